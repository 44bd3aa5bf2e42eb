/// The addresses in a text that Markdown makes links by itself.
///
/// A backslash inside one would become part of it. So plain addresses are left as they are, and one with signs that would
/// have to be escaped is kept from being a link: by a backslash before its colon or full stop, which says the same text.
struct WrittenAddresses {
    /// Whether a byte is of a plain address, where nothing may be escaped; empty where there is none.
    private var isPlain: [Bool] = []
    /// The signs to escape so that an address is none.
    private var broken: Set<Int> = []

    init(in bytes: [UInt8]) {
        for opening in Self.openings {
            var start = 0
            while start + opening.count < bytes.count {
                defer { start += 1 }
                guard bytes[start] == opening[0], bytes[start...].starts(with: opening) else { continue }
                // "https://www.a.vn" is one address.
                if !isInPlain(start) { add(start, opening, bytes) }
            }
        }
    }

    func isInPlain(_ index: Int) -> Bool { !isPlain.isEmpty && isPlain[index] }

    func breaks(at index: Int) -> Bool { broken.contains(index) }

    private mutating func add(_ start: Int, _ opening: [UInt8], _ bytes: [UInt8]) {
        let limit = min(bytes.count, start + Self.longest)
        let end = bytes[start..<limit].firstIndex { $0 == 0x20 } ?? limit
        var last = end
        while last > start, Self.endings.contains(bytes[last - 1]) { last -= 1 }
        let rest = bytes[min(start + opening.count, last)..<last]
        let isSafe = rest.allSatisfy { Self.isWord($0) || Self.signs.contains($0) } && end - start < Self.longest
        if isSafe, let sign = rest.last, Self.isWord(sign) || sign == UInt8(ascii: "/"), Self.stands(bytes, start) {
            if isPlain.isEmpty { isPlain = Array(repeating: false, count: bytes.count) }
            for index in start..<end { isPlain[index] = true }
        } else {
            broken.insert(start + opening.count - (opening.last == UInt8(ascii: "/") ? 3 : 1))
        }
    }

    /// Whether an address begins a word, or an opening bracket stands before it.
    private static func stands(_ bytes: [UInt8], _ start: Int) -> Bool {
        start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "(")
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte < 0x80 && MarkdownText.isWord(byte) }

    private static let longest = 2_000
    private static let openings = ["http://", "https://", "ftp://", "www."].map { Array($0.utf8) }
    private static let signs = Set("-._/=%?+#".utf8)
    private static let endings = Set(".,;:!?)".utf8)
}
