import Language

/// A word of at most sixteen bytes, held without memory of its own: a longer one is cut and equals no known name.
struct ShortWord: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var length: UInt8 = 0

    /// The number of bytes, at most seventeen.
    var count: Int { Int(length) }

    init() {}

    init(_ text: StaticString) {
        for index in 0..<text.utf8CodeUnitCount { append(text.utf8Start[index]) }
    }

    /// A word of at most eight bytes.
    init(_ bytes: EightBytes, count: Int) {
        low = bytes.bytes
        length = UInt8(count)
    }

    var isEmpty: Bool { length == 0 }

    mutating func append(_ byte: UInt8) {
        if count < 8 {
            low |= UInt64(byte) << UInt64(count * 8)
        } else if count < 16 {
            high |= UInt64(byte) << UInt64((count - 8) * 8)
        }
        length = min(length + 1, 17)
    }

    /// The bytes, those beyond the sixteenth left out.
    var bytes: [UInt8] { (0..<min(count, 16)).map { self[$0] } }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// One of the first sixteen bytes.
    subscript(_ index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: index < 8 ? low >> UInt64(index * 8) : high >> UInt64((index - 8) * 8))
    }

    func hasPrefix(_ first: UInt8, _ second: UInt8) -> Bool {
        count >= 2 && low & 0xFFFF == UInt64(first) | UInt64(second) << 8
    }
}
