/// All that a run found out about what the user wrote.
package struct Report: Sendable {
    private var collected: [Diagnostic] = []

    package init() {}

    /// The findings sorted by place; those without a place come first, then in the order they were found.
    package var diagnostics: [Diagnostic] {
        collected.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (nil, nil): left.offset < right.offset
            case (nil, _): true
            case (_, nil): false
            case (let leftPlace?, let rightPlace?):
                leftPlace == rightPlace ? left.offset < right.offset : leftPlace < rightPlace
            }
        }.map(\.element)
    }

    package var hasErrors: Bool { collected.contains { $0.severity == .error } }

    package var isEmpty: Bool { collected.isEmpty }

    package mutating func add(_ diagnostic: Diagnostic) {
        collected.append(diagnostic)
    }

    /// Takes over what another part of the run found, after what is here already.
    package mutating func merge(_ other: Report) {
        collected += other.collected
    }

    /// How many findings have a severity.
    package func count(of severity: Diagnostic.Severity) -> Int {
        collected.count { $0.severity == severity }
    }

    /// Turns warnings into errors, as `--strict` asks for.
    package mutating func makeWarningsErrors() {
        for index in collected.indices where collected[index].severity == .warning {
            collected[index].severity = .error
        }
    }
}
