import SourceText

/// The circles of templates that include each other whatever they show: nobody ever gets out of one.
struct InclusionCircles {
    /// Templates each of which includes the next, and the last the first.
    struct Circle {
        let templates: [Int]
        /// The tag by which the first includes the next.
        let range: Range<Int>
    }

    private struct Step {
        let template: Int
        /// How many of its inclusions were followed.
        var followed = 0
    }

    private let inclusions: [[(target: Int, range: Range<Int>)]]
    private var circles: [Circle] = []
    private var members: Set<Int> = []
    private var isFinished: [Bool]
    /// Where each template is on the path, negative if it is not.
    private var depths: [Int]
    private var path: [Step] = []

    /// The circles of a library, no template in two of them.
    static func all(in library: TemplateLibrary) -> [Circle] {
        var search = InclusionCircles(library)
        guard search.inclusions.contains(where: { !$0.isEmpty }) else { return [] }
        for start in library.templates.indices where !search.isFinished[start] { search.walk(from: start) }
        return search.circles
    }

    private init(_ library: TemplateLibrary) {
        inclusions = library.templates.indices.map { index in
            library.templates[index].inclusions.isEmpty
                ? [] : Self.certainInclusions(of: library.templates[index], in: library)
        }
        isFinished = Array(repeating: false, count: library.templates.count)
        depths = Array(repeating: -1, count: library.templates.count)
    }

    /// Inclusions that stand in no section and no block are made whatever is shown.
    private static func certainInclusions(
        of template: Template, in library: TemplateLibrary
    ) -> [(target: Int, range: Range<Int>)] {
        var found: [(target: Int, range: Range<Int>)] = []
        var position = 0
        while position < template.nodes.count {
            switch template.nodes[position] {
            case .text, .named, .value, .otherwise, .end: break
            case let node:
                // Where it stands in the list of them: to copy one takes longer.
                if let inclusion = template.inclusion(of: node), template.inclusions[inclusion].dynamic == nil,
                    let target = library.index(of: template.inclusions[inclusion].name.text, from: template)
                {
                    found.append((target: target, range: template.inclusions[inclusion].range))
                }
                position = max(position, template.end(of: node) ?? position)
            }
            position += 1
        }
        return found
    }

    private mutating func walk(from start: Int) {
        enter(start)
        while let step = path.last {
            guard step.followed < inclusions[step.template].count else {
                isFinished[step.template] = true
                depths[step.template] = -1
                path.removeLast()
                continue
            }
            path[path.count - 1].followed += 1
            let target = inclusions[step.template][step.followed].target
            if depths[target] >= 0 { close(at: depths[target]) } else if !isFinished[target] { enter(target) }
        }
    }

    private mutating func enter(_ template: Int) {
        depths[template] = path.count
        path.append(Step(template: template))
    }

    /// Takes the end of the path for a circle, beginning with the template that comes first in the library.
    private mutating func close(at depth: Int) {
        let steps = path[depth...]
        guard !steps.contains(where: { members.contains($0.template) }),
            let start = steps.indices.min(by: { steps[$0].template < steps[$1].template })
        else { return }
        let first = steps[start]
        let templates = (steps[start...] + steps[..<start]).map(\.template)
        members.formUnion(templates)
        circles.append(
            Circle(templates: templates, range: inclusions[first.template][first.followed - 1].range))
    }
}
