import SourceText

extension Compiler {
    /// Resolves a path at this place, appending the steps into nested records; reports a name that is unknown.
    mutating func resolve(_ path: Path, at range: Range<Int>) -> Found? {
        guard let first = path.first else { return currentValue(at: range) }
        guard var found = resolve(first, isLocal: path.isLocal, at: range) else { return nil }
        var outer = first
        for name in path.rest {
            guard let inner = descend(into: found, outer: outer.text, to: name, at: range) else { return nil }
            (found, outer) = (inner, name)
        }
        return found
    }

    /// Notes a name that the innermost record does not have: Mustache looks further out, and another value than the one
    /// meant may be there. A path of several names says itself where it begins.
    mutating func noteClimbing(_ path: Path, at range: Range<Int>) {
        if !path.isLocal, path.rest.isEmpty, let name = path.first { noteClimbing(name, at: range) }
    }

    mutating func noteClimbing(_ name: Name, at range: Range<Int>) {
        guard library.profile.isStrict, scope.entries.count > 1, let shape = scope.recordPassed(for: name) else {
            return
        }
        report(.foundFurtherOut(name.text, notIn: shape.name, at: location(range)))
    }

    /// What a name means here, in the current context alone or also further out; reports one that is unknown.
    mutating func resolve(_ name: Name, isLocal: Bool, at range: Range<Int>) -> Found? {
        if let field = scope.field(of: name, isLocal: isLocal) { return field }
        let meanings = scope.meanings(of: name, isLocal: isLocal)
        guard meanings.isEmpty else { return search(meanings, for: name, isLocal: isLocal, at: range) }
        guard library.profile.isStrict else { return absent(at: range) }
        let known = scope.names(isLocal: isLocal)
        report(.unknownName(name.text, in: shapeName, suggestion: nearest(name.text, known), at: location(range)))
        return nil
    }

    /// Looks for the name when the page is rendered.
    private mutating func search(
        _ meanings: [Scope.Meaning], for name: Name, isLocal: Bool, at range: Range<Int>
    ) -> Found {
        let places = meanings.map { meaning -> Lookup.Place in
            switch meaning {
            case .open(let register, _): .open(register)
            case .field(let found): .field(found.operand)
            }
        }
        let register = takeRegister()
        append(.find(into: register, Int32(lookups.count)), at: range)
        let kind = if case .open(_, let kind)? = meanings.first { kind } else { FieldKind.open }
        let isStrict = library.profile.isStrict && kind == .data
        lookups.append(Lookup(name: name.text, places: places, isLocal: isLocal, isStrict: isStrict))
        return Found(operand: .itself(register), kind: kind)
    }

    private mutating func absent(at range: Range<Int>) -> Found {
        Found(operand: .itself(constant(.absent, at: range)), kind: .open)
    }

    private mutating func currentValue(at range: Range<Int>) -> Found? {
        guard let current = scope.current else {
            guard library.profile.isStrict else { return absent(at: range) }
            report(.noCurrentValue(at: location(range)))
            return nil
        }
        return Found(operand: .itself(current.register), kind: current.kind)
    }

    private mutating func descend(into found: Found, outer: String, to name: Name, at range: Range<Int>) -> Found? {
        if found.kind.isOpen { return descendOpen(into: found, outer: outer, to: name.text, at: range) }
        guard case .record(let shape) = found.kind.present else {
            guard library.profile.isStrict else { return absent(at: range) }
            report(.noFields(outer, kind: found.kind, field: name.text, at: location(range)))
            return nil
        }
        guard let slot = shape.slot(of: name) else {
            guard library.profile.isStrict else { return absent(at: range) }
            let nearest = nearest(name.text, shape.fields.map(\.name))
            report(.unknownName(name.text, in: shape.name, suggestion: nearest, at: location(range)))
            return nil
        }
        let register = takeRegister()
        append(.descend(into: register, found.operand), at: range)
        let kind = shape.fields[slot].kind.orAbsent(found.kind.isOptional)
        return Found(operand: Operand(register: register, slot: UInt16(slot)), kind: kind)
    }

    private mutating func descendOpen(
        into found: Found, outer: String, to name: String, at range: Range<Int>
    ) -> Found {
        let register = takeRegister()
        append(.descendOpen(into: register, found.operand, Int32(fields.count)), at: range)
        let isStrict = library.profile.isStrict && found.kind.present == .data
        fields.append(OpenField(name: name, outer: outer, isStrict: isStrict))
        return Found(operand: .itself(register), kind: found.kind.present)
    }

    /// The name of the innermost record's shape, for messages.
    private var shapeName: String? {
        for entry in scope.entries.reversed() {
            if case .record(let shape) = entry.kind, entry.parameter == nil { return shape.name }
        }
        return nil
    }

    func nearest(_ word: String, _ known: [String]) -> String? { suggestion(for: word, among: known) }

    /// Where a loop variable gets its value; reports one outside of a list.
    mutating func loop(
        parents: Int, _ variable: LoopVariable, at range: Range<Int>
    ) -> Computation.Source? {
        if let register = scope.loop(parents: parents) { return .loop(register, variable) }
        guard let open = scope.openContext else {
            report(.outsideList(variable, parents: parents, at: location(range)))
            return nil
        }
        let known = scope.entries.count(where: \.isLoop)
        return .openLoop(open.register, parents: parents - known, variable)
    }
}
