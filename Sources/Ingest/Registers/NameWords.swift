import Language

/// A text as the words that names are made of, in one form whatever way they are written.
///
/// Dashes and capitals make no difference, "TP" is "thành phố", "Việt Nam" in a pair of countries is "Việt", and a country
/// has one of its names: "Úc" is "Australia", "Hoa Kỳ" is "Mỹ". Words are told apart by the hashes of their keys.
struct NameWords {
    private(set) var keys: [UInt64] = []
    /// Where each word stands in the text, in UTF-8.
    private(set) var ranges: [Range<Int>] = []
    private let bytes: [UInt8]

    init(of text: String) {
        bytes = Array(text.utf8)
        unify(bytes.withUnsafeBufferPointer { Self.words(of: $0) })
    }

    /// What a word of small letters without marks is told apart by.
    static func key(_ word: String) -> UInt64 { WordHashes.hash(of: word) }

    /// Runs of letters and digits, each with its key.
    private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [(key: UInt64, range: Range<Int>)] {
        var words: [(key: UInt64, range: Range<Int>)] = []
        words.reserveCapacity(bytes.count / 5)
        var (offset, start) = (0, 0)
        func finish() {
            guard start < offset else { return }
            let word = UnsafeBufferPointer(rebasing: bytes[start..<offset])
            words.append((WordHashes.hash(ofKeyOf: word), start..<offset))
        }
        while offset < bytes.count {
            let (isWord, length) = isOfWord(bytes, at: offset)
            if !isWord {
                finish()
                start = offset + length
            }
            offset += length
        }
        finish()
        return words
    }

    /// Whether the character at an offset is a letter or digit, and how many bytes it has.
    private static func isOfWord(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Bool, length: Int) {
        switch bytes[offset] {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return (true, 1)
        case 0..<0x80: return (false, 1)
        default:
            let (scalar, length) = Letters.scalar(in: bytes, at: offset)
            return (Letters.isLetter(scalar), length)
        }
    }

    /// The first byte of a word as it is written.
    func firstByte(_ index: Int) -> UInt8 { bytes[ranges[index].lowerBound] }

    /// The words of a range as they are written.
    func written(_ range: Range<Int>) -> String {
        String(
            decoding: bytes[ranges[range.lowerBound].lowerBound..<ranges[range.upperBound - 1].upperBound],
            as: UTF8.self)
    }

    /// Whether nothing but blanks and dashes stands between a word and the one after it.
    func isJoined(after index: Int) -> Bool {
        guard index + 1 < ranges.count else { return false }
        return bytes[ranges[index].upperBound..<ranges[index + 1].lowerBound].allSatisfy { $0 == 0x20 }
    }

    /// The words between round brackets right after a word: "… Hà Nội (HAUFO)".
    func bracketed(after index: Int) -> Int? {
        guard index + 1 < ranges.count else { return nil }
        var brackets = 0
        for place in ranges[index].upperBound..<ranges[index + 1].lowerBound where bytes[place] != 0x20 {
            guard bytes[place] == UInt8(ascii: "("), brackets == 0 else { return nil }
            brackets += 1
        }
        return brackets == 1 ? index + 1 : nil
    }

    private mutating func unify(_ words: [(key: UInt64, range: Range<Int>)]) {
        keys.reserveCapacity(words.count)
        ranges.reserveCapacity(words.count)
        let (forms, outlines) = (Self.forms, Self.outlines)
        var index = 0
        while index < words.count {
            let longest = outlines.mayHold(words[index].key) ? forms[words[index].key] : nil
            let form = longest?.first { form in
                index + form.words.count <= words.count
                    && zip(form.words, words[index...]).allSatisfy { $0 == $1.key }
            }
            let count = form?.words.count ?? 1
            keys.append(form?.meaning ?? words[index].key)
            ranges.append(words[index].range.lowerBound..<words[index + count - 1].range.upperBound)
            index += count
        }
    }

    /// Forms by their first word, the longest first.
    private static let forms: [UInt64: [(words: [UInt64], meaning: UInt64)]] = {
        var forms: [UInt64: [(words: [UInt64], meaning: UInt64)]] = [:]
        for (meaning, others) in meanings {
            for other in others {
                let words = other.split(separator: " ").map { key(String($0)) }
                forms[words[0], default: []].append((words, key(meaning)))
            }
        }
        return forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    private static let outlines = HashOutlines(of: forms.keys)

    private static let meanings: [(String, [String])] = [
        ("tp", ["thanh pho"]), ("viet", ["viet nam", "vietnam"]), ("australia", ["uc", "o xtray li a"]),
        ("my", ["hoa ky", "us", "usa", "united states"]), ("nga", ["lien bang nga", "russia", "russian federation"]),
        ("sec", ["cong hoa sec", "ch sec", "czech republic", "czech"]), ("rumani", ["rumania", "romania"]),
        ("ukraina", ["ucraina", "ukraine"]), ("anh", ["vuong quoc anh"]), ("uk", ["united kingdom"]),
        ("organizations", ["organisations"]), ("ubnd", ["uy ban nhan dan"]), ("hdnd", ["hoi dong nhan dan"]),
        ("mttq", ["mat tran to quoc"]),
    ]
}
