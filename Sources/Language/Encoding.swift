/// How the characters of a file are written as bytes; the old ones come from offices of before Unicode was required.
package enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf8WithMark = "utf-8-bom"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// The fonts `.Vn…` of TCVN 5712 (ABC); capitals of its fonts `….H` cannot be told from small letters.
    case tcvn3
    /// The fonts `VNI-…`: a letter and its mark in two bytes.
    case vni
    /// Tones stand behind their letters.
    case windows1258 = "windows-1258"

    /// What people call it.
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf8WithMark: "UTF-8 (BOM)"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI"
        case .windows1258: "windows-1258"
        }
    }

    /// The text as NFC UTF-8 without a byte order mark, or nil when the bytes are not of this encoding.
    ///
    /// Texts in the old encodings may be UTF-8 by now in which each of their bytes became a Western character, as pasting
    /// does: `Hµ Néi`. They are taken as what they were.
    package func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .utf8, .utf8WithMark: normalised(Array(bytes.dropFirst(bytes.starts(with: Self.mark) ? 3 : 0)))
        case .utf16LittleEndian: Self.utf16(bytes, highByte: 1)
        case .utf16BigEndian: Self.utf16(bytes, highByte: 0)
        case .tcvn3: Self.oneByte(bytes) { TCVN3.text($0) }
        case .vni: Self.oneByte(bytes) { VNI.text($0) }
        case .windows1258: Self.oneByte(bytes) { Windows1258.text($0) }
        }
    }

    /// The byte order mark in UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func oneByte(_ bytes: [UInt8], _ text: ([UInt8]) -> String?) -> [UInt8]? {
        Windows1252.bytes(bytes).flatMap(text).map { Array(nfc($0).utf8) }
    }

    private static func utf16(_ bytes: [UInt8], highByte: Int) -> [UInt8]? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        var units = stride(from: 0, to: bytes.count, by: 2).map { offset in
            UInt16(bytes[offset + highByte]) << 8 | UInt16(bytes[offset + 1 - highByte])
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return String(validating: units, as: UTF16.self).map { Array(nfc($0).utf8) }
    }
}
