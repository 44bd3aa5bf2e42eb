import SourceText

extension Cleaner {
    /// The headline said again: over pictures as their alternative text, at the foot, before a caption as "… - ảnh 1".
    static let repeatedTitle = Cleaner(name: "repeated-title") { reading in
        guard let title = reading.title else { return [] }
        let key = reading.blocks[title].key
        let opening = key.text + " "
        return reading.blocks.indices.compactMap { index in
            guard index != title, reading.isFree(index) else { return nil }
            let block = reading.blocks[index]
            if block.key == key { return Claim(block: index, role: .picture, reason: .titleAgain) }
            guard block.key.text.opens(with: opening) else { return nil }
            return numberedPicture(reading, index, key: key)
        }
    }

    /// "Headline - ảnh 1" is a picture; what is glued to it is the picture's caption.
    private static func numberedPicture(_ reading: Reading, _ index: Int, key: MatchKey) -> Claim? {
        let block = reading.blocks[index]
        guard let extra = PictureNumber.wordCount(block.key.text.dropFirst(key.text.utf8.count)) else { return nil }
        let caption = rest(of: block.text, afterWords: key.wordCount + extra)
        guard !caption.isEmpty else { return Claim(block: index, role: .picture, reason: .titleAgain) }
        return Claim(block: index, role: .caption, reason: .underNumberedPicture, text: caption)
    }

    /// The text after a number of words of its key; digits at the front of the rest belong to the picture's number.
    static func rest(of text: String, afterWords count: Int) -> String {
        var taken = 0
        var rest = text[...]
        while taken < count, !rest.isEmpty {
            let word = rest.prefix { $0 != " " }
            let words = MatchKey(word).wordCount
            if taken + words >= count, let digits = gluedNumber(word) {
                return String(rest.dropFirst(digits))
            }
            taken += words
            rest = rest.dropFirst(word.count).drop { $0 == " " }
        }
        return String(rest.trimmed(of: " -–—:."))
    }

    /// How many digits a word begins with when a letter follows them, as in "1Participants".
    private static func gluedNumber(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }.count
        return digits > 0 && digits < word.count && word.dropFirst(digits).first?.isLetter == true ? digits : nil
    }
}
