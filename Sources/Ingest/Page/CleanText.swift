import Language

/// The text of bytes on one line: every run of blanks one blank, none at the ends, nothing invisible left.
///
/// Direction marks, zero-width characters, soft hyphens and control characters go: they never reach a draft.
func cleanText(_ text: some StringProtocol) -> String {
    text.withBytes { cleanText($0) }
}

/// The text of bytes on one line, as `cleanText` of a text.
func cleanText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Most lines are clean already.
    if isCleanAtAGlance(bytes) || cleanRun(bytes, from: 0) == bytes.count { return String(known: bytes) }
    var cleaner = TextCleaner()
    cleaner.append(bytes)
    return cleaner.text
}

/// Whether a text is clean and holds of characters of three bytes only those of Vietnamese, looked at eight bytes at a time;
/// false says only that a closer look is needed.
private func isCleanAtAGlance(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    guard first != 0x20, last != 0x20 else { return false }
    var offset = 0
    // Eight bytes are filled up with zeros, which would look like controls.
    while offset + 8 <= bytes.count {
        guard bytes.eightBytes(at: offset).areClean else { return false }
        // The last byte is looked at again, beside the one behind it.
        offset += 7
    }
    return bytes.count - offset < 2 ? bytes.count > 1 : cleanRun(bytes, from: offset) == bytes.count
}

extension EightBytes {
    /// Whether nothing stands here but what stays in a text: no control character, no second blank, and of characters of
    /// three bytes only those of Vietnamese.
    fileprivate var areClean: Bool {
        let blanks = places(of: 0x20)
        let vietnamese = places(of: 0xE1)
        let unclear =
            placesOfControls | blanks & blanks << 8 | places(of: 0x7F) | places(of: 0xC2)
            | placesOfCharactersOfThreeBytesAndMore & ~vietnamese
            | vietnamese << 8 & ~places(of: 0xB8, orWithOther: 0x03)
        return unclear == 0
    }
}

/// Where a run of characters ends that stay as they are, with single blanks between them.
private func cleanRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    staysAlways.withUnsafeBufferPointer { staysAlways in
        var offset = start
        while offset < bytes.count {
            let byte = bytes[offset]
            if staysAlways[Int(byte)] {
                offset &+= 1
            } else if byte == 0x20 {
                guard offset > start, offset + 1 < bytes.count, bytes[offset + 1] > 0x20 else { return offset }
                offset &+= 1
            } else {
                guard mayStay(bytes, at: offset) else { return offset }
                offset &+= 3
            }
        }
        return offset
    }
}

/// Whether a byte is of a character that is neither blank nor invisible, whatever stands around it.
private let staysAlways: [Bool] = (0...255).map { (byte: Int) -> Bool in
    switch byte {
    case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE0: true
    default: false
    }
}

/// Whether a character is of the letters and signs of Vietnamese and its neighbours, none of which is blank or invisible.
private func mayStay(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    switch bytes[offset] {
    // U+1E00–1EFF
    case 0xE1: return bytes[offset + 1] >= 0xB8 && bytes[offset + 1] <= 0xBB
    // U+2010–2027
    case 0xE2: return bytes[offset + 1] == 0x80 && bytes[offset + 2] >= 0x90 && bytes[offset + 2] <= 0xA7
    default: return false
    }
}

/// Puts a clean text together from pieces; a blank may stand at the end of one and the beginning of the next.
struct TextCleaner {
    private(set) var bytes: [UInt8] = []

    /// The bytes so far without a blank at the end.
    var length: Int { bytes.last == 0x20 ? bytes.count - 1 : bytes.count }

    var text: String {
        bytes.withUnsafeBufferPointer { String(known: UnsafeBufferPointer(rebasing: $0[..<length])) }
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < piece.count {
            let run = cleanRun(piece, from: index)
            if run > index {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[index..<run]))
                index = run
                continue
            }
            let byte = piece[index]
            let end = index + min(scalarLength(byte), piece.count - index)
            switch visibility(of: UnsafeBufferPointer(rebasing: piece[index..<end])) {
            case .blank: appendBlank()
            case .invisible: break
            case .visible: for place in index..<end { bytes.append(piece[place]) }
            }
            index = end
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

private func visibility(of scalar: UnsafeBufferPointer<UInt8>) -> Visibility {
    var value = UInt32(leadBits(scalar[0], length: scalar.count))
    for offset in 1..<scalar.count { value = value << 6 | UInt32(scalar[offset] & 0x3F) }
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
