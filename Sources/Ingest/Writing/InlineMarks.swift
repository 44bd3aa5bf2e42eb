/// The marks that emphasis and links have in Markdown, by the place in the text they stand at.
struct InlineMarks {
    private var opening: [Int: [UInt8]] = [:]
    private var closing: [Int: [UInt8]] = [:]
    private(set) var hasLinks = false

    /// Leaves out what Markdown would not read as it is meant: emphasis that its neighbours keep from being one, links to
    /// nowhere or into scripts.
    init(of text: RichText, _ bytes: [UInt8]) {
        guard !text.spans.isEmpty else { return }
        var end = -1
        for span in Self.inOrder(text.spans) where span.range.lowerBound > end {
            add(span, bytes)
            end = span.range.upperBound
        }
    }

    var isEmpty: Bool { opening.isEmpty }

    func stand(at index: Int) -> Bool { opening[index] != nil || closing[index] != nil }

    /// Writes the marks at a place, those that end something first.
    func write(at index: Int, to bytes: inout [UInt8]) {
        if let marks = closing[index] { bytes += marks }
        if let marks = opening[index] { bytes += marks }
    }

    /// Spans in their order, the outer before the inner; of two at the same place a link.
    private static func inOrder(_ spans: [RichText.Span]) -> [RichText.Span] {
        spans.sorted { left, right in
            (left.range.lowerBound, -left.range.upperBound, left.isLink ? 0 : 1)
                < (right.range.lowerBound, -right.range.upperBound, right.isLink ? 0 : 1)
        }
    }

    private mutating func add(_ span: RichText.Span, _ bytes: [UInt8]) {
        let range = span.range
        switch span.kind {
        case .link(let address):
            guard let destination = LinkAddress(address)?.destination, !Self.isItself(bytes[range], destination) else {
                return
            }
            opening[range.lowerBound] = Array("[".utf8)
            closing[range.upperBound, default: []] += Array("](\(destination))".utf8)
            hasLinks = true
        case .emphasis, .strong:
            guard Self.canStandOut(range, bytes) else { return }
            let mark = Array((span.kind == .strong ? "**" : "*").utf8)
            opening[range.lowerBound] = mark
            closing[range.upperBound, default: []] += mark
        }
    }

    /// Whether the words of a link are its address, which Markdown makes a link of by itself.
    private static func isItself(_ words: ArraySlice<UInt8>, _ destination: String) -> Bool {
        let address = Array(destination.utf8)
        return words.elementsEqual(address) || words.elementsEqual(address.dropLast())
            || words.count + 8 >= address.count && address.suffix(words.count).elementsEqual(words)
    }

    /// Emphasis must begin and end where Markdown sees a beginning and an end: signs count only beside a blank.
    private static func canStandOut(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard let first = range.first, let last = range.last else { return false }
        let before = first > 0 ? bytes[first - 1] : 0x20
        let after = last + 1 < bytes.count ? bytes[last + 1] : 0x20
        let inner = [bytes[first], bytes[last]]
        guard !inner.contains(where: { "*_~`\\[]<&!#>".utf8.contains($0) }) else { return false }
        guard ![before, after].contains(where: { "*_\\".utf8.contains($0) }) else { return false }
        return (!isSign(bytes, at: first) || before == 0x20) && (!endsInSign(bytes, last) || after == 0x20)
    }

    /// Signs beyond ASCII, such as quotes and dashes, begin with C2 or E2.
    private static func isSign(_ bytes: [UInt8], at index: Int) -> Bool {
        MarkdownText.isPunctuation(bytes[index]) || bytes[index] == 0xE2 || bytes[index] == 0xC2
    }

    private static func endsInSign(_ bytes: [UInt8], _ last: Int) -> Bool {
        guard bytes[last] >= 0x80 else { return MarkdownText.isPunctuation(bytes[last]) }
        return bytes[max(0, last - 2)...last].contains(0xE2) || last > 0 && bytes[last - 1] == 0xC2
    }
}

/// An address that a draft may link to.
struct LinkAddress {
    /// As it can stand in the round brackets of a link.
    let destination: String

    /// Reads an address, or gives nil for one that leads nowhere on the web: scripts, data, parts of the page, relative ones.
    init?(_ address: String) {
        let trimmed = address.trimmed(of: " \t\r\n\u{00A0}")
        let scheme = trimmed.prefix { $0 != ":" }.lowercased()
        guard ["http", "https", "mailto"].contains(scheme), trimmed.utf8.count <= 2_000 else { return nil }
        guard scheme == "mailto" || trimmed.dropFirst(scheme.count).hasPrefix("://") else { return nil }
        var bytes: [UInt8] = []
        for byte in trimmed.utf8 {
            if byte > 0x20, byte < 0x7F, !"()<>\\\"`[]*_|".utf8.contains(byte) || byte == UInt8(ascii: "_") {
                bytes.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        destination = String(decoding: bytes, as: UTF8.self)
    }
}
