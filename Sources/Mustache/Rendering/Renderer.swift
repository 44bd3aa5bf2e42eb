import Language
package import SourceText

/// Renders one page after the other, in memory that it keeps: one for each worker.
///
/// A loop over the operations of a program, with a stack of registers and no recursion.
package struct Renderer: ~Copyable {
    /// The deepest nesting of calls.
    static let deepest = 256

    private(set) var frames: UnsafeMutablePointer<Frame>
    private var frameCapacity = 64
    private let returns: UnsafeMutablePointer<Return>
    private var depth = 0
    private let root: UnsafeMutablePointer<Value>
    /// The page so far.
    var output = ByteBuffer(capacity: 16_384)
    /// What a formatter wrote, before it is escaped.
    var scratch: [UInt8] = []
    /// The blanks before the lines of the partials that are running, and which of them are those of the innermost.
    private var blanks = ByteBuffer()
    private var indentation = 0..<0
    /// The first register of the function that is running, and its number.
    private(set) var base = 0
    private var function = 0
    /// How many lambdas are being expanded.
    var lambdaDepth = 0
    private let limits: RenderingLimits
    /// How many turns of lists and inclusions are left.
    private var turns = 0

    package init(limits: RenderingLimits = RenderingLimits()) {
        self.limits = limits
        frames = .allocate(capacity: frameCapacity)
        returns = .allocate(capacity: Self.deepest)
        root = .allocate(capacity: 1)
    }

    deinit {
        frames.deallocate()
        returns.deallocate()
        root.deallocate()
    }

    /// Appends the page that shows a record.
    package mutating func render(
        _ program: TemplateProgram, _ record: Record, into bytes: inout [UInt8]
    ) throws(Diagnostic) {
        try render(program, .record(record), into: &bytes)
    }

    /// Appends what a program makes of a value.
    package mutating func render(
        _ program: TemplateProgram, _ value: Value, into bytes: inout [UInt8]
    ) throws(Diagnostic) {
        try render(program, value)
        bytes.append(contentsOf: output.bytes)
    }

    /// Hands over the page that shows a record; the bytes are there only while `use` runs.
    package mutating func render(
        _ program: TemplateProgram, _ record: Record, _ use: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(Diagnostic) {
        try render(program, .record(record))
        use(output.bytes)
    }

    private mutating func render(_ program: TemplateProgram, _ value: Value) throws(Diagnostic) {
        program.check(value)
        let code = program.code
        output.truncate(to: 0)
        blanks.truncate(to: 0)
        (base, function, depth, indentation, lambdaDepth) = (0, 0, 0, 0..<0, 0)
        turns = limits.turns
        reserve(code.functions[0].registerCount)
        root.initialize(to: value)
        defer { root.deinitialize(count: 1) }
        frames[0] = Frame(value: UnsafePointer(root), slots: slots(of: UnsafePointer(root), code))
        try run(code)
    }

    private mutating func run(_ code: ProgramCode) throws(Diagnostic) {
        let operations = code.operations
        let floor = depth
        var position = code.functions[0].start
        while true {
            switch operations[position] {
            case .text(let offset, let count): output.append(code.bytes + Int(offset), Int(count))
            case .indent: output.append(blanks.start + indentation.lowerBound, indentation.count)
            case .emit(let operand, let escaper): try emit(pointer(to: operand), escaper, code, position)
            case .emitRaw(let operand): try emitRaw(pointer(to: operand))
            case .emitTree(let operand, _): try emitTree(pointer(to: operand))
            case .emitComputed(let index, let escaper): try emitComputed(Int(index), escaper, code, position)
            case .emitDynamic(let index, let escaper): try emitDynamic(Int(index), escaper, code, position)
            case .emitConstant: preconditionFailure("constants become texts when their place is known")
            case .descend(let register, let operand), .bind(let register, let operand):
                set(register, to: pointer(to: operand), code)
            case .bindConstant(let register, let index): set(register, to: code.constants.start + Int(index), code)
            case .find(let register, let index):
                set(register, to: try find(code.lookups[Int(index)], code, position), code)
            case .descendOpen(let register, let operand, let name):
                let value = try field(code.fields[Int(name)], of: pointer(to: operand), code, position)
                set(register, to: value, code)
            case .link(let register, let inner, let outer):
                frames[base + Int(register)] = frames[base + Int(inner)]
                frames[base + Int(register)].outer = Int32(base + Int(outer))
            case .begin(let register, let operand, let window, let otherwise):
                if !begin(register, pointer(to: operand), window, code) { position = Int(otherwise) - 1 }
            case .beginOpen(let register, let operand, let window, let around, let isLinked, let otherwise):
                let isShown = beginOpen(register, pointer(to: operand), window, around, isLinked, code)
                if !isShown { position = Int(otherwise) - 1 }
            case .expand(let operand, let site, let target):
                if case .lambda(let lambda) = pointer(to: operand).pointee {
                    guard site >= 0 else { throw .cannotStandHere(.lambda, at: code.location(of: position)) }
                    try expand(lambda, code.lambdaSites[Int(site)], code, position)
                    position = Int(target) - 1
                }
            case .next(let register, let body):
                try takeTurn(code, position)
                if next(register, code) { position = Int(body) - 1 }
            case .enter(let register, let operand, let otherwise):
                let value = pointer(to: operand)
                if value.pointee.isTruthy { set(register, to: value, code) } else { position = Int(otherwise) - 1 }
            case .skip(let truth, let operand, let target):
                if pointer(to: operand).pointee.isTruthy == truth { position = Int(target) - 1 }
            case .skipLoop(let truth, let register, let variable, let target):
                if frames[base + Int(register)].value(of: variable).isTruthy == truth { position = Int(target) - 1 }
            case .skipComputed(let truth, let index, let target):
                if try compute(Int(index), code, position).isTruthy == truth { position = Int(target) - 1 }
            case .skipPlural(let form, let operand, let target):
                if !isPlural(form, pointer(to: operand).pointee) { position = Int(target) - 1 }
            case .jump(let target): position = Int(target) - 1
            case .call(let callee, let arguments, let indentation):
                position = try call(Int(callee), Int(arguments), Int(indentation), code, from: position) - 1
            case .callNamed(let operand, let index):
                position = try callNamed(pointer(to: operand), code.dynamicCalls[Int(index)], code, from: position) - 1
            case .end:
                guard depth > floor else { return }
                position = leave()
            }
            position += 1
        }
    }
}

// Registers.
extension Renderer {
    @inline(__always)
    func pointer(to operand: Operand) -> UnsafePointer<Value> {
        let frame = frames + (base + Int(operand.register))
        return operand.isItself ? frame.pointee.value : frame.pointee.slots + Int(operand.slot)
    }

    /// The fields of a record, or those of an absent one.
    @inline(__always)
    private func slots(of value: UnsafePointer<Value>, _ code: ProgramCode) -> UnsafePointer<Value> {
        if case .record(let record) = value.pointee { record.values.start } else { code.absent.start }
    }

    @inline(__always)
    private func set(_ register: UInt16, to value: UnsafePointer<Value>, _ code: ProgramCode) {
        frames[base + Int(register)] = Frame(value: value, slots: slots(of: value, code))
    }

    /// Puts a list's first item into a register; false if there is none.
    private func begin(
        _ register: UInt16, _ list: UnsafePointer<Value>, _ window: Int16, _ code: ProgramCode
    ) -> Bool {
        guard case .items(let elements) = list.pointee else { return false }
        let count = elements.slots.count
        let walk = window < 0 ? ListWindow.Walk(count: count) : code.windows[Int(window)].walk(over: count)
        guard walk.count > 0 else { return false }
        let item = elements.start + walk.start
        frames[base + Int(register)] = Frame(
            value: item, slots: slots(of: item, code), turn: 0, count: Int32(clamping: walk.count),
            stride: Int32(walk.stride))
        return true
    }

    /// Puts a list's next item into the register; false after the last.
    @inline(__always)
    private func next(_ register: UInt16, _ code: ProgramCode) -> Bool {
        let frame = frames + (base + Int(register))
        guard frame.pointee.advance() else { return false }
        frame.pointee.slots = slots(of: frame.pointee.value, code)
        return true
    }

    /// Begins a section over an open value; false if it is falsey. A truth value leaves the context around it current.
    private func beginOpen(
        _ register: UInt16, _ value: UnsafePointer<Value>, _ window: Int16, _ around: UInt16, _ isLinked: Bool,
        _ code: ProgramCode
    ) -> Bool {
        let frame = frames + (base + Int(register))
        switch value.pointee {
        case .items: guard begin(register, value, window, code) else { return false }
        case .bool(true) where around != .max:
            frame.pointee = frames[base + Int(around)]
            (frame.pointee.turn, frame.pointee.count) = (0, 0)
        default:
            guard value.pointee.isTruthy else { return false }
            set(register, to: value, code)
        }
        frame.pointee.outer = isLinked && around != .max ? Int32(base + Int(around)) : -1
        return true
    }

    private func isPlural(_ form: PluralForm, _ value: Value) -> Bool {
        guard case .int(let number) = value else { return form == .other }
        return form == (number == 1 ? .one : .other)
    }
}

// Calls.
extension Renderer {
    /// Counts a turn of a list or an inclusion.
    @inline(__always)
    mutating func takeTurn(_ code: ProgramCode, _ position: Int, costing cost: Int = 1) throws(Diagnostic) {
        turns -= cost
        if turns < 0 || output.count > limits.bytes { throw .tooLargePage(at: code.location(of: position)) }
    }

    /// Enters a function with copies of the caller's registers, and gives its first operation.
    private mutating func call(
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
        _ callee: Int, _ arguments: Int, at newBase: Int, of list: [UInt16], _ code: ProgramCode
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
    private mutating func leave() -> Int {
        depth -= 1
        let caller = returns[depth]
        blanks.truncate(to: indentation.lowerBound)
        (base, function, indentation) = (caller.base, caller.function, caller.indentation)
        return caller.operation
    }

    private mutating func callNamed(
        _ name: UnsafePointer<Value>, _ call: DynamicCall, _ code: ProgramCode, from position: Int
    ) throws(Diagnostic) -> Int {
        let text = name.pointee.writtenText
        if let target = call.targets[text] {
            return try self.call(
                Int(target.function), Int(target.arguments), Int(call.indentation), code, from: position)
        }
        if call.isStrict, name.pointee.isTruthy {
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

    private mutating func reserve(_ count: Int) {
        guard count > frameCapacity else { return }
        let larger = UnsafeMutablePointer<Frame>.allocate(capacity: max(count, 2 * frameCapacity))
        larger.update(from: frames, count: frameCapacity)
        frames.deallocate()
        frameCapacity = max(count, 2 * frameCapacity)
        frames = larger
    }
}
