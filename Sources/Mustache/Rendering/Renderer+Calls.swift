import SourceText

// Calls.
extension Renderer {
    /// Counts a turn of a list or an inclusion.
    @inline(__always)
    mutating func takeTurn(_ code: ProgramCode, _ position: Int, costing cost: Int = 1) throws(Diagnostic) {
        turns -= cost
        if turns < 0 || output.count > limits.bytes { throw .tooLargePage(at: code.location(of: position)) }
    }

    /// Enters a function with copies of the caller's registers, and gives its first operation.
    mutating func call(
        _ callee: Int, _ arguments: Int, _ indentation: Int, _ code: ProgramCode, from position: Int
    ) throws(Diagnostic) -> Int {
        guard depth < Self.deepest else {
            throw .endlessInclusion(
                of: code.template(of: position), limit: Self.deepest, at: code.location(of: position))
        }
        try takeTurn(code, position)
        let newBase = base + code.functions[function].registerCount
        (returns + depth).initialize(
            to: Return(operation: position, base: base, function: function, indentation: self.indentation))
        depth += 1
        enter(callee, arguments, at: newBase, of: code.callArguments, code)
        indent(indentation, code)
        return code.functions[callee].start
    }

    private mutating func enter(
        _ callee: Int, _ arguments: Int, at newBase: Int, of list: UnsafePointer<UInt16>, _ code: ProgramCode
    ) {
        let entered = code.functions[callee]
        reserve(newBase + entered.registerCount)
        for index in 0..<entered.argumentCount {
            frames[newBase + index] = frames[base + Int(list[arguments + index])]
        }
        (base, function) = (newBase, callee)
    }

    private mutating func indent(_ index: Int, _ code: ProgramCode) {
        let start = blanks.count
        if index >= 0 {
            let own = code.indentations[index]
            blanks.repeatBytes(in: indentation)
            blanks.append(code.bytes + own.lowerBound, own.count)
        }
        indentation = start..<blanks.count
    }

    /// Leaves a function, and gives the operation that called it.
    mutating func leave() -> Int {
        depth -= 1
        let caller = returns[depth]
        blanks.truncate(to: indentation.lowerBound)
        (base, function, indentation) = (caller.base, caller.function, caller.indentation)
        return caller.operation
    }

    mutating func callNamed(
        _ name: UnsafePointer<Value>, _ call: DynamicCall, _ code: ProgramCode, from position: Int
    ) throws(Diagnostic) -> Int {
        let text = name.pointee.writtenText
        if let target = call.targets[text] {
            return try self.call(
                Int(target.function), Int(target.arguments), Int(call.indentation), code, from: position)
        }
        if call.isStrict, name.pointee.isTruthy {
            guard case .text = name.pointee else {
                throw .namesNoTemplate(name.pointee.kind, at: code.location(of: position))
            }
            let nearest = suggestion(for: text, among: call.targets.keys.sorted())
            throw .notANamedTemplate(text, suggestion: nearest, at: code.location(of: position))
        }
        return position + 1
    }

    /// Runs another program at this place, with registers of the one that is running.
    mutating func run(
        _ other: ProgramCode, with arguments: Int, of code: ProgramCode
    ) throws(Diagnostic) {
        let (outerBase, outerFunction, outerIndentation) = (base, function, indentation)
        let newBase = base + code.functions[function].registerCount
        enter(0, arguments, at: newBase, of: code.callArguments, other)
        indentation = blanks.count..<blanks.count
        try run(other)
        (base, function, indentation) = (outerBase, outerFunction, outerIndentation)
    }

    /// Makes room for so many registers.
    mutating func reserve(_ count: Int) {
        guard count > frameCapacity else { return }
        let larger = UnsafeMutablePointer<Frame>.allocate(capacity: max(count, 2 * frameCapacity))
        larger.update(from: frames, count: frameCapacity)
        frames.deallocate()
        frameCapacity = max(count, 2 * frameCapacity)
        frames = larger
    }
}
