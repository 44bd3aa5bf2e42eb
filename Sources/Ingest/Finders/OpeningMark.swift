/// The mark a story opens with: "(LĐTĐ)", "TĐO –", "Kinhtedothi -", "Hanoi (VNA) –".
struct OpeningMark: Equatable {
    /// The mark without brackets.
    let mark: String
    /// Whether a place stands before the mark, as agencies write it.
    let hasPlace: Bool
    /// The story after the mark.
    let rest: String

    /// Reads the mark at the beginning of a story, or gives nil.
    ///
    /// In brackets any short word of capitals is a mark; before a dash it must be a known one, or stand on the page again, or
    /// for the paper's own name, because a sentence may open with an abbreviation too.
    init?(_ text: String, repeatedMarks: Set<String> = [], ownMarks: OwnMarks? = nil) {
        guard let found = Self.bracketed(text, ownMarks) ?? Self.dashed(text, repeatedMarks, ownMarks) else {
            return nil
        }
        self = found
    }

    private init(mark: Substring, hasPlace: Bool, rest: Substring) {
        self.mark = String(mark)
        self.hasPlace = hasPlace
        self.rest = String(rest.trimmed(of: " -–—:"))
    }

    /// "(LĐTĐ) …", "(HNMO) - …", "Hà Nội (TTXVN) - …".
    private static func bracketed(_ text: String, _ ownMarks: OwnMarks?) -> OpeningMark? {
        guard text.utf8.first.map({ $0 == 0x28 || $0 >= 0x41 }) == true else { return nil }
        let head = text.opening(72)
        guard let open = head.firstIndex(ofMark: "("), let close = head[open...].firstIndex(ofMark: ")") else {
            return nil
        }
        let mark = head[head.index(after: open)..<close]
        let place = head[..<open].trimmed
        let rest = text[close...].dropFirst()
        guard isMark(mark) || ownMarks?.hold(mark) == true, rest.contains(" ") else { return nil }
        if place.isEmpty { return OpeningMark(mark: mark, hasPlace: false, rest: rest) }
        let isPlace = place.spacedWordCount <= 4 && place.first?.isUppercase == true
        guard isPlace, let dash = rest.trimmed.first, "-–—".contains(dash) else { return nil }
        return OpeningMark(mark: mark, hasPlace: true, rest: rest)
    }

    /// "TĐO - …", "Kinhtedothi – …", "VOV.VN - …".
    private static func dashed(
        _ text: String, _ repeatedMarks: Set<String>, _ ownMarks: OwnMarks?
    ) -> OpeningMark? {
        guard let (mark, rest) = beforeDash(text), mark.spacedWordCount <= 3 else { return nil }
        let isKnown = KnownPapers.marked(mark) != nil || repeatedMarks.contains(String(mark))
        guard isKnown || ownMarks?.hold(mark) == true else { return nil }
        return OpeningMark(mark: mark, hasPlace: false, rest: rest)
    }

    /// The short beginning of a text before its first dash, and what follows the dash.
    static func beforeDash(_ text: String) -> (mark: Substring, rest: Substring)? {
        guard text.withBytes({ mayHoldDash($0) }) else { return nil }
        let head = text.opening(32)
        for dash in ["- ", "– ", "— "] {
            guard let range = head.place(of: dash) else { continue }
            let mark = head[..<range.lowerBound].trimmed
            return mark.isEmpty ? nil : (mark, text[range.upperBound...])
        }
        return nil
    }

    /// Whether a byte of a dash stands among the first ones; most texts open with letters and blanks.
    private static func mayHoldDash(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for offset in 0..<min(32, bytes.count) where bytes[offset] == 0x2D || bytes[offset] == 0xE2 { return true }
        return false
    }

    /// Whether a text in brackets is a paper's mark: known, or up to eight capitals with perhaps an ending of small ones.
    private static func isMark(_ text: Substring) -> Bool {
        if KnownPapers.marked(text) != nil { return true }
        let capitals = text.prefix { $0.isUppercase || $0 == "&" }
        return (2...8).contains(capitals.count) && text.count <= 12
            && text.allSatisfy { $0.isLetter || "&.+".contains($0) }
    }
}
