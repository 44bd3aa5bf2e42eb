import Language

/// Finds what was probably mistyped, to be shown to an editor and never corrected.
enum TypingFaults {
    /// The faulty stretches of a text as they stand there, each once, in order.
    static func all(in text: String, language: Language) -> [String] {
        var faults = doubledWords(in: text, language: language)
        faults += doubledSlashes(in: text)
        faults += gluedWords(in: text)
        var seen: Set<String> = []
        return faults.filter { seen.insert($0).inserted }
    }

    /// Whether “ and ” occur equally often.
    static func hasUnpairedQuotes(_ text: String) -> Bool {
        var balance = 0
        for scalar in text.unicodeScalars where scalar.value >= 0x201C && scalar.value <= 0x201D {
            balance += scalar == "“" ? 1 : -1
        }
        return balance != 0
    }

    /// "các các", "hoạt động động", "of of"; words that Vietnamese says twice on purpose are left alone.
    private static func doubledWords(in text: String, language: Language) -> [String] {
        var faults: [String] = []
        var previous = text.utf8[text.startIndex..<text.startIndex]
        var rest = text.utf8[...]
        while let start = rest.firstIndex(where: { $0 != 0x20 }) {
            let end = rest[start...].firstIndex(of: 0x20) ?? rest.endIndex
            let word = rest[start..<end]
            // Nearly every pair of words differs in its first byte or length; only the others are looked at closely.
            if word.count >= previous.count, previous.count >= 2,
                word.first.map({ $0 | 0x20 }) == previous.first.map({ $0 | 0x20 }),
                isDoubled(Substring(previous), Substring(word))
            {
                faults.append("\(Substring(previous).trimmed(of: openings)) \(Substring(word).trimmed(of: edges))")
            }
            previous = word
            rest = rest[end...]
        }
        return faults
    }

    private static func isDoubled(_ previous: Substring, _ word: Substring) -> Bool {
        // A mark after a word ends what it could double: "ngày, ngày".
        guard previous.unicodeScalars.last.map({ Letters.isLetter($0) }) == true else { return false }
        let (first, second) = (previous.trimmed(of: openings), word.trimmed(of: edges))
        guard second.utf8.count == first.utf8.count, first.utf8.count >= 2 else { return false }
        guard second.lowercased() == first.lowercased(), second.unicodeScalars.allSatisfy({ Letters.isLetter($0) })
        else {
            return false
        }
        return !saidTwice.contains(second.lowercased()) && !beginsName(second)
    }

    private static let openings = "“\"("
    private static let edges = ".,;:!?”\"…)"

    /// Two capitals may be a name, "Lâm Lâm", and a capital after a small letter begins one: "bản Bản Lác".
    private static func beginsName(_ word: Substring) -> Bool {
        word.first?.isUppercase == true
    }

    private static let saidTwice: Set<String> = [
        "ngày", "đêm", "người", "nhà", "đời", "luôn", "đều", "dần", "mãi", "thường", "chuyên", "khăng", "ầm", "rất",
        "xa",
        "gần", "lâu", "nhiều", "nho", "song", "xanh", "vàng", "đỏ", "trăng", "tím", "hồng", "hao", "từ", "vừa", "đâu",
        "gì",
        "nào", "ai", "từng", "hay", "cao", "chung", "riêng", "lớp", "hàng", "tầng", "trùng", "đùng", "rưng", "rầm",
        "ào",
        "bừng", "chiều", "sáng", "tháng", "năm", "chang", "ha", "hì", "xinh", "that", "had", "bye", "so", "very",
        "thỉnh", "bạn", "quanh", "mây", "sương", "lung", "mong", "phây", "đăm", "chầm", "khe", "hiu", "canh", "lâng",
        "thăm",
        "phăng", "no", "đông", "ù", "rì", "rào", "ngời", "cười", "nói", "đi", "xuân", "mơn",
    ]

    /// "21//01": a slash too many between digits.
    private static func doubledSlashes(in text: String) -> [String] {
        guard text.holds("//") else { return [] }
        return text.spacedWords.filter { word in
            guard let range = word.place(of: "//") else { return false }
            let before = word[..<range.lowerBound].last
            let after = word[range.upperBound...].first
            return before?.isNumber == true && after?.isNumber == true
        }.map { String($0.trimmed(of: ".,;:()”\"")) }
    }

    /// "saidDirector": a capital inside a word of small letters.
    private static func gluedWords(in text: String) -> [String] {
        text.spacedWords.filter { mayBeGlued($0) }.compactMap { word in
            let bare = word.trimmed(of: ".,;:()”“\"'")
            let letters = Array(bare.unicodeScalars)
            guard letters.count >= 6, letters.allSatisfy(\.properties.isAlphabetic) else { return nil }
            guard let capital = letters.indices.dropFirst(3).first(where: { letters[$0].properties.isUppercase }) else {
                return nil
            }
            let isGlued = capital + 2 < letters.count && letters[..<capital].allSatisfy(\.properties.isLowercase)
            return isGlued ? String(bare) : nil
        }
    }

    /// Whether a word begins with a small letter and has an ASCII capital further on.
    private static func mayBeGlued(_ word: Substring) -> Bool {
        guard word.utf8.count >= 6, let first = word.utf8.first, first >= 0x61 else { return false }
        return word.utf8.contains { (0x41...0x5A).contains($0) }
    }

    /// How often a sentence begins without a blank after the last one: "on August 2.At the moment".
    static func gluedSentences(in text: String) -> Int {
        let scalars = text.unicodeScalars
        var count = 0
        var rest = Substring(text)
        while let stop = rest.firstIndex(ofMark: ".") {
            if isGlued(scalars, at: stop) { count += 1 }
            rest = rest[scalars.index(after: stop)...]
        }
        return count
    }

    private static func isGlued(_ scalars: String.UnicodeScalarView, at stop: String.Index) -> Bool {
        let before = scalars[..<stop].suffix(2)
        let after = scalars[stop...].dropFirst().prefix(2)
        guard let last = before.last, before.count == 2, after.count == 2 else { return false }
        guard after.first?.properties.isUppercase == true, after.last?.properties.isLowercase == true else {
            return false
        }
        let isNumberOrBracket = (0x30...0x39).contains(last.value) || last == ")"
        return isNumberOrBracket || before.allSatisfy(\.properties.isLowercase)
    }
}
