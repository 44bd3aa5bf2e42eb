import SourceText

extension Compiler {
    /// A value that a path leads to, and its kind.
    struct Found {
        let operand: Operand
        let kind: FieldKind
    }

    /// Resolves a path at this place, appending the steps into nested records; reports a name that is unknown.
    mutating func resolve(_ path: Path, at range: Range<Int>) -> Found? {
        guard let first = path.names.first else { return currentValue(at: range) }
        guard let start = scope.lookup(first.text, isLocal: path.isLocal) else {
            let known = scope.names(isLocal: path.isLocal)
            report(.unknownName(first.text, in: shapeName, suggestion: nearest(first.text, known), at: location(range)))
            return nil
        }
        var found = Found(operand: start.operand, kind: start.kind)
        for (outer, name) in zip(path.names, path.names.dropFirst()) {
            guard let inner = descend(into: found, outer: outer.text, to: name.text, at: range) else { return nil }
            found = inner
        }
        return found
    }

    private mutating func currentValue(at range: Range<Int>) -> Found? {
        guard let current = scope.current else {
            report(.noCurrentValue(at: location(range)))
            return nil
        }
        return Found(operand: .itself(current.register), kind: current.kind)
    }

    private mutating func descend(into found: Found, outer: String, to name: String, at range: Range<Int>) -> Found? {
        guard case .record(let shape) = found.kind.present else {
            report(.noFields(outer, kind: found.kind, field: name, at: location(range)))
            return nil
        }
        guard let slot = shape.slot(of: name) else {
            let nearest = nearest(name, shape.fields.map(\.name))
            report(.unknownName(name, in: shape.name, suggestion: nearest, at: location(range)))
            return nil
        }
        let register = takeRegister()
        append(.descend(into: register, found.operand), at: range)
        let kind = shape.fields[slot].kind.orAbsent(found.kind.isOptional)
        return Found(operand: Operand(register: register, slot: UInt16(slot)), kind: kind)
    }

    /// The name of the innermost record's shape, for messages.
    private var shapeName: String? {
        for entry in scope.entries.reversed() {
            if case .record(let shape) = entry.kind, entry.parameter == nil { return shape.name }
        }
        return nil
    }

    func nearest(_ word: String, _ known: [String]) -> String? { suggestion(for: word, among: known) }

    /// The register of the list whose turn a loop variable tells; reports one outside of a list.
    mutating func loop(parents: Int, _ variable: LoopVariable, at range: Range<Int>) -> UInt16? {
        let register = scope.loop(parents: parents)
        if register == nil { report(.outsideList(variable, parents: parents, at: location(range))) }
        return register
    }
}
