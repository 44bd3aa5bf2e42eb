package import SourceText

extension MarkdownBody {
    /// The words of the text without any marks, a line for each paragraph, heading, list item, table row or block.
    package func plainText() throws(Diagnostic) -> String {
        try CMark.parse(inHand()) { $0.plainText }
    }

    /// The same in UTF-8.
    package func plainWords() throws(Diagnostic) -> [UInt8] {
        try CMark.parse(inHand()) { $0.plainWords }
    }
}

extension CMarkNode {
    /// The words in this node and below.
    var plainText: String { String(decoding: plainWords, as: UTF8.self) }

    /// The same as UTF-8.
    var plainWords: [UInt8] {
        var words: [UInt8] = []
        writePlainWords(to: &words)
        return words
    }

    /// Puts the same in a buffer, in place of what is in it.
    func writePlainWords(to buffer: inout [UInt8]) {
        var writer = PlainTextWriter()
        swap(&writer.bytes, &buffer)
        writer.bytes.removeAll(keepingCapacity: true)
        var walk = CMarkWalk(self)
        while let step = walk.next() {
            switch step {
            case .enter(let node): writer.enter(node)
            case .leave(let node): writer.leave(node)
            }
        }
        writer.trim()
        swap(&writer.bytes, &buffer)
    }
}

/// Collects the words of nodes as they are entered and left.
private struct PlainTextWriter {
    var bytes: [UInt8] = []

    mutating func trim() {
        while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
    }

    mutating func enter(_ node: CMarkNode) {
        switch node.kind {
        case .text, .code: append(node.literal)
        case .softBreak, .lineBreak: append(blank: 0x20)
        case .codeBlock: bytes.append(contentsOf: node.literal)
        case .htmlBlock: bytes.append(contentsOf: RawHTML.words(of: node.literal).drop { $0 <= 0x20 })
        default: break
        }
    }

    mutating func leave(_ node: CMarkNode) {
        switch node.kind {
        case .paragraph, .heading, .tableRow, .codeBlock, .htmlBlock, .thematicBreak: endLine()
        case .tableCell: append(blank: 0x20)
        default: break
        }
    }

    /// One blank is enough where a reference between two has left nothing.
    private mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
        var words = words
        while endsInBlank, words.first == 0x20 { words = UnsafeBufferPointer(rebasing: words.dropFirst()) }
        bytes.append(contentsOf: words)
    }

    private mutating func append(blank: UInt8) {
        if !endsInBlank { bytes.append(blank) }
    }

    private var endsInBlank: Bool {
        bytes.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
    }

    private mutating func endLine() {
        trim()
        if !bytes.isEmpty { bytes.append(0x0A) }
    }
}
