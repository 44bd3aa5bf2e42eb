package import SourceText

/// The text of a Markdown file after its front matter.
package struct MarkdownBody: Sendable, Fingerprinted {
    package let source: SourceFile
    /// UTF-8 offsets into the source file.
    package let range: Range<Int>
    /// The fingerprint of the bytes in `range`.
    package let fingerprint: Fingerprint

    package init(source: SourceFile, range: Range<Int>) {
        let fingerprint = source.bytes[range].withUnsafeBytes { Fingerprint(of: $0) }
        self.init(source: source, range: range, fingerprint: fingerprint)
    }

    private init(source: SourceFile, range: Range<Int>, fingerprint: Fingerprint) {
        self.source = source
        self.range = range
        self.fingerprint = fingerprint
    }

    /// The same text with its bytes in hand: whoever looks at them more than once asks for it first.
    func inHand() throws(Diagnostic) -> MarkdownBody {
        MarkdownBody(source: try source.inHand(), range: range, fingerprint: fingerprint)
    }
}
