/// The value of a `type` or `http-equiv` attribute in lower case, held without memory of its own.
struct MediaType: Hashable, Sendable {
    private static let most = 32

    private var bytes = SIMD32<UInt8>()
    private var count = 0

    mutating func append(_ byte: UInt8) {
        if count < Self.most { bytes[count] = byte }
        count = min(count + 1, Self.most + 1)
    }

    /// The text without the blanks around it; nil if it is longer than any that is known.
    var text: String? {
        guard count <= Self.most else { return nil }
        let all = (0..<count).map { bytes[$0] }
        return String(decoding: all[all.trimmingBlanks(all.indices)], as: UTF8.self)
    }
}
