/// The value of a `type` or `http-equiv` attribute in lower case, held without memory of its own.
struct MediaType: Hashable, Sendable {
    // None that is known has more than 32 bytes.
    private var beginning = ShortWord()
    private var rest = ShortWord()

    mutating func append(_ byte: UInt8) {
        if beginning.count < 16 { beginning.append(byte) } else { rest.append(byte) }
    }

    /// The text without the blanks around it; nil if it is longer than any that is known.
    var text: String? {
        guard rest.count <= 16 else { return nil }
        let all = beginning.bytes + rest.bytes
        return String(decoding: all[all.trimmingBlanks(all.indices)], as: UTF8.self)
    }
}
