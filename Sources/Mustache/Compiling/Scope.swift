import SourceText

/// Something that names can refer to at a place of a template: a context that was entered, or a parameter.
struct ScopeEntry: Hashable, Sendable {
    let kind: FieldKind
    /// The parameter's name; nil for a context.
    let parameter: String?
    /// Whether it is the item of a list that is being repeated.
    let isLoop: Bool
    var register: UInt16
}

/// The stack of contexts and parameters at a place of a template, the outermost first.
struct Scope: Hashable, Sendable {
    var entries: [ScopeEntry]

    /// The innermost thing a name refers to.
    func lookup(_ name: String, isLocal: Bool) -> (operand: Operand, kind: FieldKind)? {
        for entry in entries.reversed() {
            if let parameter = entry.parameter {
                if parameter == name { return (.itself(entry.register), entry.kind) }
                continue
            }
            if case .record(let shape) = entry.kind, let slot = shape.slot(of: name) {
                return (Operand(register: entry.register, slot: UInt16(slot)), shape.fields[slot].kind)
            }
            if isLocal { return nil }
        }
        return nil
    }

    /// The innermost context: what `.` stands for.
    var current: ScopeEntry? { entries.last { $0.parameter == nil } }

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
        var (shapes, parameters, loopCount): (Set<Shape>, Set<String>, Int) = ([], [], 0)
        var hasCurrent = false
        for entry in entries.reversed() {
            var isVisible: Bool
            if let parameter = entry.parameter {
                isVisible = parameters.insert(parameter).inserted
            } else if case .record(let shape) = entry.kind {
                isVisible = shapes.insert(shape).inserted
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
}
