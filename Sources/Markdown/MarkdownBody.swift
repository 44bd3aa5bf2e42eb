package import SourceText

/// The text of a Markdown file after its front matter.
package struct MarkdownBody: Sendable, Fingerprinted {
    package let source: SourceFile
    /// UTF-8 offsets into the source file.
    package let range: Range<Int>
    /// The fingerprint of the bytes in `range`.
    package let fingerprint: Fingerprint

    package init(source: SourceFile, range: Range<Int>) {
        self.source = source
        self.range = range
        self.fingerprint = source.bytes[range].withUnsafeBytes { Fingerprint(of: $0) }
    }
}
