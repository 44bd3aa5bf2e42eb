/// The text of bytes on one line: every run of blanks one blank, none at the ends, nothing invisible left.
///
/// Direction marks, zero-width characters, soft hyphens and control characters go: they never reach a draft.
func cleanText(_ bytes: ArraySlice<UInt8>) -> String {
    var cleaner = TextCleaner()
    cleaner.append(bytes)
    return cleaner.text
}

/// Puts a clean text together from pieces; a blank may stand at the end of one and the beginning of the next.
struct TextCleaner {
    private(set) var bytes: [UInt8] = []

    /// The bytes so far without a blank at the end.
    var length: Int { bytes.last == 0x20 ? bytes.count - 1 : bytes.count }

    var text: String { String(decoding: bytes[..<length], as: UTF8.self) }

    mutating func append(_ piece: ArraySlice<UInt8>) {
        bytes.reserveCapacity(bytes.count + piece.count)
        var index = piece.startIndex
        while index < piece.endIndex {
            let byte = piece[index]
            if byte > 0x20, byte < 0x7F {
                bytes.append(byte)
                index += 1
                continue
            }
            let length = min(scalarLength(byte), piece.endIndex - index)
            let scalar = piece[index..<index + length]
            switch visibility(of: scalar) {
            case .blank: appendBlank()
            case .invisible: break
            case .visible: bytes.append(contentsOf: scalar)
            }
            index += length
        }
    }

    /// A blank, where the text does not begin and none stands already.
    mutating func appendBlank() {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    }
}

private enum Visibility {
    case blank
    case invisible
    case visible
}

private func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
}

private func visibility(of scalar: ArraySlice<UInt8>) -> Visibility {
    var value: UInt32 = 0
    for (offset, byte) in scalar.enumerated() {
        value = offset == 0 ? UInt32(leadBits(byte, length: scalar.count)) : value << 6 | UInt32(byte & 0x3F)
    }
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .blank
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFC, 0xFFFD:
        return .invisible
    case 0xE000...0xF8FF: return .invisible
    default: return .visible
    }
}

private func leadBits(_ byte: UInt8, length: Int) -> UInt8 {
    switch length {
    case 1: byte
    case 2: byte & 0x1F
    case 3: byte & 0x0F
    default: byte & 0x07
    }
}
