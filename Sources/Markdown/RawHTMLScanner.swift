/// Takes raw HTML apart by CommonMark's grammar of tags, which is stricter than what browsers accept.
struct RawHTMLScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// All of it in pieces, or nil when something is neither words nor a comment nor a tag.
    mutating func pieces() -> [RawHTML.Piece]? {
        var pieces: [RawHTML.Piece] = []
        var words: [UInt8] = []
        while index < bytes.count {
            guard startsMarkup else {
                words.append(bytes[index])
                index += 1
                continue
            }
            if !words.isEmpty { pieces.append(.words(words)) }
            words = []
            guard let piece = comment() ?? tag().map(RawHTML.Piece.tag) else { return nil }
            pieces.append(piece)
        }
        if !words.isEmpty { pieces.append(.words(words)) }
        return pieces
    }

    private func byte(_ distance: Int = 0) -> UInt8 {
        index + distance < bytes.count ? bytes[index + distance] : 0
    }

    /// Whether a browser would take this for the beginning of something else than words.
    private var startsMarkup: Bool {
        guard byte() == UInt8(ascii: "<") else { return false }
        let next = byte(1)
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") || next.isLetter
    }

    /// A comment that browsers end where we do: no `>` right after its opening, no `--!>` within.
    private mutating func comment() -> RawHTML.Piece? {
        guard bytes[index...].starts(with: "<!--".utf8), byte(4) != UInt8(ascii: ">"),
            !bytes[(index + 4)...].starts(with: "->".utf8)
        else { return nil }
        var end = index + 4
        while end < bytes.count {
            if bytes[end...].starts(with: "-->".utf8) {
                index = end + 3
                return .comment
            }
            if bytes[end...].starts(with: "--!>".utf8) { return nil }
            end += 1
        }
        return nil
    }

    private mutating func tag() -> RawHTML.Tag? {
        index += 1
        let isEndTag = skip(UInt8(ascii: "/"))
        guard byte().isLetter else { return nil }
        let name = word { $0.isLetter || $0.isDigit }
        guard let role = RawHTML.role(name, isEndTag: isEndTag) else { return nil }
        var attributes: [RawHTML.Attribute] = []
        while skipBlanks(), byte() != UInt8(ascii: ">"), byte() != UInt8(ascii: "/") {
            guard !isEndTag, let attribute = attribute() else { return nil }
            attributes.append(attribute)
        }
        if role == .stands { _ = skip(UInt8(ascii: "/")) }
        return skip(UInt8(ascii: ">")) ? RawHTML.Tag(name: name, role: role, attributes: attributes) : nil
    }

    private mutating func attribute() -> RawHTML.Attribute? {
        guard byte().isLetter else { return nil }
        let name = word { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
        let end = index
        _ = skipBlanks()
        guard skip(UInt8(ascii: "=")) else {
            // The blanks before the next attribute are its own.
            index = end
            return RawHTML.Attribute(name: name, value: nil)
        }
        _ = skipBlanks()
        return value().map { RawHTML.Attribute(name: name, value: $0) }
    }

    private mutating func value() -> [UInt8]? {
        let quote = byte()
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let value = run { $0 > 0x20 && !"\"'=<>`".utf8.contains($0) }
            return value.isEmpty ? nil : value
        }
        index += 1
        let value = run { $0 != quote }
        return skip(quote) ? value : nil
    }

    private mutating func word(while claim: (UInt8) -> Bool) -> String {
        String(decoding: run(while: claim), as: UTF8.self).lowercased()
    }

    private mutating func run(while claim: (UInt8) -> Bool) -> [UInt8] {
        let start = index
        while index < bytes.count, claim(bytes[index]) { index += 1 }
        return Array(bytes[start..<index])
    }

    private mutating func skip(_ wanted: UInt8) -> Bool {
        guard byte() == wanted else { return false }
        index += 1
        return true
    }

    /// Steps over blanks; false when there were none.
    private mutating func skipBlanks() -> Bool {
        let start = index
        while byte() == 0x20 || (0x09...0x0D).contains(byte()) { index += 1 }
        return index > start
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    fileprivate var isDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
