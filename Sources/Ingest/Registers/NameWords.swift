import Language

/// A text as the words that names are made of, in one form whatever way they are written.
///
/// Dashes and capitals make no difference, "TP" is "thành phố", "Việt Nam" in a pair of countries is "Việt", and a country
/// has one of its names: "Úc" is "Australia", "Hoa Kỳ" is "Mỹ".
struct NameWords {
    private(set) var keys: [String] = []
    /// Where each word stands in the text, in UTF-8.
    private(set) var ranges: [Range<Int>] = []
    private let bytes: [UInt8]

    init(of text: String) {
        bytes = Array(text.utf8)
        var words: [(key: String, range: Range<Int>)] = []
        var offset = 0
        var start: Int?
        for scalar in text.unicodeScalars {
            let isWord = Letters.isLetter(scalar) || (0x30...0x39).contains(scalar.value)
            if isWord, start == nil { start = offset }
            if !isWord, let first = start {
                words.append(word(first..<offset))
                start = nil
            }
            offset += UTF8.width(scalar)
        }
        if let first = start { words.append(word(first..<offset)) }
        unify(words)
    }

    private func word(_ range: Range<Int>) -> (key: String, range: Range<Int>) {
        (MatchKey(String(decoding: bytes[range], as: UTF8.self)).text, range)
    }

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
        let between = bytes[ranges[index].upperBound..<ranges[index + 1].lowerBound].filter { $0 != 0x20 }
        return between == [UInt8(ascii: "(")] ? index + 1 : nil
    }

    private mutating func unify(_ words: [(key: String, range: Range<Int>)]) {
        var index = 0
        while index < words.count {
            let longest = Self.forms[words[index].key] ?? []
            let form = longest.first { form in
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
    private static let forms: [String: [(words: [String], meaning: String)]] = {
        var forms: [String: [(words: [String], meaning: String)]] = [:]
        for (meaning, others) in meanings {
            for other in others {
                let words = other.split(separator: " ").map(String.init)
                forms[words[0], default: []].append((words, meaning))
            }
        }
        return forms.mapValues { $0.sorted { ($1.words.count, $0.meaning) < ($0.words.count, $1.meaning) } }
    }()

    private static let meanings: [(String, [String])] = [
        ("tp", ["thanh pho"]), ("viet", ["viet nam", "vietnam"]), ("australia", ["uc", "o xtray li a"]),
        ("my", ["hoa ky", "us", "usa", "united states"]), ("nga", ["lien bang nga", "russia", "russian federation"]),
        ("sec", ["cong hoa sec", "ch sec", "czech republic", "czech"]), ("rumani", ["rumania", "romania"]),
        ("ukraina", ["ucraina", "ukraine"]), ("anh", ["vuong quoc anh"]), ("uk", ["united kingdom"]),
        ("organizations", ["organisations"]), ("ubnd", ["uy ban nhan dan"]), ("hdnd", ["hoi dong nhan dan"]),
        ("mttq", ["mat tran to quoc"]),
    ]
}
