/// The words sites add to a headline to make a picture's alternative text: "- ảnh 1", "hình ảnh 2", "photo 1".
enum PictureNumber {
    /// Whether the rest of a key, after the headline, begins with such words and a number.
    static func follows(_ rest: Substring) -> Bool { wordCount(rest) != nil }

    /// Whether a line ends in such words and a number, as alternative texts made by a site do.
    static func ends(_ text: String, key: MatchKey) -> Bool {
        guard key.endsInDigit else { return false }
        let words = key.words.suffix(3)
        guard words.count == 3, let number = words.last, number.utf8.count <= 2, Int(number) != nil else {
            return false
        }
        let picture = words[words.index(words.endIndex, offsetBy: -2)]
        return ["anh", "photo", "picture", "image"].contains(picture) && (text.holds(" - ") || text.holds(" – "))
    }

    /// How many words of the rest they are; the number may be glued to the caption's first word.
    static func wordCount(_ rest: Substring) -> Int? {
        let words = rest.split(separator: " ", maxSplits: 3)
        for (index, word) in words.prefix(3).enumerated() {
            if word.utf8.first.map({ (0x30...0x39).contains($0) }) == true, index > 0 { return index + 1 }
            guard ["hinh", "anh", "photo", "picture", "image"].contains(word) else { return nil }
        }
        return nil
    }
}
