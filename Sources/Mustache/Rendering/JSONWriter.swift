import SourceText

/// Writes values as JSON that may stand in a script: `<`, `>` and `&` are escaped in its texts.
struct JSONWriter {
    /// A list or record that is being written.
    private struct Level {
        let values: UnsafeBufferPointer<Value>
        /// The names of a record's fields; nil in a list.
        let names: [String]?
        var index = 0
        var isEmpty = true
    }

    private var levels: [Level] = []

    /// Appends a value; fields that are absent are left out.
    static func append(_ value: Value, to bytes: inout [UInt8]) throws(Diagnostic) {
        var writer = JSONWriter()
        try writer.begin(value, &bytes)
        while !writer.levels.isEmpty { try writer.step(&bytes) }
    }

    private mutating func step(_ bytes: inout [UInt8]) throws(Diagnostic) {
        let last = levels.count - 1
        guard levels[last].index < levels[last].values.count else {
            bytes.append(levels[last].names == nil ? UInt8(ascii: "]") : UInt8(ascii: "}"))
            levels.removeLast()
            return
        }
        let index = levels[last].index
        let value = levels[last].values[index]
        levels[last].index += 1
        if let names = levels[last].names {
            if case .absent = value { return }
            separate(&bytes)
            Self.append(names[index], to: &bytes)
            bytes.append(UInt8(ascii: ":"))
        } else {
            separate(&bytes)
        }
        try begin(value, &bytes)
    }

    private mutating func separate(_ bytes: inout [UInt8]) {
        let last = levels.count - 1
        if !levels[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
        levels[last].isEmpty = false
    }

    private mutating func begin(_ value: Value, _ bytes: inout [UInt8]) throws(Diagnostic) {
        switch value {
        case .absent: bytes += Array("null".utf8)
        case .bool, .int, .double: bytes += Array(value.spelled.utf8)
        case .text(let text): Self.append(text, to: &bytes)
        case .html(let html): Self.append(html.bytes, to: &bytes)
        case .made(let made):
            var html: [UInt8] = []
            try made.append(to: &html)
            Self.append(html, to: &bytes)
        case .opaque: preconditionFailure("the compiler lets no opaque value into JSON")
        case .items(let list):
            bytes.append(UInt8(ascii: "["))
            levels.append(Level(values: list.slots, names: nil))
        case .record(let record):
            bytes.append(UInt8(ascii: "{"))
            levels.append(Level(values: record.values.slots, names: record.shape.fields.map(\.name)))
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        append(Array(text.utf8), to: &bytes)
    }

    private static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        text.withUnsafeBufferPointer { Escaper.appendJSON($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension FieldKind {
    /// The kind in this one that cannot be written as JSON, if there is one.
    var kindWithoutJSON: FieldKind? {
        var waiting = [self]
        var seen: Set<Shape> = []
        while let kind = waiting.popLast() {
            switch kind {
            case .text, .html, .int, .double, .bool, .url: break
            case .opaque: return kind
            case .list(let inner), .optional(let inner): waiting.append(inner)
            case .record(let shape): if seen.insert(shape).inserted { waiting += shape.fields.map(\.kind) }
            }
        }
        return nil
    }
}
