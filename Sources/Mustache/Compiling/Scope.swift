import SourceText

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

/// The stack of contexts and parameters at a place of a template, the outermost first.
struct Scope: Hashable, Sendable {
    /// What a name may refer to.
    enum Meaning {
        case field(Operand, FieldKind)
        case open(UInt16, FieldKind)
    }

    var entries: [ScopeEntry]

    /// The innermost thing a name refers to, and before it the open contexts that may have it.
    func meanings(of name: String, isLocal: Bool) -> [Meaning] {
        var meanings: [Meaning] = []
        var isReached = false
        for entry in entries.reversed() {
            if let parameter = entry.parameter {
                if parameter == name { return meanings + [.field(.itself(entry.register), entry.kind)] }
                continue
            }
            if entry.isOpenContext {
                if !isReached { meanings.append(.open(entry.register, entry.kind.present)) }
                isReached = entry.isLinked
            } else if case .record(let shape) = entry.kind, let slot = shape.slot(of: name) {
                let operand = Operand(register: entry.register, slot: UInt16(slot))
                return meanings + [.field(operand, shape.fields[slot].kind)]
            }
            if isLocal { return meanings }
        }
        return meanings
    }

    /// How far out a name was found: 0 in the current context.
    func distance(of name: String) -> Int {
        var distance = 0
        for entry in entries.reversed() where entry.parameter == nil {
            if case .record(let shape) = entry.kind, shape.slot(of: name) != nil { return distance }
            distance += 1
        }
        return distance
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
        var (shapes, parameters, loopCount): (Set<Shape>, Set<String>, Int) = ([], [], 0)
        var (hasCurrent, isReached) = (false, false)
        for entry in entries.reversed() {
            var isVisible: Bool
            if let parameter = entry.parameter {
                isVisible = parameters.insert(parameter).inserted
            } else if entry.isOpenContext {
                isVisible = !isReached
                isReached = entry.isLinked
                hasCurrent = true
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
