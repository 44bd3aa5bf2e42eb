/// Where a link leads, as far as safety goes.
enum Destination {
    private static let allowedSchemes = ["http", "https", "mailto", "tel"]

    /// What stands where an address has its scheme, if links must not have it; nil for a safe or relative address.
    ///
    /// Browsers leave out blanks and control characters, so they do not count; and whatever stands before a colon in the
    /// first part of an address is taken for a scheme, even where a browser would not.
    static func refusedScheme(_ address: UnsafeBufferPointer<UInt8>) -> String? {
        guard let end = address.firstIndex(where: endsFirstPart), address[end] == UInt8(ascii: ":") else { return nil }
        let scheme = address[..<end].filter { $0 > 0x20 && $0 != 0x7F }.map(lowercased)
        let isAllowed = allowedSchemes.contains { $0.utf8.elementsEqual(scheme) }
        return isAllowed ? nil : String(decoding: scheme, as: UTF8.self)
    }

    private static func endsFirstPart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
