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
        case .next(_, let body):
            walk.state.endWord()
            passTurn(Int(body), &walk)
        case .jump(let target):
            walk.state.endWord()
            bring(to: Int(target), &walk)
            walk.isReached = false
        case .begin(_, _, _, let otherwise), .beginOpen(_, _, _, _, _, let otherwise):
            walk.state.endWord()
            bring(to: Int(otherwise), &walk)
            beginTurns(&walk)
        case .skipLoop(let truth, let list, .first, let target) where isBehindFirstTurn(of: list, walk):
            walk.state.endWord()
            if truth { break }
            bring(to: Int(target), &walk)
            walk.isReached = false
        default:
            guard let target = operation.target else { break }
            walk.state.endWord()
            bring(to: target, &walk)
        }
    }

    /// Goes over text, and gives whether it must be kept apart from a slash.
    private mutating func passText(_ range: Range<Int>, _ walk: inout Walk) -> Bool {
        let before = walk.state
        compiler.bytes.withUnsafeBufferPointer { walk.state.advance(over: UnsafeBufferPointer(rebasing: $0[range])) }
        if walk.state.takeFault() != nil { reportFaults(in: range, from: before, walk) }
        return before.mayNameHost(compiler.bytes[range])
    }

    /// Goes over text once more, byte by byte, and reports each fault where it is: at the value that it spoils, or in the
    /// text itself.
    private mutating func reportFaults(in range: Range<Int>, from state: EscapeState, _ walk: Walk) {
        var state = state
        for index in range {
            compiler.bytes.withUnsafeBufferPointer {
                state.advance(over: UnsafeBufferPointer(rebasing: $0[index...index]))
            }
            guard let fault = state.takeFault() else { continue }
            // Two values that stand beside each other may both be text.
            let isNear =
                walk.suspect == walk.position - 1 && compiler.bytes[range.lowerBound..<index].allSatisfy(\.isBlank)
            let mayBeText = fault == .glued || fault == .withoutComma
            if fault.isOfValue, let suspect = walk.suspect, isNear || !mayBeText {
                report({ .cannotStandHere(fault, at: $0) }, walk, at: suspect)
            } else {
                report(.cannotStandHere(fault, at: location(in: walk, index - range.lowerBound)), walk)
            }
        }
    }

    /// A place in the text of the operation at hand.
    private func location(in walk: Walk, _ offset: Int) -> SourceLocation {
        let place = compiler.functions[variants[walk.variant].function].places[walk.position]
        let file = compiler.library.templates[place.template].file
        let start = place.range.lowerBound + offset
        let rest = file.bytes[start...].dropFirst().prefix { $0 & 0xC0 == 0x80 }
        return file.location(start..<max(rest.endIndex, start + 1))
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
        defer { walk.state.advanceOverValue() }
        do throws(EscapeFault) {
            let escaper = try walk.state.escaper()
            if walk.state.mayTurnOutWrong { walk.suspect = walk.position }
            return escaper
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
        let isSlash = escaper == .urlAfterSlash && compiler.bytes[offset...].first == UInt8(ascii: "/")
        return isSlash
            ? .textAfterSlash(offset: Int32(offset), count: count) : .text(offset: Int32(offset), count: count)
    }
}
