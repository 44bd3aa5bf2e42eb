import SourceText

// What each operation does to the place it stands in.
extension EscapePlacement {
    /// Goes over an operation that is not a call.
    mutating func pass(_ operation: Operation, _ walk: inout Walk) {
        switch operation {
        case .text(let offset, let count):
            if passText(Int(offset)..<Int(offset + count), &walk) {
                walk.operations[walk.position] = .textAfterSlash(offset: offset, count: count)
            }
        case .emitRaw: if !walk.state.takesHTML { report(Diagnostic.rawOutsideText, walk, at: walk.position) }
        case .emit(let operand, _): walk.operations[walk.position] = .emit(operand, passValue(&walk))
        case .indent: walk.state.advanceOverBlank()
        case .emitDynamic(let index, _): pass(dynamic: index, &walk)
        case .expand(let operand, _, let target):
            // Whether there will be a lambda shows only then.
            if !walk.state.isAtEnd { walk.operations[walk.position] = .expand(operand, -1, to: target) }
            bring(to: Int(target), &walk)
        case .emitTree(_, let tree): pass(tree: Int(tree), &walk)
        case .emitComputed(let index, _):
            let isJSON = compiler.computations[Int(index)].isJSON
            let escaper = passValue(&walk)
            walk.operations[walk.position] = .emitComputed(
                index, isJSON && escaper == .jsonValue ? .verbatim : escaper)
        case .emitConstant(let constant, _):
            walk.operations[walk.position] = text(of: Int(constant), passValue(&walk), walk)
        case .next(_, let body): passTurn(Int(body), &walk)
        case .jump(let target):
            bring(to: Int(target), &walk)
            walk.isReached = false
        case .begin(_, _, _, let otherwise), .beginOpen(_, _, _, _, _, let otherwise):
            bring(to: Int(otherwise), &walk)
            walk.state = walk.state.widened
            walk.bodies.append(Arrival(target: walk.position + 1, state: walk.state, from: walk.position))
        default: if let target = operation.target { bring(to: target, &walk) }
        }
    }

    /// Goes over text, and gives whether it must be kept apart from a slash.
    private mutating func passText(_ range: Range<Int>, _ walk: inout Walk) -> Bool {
        let mayNameHost = compiler.bytes.withUnsafeBufferPointer {
            let text = UnsafeBufferPointer(rebasing: $0[range])
            let mayNameHost = walk.state.mayNameHost(text)
            walk.state.advance(over: text)
            return mayNameHost
        }
        if let fault = walk.state.takeFault() {
            let place = fault.isOfValue ? walk.suspect ?? walk.position : walk.position
            report({ .cannotStandHere(fault, at: $0) }, walk, at: place)
        }
        return mayNameHost
    }

    /// The end of a list's body must lead to its beginning.
    ///
    /// In an address it does with less known of what came before, and in JSON with what a value leaves behind: then the
    /// body is gone over again from there, until nothing more becomes unknown.
    private mutating func passTurn(_ body: Int, _ walk: inout Walk) {
        guard let index = walk.bodies.lastIndex(where: { $0.target == body }) else { return }
        let beginning = walk.bodies[index].state
        // An open value may have one turn, and no second one.
        let isList = if case .begin = walk.operations[walk.bodies[index].from] { true } else { false }
        if walk.bodies[index].turns < Self.maximalTurns,
            let next = beginning.secondTurn(after: walk.state, isCertain: walk.bodies[index].turns == 0 && isList)
        {
            walk.bodies[index].state = next
            walk.bodies[index].turns += 1
            return goBack(to: body, from: next, &walk)
        }
        walk.bodies.remove(at: index)
        guard beginning != walk.state else { return }
        let isStatic = walk.operations[body..<walk.position].allSatisfy(\.isStatic)
        if !beginning.mayRepeat(from: walk.state, isStatic: isStatic) {
            report(Diagnostic.loopMoves, walk, at: walk.position)
        }
    }

    /// Goes over operations again as they were before they had escapers.
    private func goBack(to body: Int, from state: EscapeState, _ walk: inout Walk) {
        let function = variants[walk.variant].function
        walk.operations[body...walk.position] = compiler.functions[function].operations[body...walk.position]
        walk.state = state
        walk.position = body - 1
    }

    private mutating func pass(dynamic index: Int32, _ walk: inout Walk) {
        guard compiler.dynamicValues[Int(index)].isRaw else {
            walk.operations[walk.position] = .emitDynamic(index, passValue(&walk))
            return
        }
        if !walk.state.takesHTML { report(Diagnostic.rawOutsideText, walk, at: walk.position) }
    }

    /// A list or record can be printed where JSON stands, and nowhere else.
    private mutating func pass(tree: Int, _ walk: inout Walk) {
        let before = findings.count
        guard passValue(&walk) != .jsonValue, findings.count == before else { return }
        switch compiler.trees[tree] {
        case .record(let shape): report({ .printsRecord(shape.name, at: $0) }, walk, at: walk.position)
        default: report(Diagnostic.printsList, walk, at: walk.position)
        }
    }

    /// Goes over a value, and gives how it is escaped.
    private mutating func passValue(_ walk: inout Walk) -> Escaper {
        defer {
            walk.state.advanceOverValue()
            if walk.state.mayTurnOutWrong { walk.suspect = walk.position }
        }
        do throws(EscapeFault) {
            return try walk.state.escaper()
        } catch {
            report({ .cannotStandHere(error, at: $0) }, walk, at: walk.position)
            return .html
        }
    }

    /// The text operation that a constant becomes once its escaper is known.
    private mutating func text(of constant: Int, _ escaper: Escaper, _ walk: Walk) -> Operation {
        let offset = compiler.bytes.count
        var buffer = ByteBuffer()
        let text = Array(compiler.constants[constant].plainText.utf8)
        // What stands before it is known only when a page is made.
        let known = escaper == .urlAfterSlash ? .urlPath : escaper
        if let scheme = text.withUnsafeBufferPointer({ known.append($0, to: &buffer) }) {
            report({ .unsafeAddress(scheme.name, at: $0) }, walk, at: walk.position)
        }
        compiler.bytes.append(contentsOf: buffer.bytes)
        let count = Int32(compiler.bytes.count - offset)
        return escaper == .urlAfterSlash
            ? .textAfterSlash(offset: Int32(offset), count: count) : .text(offset: Int32(offset), count: count)
    }
}
