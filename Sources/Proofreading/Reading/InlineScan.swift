/// Blanks the marks inside passages and notes what they mark: links, quotations, emphasis.
struct InlineScan {
    private(set) var quotations: [Quotation] = []
    private(set) var references: [Reference] = []
    var mentions: [Range<Int>] = []

    mutating func add(_ reference: Reference) { references.append(reference) }

    /// Reads a passage; `words` is the file.
    mutating func read(_ range: Range<Int>, ofPassage passage: Int, in words: inout [UInt8]) {
        var line = InlineReader(range: range, passage: passage, words: words)
        swap(&line.words, &words)
        line.read()
        swap(&line.words, &words)
        quotations += line.quotations
        references += line.references
        mentions += line.mentions
    }
}

/// Goes through one passage from mark to mark.
private struct InlineReader {
    let range: Range<Int>
    let passage: Int
    var words: [UInt8]
    private(set) var quotations: [Quotation] = []
    private(set) var references: [Reference] = []
    private(set) var mentions: [Range<Int>] = []
    private var offset: Int
    private var brackets: [(start: Int, isImage: Bool)] = []
    private var quotationStart: Int?
    private var isStraight = false
    private var emphasisStart: [UInt8: Int] = [:]

    init(range: Range<Int>, passage: Int, words: [UInt8]) {
        self.range = range
        self.passage = passage
        // Only a place to swap the file's words into: nothing is copied.
        self.words = []
        offset = range.lowerBound
    }

    mutating func read() {
        while offset < range.upperBound {
            let byte = words[offset]
            guard byte < 0x30 || byte >= 0x5B || byte == UInt8(ascii: "<") else {
                offset += 1
                continue
            }
            if !readMark(byte) { offset += 1 }
        }
    }

    /// Reads a mark and goes behind it; false when there is none.
    private mutating func readMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"): blank(offset..<offset + 1)
        case UInt8(ascii: "`"): return readCode()
        case UInt8(ascii: "<"): return readTag()
        case UInt8(ascii: "["): return openBracket()
        case UInt8(ascii: "]"): return closeBracket()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return readEmphasis(byte)
        case UInt8(ascii: "h"): return readAddress()
        case UInt8(ascii: "&"): return readEntity()
        case UInt8(ascii: "\""): quote(opens: quotationStart == nil, isStraight: true, length: 1)
        case 0xE2 where byteAt(offset + 1) == 0x80 && byteAt(offset + 2) == 0x9C:
            quote(opens: true, isStraight: false, length: 3)
        case 0xE2 where byteAt(offset + 1) == 0x80 && byteAt(offset + 2) == 0x9D:
            quote(opens: false, isStraight: false, length: 3)
        default: return false
        }
        return true
    }
}

extension InlineReader {
    private mutating func quote(opens: Bool, isStraight: Bool, length: Int) {
        if opens, quotationStart == nil {
            quotationStart = offset
            self.isStraight = isStraight
        } else if !opens, let start = quotationStart, isStraight == self.isStraight {
            quotations.append(Quotation(range: start..<offset + length, passage: passage))
            mentions.append(start..<offset + length)
            quotationStart = nil
        }
        offset += length
    }

    private mutating func readCode() -> Bool {
        let length = run(of: UInt8(ascii: "`"))
        var end = offset + length
        let horizon = horizon
        while end < horizon {
            let ticks = words[end..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
            if ticks == length {
                mentions.append(offset..<end + length)
                blank(offset..<end + length)
                return true
            }
            end += max(ticks, 1)
        }
        offset += length
        return true
    }

    /// A tag, a comment, or an address in angle brackets.
    private mutating func readTag() -> Bool {
        let next = byteAt(offset + 1)
        guard next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next | 0x20 &- 0x61 < 26,
            let end = words[offset..<horizon].firstIndex(of: UInt8(ascii: ">"))
        else { return false }
        let inside = String(decoding: words[offset + 1..<end], as: UTF8.self)
        if inside.hasPrefix("http") {
            references.append(Reference(destination: inside, range: offset..<end + 1, isImage: false))
        }
        blank(offset..<end + 1)
        return true
    }

    private mutating func openBracket() -> Bool {
        if byteAt(offset + 1) == UInt8(ascii: "^"),
            let end = words[offset..<horizon].firstIndex(of: UInt8(ascii: "]"))
        {
            blank(offset..<end + 1)
            return true
        }
        let isImage = offset > range.lowerBound && words[offset - 1] == UInt8(ascii: "!")
        if isImage { words[offset - 1] = 0x20 }
        brackets.append((offset, isImage))
        blank(offset..<offset + 1)
        return true
    }

    private mutating func closeBracket() -> Bool {
        let bracket = brackets.popLast()
        let start = offset
        blank(offset..<offset + 1)
        guard let bracket, byteAt(offset) == UInt8(ascii: "("),
            let end = words[offset..<horizon].firstIndex(of: UInt8(ascii: ")"))
        else { return true }
        let inside = String(decoding: words[offset + 1..<end], as: UTF8.self)
        let destination = inside.split(separator: " ").first ?? ""
        references.append(
            Reference(
                destination: String(destination), range: bracket.start..<end + 1, isImage: bracket.isImage))
        blank(start..<end + 1)
        return true
    }

    /// Single stars and underlines around words emphasise, two tildes strike out; stars in pairs only print bold.
    private mutating func readEmphasis(_ sign: UInt8) -> Bool {
        let length = run(of: sign)
        if sign == UInt8(ascii: "_"), isLetter(byteAt(offset - 1)), isLetter(byteAt(offset + length)) {
            offset += length
            return true
        }
        if length != 2 || sign == UInt8(ascii: "~") {
            if let start = emphasisStart.removeValue(forKey: sign) {
                mentions.append(start..<offset + length)
            } else {
                emphasisStart[sign] = offset
            }
        }
        blank(offset..<offset + length)
        return true
    }

    private mutating func readAddress() -> Bool {
        guard offset == range.lowerBound || !isLetter(words[offset - 1]),
            words[offset..<range.upperBound].starts(with: "http://".utf8)
                || words[offset..<range.upperBound].starts(with: "https://".utf8)
        else { return false }
        var end =
            words[offset..<range.upperBound].firstIndex { $0 <= 0x20 || "<>)]|\"".utf8.contains($0) }
            ?? range.upperBound
        while end > offset, ".,;:!?".utf8.contains(words[end - 1]) { end -= 1 }
        let address = String(decoding: words[offset..<end], as: UTF8.self)
        references.append(Reference(destination: address, range: offset..<end, isImage: false))
        blank(offset..<end)
        return true
    }

    private mutating func readEntity() -> Bool {
        let end = words[offset..<min(offset + 10, range.upperBound)].firstIndex(of: UInt8(ascii: ";"))
        guard let end, words[offset + 1..<end].allSatisfy({ isLetter($0) || $0 == UInt8(ascii: "#") }) else {
            return false
        }
        blank(offset..<end + 1)
        return true
    }
}

extension InlineReader {
    /// Blanks a part and goes behind it.
    private mutating func blank(_ part: Range<Int>) {
        for place in part { words[place] = 0x20 }
        offset = part.upperBound
    }

    /// How far the end of a mark is looked for: a text of nothing but openings must not be read again for each of them.
    private var horizon: Int { min(range.upperBound, offset + 2_000) }

    private func byteAt(_ place: Int) -> UInt8 { range.contains(place) ? words[place] : 0x20 }

    private func run(of sign: UInt8) -> Int {
        words[offset..<range.upperBound].prefix { $0 == sign }.count
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
    }
}
