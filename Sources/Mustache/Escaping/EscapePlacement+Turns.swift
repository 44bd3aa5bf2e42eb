import SourceText

// The bodies of lists, which may come any number of times.
extension EscapePlacement {
    /// The body of a list that is being gone over.
    struct Turns {
        /// The operation that begins it.
        let begin: Int
        /// The state before the list.
        let entry: EscapeState
        /// The state in which this turn began.
        var state: EscapeState
        /// How often the body was gone over before.
        var count = 0
        /// The state at the end of the last turn, where that is known to be another one.
        var endOfLast: EscapeState?
        /// Where the list ends if the first turn is the last, once only the turns behind it are gone over.
        var endOfFirst: EscapeState?
        /// What became of the body's operations when it was gone over before.
        var placed: ArraySlice<Operation> = []
    }

    /// What came of a body that was gone over more than once: when the list around it has another turn, and it begins in
    /// the same state, it need not be gone over again.
    struct PassedTurns {
        let entry: EscapeState
        let exit: EscapeState
        let operations: ArraySlice<Operation>
    }

    /// How often a body is gone over again before it counts as one that does not lead to its beginning.
    private static let mostTurns = 4

    mutating func beginTurns(_ walk: inout Walk) {
        if let passed = walk.passedTurns[walk.position], passed.entry == walk.state {
            walk.operations[passed.operations.indices] = passed.operations
            walk.state = passed.exit
            walk.position = passed.operations.endIndex - 1
            return
        }
        let entry = walk.state
        walk.state = entry.widened
        walk.turns.append(Turns(begin: walk.position, entry: entry, state: walk.state))
    }

    /// The end of a list's body must lead to its beginning.
    ///
    /// In an address it does with less known of what came before, and in JSON with what a value leaves behind: then the
    /// body is gone over again from there, until nothing more becomes unknown.
    mutating func passTurn(_ body: Int, _ walk: inout Walk) {
        guard let index = walk.turns.lastIndex(where: { $0.begin == body - 1 }) else { return }
        let turns = walk.turns[index]
        let isSecondCertain = turns.count == 0 && isRepeated(walk.operations[turns.begin])
        if turns.count < Self.mostTurns,
            let next = turns.state.secondTurn(after: walk.state, isCertain: isSecondCertain)
        {
            walk.turns[index].state = next
            walk.turns[index].count += 1
            if isSecondCertain, walk.state.isInCode { walk.turns[index].endOfFirst = turns.endOfLast ?? walk.state }
            walk.turns[index].endOfLast = nil
            walk.turns[index].placed = walk.operations[body...walk.position]
            return goBack(to: body, from: next, &walk)
        }
        walk.turns.remove(at: index)
        if turns.state != walk.state {
            let isStatic = walk.operations[body..<walk.position].allSatisfy(\.isStatic)
            if !turns.state.mayRepeat(from: walk.state, isStatic: isStatic) {
                report(Diagnostic.loopMoves, walk, at: walk.position)
            }
        }
        leave(turns, &walk)
        if turns.count > 0 {
            walk.passedTurns[turns.begin] = PassedTurns(
                entry: turns.entry, exit: walk.state, operations: walk.operations[turns.begin...walk.position])
        }
    }

    /// Goes on behind the last turn, which may be the first.
    private mutating func leave(_ turns: Turns, _ walk: inout Walk) {
        walk.state = turns.endOfLast ?? walk.state
        guard let endOfFirst = turns.endOfFirst else { return }
        guard let joined = walk.state.joined(with: endOfFirst) else {
            return report(Diagnostic.loopMoves, walk, at: walk.position)
        }
        walk.state = joined
    }

    /// Whether an operation asks for the first turn of the innermost list where only those behind it are gone over.
    func isBehindFirstTurn(of list: UInt16, _ walk: Walk) -> Bool {
        guard let turns = walk.turns.last, turns.endOfFirst != nil,
            case .begin(let register, _, _, _) = walk.operations[turns.begin]
        else { return false }
        return register == list
    }

    /// Leaves an operation that no path leads to as it became when the body was gone over before.
    func restore(_ walk: inout Walk) {
        guard let turns = walk.turns.last(where: { $0.placed.indices.contains(walk.position) }) else { return }
        walk.operations[walk.position] = turns.placed[walk.position]
    }

    /// Whether the body has more than one turn, if any: an open value may have one alone.
    private func isRepeated(_ operation: Operation) -> Bool {
        guard case .begin(_, _, let window, _) = operation else { return false }
        return window < 0 || !compiler.windows[Int(window)].takesOneAtMost
    }

    /// Goes over operations again as they were before they had escapers.
    private func goBack(to body: Int, from state: EscapeState, _ walk: inout Walk) {
        let function = variants[walk.variant].function
        walk.operations[body...walk.position] = compiler.functions[function].operations[body...walk.position]
        walk.state = state
        walk.position = body - 1
    }
}
