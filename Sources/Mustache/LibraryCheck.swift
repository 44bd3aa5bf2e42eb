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
                names.formUnion(node.paths.compactMap { $0.first?.text })
                guard let inclusion = node.inclusion, !inclusion.isOnly else { continue }
                if let index = library.index(of: inclusion.name.text, from: next) {
                    waiting.append(library.templates[index])
                }
            }
        }
        return names
    }

    private func circles(_ report: inout Report) -> Set<Int> {
        var endless: Set<Int> = []
        for circle in InclusionCircles.all(in: library) {
            let names = (circle.templates + circle.templates.prefix(1)).map { library.templates[$0].name }
            report.add(.circle(names, at: library.templates[circle.templates[0]].file.location(circle.range)))
            endless.formUnion(circle.templates)
        }
        return endless
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
    var end: Int? {
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
        case .literal, .loop, .language: []
        }
    }
}

extension Argument {
    fileprivate var path: Path? {
        if case .path(let path) = content { path } else { nil }
    }
}
