import Language
import SourceText

/// Runs a program: a loop over its operations, with a stack of registers and no recursion.
struct Renderer {
    /// The deepest nesting of calls.
    static let deepest = 256

    let code: ProgramCode
    private(set) var frames: UnsafeMutableBufferPointer<Frame>
    private var returns: [Return] = []
    /// The first register of the function that is running, and its number.
    private(set) var base = 0
    private var function = 0

    init(_ code: ProgramCode) {
        self.code = code
        frames = .allocate(capacity: max(32, code.functions[0].registerCount))
        frames.initialize(repeating: code.emptyFrame)
    }

    /// Gives back the memory of the registers.
    func release() {
        frames.deallocate()
    }

    /// Appends what the program makes of a value.
    mutating func render(_ root: Value, into bytes: inout [UInt8]) throws(Diagnostic) {
        let value = ValueList([root])
        set(0, to: value.start)
        try run(into: &bytes)
        withExtendedLifetime(value) {}
    }

    private mutating func run(into bytes: inout [UInt8]) throws(Diagnostic) {
        var position = code.functions[0].start
        while true {
            switch code.operations[position] {
            case .text(let offset, let count): bytes += code.bytes[Int(offset)..<Int(offset + count)]
            case .emit(let operand, let escaper): try emit(pointer(to: operand).pointee, escaper, position, &bytes)
            case .emitRaw(let operand): try pointer(to: operand).pointee.appendHTML(to: &bytes)
            case .emitTree(let operand, _): try JSONWriter.append(pointer(to: operand).pointee, to: &bytes)
            case .emitComputed(let index, let escaper):
                try emit(compute(code.computations[Int(index)]), escaper, position, &bytes)
            case .emitConstant: preconditionFailure("constants become texts when their place is known")
            case .descend(let register, let operand), .bind(let register, let operand):
                set(register, to: pointer(to: operand))
            case .bindConstant(let register, let index): set(register, to: constant(Int(index)))
            case .begin(let register, let operand, let window, let otherwise):
                if !begin(register, pointer(to: operand), window) { position = Int(otherwise) - 1 }
            case .next(let register, let body): if next(register) { position = Int(body) - 1 }
            case .enter(let register, let operand, let otherwise):
                if pointer(to: operand).pointee.isTruthy {
                    set(register, to: pointer(to: operand))
                } else {
                    position = Int(otherwise) - 1
                }
            case .skip(let truth, let operand, let target):
                if pointer(to: operand).pointee.isTruthy == truth { position = Int(target) - 1 }
            case .skipLoop(let truth, let register, let variable, let target):
                if frames[base + Int(register)].value(of: variable).isTruthy == truth { position = Int(target) - 1 }
            case .skipPlural(let form, let operand, let target):
                if !isPlural(form, pointer(to: operand).pointee) { position = Int(target) - 1 }
            case .jump(let target): position = Int(target) - 1
            case .call(let callee, let arguments): position = try call(Int(callee), Int(arguments), from: position) - 1
            case .end:
                guard let caller = returns.popLast() else { return }
                (base, function, position) = (caller.base, caller.function, caller.operation)
            }
            position += 1
        }
    }
}

extension Renderer {
    @inline(__always)
    func pointer(to operand: Operand) -> UnsafePointer<Value> {
        let frame = frames[base + Int(operand.register)]
        return operand.isItself ? frame.value : frame.slots + Int(operand.slot)
    }

    private func constant(_ index: Int) -> UnsafePointer<Value> {
        code.constants.start + index
    }

    /// The fields of a record, or those of an absent one.
    @inline(__always)
    private func slots(of value: UnsafePointer<Value>) -> UnsafePointer<Value> {
        if case .record(let record) = value.pointee { record.values.start } else { code.absent.start }
    }

    private func set(_ register: UInt16, to value: UnsafePointer<Value>) {
        frames[base + Int(register)] = Frame(value: value, slots: slots(of: value))
    }

    /// Puts a list's first item into a register; false if there is none.
    private func begin(_ register: UInt16, _ list: UnsafePointer<Value>, _ window: Int16) -> Bool {
        guard case .items(let elements) = list.pointee else { return false }
        let count = elements.slots.count
        let walk = window < 0 ? ListWindow.Walk(count: count) : code.windows[Int(window)].walk(over: count)
        guard walk.count > 0 else { return false }
        let item = elements.start + walk.start
        let frame = Frame(
            value: item, slots: slots(of: item), turn: 0, count: Int32(clamping: walk.count), stride: walk.stride)
        frames[base + Int(register)] = frame
        return true
    }

    /// Puts a list's next item into the register; false after the last.
    private func next(_ register: UInt16) -> Bool {
        var frame = frames[base + Int(register)]
        frame.turn += 1
        guard frame.turn < frame.count else { return false }
        frame.value += frame.stride
        frame.slots = slots(of: frame.value)
        frames[base + Int(register)] = frame
        return true
    }

    private func isPlural(_ form: PluralForm, _ value: Value) -> Bool {
        guard case .int(let number) = value else { return form == .other }
        return form == (number == 1 ? .one : .other)
    }

    /// Enters a function with copies of the caller's registers, and gives its first operation.
    private mutating func call(_ callee: Int, _ arguments: Int, from position: Int) throws(Diagnostic) -> Int {
        guard returns.count < Self.deepest else {
            throw .endlessInclusion(
                of: code.template(of: position), limit: Self.deepest, at: code.location(of: position))
        }
        let entered = code.functions[callee]
        let newBase = base + code.functions[function].registerCount
        reserve(newBase + entered.registerCount)
        for index in 0..<entered.argumentCount {
            frames[newBase + index] = frames[base + Int(code.callArguments[arguments + index])]
        }
        returns.append(Return(operation: position, base: base, function: function))
        (base, function) = (newBase, callee)
        return entered.start
    }

    private mutating func reserve(_ count: Int) {
        guard count > frames.count else { return }
        let larger = UnsafeMutableBufferPointer<Frame>.allocate(capacity: max(count, 2 * frames.count))
        larger.initialize(repeating: code.emptyFrame)
        for index in frames.indices { larger[index] = frames[index] }
        frames.deallocate()
        frames = larger
    }
}
