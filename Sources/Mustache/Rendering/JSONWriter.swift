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
    static func append(_ value: Value, to buffer: inout ByteBuffer) throws(Diagnostic) {
        var writer = JSONWriter()
        try writer.begin(value, &buffer)
        while !writer.levels.isEmpty { try writer.step(&buffer) }
    }

    private mutating func step(_ buffer: inout ByteBuffer) throws(Diagnostic) {
        let last = levels.count - 1
        guard levels[last].index < levels[last].values.count else {
            buffer.append(levels[last].names == nil ? UInt8(ascii: "]") : UInt8(ascii: "}"))
            levels.removeLast()
            return
        }
        let index = levels[last].index
        let value = levels[last].values[index]
        levels[last].index += 1
        if let names = levels[last].names {
            if case .absent = value { return }
            separate(&buffer)
            Self.append(names[index], to: &buffer)
            buffer.append(UInt8(ascii: ":"))
        } else {
            separate(&buffer)
        }
        try begin(value, &buffer)
    }

    private mutating func separate(_ buffer: inout ByteBuffer) {
        let last = levels.count - 1
        if !levels[last].isEmpty { buffer.append(UInt8(ascii: ",")) }
        levels[last].isEmpty = false
    }

    private mutating func begin(_ value: Value, _ buffer: inout ByteBuffer) throws(Diagnostic) {
        switch value {
        // The compiler lets no opaque value into JSON; a lambda in an open value has none.
        case .absent, .opaque, .lambda: buffer.append("null")
        case .bool, .int, .double: buffer.append(Array(value.spelled.utf8))
        case .text(let text): Self.append(text, to: &buffer)
        case .html(let html): Self.append(html.bytes, to: &buffer)
        case .made(let made):
            var html: [UInt8] = []
            try made.append(to: &html)
            Self.append(html, to: &buffer)
        case .map(let map):
            buffer.append(UInt8(ascii: "{"))
            levels.append(Level(values: map.values.slots, names: map.names))
        case .items(let list):
            buffer.append(UInt8(ascii: "["))
            levels.append(Level(values: list.slots, names: nil))
        case .record(let record):
            buffer.append(UInt8(ascii: "{"))
            levels.append(Level(values: record.values.slots, names: record.shape.fields.map(\.name)))
        }
    }

    private static func append(_ text: String, to buffer: inout ByteBuffer) {
        append(Array(text.utf8), to: &buffer)
    }

    private static func append(_ text: [UInt8], to buffer: inout ByteBuffer) {
        buffer.append(UInt8(ascii: "\""))
        text.withUnsafeBufferPointer { Escaper.appendJSON($0, to: &buffer) }
        buffer.append(UInt8(ascii: "\""))
    }
}

extension FieldKind {
    /// The kind in this one that cannot be written as JSON, if there is one.
    var kindWithoutJSON: FieldKind? {
        var waiting = [self]
        var seen: Set<Shape> = []
        while let kind = waiting.popLast() {
            switch kind {
            case .text, .html, .int, .double, .bool, .url, .open, .data, .template: break
            case .opaque, .lambda: return kind
            case .list(let inner), .optional(let inner): waiting.append(inner)
            case .record(let shape): if seen.insert(shape).inserted { waiting += shape.fields.map(\.kind) }
            }
        }
        return nil
    }
}
