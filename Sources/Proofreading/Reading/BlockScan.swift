import Markdown
import SourceText

/// Cuts a Markdown file into passages and blanks what is not words, line by line.
///
/// It sees the forms a bulletin is written in and takes all else for paragraphs: a proofreader that misses an exotic
/// list does no harm, one that parses every text a second time costs.
struct BlockScan {
    private let file: MarkdownFile
    private(set) var words: [UInt8]
    private(set) var passages: [Passage] = []
    private(set) var inline = InlineScan()
    /// The passage being read.
    private var open: (kind: Passage.Kind, start: Int, end: Int)?
    private var section = 0
    private var fence: UInt8?

    init(_ file: MarkdownFile) {
        self.file = file
        words = Array(repeating: 0x20, count: file.source.bytes.count)
    }

    mutating func read() {
        readFrontMatter()
        let bytes = file.source.bytes
        var start = file.body.range.lowerBound
        words.replaceSubrange(file.body.range, with: bytes[file.body.range])
        while start < file.body.range.upperBound {
            let end = bytes[start..<file.body.range.upperBound].firstIndex(of: 0x0A) ?? file.body.range.upperBound
            readLine(start..<end)
            start = end + 1
        }
        close()
    }

    /// The words that readers see of the front matter: title, lead, captions and what pictures show.
    private mutating func readFrontMatter() {
        var found: [(Passage.Kind, Range<Int>)] = []
        if let title = file.frontMatter["title"]?.value { found.append((.title, title.range)) }
        if let lead = file.frontMatter["lead"]?.value { found.append((.lead, lead.range)) }
        for image in file.frontMatter["images"]?.value.list ?? [] {
            for key in ["alt", "caption"] {
                if let node = image[key], node.text != nil { found.append((.caption, node.range)) }
            }
        }
        for (kind, range) in found.sorted(by: { $0.1.lowerBound < $1.1.lowerBound }) {
            guard range.upperBound <= words.count, range.lowerBound >= passages.last?.range.upperBound ?? 0 else {
                continue
            }
            words.replaceSubrange(range, with: file.source.bytes[range])
            // The quotation marks of YAML are none of the text.
            let isQuoted = words[range.lowerBound] == UInt8(ascii: "\"") || words[range.lowerBound] == UInt8(ascii: "'")
            if isQuoted {
                blank(range.lowerBound..<range.lowerBound + 1)
                blank(range.upperBound - 1..<range.upperBound)
            }
            open = (kind, range.lowerBound, range.upperBound)
            close()
        }
    }
}

extension BlockScan {
    private mutating func readLine(_ line: Range<Int>) {
        var start = line.lowerBound
        while start < line.upperBound, words[start] == 0x20 || words[start] == 0x09 { start += 1 }
        let rest = start..<line.upperBound
        if readFence(rest) { return }
        guard let first = rest.first.map({ words[$0] }), first != 0x0D else { return close() }
        switch first {
        case UInt8(ascii: "#"): readHeading(rest)
        case UInt8(ascii: "|"): readRow(rest)
        case UInt8(ascii: ">"): readQuotation(rest)
        case UInt8(ascii: "["): if !readLabel(rest) { goOn(.paragraph, rest) }
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            readItem(rest)
        default: goOn(.paragraph, rest)
        }
    }

    /// Whether a line belongs to a block of code between fences.
    private mutating func readFence(_ line: Range<Int>) -> Bool {
        let sign = line.first.map { words[$0] } ?? 0
        let isFence = (sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")) && run(of: sign, at: line) >= 3
        guard fence != nil || isFence else { return false }
        if isFence, fence == nil {
            close()
            fence = sign
        } else if isFence, fence == sign {
            fence = nil
        }
        inline.mentions.append(line)
        blank(line)
        return true
    }

    private mutating func readHeading(_ line: Range<Int>) {
        let level = run(of: UInt8(ascii: "#"), at: line)
        close()
        blank(line.lowerBound..<line.lowerBound + level)
        section += 1
        open = (.heading(level), line.lowerBound, line.upperBound)
        close()
    }

    private mutating func readRow(_ line: Range<Int>) {
        close()
        if line.allSatisfy({ "|:- \r".utf8.contains(words[$0]) }) { return blank(line) }
        open = (.row, line.lowerBound, line.upperBound)
        close()
    }

    private mutating func readQuotation(_ line: Range<Int>) {
        blank(line.lowerBound..<line.lowerBound + 1)
        guard line.dropFirst().contains(where: { words[$0] > 0x20 }) else { return close() }
        if open?.kind != .quotation { close() }
        goOn(.quotation, line)
    }

    /// Reads `[^note]: …` and `[label]: address`; false for anything else.
    private mutating func readLabel(_ line: Range<Int>) -> Bool {
        guard let end = line.first(where: { words[$0] == UInt8(ascii: "]") }), end + 1 < line.upperBound,
            words[end + 1] == UInt8(ascii: ":")
        else { return false }
        close()
        let isNote = words[line.lowerBound + 1] == UInt8(ascii: "^")
        if isNote {
            blank(line.lowerBound..<end + 2)
            open = (.note, line.lowerBound, line.upperBound)
        } else {
            let address = String(decoding: words[end + 2..<line.upperBound], as: UTF8.self).split(separator: " ").first
            if let address { inline.add(Reference(destination: String(address), range: line, isImage: false)) }
            blank(line)
        }
        return true
    }

    private mutating func readItem(_ line: Range<Int>) {
        var end = line.lowerBound
        while end < line.upperBound, end < line.lowerBound + 9, (0x30...0x39).contains(words[end]) { end += 1 }
        let isNumbered = end > line.lowerBound
        guard end < line.upperBound, !isNumbered || words[end] == UInt8(ascii: ".") || words[end] == UInt8(ascii: ")"),
            end + 1 < line.upperBound, words[end + 1] == 0x20
        else {
            if line.allSatisfy({ "-*_ \r".utf8.contains(words[$0]) }) {
                close()
                return blank(line)
            }
            return goOn(.paragraph, line)
        }
        close()
        blank(line.lowerBound..<end + 1)
        open = (.item, line.lowerBound, line.upperBound)
    }
}

extension BlockScan {
    /// Adds a line to the passage that is open, or begins one.
    private mutating func goOn(_ kind: Passage.Kind, _ line: Range<Int>) {
        open = (open?.kind ?? kind, open?.start ?? line.lowerBound, line.upperBound)
    }

    private mutating func close() {
        guard let open else { return }
        let range = open.start..<open.end
        inline.read(range, ofPassage: passages.count, in: &words)
        passages.append(Passage(kind: open.kind, range: range, section: section))
        self.open = nil
    }

    private func run(of sign: UInt8, at line: Range<Int>) -> Int {
        words[line].prefix { $0 == sign }.count
    }

    private mutating func blank(_ range: Range<Int>) {
        for offset in range { words[offset] = 0x20 }
    }
}
