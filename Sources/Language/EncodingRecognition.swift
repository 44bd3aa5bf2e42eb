extension Encoding {
    /// The encoding of a file, or nil when it is none that is known here. Nothing is converted: that is the user's to say.
    ///
    /// Byte order marks and zeros tell UTF-16. An old encoding is recognised by reading the text in each of them and looking
    /// in which its words with marks become Vietnamese syllables.
    package static func recognised(in bytes: [UInt8]) -> Encoding? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        if let encoding = unmarkedUTF16(bytes) { return encoding }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return old(bytes, sparing: 0)
        }
        if bytes.starts(with: mark) { return .utf8WithMark }
        return old(bytes, sparing: Syllables(of: text).share) ?? .utf8
    }

    /// UTF-16 without a mark: half of its bytes are zero or nearly so, always on the same side.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
        let pairs = bytes.count / 2
        var zeros = [0, 0]
        for (offset, byte) in bytes.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
        if zeros[1] * 3 >= pairs, zeros[0] * 50 <= pairs, utf16LittleEndian.decoded(bytes) != nil {
            return .utf16LittleEndian
        }
        if zeros[0] * 3 >= pairs, zeros[1] * 50 <= pairs, utf16BigEndian.decoded(bytes) != nil {
            return .utf16BigEndian
        }
        return nil
    }

    /// The old encoding in which most words with marks are syllables, and far more of them than as the text is.
    private static func old(_ bytes: [UInt8], sparing share: Int) -> Encoding? {
        var best: (encoding: Encoding, share: Int)?
        for encoding in [Encoding.windows1258, .tcvn3, .vni] {
            guard let decoded = encoding.decoded(bytes) else { continue }
            let syllables = Syllables(of: String(decoding: decoded, as: UTF8.self))
            guard syllables.good >= 3, syllables.share >= 80, syllables.share > max(best?.share ?? 0, share + 30) else {
                continue
            }
            best = (encoding, syllables.share)
        }
        return best?.encoding
    }
}

/// How many of a text's words with other than ASCII letters are Vietnamese syllables.
private struct Syllables {
    private(set) var good = 0
    private var all = 0

    /// In per cent.
    var share: Int { all == 0 ? 0 : good * 100 / all }

    init(of text: String) {
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if Self.isOfWord(scalar) {
                word.append(scalar)
            } else {
                count(word)
                word.removeAll(keepingCapacity: true)
            }
        }
        count(word)
    }

    private mutating func count(_ word: [Unicode.Scalar]) {
        guard word.contains(where: { $0.value >= 0x80 }) else { return }
        all += 1
        var plain = PlainWord()
        var tones = 0
        for scalar in word {
            let description = PlainWord.description(of: scalar)
            if description == 0 { return }
            plain.append(description)
            if let letter = VietnameseAlphabet.letter(scalar), letter.tone != .ngang { tones += 1 }
        }
        if tones <= 1, SyllableShape.matches(plain) { good += 1 }
    }

    /// Letters, and the signs that letters look like when they are read in the wrong encoding.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.isLetter : (0xA1...0x1FFF).contains(scalar.value)
    }
}
