import SourceText

/// A value that a name or path leads to, and its kind.
struct Found {
    let operand: Operand
    let kind: FieldKind
}

/// Something that names can refer to at a place of a template: a context that was entered, or a parameter.
struct ScopeEntry: Hashable, Sendable {
    let kind: FieldKind
    /// The parameter's name; nil for a context.
    let parameter: String?
    /// Whether it is the item of a list that is being repeated.
    let isLoop: Bool
    var register: UInt16
    /// Whether the next entry outwards is an open context that is found from this one when the page is rendered.
    var isLinked = false

    /// Whether its names are known only when a page is rendered.
    var isOpenContext: Bool { parameter == nil && kind.isOpen }
}

extension ScopeEntry {
    // Nearly all entries are records: they are compared without a copy.
    static func == (left: ScopeEntry, right: ScopeEntry) -> Bool {
        guard left.register == right.register, left.isLoop == right.isLoop, left.isLinked == right.isLinked,
            left.parameter == right.parameter
        else { return false }
        if case .record(let shape) = left.kind, case .record(let other) = right.kind { return shape === other }
        return left.kind == right.kind
    }
}

/// The stack of contexts and parameters at a place of a template, the outermost first.
struct Scope: Hashable, Sendable {
    /// What a name may refer to.
    enum Meaning {
        case field(Found)
        case open(UInt16, FieldKind)
    }

    var entries: [ScopeEntry]

    /// What a name refers to in an entry, if it can be in it. Entries go by their numbers: to copy one takes longer.
    private func meaning(of name: Name, in index: Int) -> Meaning? {
        if let parameter = entries[index].parameter {
            let isIt = parameter == name.text
            return isIt ? .field(Found(operand: .itself(entries[index].register), kind: entries[index].kind)) : nil
        }
        if case .record(let shape) = entries[index].kind {
            guard let slot = shape.slot(of: name) else { return nil }
            let operand = Operand(register: entries[index].register, slot: UInt16(slot))
            return .field(Found(operand: operand, kind: shape.fields[slot].kind))
        }
        return entries[index].kind.isOpen ? .open(entries[index].register, entries[index].kind.present) : nil
    }

    /// The value a name refers to, unless an open context might have the name before.
    func field(of name: Name, isLocal: Bool) -> Found? {
        for index in entries.indices.reversed() {
            switch meaning(of: name, in: index) {
            case .field(let found)?: return found
            case .open?: return nil
            case nil: if isLocal, entries[index].parameter == nil { return nil }
            }
        }
        return nil
    }

    /// The innermost thing a name refers to, and before it the open contexts that may have it.
    func meanings(of name: Name, isLocal: Bool) -> [Meaning] {
        var meanings: [Meaning] = []
        var isReached = false
        for index in entries.indices.reversed() {
            switch meaning(of: name, in: index) {
            case .open(let register, let kind)?:
                if !isReached { meanings.append(.open(register, kind)) }
                isReached = entries[index].isLinked
            case let meaning?: return meanings + [meaning]
            case nil: break
            }
            if isLocal, entries[index].parameter == nil { return meanings }
        }
        return meanings
    }

    /// The innermost record that does not have a name which a record around it has.
    func recordPassed(for name: Name) -> Shape? {
        var passed: Shape?
        for index in entries.indices.reversed() {
            switch meaning(of: name, in: index) {
            case .field: return entries[index].parameter == nil ? passed : nil
            case .open: return nil
            case nil:
                guard passed == nil, entries[index].parameter == nil else { continue }
                if case .record(let shape) = entries[index].kind { passed = shape }
            }
        }
        return nil
    }

    /// The innermost context: what `.` stands for.
    var current: ScopeEntry? { entries.last { $0.parameter == nil } }

    /// The innermost open context, if there is one.
    var openContext: ScopeEntry? { entries.last(where: \.isOpenContext) }

    /// The register of a list's item: of the innermost list, or of one further out.
    func loop(parents: Int) -> UInt16? {
        entries.reversed().lazy.filter(\.isLoop).dropFirst(parents).first?.register
    }

    /// All names that can be used here, the innermost first.
    func names(isLocal: Bool) -> [String] {
        var names: [String] = []
        for entry in entries.reversed() {
            if let parameter = entry.parameter {
                names.append(parameter)
            } else {
                if case .record(let shape) = entry.kind { names += shape.fields.map(\.name) }
                if isLocal { break }
            }
        }
        return names
    }

    /// The entries that a callee can tell apart: without those that inner ones hide, and with only as many lists as
    /// the site's templates ask for. Recursion over records therefore meets a scope it has met before.
    func compressed(loops: Int) -> Scope {
        var kept: [ScopeEntry] = []
        var loopCount = 0
        var (hasCurrent, isReached) = (false, false)
        for entry in entries.reversed() {
            var isVisible: Bool
            // What is kept has few entries: looking through them is cheaper than a set.
            if entry.parameter != nil {
                isVisible = !kept.contains { $0.parameter == entry.parameter }
            } else if entry.isOpenContext {
                isVisible = !isReached
                isReached = entry.isLinked
                hasCurrent = true
            } else if case .record = entry.kind {
                isVisible = !kept.contains { $0.parameter == nil && $0.kind == entry.kind }
                hasCurrent = true
            } else {
                isVisible = !hasCurrent
                hasCurrent = true
            }
            if entry.isLoop, loopCount < loops {
                loopCount += 1
                isVisible = true
            }
            if isVisible { kept.append(entry) }
        }
        return Scope(entries: kept.reversed())
    }

    /// The same entries in the registers of a callee, counted from 0.
    var renumbered: Scope {
        var scope = self
        for index in scope.entries.indices {
            scope.entries[index].register = UInt16(index)
            scope.entries[index].isLinked = false
        }
        return scope
    }
}
