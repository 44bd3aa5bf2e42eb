import SourceText

// Where paths part and meet.
extension EscapePlacement {
    /// A state that jumps bring to an operation ahead.
    struct Arrival {
        let target: Int
        var state: EscapeState
        /// The operation it comes from.
        let from: Int
        /// The operation that tests whether the section is there, and whether it is when this path is taken.
        var test: Int
        var isSectionThere = false
    }

    /// Brings together the state so far and those of jumps that lead here: first those of inner sections, which began last.
    mutating func meet(_ walk: inout Walk) {
        while let index = walk.arrivals.lastIndex(where: { $0.target == walk.position }) {
            if walk.isReached, walk.arrivals[index].state == walk.state {
                walk.arrivals.remove(at: index)
            } else {
                meet(walk.arrivals.remove(at: index), &walk)
            }
        }
    }

    private mutating func meet(_ arrival: Arrival, _ walk: inout Walk) {
        guard walk.isReached else {
            (walk.state, walk.isReached) = (arrival.state, true)
            return enterOtherwise(arrival, &walk)
        }
        if isLastTurnApart(arrival, &walk) { return }
        if beginsOtherBranch(of: arrival, walk) {
            (walk.endOfFirstBranch, walk.state) = (walk.state, arrival.state)
            return
        }
        if let joined = walk.state.joined(with: arrival.state) {
            walk.state = joined
        } else {
            report(Diagnostic.branchesDiffer, walk, at: arrival.from)
            // Without the section what follows is most likely right.
            if arrival.from == arrival.test { walk.state = arrival.state }
        }
    }

    /// Takes the state along a jump. Where a section's other branch begins, it is passed by from the end of the first.
    mutating func bring(to target: Int, _ walk: inout Walk) {
        let state = walk.endOfFirstBranch ?? walk.state
        walk.endOfFirstBranch = nil
        walk.arrivals.append(Arrival(target: target, state: state, from: walk.position, test: walk.position))
    }

    /// Notes behind `{{^}}` which test the end of the first branch depends on.
    private func enterOtherwise(_ arrival: Arrival, _ walk: inout Walk) {
        guard let first = walk.arrivals.lastIndex(where: { $0.from == walk.position - 1 }) else { return }
        (walk.arrivals[first].test, walk.arrivals[first].isSectionThere) = (arrival.test, true)
    }

    /// Keeps the ends of a list's last turn and of the others apart, as with `{{^@last}},{{/@last}}` before its end: only
    /// the others lead to its beginning, and only the last one out of it. The test must stand in the list's own body: in a
    /// section that may be left out it is not made in every turn.
    private func isLastTurnApart(_ arrival: Arrival, _ walk: inout Walk) -> Bool {
        guard isOnlyOneLeft(walk), case .next(let list, let body) = walk.operations[walk.position],
            let (register, isSkippedInLast) = testOfLastTurn(walk.operations[arrival.test]), register == list,
            let turns = walk.turns.lastIndex(where: { $0.begin == Int(body) - 1 })
        else { return false }
        let isLast = arrival.isSectionThere != isSkippedInLast
        walk.turns[turns].endOfLast = isLast ? arrival.state : walk.state
        if !isLast { walk.state = arrival.state }
        return true
    }

    /// The register of the list whose last turn an operation tests, and whether the section is left out in it.
    private func testOfLastTurn(_ operation: Operation) -> (register: UInt16, isSkippedInLast: Bool)? {
        switch operation {
        case .skipLoop(let truth, let register, .last, _): return (register, truth)
        case .skipComputed(let truth, let index, _):
            guard case .openLoop(let register, parents: 0, .last) = compiler.computations[Int(index)].source else {
                return nil
            }
            return (register, truth)
        default: return nil
        }
    }

    /// Whether the other branch of the section that a jump passes by begins here, but for the steps to the same value.
    private func beginsOtherBranch(of arrival: Arrival, _ walk: Walk) -> Bool {
        guard isOnlyOneLeft(walk), arrival.from == arrival.test else { return false }
        var start = walk.position
        while case .descend = walk.operations[start] { start += 1 }
        let steps = start - walk.position
        return arrival.from >= steps
            && walk.operations[walk.position..<start] == walk.operations[arrival.from - steps..<arrival.from]
            && walk.operations[start].isOtherBranch(of: walk.operations[arrival.from])
    }

    /// Whether no other jump leads here, as that past a section around the one whose jump was taken up.
    private func isOnlyOneLeft(_ walk: Walk) -> Bool { !walk.arrivals.contains { $0.target == walk.position } }
}
