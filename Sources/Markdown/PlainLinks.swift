import Language
import SourceText

/// The links of a text that can be read off its bytes, without building its tree: of `[words](address)` and nothing that
/// could make such a thing anything else.
///
/// Most texts are like this, and all of them are looked through before any page is made.
struct PlainLinks {
    /// A place in the text where a link stands, and in it the place of its destination.
    struct Link {
        let range: Range<Int>
        let destination: Range<Int>
    }

    private(set) var links: [Link] = []

    /// Nil where a text must be parsed: it may hold code, HTML, entities, references, pictures, bare addresses, or tables
    /// out of which something may fall.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !Self.hasFourBlanks(bytes), plainTablesAreWhole(bytes) else { return nil }
        let found = Self.meaning.withUnsafeBufferPointer { Self.links(in: bytes, by: $0) }
        guard let found else { return nil }
        links = found
    }

    private static func links(
        in bytes: UnsafeBufferPointer<UInt8>, by meaning: UnsafeBufferPointer<Meaning>
    ) -> [Link]? {
        var links: [Link] = []
        var index = 0
        while index < bytes.count {
            if hasNoMeaning(bytes, at: index, by: meaning) {
                index += 8
                continue
            }
            switch meaning[Int(bytes[index])] {
            case .none, .bar: index += 1
            case .alien: return nil
            case .perhaps:
                if beginsAlien(bytes, at: index) { return nil }
                index += 1
            case .opens:
                guard let link = link(in: bytes, at: index) else { return nil }
                links.append(link)
                index = link.range.upperBound
            }
        }
        return links
    }

    /// Whether the next eight bytes are all plain: asked at once, as nearly all of a text is.
    private static func hasNoMeaning(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, by meaning: UnsafeBufferPointer<Meaning>
    ) -> Bool {
        guard index + 8 <= bytes.count else { return false }
        var all: UInt8 = 0
        for place in index..<index + 8 { all |= meaning[Int(bytes[place])].rawValue }
        return all == Meaning.none.rawValue
    }

    private enum Meaning: UInt8 {
        case none
        /// Part of something other than a plain link, or what can turn one into something else.
        case alien
        /// The beginning of such a thing, by what follows.
        case perhaps
        case opens
        /// Ends a cell of a table, and so a link that is not at its end.
        case bar
    }

    private static let meaning: [Meaning] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "~"),
            UInt8(ascii: "@"), UInt8(ascii: "]"), 0x09, 0x0D:
            .alien
        case UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "!"): .perhaps
        case UInt8(ascii: "["): .opens
        case UInt8(ascii: "|"): .bar
        default: .none
        }
    }

    private static func beginsAlien(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        return switch bytes[index] {
        case UInt8(ascii: ":"): byte(index + 1) == UInt8(ascii: "/") && byte(index + 2) == UInt8(ascii: "/")
        case UInt8(ascii: "w"), UInt8(ascii: "W"): byte(index + 1) | 0x20 == UInt8(ascii: "w")
        default: byte(index + 1) == UInt8(ascii: "[")
        }
    }

    /// Four blanks begin code, wherever they stand in lists and quotations. One of them stands at a fourth place.
    private static func hasFourBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x20 {
                var (start, end) = (index, index + 1)
                while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
                while end < bytes.count, bytes[end] == 0x20 { end += 1 }
                if end - start >= 4 { return true }
            }
            index += 4
        }
        return false
    }

    /// The link that begins at a bracket; nil for anything but words without brackets and a plain address behind them.
    private static func link(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Link? {
        var close = start + 1
        while close < bytes.count, bytes[close] != UInt8(ascii: "]") {
            // What is alien outside of a link is so in its words; and they end on the line they begin on.
            switch meaning[Int(bytes[close])] {
            case .none where bytes[close] != 0x0A: close += 1
            case .perhaps where !beginsAlien(bytes, at: close): close += 1
            default: return nil
            }
        }
        // Shorter words could be the box of a task, and `^` begins a footnote.
        guard close < bytes.count, close - start > 2, bytes[start + 1] != UInt8(ascii: "^"), close + 1 < bytes.count,
            bytes[close + 1] == UInt8(ascii: "(")
        else { return nil }
        var end = close + 2
        while end < bytes.count, isInPlainAddress(bytes[end]) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ")"), end > close + 2 else { return nil }
        return Link(range: start..<end + 1, destination: close + 2..<end)
    }

    private static func isInPlainAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: "#"),
            UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
