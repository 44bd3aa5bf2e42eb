import SourceText

/// A word of a tag: what stands between blanks, a quoted text being one word.
struct TagWord {
    enum Kind {
        case bare
        /// A quoted text, with its escapes undone.
        case quoted(String)
        /// `key=`, followed at once by the word that is its value.
        case key(Name)
        case pipe
    }

    let kind: Kind
    let range: Range<Int>
}

/// Reads the content of a tag word by word.
struct TagWords: ~Copyable {
    private let file: SourceFile
    private let tag: Range<Int>
    private let end: Int
    private var position: Int

    private var bytes: [UInt8] { file.bytes }

    init(_ content: Range<Int>, of file: SourceFile, tag: Range<Int>) {
        self.file = file
        self.tag = tag
        position = content.lowerBound
        end = content.upperBound
    }

    /// Whether there is a blank among the words.
    var hasBlank: Bool { file.bytes[position..<end].contains(where: \.isBlank) }

    /// All that is left as one word.
    mutating func whole() -> TagWord {
        defer { position = end }
        return TagWord(kind: .bare, range: position..<end)
    }

    /// The next word, or nil after the last.
    mutating func next() throws(Diagnostic) -> TagWord? {
        while position < end, bytes[position].isBlank { position += 1 }
        guard position < end else { return nil }
        if bytes[position] == UInt8(ascii: "\"") { return try quoted() }
        return bare()
    }

    private mutating func bare() -> TagWord {
        let start = position
        while position < end, !bytes[position].isBlank {
            if bytes[position] == UInt8(ascii: "="), position > start {
                let name = Name(text: file.text(in: start..<position), range: start..<position)
                position += 1
                return TagWord(kind: .key(name), range: start..<position)
            }
            position += 1
        }
        let isPipe = position == start + 1 && bytes[start] == UInt8(ascii: "|")
        return TagWord(kind: isPipe ? .pipe : .bare, range: start..<position)
    }

    /// A text in quotation marks, in which `\"` and `\\` stand for the mark and the backslash.
    private mutating func quoted() throws(Diagnostic) -> TagWord {
        let start = position
        var content: [UInt8] = []
        position += 1
        while position < end, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < end { position += 1 }
            content.append(bytes[position])
            position += 1
        }
        guard position < end else { throw .unclosedText(at: file.location(tag)) }
        position += 1
        return TagWord(kind: .quoted(String(decoding: content, as: UTF8.self)), range: start..<position)
    }
}
