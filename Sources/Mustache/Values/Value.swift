package import SourceText

/// Something a template can show.
package enum Value: Sendable {
    case absent
    case bool(Bool)
    case int(Int)
    case double(Double)
    case text(String)
    case html(SafeHTML)
    case made(Made)
    case opaque(Opaque)
    case items(ValueList)
    case record(Record)
    case map(OpenMap)
    case lambda(Lambda)

    /// A list of values.
    package static func list(_ values: [Value]) -> Value { .items(ValueList(values)) }

    /// A list of the values that a closure gives for each index.
    package static func list(count: Int, _ value: (Int) -> Value) -> Value {
        .items(ValueList(count: count, value: value))
    }

    /// Values under names that no shape declares.
    package static func map(_ fields: KeyValuePairs<String, Value>) -> Value {
        .map(OpenMap(fields.map { (name: $0.key, value: $0.value) }))
    }

    /// The value, or absent where there is none.
    package static func optional<Wrapped>(_ wrapped: Wrapped?, _ value: (Wrapped) -> Value) -> Value {
        wrapped.map(value) ?? .absent
    }
}

extension Value {
    /// Whether a section over the value is shown.
    var isTruthy: Bool {
        switch self {
        case .absent: false
        case .bool(let flag): flag
        case .int(let number): number != 0
        case .double(let number): number != 0
        case .text(let text): !text.utf8.isEmpty
        case .html(let html): !html.bytes.isEmpty
        case .items(let list): !list.slots.isEmpty
        case .made, .opaque, .record, .map, .lambda: true
        }
    }

    /// Where the field of a record or map is; nil where there is none of the name.
    func pointer(to name: String) -> UnsafePointer<Value>? {
        switch self {
        case .map(let map): map.pointer(to: name)
        case .record(let record): record.shape.slot(of: name).map { record.values.start + $0 }
        default: nil
        }
    }

    /// The names of the fields of a record or map.
    var names: [String] {
        switch self {
        case .map(let map): map.names
        case .record(let record): record.shape.fields.map(\.name)
        default: []
        }
    }
}

extension Value: Fingerprinted {
    package var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(self)
        return builder.fingerprint
    }
}

extension FingerprintBuilder {
    /// Takes in a value; a number before it says which kind it is.
    mutating func combine(_ value: Value) {
        switch value {
        case .absent: combine(0)
        case .bool(let flag): combine(flag ? 2 : 1)
        case .int(let number): combine(3, number)
        case .double(let number): combine(4, Int(bitPattern: UInt(number.bitPattern)))
        case .text(let text):
            combine(5)
            combine(text)
        case .html(let html): combine(6, html.fingerprint)
        case .made(let made): combine(7, made.fingerprint)
        case .opaque(let opaque): combine(8, opaque.fingerprint)
        case .items(let list): combine(9, list.fingerprint)
        case .record(let record): combine(10, record.fingerprint)
        case .map(let map): combine(11, map.fingerprint)
        case .lambda(let lambda): combine(12, lambda.fingerprint)
        }
    }

    private mutating func combine(_ kind: Int, _ number: Int) {
        combine(kind)
        combine(number)
    }

    private mutating func combine(_ kind: Int, _ fingerprint: Fingerprint) {
        combine(kind)
        combine(fingerprint)
    }
}
