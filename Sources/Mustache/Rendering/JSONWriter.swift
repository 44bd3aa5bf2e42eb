import SourceText

/// Writes values as JSON that may stand in a script: `<`, `>` and `&` are escaped in its texts.
struct JSONWriter {
    /// A list or record that is being written.
    fileprivate struct Level {
        enum Kind {
            case list
            case map(OpenMap)
            case record(Shape)
        }

        let kind: Kind
        let values: UnsafeBufferPointer<Value>
        var index = 0
        var isEmpty = true
    }

    private var levels: [Level] = []

    /// Appends a value; fields that are absent are left out.
    mutating func append(_ value: Value, to buffer: inout ByteBuffer) throws(Diagnostic) {
        levels.removeAll(keepingCapacity: true)
        try begin(value, &buffer)
        while !levels.isEmpty { try step(&buffer) }
    }

    private mutating func step(_ buffer: inout ByteBuffer) throws(Diagnostic) {
        let last = levels.count - 1
        guard levels[last].index < levels[last].values.count else {
            buffer.append(levels[last].kind.close)
            levels.removeLast()
            return
        }
        let index = levels[last].index
        let value = levels[last].values[index]
        levels[last].index += 1
        if let name = levels[last].kind.name(of: index) {
            if case .absent = value { return }
            separate(&buffer)
            Self.append(name, to: &buffer)
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
        case .bool, .int, .double: buffer.append(contentsOf: value.spelled)
        case .text(let text): Self.append(text, to: &buffer)
        case .html(let html): html.bytes.withUnsafeBufferPointer { Self.append($0, to: &buffer) }
        case .made(let made):
            var html: [UInt8] = []
            try made.append(to: &html)
            html.withUnsafeBufferPointer { Self.append($0, to: &buffer) }
        case .map(let map): open(Level(kind: .map(map), values: map.values.slots), &buffer)
        case .items(let list): open(Level(kind: .list, values: list.slots), &buffer)
        case .record(let record): open(Level(kind: .record(record.shape), values: record.values.slots), &buffer)
        }
    }

    private mutating func open(_ level: Level, _ buffer: inout ByteBuffer) {
        buffer.append(level.kind.open)
        levels.append(level)
    }

    private static func append(_ text: String, to buffer: inout ByteBuffer) {
        var text = text
        text.withUTF8 { append($0, to: &buffer) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
        buffer.append(UInt8(ascii: "\""))
        Escaper.appendJSON(text, to: &buffer)
        buffer.append(UInt8(ascii: "\""))
    }
}

extension JSONWriter.Level.Kind {
    /// The name of a field; nil in a list.
    fileprivate func name(of index: Int) -> String? {
        switch self {
        case .list: nil
        case .map(let map): map.names[index]
        case .record(let shape): shape.fields[index].name
        }
    }

    fileprivate var open: UInt8 {
        if case .list = self { UInt8(ascii: "[") } else { UInt8(ascii: "{") }
    }

    fileprivate var close: UInt8 {
        if case .list = self { UInt8(ascii: "]") } else { UInt8(ascii: "}") }
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
