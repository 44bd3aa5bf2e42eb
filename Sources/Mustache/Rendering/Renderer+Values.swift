import SourceText

extension Renderer {
    /// Appends a value, escaped for its place.
    func emit(
        _ value: Value, _ escaper: Escaper, _ position: Int, _ bytes: inout [UInt8]
    ) throws(Diagnostic) {
        var value = value
        if case .made(let made) = value {
            var html: [UInt8] = []
            try made.append(to: &html)
            value = .html(SafeHTML(trusting: html))
        }
        do throws(UnsafeAddress) {
            try value.append(escaper, to: &bytes)
        } catch {
            throw .unsafeAddress(error.scheme, at: code.location(of: position))
        }
    }

    /// What formatters, counts and loop variables give.
    func compute(_ computation: Computation) throws(Diagnostic) -> Value {
        var value: Value =
            switch computation.source {
            case .operand(let operand): pointer(to: operand).pointee
            case .count(let operand): .int(pointer(to: operand).pointee.elements.count)
            case .loop(let register, let variable): frames[base + Int(register)].value(of: variable)
            }
        for step in computation.steps { value = try apply(step, to: value) }
        return value
    }

    private func apply(_ step: Computation.Step, to value: Value) throws(Diagnostic) -> Value {
        switch step {
        case .fallback(let other): return value.isEmpty ? other : value
        case .format(let formatter, let arguments):
            if case .absent = value { return value }
            var text: [UInt8] = []
            try formatter.write(value, arguments, code.language, &text)
            return .text(String(decoding: text, as: UTF8.self))
        case .window(let step):
            guard case .items(let list) = value else { return value }
            let walk = ListWindow(steps: [step]).walk(over: list.slots.count)
            return .list((0..<walk.count).map { list.slots[walk.start + $0 * walk.stride] })
        case .json:
            var json: [UInt8] = []
            try JSONWriter.append(value, to: &json)
            return .text(String(decoding: json, as: UTF8.self))
        case .join(let separator):
            guard case .items(let list) = value else { return value }
            return .text(list.slots.map(\.spelled).joined(separator: separator))
        }
    }
}

extension Frame {
    /// What the turn of a list is.
    func value(of variable: LoopVariable) -> Value {
        switch variable {
        case .index: .int(Int(turn))
        case .number: .int(Int(turn) + 1)
        case .count: .int(Int(count))
        case .first: .bool(turn == 0)
        case .last: .bool(turn == count - 1)
        case .even: .bool(turn % 2 == 1)
        case .odd: .bool(turn % 2 == 0)
        }
    }
}

extension Value {
    /// Appends the value as text, escaped; nothing for what has no text.
    func append(_ escaper: Escaper, to bytes: inout [UInt8]) throws(UnsafeAddress) {
        switch self {
        case .text(let text): try escaper.append(text, to: &bytes)
        case .int(let number): appendDigits(of: number, to: &bytes)
        case .html(let html):
            try html.bytes.withUnsafeBufferPointer { text throws(UnsafeAddress) in
                try escaper.append(text, to: &bytes)
            }
        case .bool, .double: bytes.append(contentsOf: spelled.utf8)
        case .absent: if escaper == .jsonValue { bytes.append(contentsOf: "null".utf8) }
        case .made, .opaque, .items, .record: break
        }
    }

    /// Appends trusted HTML as it is.
    func appendHTML(to bytes: inout [UInt8]) throws(Diagnostic) {
        switch self {
        case .html(let html): bytes += html.bytes
        case .made(let made): try made.append(to: &bytes)
        default: break
        }
    }

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

/// Appends a whole number in decimal digits.
private func appendDigits(of number: Int, to bytes: inout [UInt8]) {
    guard number < 0 || number > 9 else { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    bytes.append(contentsOf: String(number).utf8)
}
