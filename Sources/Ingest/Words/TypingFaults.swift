import Language
import SourceText

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
        text.withBytes { bytes in
            var start = 0
            while let offset = bytes.offset(of: 0xE2, from: start), offset + 2 < bytes.count {
                if bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x9C { balance += 1 }
                if bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x9D { balance -= 1 }
                start = offset + 3
            }
        }
        return balance != 0
    }

    /// "các các", "hoạt động động", "of of"; words that Vietnamese says twice on purpose are left alone.
    private static func doubledWords(in text: String, language: Language) -> [String] {
        var faults: [String] = []
        for (previous, word) in pairsToLookAt(in: text) {
            let (first, second) = (text[...].part(previous), text[...].part(word))
            guard isDoubled(first, second) else { continue }
            faults.append("\(first.trimmed(of: openings)) \(second.trimmed(of: edges))")
        }
        return faults
    }

    private static func pairsToLookAt(in text: String) -> [(Range<Int>, Range<Int>)] {
        text.withBytes { bytes in
            var pairs: [(Range<Int>, Range<Int>)] = []
            var previous = 0..<0
            while let word = bytes.word(from: previous.upperBound) {
                if mayBeDoubled(bytes, previous, word) { pairs.append((previous, word)) }
                previous = word
            }
            return pairs
        }
    }

    /// Nearly every pair of words differs in length or in a letter of ASCII; only the others are looked at closely.
    private static func mayBeDoubled(
        _ bytes: UnsafeBufferPointer<UInt8>, _ first: Range<Int>, _ second: Range<Int>
    ) -> Bool {
        guard first.count >= 2, second.count >= first.count else { return false }
        guard bytes[first.lowerBound] | 0x20 == bytes[second.lowerBound] | 0x20 else { return false }
        // Behind a mark that opens something the letters do not stand at the same places.
        guard bytes[first.lowerBound] >= 0x41, bytes[first.lowerBound] != 0xE2 else { return true }
        for offset in 0..<first.count {
            let (left, right) = (bytes[first.lowerBound + offset], bytes[second.lowerBound + offset])
            if left < 0x80, right < 0x80, left | 0x20 != right | 0x20 { return false }
        }
        return true
    }

    private static func isDoubled(_ previous: Substring, _ word: Substring) -> Bool {
        // A mark after a word ends what it could double: "ngày, ngày".
        guard previous.unicodeScalars.last.map({ Letters.isLetter($0) }) == true else { return false }
        let (first, second) = (previous.trimmed(of: openings), word.trimmed(of: edges))
        guard second.utf8.count == first.utf8.count, first.utf8.count >= 2 else { return false }
        guard second.unicodeScalars.allSatisfy({ Letters.isLetter($0) }), !beginsName(second) else { return false }
        let word = second.lowercased()
        return word == first.lowercased() && !saidTwice.contains(word)
    }

    private static let openings = "“\"("
    private static let edges = ".,;:!?”\"…)"

    /// Two capitals may be a name, "Lâm Lâm", and a capital after a small letter begins one: "bản Bản Lác".
    private static func beginsName(_ word: Substring) -> Bool {
        word.unicodeScalars.first.map { Letters.isCapital($0) } == true
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
        let places = text.withBytes { bytes in
            var places: [Range<Int>] = []
            var end = 0
            while let word = bytes.word(from: end) {
                if mayBeGlued(UnsafeBufferPointer(rebasing: bytes[word])) { places.append(word) }
                end = word.upperBound
            }
            return places
        }
        return places.compactMap { gluedWord(text[...].part($0)) }
    }

    private static func gluedWord(_ word: Substring) -> String? {
        let bare = word.trimmed(of: ".,;:()”“\"'")
        let letters = Array(bare.unicodeScalars)
        guard letters.count >= 6, letters.allSatisfy(\.properties.isAlphabetic) else { return nil }
        guard let capital = letters.indices.dropFirst(3).first(where: { letters[$0].properties.isUppercase }) else {
            return nil
        }
        let isGlued = capital + 2 < letters.count && letters[..<capital].allSatisfy(\.properties.isLowercase)
        return isGlued ? String(bare) : nil
    }

    /// Whether a word begins with a small letter and has an ASCII capital further on.
    private static func mayBeGlued(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count >= 6, word[0] >= 0x61 else { return false }
        return word.contains { (0x41...0x5A).contains($0) }
    }

    /// How often a sentence begins without a blank after the last one: "on August 2.At the moment".
    static func gluedSentences(in text: String) -> Int {
        let stops = text.withBytes { bytes in
            var stops: [Int] = []
            var start = 0
            while let stop = bytes.offset(of: 0x2E, from: start) {
                // A blank stands behind most full stops, or nothing.
                if stop + 1 < bytes.count, bytes[stop + 1] > 0x20 { stops.append(stop) }
                start = stop + 1
            }
            return stops
        }
        return stops.count { isGlued(text.unicodeScalars, at: text.utf8.index(text.startIndex, offsetBy: $0)) }
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
