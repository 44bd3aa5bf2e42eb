import Language
package import SourceText

/// Renders one page after the other, in memory that it keeps: one for each worker.
///
/// A loop over the operations of a program, with a stack of registers and no recursion.
package struct Renderer: ~Copyable {
    /// The deepest nesting of calls.
    static let deepest = 256

    var frames: UnsafeMutablePointer<Frame>
    var frameCapacity = 64
    let returns: UnsafeMutablePointer<Return>
    var depth = 0
    private let root: UnsafeMutablePointer<Value>
    /// The page so far.
    var output = ByteBuffer(capacity: 16_384)
    /// What a formatter wrote, before it is escaped.
    var scratch: [UInt8] = []
    /// What writes lists and records where JSON stands.
    var json = JSONWriter()
    /// The blanks before the lines of the partials that are running, and which of them are those of the innermost.
    var blanks = ByteBuffer()
    var indentation = 0..<0
    /// The first register of the function that is running, and its number.
    var base = 0
    var function = 0
    /// How many lambdas are being expanded.
    var lambdaDepth = 0
    let limits: RenderingLimits
    /// How many turns of lists and inclusions are left.
    var turns = 0

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

    /// Runs a program from its beginning to its end.
    ///
    /// Here stand the operations in which pages spend their time; the others are a call away.
    mutating func run(_ code: ProgramCode) throws(Diagnostic) {
        let operations = code.operations
        let floor = depth
        var position = code.functions[0].start
        while true {
            switch operations[position] {
            case .text(let offset, let count): output.append(code.bytes + Int(offset), Int(count))
            case .emit(let operand, let escaper): try emit(pointer(to: operand), escaper, code, position)
            case .begin(let register, let operand, let window, let otherwise):
                if !begin(register, pointer(to: operand), window, code) { position = Int(otherwise) - 1 }
            case .next(let register, let body):
                try takeTurn(code, position)
                if next(register, code) { position = Int(body) - 1 }
            case .enter(let register, let operand, let otherwise):
                let value = pointer(to: operand)
                if value.pointee.isTruthy { set(register, to: value, code) } else { position = Int(otherwise) - 1 }
            case .skip(let truth, let operand, let target):
                if pointer(to: operand).pointee.isTruthy == truth { position = Int(target) - 1 }
            case .jump(let target): position = Int(target) - 1
            case .call(let callee, let arguments, let indentation):
                position = try call(Int(callee), Int(arguments), Int(indentation), code, from: position) - 1
            case .end:
                guard depth > floor else { return }
                position = leave()
            case let operation:
                if let target = try runRarer(operation, code, position) { position = target - 1 }
            }
            position += 1
        }
    }
}
