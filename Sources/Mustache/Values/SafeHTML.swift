package import SourceText

/// HTML that may go into a page as it is.
package struct SafeHTML: Sendable, Fingerprinted {
    package let bytes: [UInt8]

    /// HTML that the caller answers for: every use of this initialiser is a way out for unescaped text, and is audited.
    package init(trusting bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var fingerprint: Fingerprint { Fingerprint(of: bytes) }
}
