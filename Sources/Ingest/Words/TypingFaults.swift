import Language
import SourceText

/// Finds what was probably mistyped, to be shown to an editor and never corrected.
enum TypingFaults {
    /// The faulty stretches of a text as they stand there, each once, in order.
    static func all(in text: String) -> [String] {
        let suspects = text.withBytes { SuspectWords(in: $0) }
        var faults = suspects.pairs.compactMap { doubledWord(text[...].part($0), text[...].part($1)) }
        faults += doubledSlashes(in: text)
        faults += suspects.glued.compactMap { gluedWord(text[...].part($0)) }
        var seen: Set<String> = []
        return faults.count < 2 ? faults : faults.filter { seen.insert($0).inserted }
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
    private static func doubledWord(_ previous: Substring, _ word: Substring) -> String? {
        // A mark after a word ends what it could double: "ngày, ngày".
        guard previous.unicodeScalars.last.map({ Letters.isLetter($0) }) == true else { return nil }
        let (first, second) = (previous.trimmed(of: openings), word.trimmed(of: edges))
        guard second.utf8.count == first.utf8.count, first.utf8.count >= 2 else { return nil }
        guard second.unicodeScalars.allSatisfy({ Letters.isLetter($0) }), !beginsName(second) else { return nil }
        let isSmall = second.unicodeScalars.allSatisfy { Letters.isSmall($0) }
        let small = isSmall ? String(second) : second.lowercased()
        guard first.opens(with: small) || first.lowercased() == small, !saidTwice.contains(small) else { return nil }
        return "\(first) \(second)"
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
