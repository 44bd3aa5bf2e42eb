/// The text of bytes on one line: every run of blanks one blank, none at the ends, nothing invisible left.
///
/// Direction marks, zero-width characters, soft hyphens and control characters go: they never reach a draft.
func cleanText(_ bytes: ArraySlice<UInt8>) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let byte = bytes[index]
        if byte > 0x20, byte < 0x7F {
            clean.append(byte)
            index += 1
            continue
        }
        let length = min(scalarLength(byte), bytes.endIndex - index)
        let scalar = bytes[index..<index + length]
        switch visibility(of: scalar) {
        case .blank: if let last = clean.last, last != 0x20 { clean.append(0x20) }
        case .invisible: break
        case .visible: clean.append(contentsOf: scalar)
        }
        index += length
    }
    if clean.last == 0x20 { clean.removeLast() }
    return String(decoding: clean, as: UTF8.self)
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
