import SourceText

// Printing.
extension Renderer {
    /// Appends a value, escaped for its place.
    @inline(__always)
    mutating func emit(
        _ value: UnsafePointer<Value>, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        try emit(value.inPlace.pointee, escaper, code, position)
    }

    @inline(__always)
    private mutating func emit(
        _ value: borrowing InPlace<Value>, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        switch value.content {
        case .text(let text): try emit(text, escaper, code, position)
        case .int(let number): output.append(digitsOf: number)
        default: try emitRest(value.content, escaper, code, position)
        }
    }

    @inline(never)
    private mutating func emitRest(
        _ value: Value, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        switch value {
        case .text(let text): try emit(text, escaper, code, position)
        case .html(let html): try emit(html.bytes, escaper, code, position)
        case .made(let made):
            var html: [UInt8] = []
            try made.append(to: &html)
            try emit(html, escaper, code, position)
        case .int, .bool, .double: output.append(contentsOf: value.spelled)
        case .absent: if escaper == .jsonValue { output.append("null") }
        case .opaque, .items, .record, .map, .lambda: break
        }
    }

    private mutating func emit(
        _ text: String, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        let scheme = text.utf8.withContiguousStorageIfAvailable { utf8 in
            escaper.append(utf8, to: &output)
        }
        guard let scheme else { return try emitCopy(of: text, escaper, code, position) }
        if let scheme { try refuse(scheme, code, position) }
    }

    /// Appends a text that is not held as UTF-8. Inlined, it would have every text counted as used once more.
    @inline(never)
    private mutating func emitCopy(
        of text: String, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        try emit(Array(text.utf8), escaper, code, position)
    }

    mutating func emit(
        _ text: [UInt8], _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        try refuse(text.withUnsafeBufferPointer { escaper.append($0, to: &output) }, code, position)
    }

    private func refuse(_ scheme: UnsafeScheme?, _ code: ProgramCode, _ position: Int) throws(Diagnostic) {
        if let scheme { throw .unsafeAddress(scheme.name, at: code.location(of: position)) }
    }

    /// Appends trusted HTML, a number or, where nothing is escaped by place, any text, as it is.
    mutating func emitRaw(_ value: UnsafePointer<Value>) throws(Diagnostic) {
        switch value.pointee {
        case .html(let html): output.append(html.bytes)
        case .made(let made):
            scratch.removeAll(keepingCapacity: true)
            try made.append(to: &scratch)
            output.append(scratch)
        default: output.append(contentsOf: value.pointee.spelled)
        }
    }

    mutating func emitTree(_ value: UnsafePointer<Value>) throws(Diagnostic) {
        try json.append(value.pointee, to: &output)
    }
}

// What is worked out while a page is rendered.
extension Renderer {
    mutating func emitComputed(
        _ index: Int, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        if try format(code.computations[index], code, position) {
            return try emit(scratch, escaper, code, position)
        }
        let (value, isInScratch) = try computed(code.computations[index], code, position)
        if isInScratch { return try emit(scratch, escaper, code, position) }
        if case .int(let number) = value { return output.append(digitsOf: number) }
        if try emitTree(value, escaper, code, position) { return }
        try emitRest(value, escaper, code, position)
    }

    /// Writes a value that one formatter prints into the scratch, as nearly all are; false for anything else.
    private mutating func format(
        _ computation: PlacedComputation, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> Bool {
        guard computation.stepCount == 1, case .operand(let operand) = computation.source else { return false }
        let step = code.steps + computation.firstStep
        return try format(pointer(to: operand).inPlace.pointee, by: step.inPlace.pointee, code, position)
    }

    private mutating func format(
        _ value: borrowing InPlace<Value>, by step: borrowing InPlace<Computation.Step>, _ code: ProgramCode,
        _ position: Int
    ) throws(Diagnostic) -> Bool {
        guard case .format(let formatter, let arguments) = step.content else { return false }
        if case .absent = value.content { return false }
        try write(value.content, formatter, arguments, code, position)
        return true
    }

    /// What formatters, counts and loop variables give.
    mutating func compute(_ index: Int, _ code: ProgramCode, _ position: Int) throws(Diagnostic) -> Value {
        let (value, isInScratch) = try computed(code.computations[index], code, position)
        return isInScratch ? .text(String(decoding: scratch, as: UTF8.self)) : value
    }

    /// The value, or nothing if the last step wrote its text into the scratch.
    private mutating func computed(
        _ computation: PlacedComputation, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> (Value, isInScratch: Bool) {
        var value = try source(computation.source, code, position)
        var isInScratch = false
        for index in 0..<computation.stepCount {
            if isInScratch { value = .text(String(decoding: scratch, as: UTF8.self)) }
            isInScratch = try apply(code.steps[computation.firstStep + index], to: &value, code, position)
        }
        return (value, isInScratch)
    }

    private func source(
        _ source: Computation.Source, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> Value {
        switch source {
        case .operand(let operand): return pointer(to: operand).pointee
        case .count(let operand): return .int(try count(of: pointer(to: operand).pointee, code, position))
        case .loop(let register, let variable): return frames[base + Int(register)].value(of: variable)
        case .openLoop(let register, let parents, let variable):
            guard let frame = openLoop(from: register, parents: parents) else {
                throw .outsideList(variable, parents: parents, at: code.location(of: position))
            }
            return frame.value(of: variable)
        }
    }

    private func count(of value: Value, _ code: ProgramCode, _ position: Int) throws(Diagnostic) -> Int {
        switch value {
        case .items(let list): return list.slots.count
        case .absent: return 0
        default: throw .notAList("@count", kind: value.kind, at: code.location(of: position))
        }
    }

    /// Applies a step; true if it left its text in the scratch.
    private mutating func apply(
        _ step: Computation.Step, to value: inout Value, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> Bool {
        switch step {
        case .fallback(let other): if value.isEmpty { value = other }
        case .required(let name):
            if case .absent = value { throw .missingValue(name, at: code.location(of: position)) }
        case .format(let formatter, let arguments):
            if case .absent = value { return false }
            try write(value, formatter, arguments, code, position)
            return true
        case .formatOpen(let name, let arguments):
            if case .absent = value { return false }
            let formatter = try formatter(name, of: value, arguments, code, position)
            try write(value, formatter, arguments, code, position)
            return true
        case .window(let step):
            guard case .items(let list) = value else { return false }
            let walk = ListWindow(steps: [step]).walk(over: list.slots.count)
            value = .list((0..<walk.count).map { list.slots[walk.start + $0 * walk.stride] })
        case .join(let separator):
            guard case .items(let list) = value else { return false }
            scratch.removeAll(keepingCapacity: true)
            for (index, item) in list.slots.enumerated() {
                if index > 0 { scratch.append(contentsOf: separator.utf8) }
                scratch.append(contentsOf: item.spelled.utf8)
            }
            return true
        case .json:
            let start = output.count
            try json.append(value, to: &output)
            scratch.removeAll(keepingCapacity: true)
            scratch.append(contentsOf: UnsafeBufferPointer(rebasing: output.bytes[start...]))
            output.truncate(to: start)
            return true
        }
        return false
    }

    private mutating func write(
        _ value: Value, _ formatter: Formatter, _ arguments: [Value], _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        scratch.removeAll(keepingCapacity: true)
        do throws(Diagnostic) {
            try formatter.write(value, arguments, code.language, &scratch)
        } catch {
            throw error.placed(at: code.location(of: position))
        }
    }
}

extension Value {
    /// How a text, a number or a truth value is written.
    var spelled: String {
        switch self {
        case .text(let text): text
        case .int(let number): String(number)
        case .double(let number): Value.spelled(number)
        case .bool(let flag): flag ? "true" : "false"
        default: ""
        }
    }

    /// The shortest form that reads back as the same number; a whole one without a decimal point.
    private static func spelled(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    fileprivate var isEmpty: Bool {
        switch self {
        case .absent: true
        case .text(let text): text.utf8.isEmpty
        default: false
        }
    }
}

extension Diagnostic {
    /// The finding at a place, unless it has one: a formatter does not know where it is called.
    fileprivate func placed(at place: SourceLocation) -> Diagnostic {
        guard location == nil else { return self }
        return Diagnostic(severity, id, message, at: place, hint: hint, notes: notes)
    }
}
