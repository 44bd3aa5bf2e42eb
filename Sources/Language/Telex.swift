/// Words as they come out when Vietnamese is typed by the Telex rules and no program puts the marks on: `ddaij suws quans`.
package enum Telex {
    /// The runs of such words in NFC UTF-8, as ranges.
    ///
    /// Plain words may look like that by chance: `his` would be `hí`, `Raj` `Rạ`. So a run needs a word that begins with
    /// `dd` or has `j` behind another mark, two words that end in `j` or have `uw`, or one of them among three.
    package static func runs(in text: Span<UInt8>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var run: (start: Int, end: Int, words: Int, signs: Int)?
        func close() {
            if let run, run.signs > 1 || run.signs == 1 && run.words > 2 { runs.append(run.start..<run.end) }
            run = nil
        }
        var offset = 0
        while offset < text.count {
            guard isLetter(text[offset]) else {
                if run != nil, text[offset] > 0x20 { close() }
                offset += 1
                continue
            }
            let start = offset
            while offset < text.count, isLetter(text[offset]) { offset += 1 }
            guard offset - start < 10, let signs = signs(in: text, start..<offset) else {
                close()
                continue
            }
            run = (run?.start ?? start, offset, (run?.words ?? 0) + 1, (run?.signs ?? 0) + signs)
        }
        close()
        return runs
    }

    /// How many signs of Telex a word has that no other spelling explains; nil when it is no syllable in Telex.
    private static func signs(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var plain = PlainWord()
        var marks = 0
        var signs = 0
        var last: UInt8 = 0
        var vowels = 0
        for offset in range {
            let byte = text[offset] | 0x20
            guard text[offset] < 0x80 else { return nil }
            if byte == last, "aeo".utf8.contains(byte) || byte == d && plain.count == 1 {
                marks += 1
                if byte == d { signs += 2 }
                last = 0
                continue
            }
            if byte == w {
                guard "aou".utf8.contains(last) else { return nil }
                marks += 1
                if last == UInt8(ascii: "u") { signs += 1 }
                last = 0
                continue
            }
            // The key of the tone may be struck before the last consonants: `Vieejt` is `Việt`.
            if vowels > 0, isTone(byte), offset == range.upperBound - 1 || marks > 0 {
                // `see` and `boor` are English, but no word of it has a mark and `j` too: `Nooij`.
                if byte == j { signs += marks > 0 ? 2 : 1 }
                marks += 1
                continue
            }
            if "aeiouy".utf8.contains(byte) { vowels += 1 }
            plain.append(PlainWord.description(of: Unicode.Scalar(byte)))
            last = byte
        }
        return marks > 0 && SyllableShape.matches(plain) ? signs : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    /// sắc, huyền, hỏi, ngã, nặng.
    private static func isTone(_ byte: UInt8) -> Bool { "sfrxj".utf8.contains(byte) }

    private static let d = UInt8(ascii: "d")
    private static let w = UInt8(ascii: "w")
    private static let j = UInt8(ascii: "j")
}
