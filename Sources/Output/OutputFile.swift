package import SourceText

/// A file that Output shall hold: where, how it is known without making it, and how its bytes are made.
package struct OutputFile: Sendable {
    /// Below Output: names joined by `/`, in NFC.
    package let path: String
    /// Equal fingerprints promise equal bytes.
    package let fingerprint: Fingerprint
    /// The place in what the user wrote that the file comes from, to which an error is pinned.
    package let origin: SourceLocation?
    /// Appends the bytes; called on any thread, and only when the file must be written.
    package let make: @Sendable (inout [UInt8]) throws(Diagnostic) -> Void

    package init(
        path: String, fingerprint: Fingerprint, origin: SourceLocation? = nil,
        make: @escaping @Sendable (inout [UInt8]) throws(Diagnostic) -> Void
    ) {
        self.path = path
        self.fingerprint = fingerprint
        self.origin = origin
        self.make = make
    }
}
