/// What a function sees of the place it is called from.
struct Callee {
    /// The number of its scope, in registers of its own.
    let scope: Int
    /// The first of the registers it is handed, among the program's call arguments.
    let arguments: Int32
}

/// The scopes of functions, each once: a number stands for what names mean, and is cheap to compare.
struct ScopeTable {
    private var scopes = NumberTable<Scope>()
    /// The place that was looked at last, and what is called from it sees: tags that stand together see the same.
    private(set) var last: (place: Scope, callee: Callee)?

    subscript(_ number: Int) -> Scope { scopes[number] }

    mutating func number(of scope: Scope) -> Int {
        if let number = scopes.number(of: scope) { return number }
        scopes.append(scope)
        return scopes.elements.count - 1
    }

    mutating func remember(_ callee: Callee, at place: Scope) {
        last = (place, callee)
    }
}

extension Compiler {
    /// What is seen by a function that is called without parameters.
    mutating func callee(at range: Range<Int>) -> Callee {
        if let last = scopes.last, last.place == scope { return last.callee }
        let callee = callee(seeing: scope.compressed(loops: library.loopDepth).entries, at: range)
        // Open contexts are linked by operations of each call's own.
        if scope.openContext == nil { scopes.remember(callee, at: scope) }
        return callee
    }

    /// What is seen by a function that is handed these entries.
    mutating func callee(seeing entries: [ScopeEntry], at range: Range<Int>) -> Callee {
        let entries = linked(entries, at: range)
        return Callee(scope: scopes.number(of: Scope(entries: entries).renumbered), arguments: arguments(entries))
    }
}
