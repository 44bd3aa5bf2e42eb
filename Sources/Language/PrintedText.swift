/// A text cut into numbers, words and signs, for reading the dates and numbers printed in it.
struct PrintedText {
    enum Kind {
        case number
        case word
        case sign
    }

    struct Token {
        let kind: Kind
        /// UTF-8 offsets.
        let range: Range<Int>
        /// Whether a blank or the beginning stands before it.
        let isSpaced: Bool
    }

    let bytes: [UInt8]
    let tokens: [Token]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.bytes = bytes
        tokens = Self.tokens(of: bytes.span)
    }

    func kind(_ index: Int) -> Kind? {
        tokens.indices.contains(index) ? tokens[index].kind : nil
    }

    /// Whether a token stands right behind the one before.
    func isTight(_ index: Int) -> Bool {
        tokens.indices.contains(index) && !tokens[index].isSpaced
    }

    /// The digits of a number.
    func digits(_ index: Int) -> ArraySlice<UInt8>? {
        kind(index) == .number ? bytes[tokens[index].range] : nil
    }

    /// The value of a number of so many digits.
    func number(_ index: Int, digits count: ClosedRange<Int>) -> Int? {
        guard let digits = digits(index), count.contains(digits.count) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// A word as it is written.
    func word(_ index: Int) -> String? {
        kind(index) == .word ? String(decoding: bytes[tokens[index].range], as: UTF8.self) : nil
    }

    /// Whether a token is one of these words in small letters, however it is capitalised or composed.
    func isWord(_ index: Int, _ words: [String]) -> Bool {
        guard kind(index) == .word else { return false }
        let first = bytes[tokens[index].range.lowerBound]
        let bytes = bytes[tokens[index].range]
        for word in words where Self.mayOpen(first, word) && Self.match(bytes, word) { return true }
        return false
    }

    /// Whether a word's first byte leaves it open that it is another one: two letters of ASCII must be the same one.
    private static func mayOpen(_ first: UInt8, _ word: String) -> Bool {
        guard let other = word.utf8.first, first < 0x80, other < 0x80 else { return true }
        return first | 0x20 == other | 0x20
    }

    /// Compares bytes as far as ASCII decides; most words differ there.
    private static func match(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
        if bytes.count != word.utf8.count, !bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) { return false }
        var isEqual = bytes.count == word.utf8.count
        for (left, right) in zip(bytes, word.utf8) where left != right {
            if left < 0x80, right < 0x80, isEqual {
                guard left | 0x20 == right else { return false }
            } else {
                isEqual = false
            }
        }
        return isEqual || bytes.count <= 15 && String(decoding: bytes, as: UTF8.self).lowercased() == word
    }

    func isSign(_ index: Int, _ signs: String) -> Bool {
        guard kind(index) == .sign else { return false }
        let scalar = decodeScalar(in: bytes.span, at: tokens[index].range.lowerBound).scalar
        return signs.unicodeScalars.contains(scalar)
    }

    /// Whether a token is a hyphen or dash.
    func isDash(_ index: Int) -> Bool { isSign(index, "-–—‐‑−") }

    /// The first byte of a token.
    func firstByte(_ index: Int) -> UInt8? {
        tokens.indices.contains(index) ? bytes[tokens[index].range.lowerBound] : nil
    }

    /// The last byte of a token.
    func lastByte(_ index: Int) -> UInt8? {
        tokens.indices.contains(index) ? bytes[tokens[index].range.upperBound - 1] : nil
    }

    /// The part of the text that tokens from one to before another cover.
    func range(_ first: Int, _ next: Int) -> Range<Int> {
        tokens[first].range.lowerBound..<tokens[next - 1].range.upperBound
    }
}

extension PrintedText {
    private static func tokens(of text: Span<UInt8>) -> [Token] {
        var tokens: [Token] = []
        var offset = 0
        var isSpaced = true
        while offset < text.count {
            let start = offset
            let (scalar, end) = decodeScalar(in: text, at: offset)
            offset = end
            if scalar.isBlank {
                isSpaced = true
                continue
            }
            let kind = kind(of: scalar)
            while kind != .sign, offset < text.count {
                let (next, end) = decodeScalar(in: text, at: offset)
                guard self.kind(of: next) == kind || kind == .word && next.isCombiningMark else { break }
                offset = end
            }
            tokens.append(Token(kind: kind, range: start..<offset, isSpaced: isSpaced))
            isSpaced = false
        }
        return tokens
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x30...0x39: .number
        case 0x41...0x5A, 0x61...0x7A: .word
        case 0..<0x80: .sign
        default: scalar.isLetter ? .word : .sign
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}
