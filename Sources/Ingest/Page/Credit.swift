/// Who took a picture, as captions say it at their end: "(Ảnh: …)", "(Photo: …)", "Source: …".
package struct Credit: Equatable {
    /// The caption without the credit; empty when the text was nothing but a credit.
    package let caption: String
    /// Who took it; nil in "(Ảnh minh họa)".
    package let name: String?

    /// Splits the credit off a caption's end, or gives nil when it has none.
    package init?(endOf text: String) {
        guard text.holds(mark: ":") || text.holds(mark: ")") else { return nil }
        if let credit = Self.inParenthesesAtEnd(of: text) ?? Self.openAtEnd(of: text) {
            self = credit
        } else {
            return nil
        }
    }

    private init(caption: some StringProtocol, name: String?) {
        self.caption = cleanText(caption)
        self.name = name
    }

    /// The first credit in round brackets that has a colon, wherever it stands.
    static func firstInParentheses(of text: String) -> Range<String.Index>? {
        var rest = text[...]
        while let open = rest.firstIndex(ofMark: "("), let close = rest[open...].firstIndex(ofMark: ")") {
            let inside = text[text.index(after: open)..<close]
            if inside.holds(mark: ":"), label(of: inside) != nil { return open..<text.index(after: close) }
            rest = rest[close...].dropFirst()
        }
        return nil
    }
}

extension Credit {
    private static func inParenthesesAtEnd(of text: String) -> Credit? {
        var end = text.utf8[...]
        while end.last == UInt8(ascii: ".") || end.last == UInt8(ascii: " ") { end.removeLast() }
        guard end.last == UInt8(ascii: ")") else { return nil }
        return inParentheses(at: Substring(end), of: text)
    }

    private static func inParentheses(at end: Substring, of text: String) -> Credit? {
        guard let open = end.lastIndex(ofMark: "(") else { return nil }
        let inside = end[end.index(after: open)...].dropLast()
        guard inside.utf8.count <= 90, let found = label(of: inside) else { return nil }
        let before = text[..<open].trimmed
        let after = text[end.endIndex...].trimmed
        return Credit(caption: before.last == "." ? before : before + after, name: found.name)
    }

    /// A credit without brackets: "… at the event. Source: HAUFO", "… | Ảnh: Quang Thái".
    private static func openAtEnd(of text: String) -> Credit? {
        guard let colon = text.lastIndex(ofMark: ":") else { return nil }
        let name = text[colon...].dropFirst().trimmed
        let nameWords = name.spacedWordCount
        guard (1...8).contains(nameWords), !name.opens(with: "//") else { return nil }
        let before = text[..<colon]
        let words = before.ending(longestLabel).spacedWords
        for length in 1...2 {
            let label = words.suffix(length)
            guard label.count == length, let start = label.first?.startIndex, start < colon else { continue }
            guard labels.contains(MatchKey(before[start...]).text), before[start].isUppercase else { continue }
            let caption = before[..<start].trimmed
            let isApart = caption.isEmpty || ".…!?)”\"|/-–;".contains(caption.last ?? " ") || length == 2
            if isApart { return Credit(caption: caption.trimmed(of: "|/-– "), name: String(name.trimmed(of: ". "))) }
        }
        return nil
    }

    /// The bytes that hold the two words of any label.
    private static let longestLabel = 120

    private static func label(of inside: Substring) -> (name: String?, label: String)? {
        if let colon = inside.firstIndex(ofMark: ":") {
            let label = MatchKey(inside[..<colon]).text
            guard labels.contains(label) else { return nil }
            return (String(inside[colon...].dropFirst().trimmed), label)
        }
        let key = MatchKey(inside).text
        if bareLabels.contains(key) { return (nil, key) }
        guard let word = ["photo by ", "photo courtesy of "].first(where: { key.hasPrefix($0) }) else { return nil }
        return (String(inside.dropFirst(word.utf8.count).trimmed), word)
    }

    private static let labels: Set<String> = [
        "anh", "nguon", "nguon anh", "anh minh hoa", "anh tu lieu", "photo", "photos", "source", "image",
        "photo source",
        "file photo", "illustrative photo", "anh chup", "picture", "photo credit",
    ]

    private static let bareLabels: Set<String> = [
        "anh minh hoa", "anh tu lieu", "anh nvcc", "anh btc", "illustrative photo", "file photo", "illustration photo",
        "anh chup man hinh", "anh do nhan vat cung cap", "anh internet",
    ]
}
