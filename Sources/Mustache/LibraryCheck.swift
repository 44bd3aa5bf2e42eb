import SourceText

/// What is wrong among templates whatever they show: circles nobody gets out of, and parameters nobody uses.
struct LibraryCheck {
    private let library: TemplateLibrary

    init(_ library: TemplateLibrary) {
        self.library = library
    }

    /// Reports what is wrong, and gives the templates that can never be shown.
    func run(into report: inout Report) -> Set<Int> {
        for template in library.templates { checkParameters(of: template, &report) }
        return circles(&report)
    }

    private func checkParameters(of template: Template, _ report: inout Report) {
        guard let declaration = template.parameters else { return }
        let used = namesUsed(from: template)
        for parameter in declaration.parameters where !used.contains(parameter.name.text) {
            let place = template.file.location(parameter.name.range)
            report.add(.unusedParameter(parameter.name.text, of: template.name, at: place))
        }
    }

    /// The names that a template and those it includes begin their paths with.
    private func namesUsed(from template: Template) -> Set<String> {
        var names: Set<String> = []
        var waiting = [template]
        var seen: Set<String> = []
        while let next = waiting.popLast() {
            guard seen.insert(next.name).inserted else { continue }
            for node in next.nodes {
                names.formUnion(node.paths.compactMap { $0.names.first?.text })
                guard let inclusion = node.inclusion, !inclusion.isOnly else { continue }
                if let index = library.index(of: inclusion.name.text, from: next) {
                    waiting.append(library.templates[index])
                }
            }
        }
        return names
    }

    /// Follows the inclusions that stand in no section and no block: they are made whatever is shown.
    private func circles(_ report: inout Report) -> Set<Int> {
        var endless: Set<Int> = []
        for start in library.templates.indices where !endless.contains(start) {
            guard let circle = circle(from: start) else { continue }
            let template = library.templates[start]
            let names = (circle.map { library.templates[$0].name } + [template.name])
            endless.formUnion(circle)
            report.add(.circle(names, at: template.file.location(certainInclusions(of: start)[0].range)))
        }
        return endless
    }

    /// The templates from one back to itself, if there is a way that is always taken.
    private func circle(from start: Int) -> [Int]? {
        var paths = [[start]]
        var seen: Set<Int> = []
        while let path = paths.popLast(), let last = path.last {
            for (target, _) in certainInclusions(of: last) {
                if target == start { return path }
                if seen.insert(target).inserted { paths.append(path + [target]) }
            }
        }
        return nil
    }

    private func certainInclusions(of index: Int) -> [(target: Int, range: Range<Int>)] {
        let template = library.templates[index]
        var found: [(target: Int, range: Range<Int>)] = []
        var position = 0
        while position < template.nodes.count {
            let node = template.nodes[position]
            if let inclusion = node.inclusion, inclusion.dynamic == nil,
                let target = library.index(of: inclusion.name.text, from: template)
            {
                found.append((target: target, range: inclusion.range))
            }
            position = max(position, node.end ?? position) + 1
        }
        return found
    }
}

extension TemplateNode {
    /// The partial or parent that the node is.
    var inclusion: Inclusion? {
        switch self {
        case .partial(let inclusion), .parent(let inclusion, _): inclusion
        default: nil
        }
    }

    /// The node at which what stands in this one ends.
    fileprivate var end: Int? {
        switch self {
        case .section(let section): section.end
        case .parent(_, let end): end
        case .block(let block): block.end
        default: nil
        }
    }

    /// The paths in the node's tag.
    fileprivate var paths: [Path] {
        switch self {
        case .value(let expression, _): expression.paths
        case .section(let section): section.expression.paths
        case .partial(let inclusion), .parent(let inclusion, _):
            inclusion.arguments.compactMap(\.path) + (inclusion.dynamic.map { [$0] } ?? [])
        default: []
        }
    }
}

extension Expression {
    fileprivate var paths: [Path] {
        switch base {
        case .path(let path): [path]
        case .translation(_, let arguments): arguments.compactMap(\.path)
        case .loop, .language: []
        }
    }
}

extension Argument {
    fileprivate var path: Path? {
        if case .path(let path) = content { path } else { nil }
    }
}
