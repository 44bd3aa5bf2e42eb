import SourceText

/// What is wrong among templates whatever they show: circles nobody gets out of, and parameters nobody uses.
struct LibraryCheck {
    private let library: TemplateLibrary

    init(_ library: TemplateLibrary) {
        self.library = library
    }

    /// Reports what is wrong, and gives the templates that can never be shown.
    func run(into report: inout Report) -> Set<Int> {
        for index in library.templates.indices where library.templates[index].parameters != nil {
            checkParameters(of: library.templates[index], &report)
        }
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
                names.formUnion(next.firstNames(of: node))
                guard let number = next.inclusion(of: node), case let inclusion = next.inclusions[number],
                    !inclusion.isOnly
                else { continue }
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

extension Template {
    /// The number of the partial or parent that a node is.
    func inclusion(of node: TemplateNode) -> Int? {
        switch node {
        case .partial(let inclusion), .parent(let inclusion, _): inclusion
        default: nil
        }
    }

    /// The node at which what stands in one ends.
    func end(of node: TemplateNode) -> Int? {
        switch node {
        case .section(let section): sections[section].end
        case .parent(_, let end): end
        case .block(let block): blocks[block].end
        default: nil
        }
    }

    /// The place of a node's tag, if it is one.
    func range(of node: TemplateNode) -> Range<Int>? {
        switch node {
        case .named(let value, _): namedValues[value].range
        case .value(let expression, _): expressions[expression].range
        case .section(let section): sections[section].range
        case .partial(let inclusion), .parent(let inclusion, _): inclusions[inclusion].range
        case .block(let block): blocks[block].name.range
        case .text, .otherwise, .end: nil
        }
    }

    /// The names that the paths in a node's tag begin with.
    fileprivate func firstNames(of node: TemplateNode) -> [String] {
        switch node {
        case .named(let value, _): return [namedValues[value].name.text]
        case .section(let section):
            if case .named(let value) = sections[section].subject { return [namedValues[value].name.text] }
        default: break
        }
        return paths(of: node).compactMap { $0.first?.text }
    }

    private func paths(of node: TemplateNode) -> [Path] {
        switch node {
        case .value(let expression, _): expressions[expression].paths
        case .section(let section):
            switch sections[section].subject {
            case .expression(let expression): expressions[expression].paths
            case .named: []
            }
        case .partial(let number), .parent(let number, _):
            inclusions[number].arguments.compactMap(\.path) + (inclusions[number].dynamic.map { [$0] } ?? [])
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
