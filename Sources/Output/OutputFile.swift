package import SourceText

/// A file that Output shall hold: where, and what is in it.
package struct OutputFile: Sendable {
    /// Below Output: names joined by `/`, in NFC.
    package let path: String
    /// The place in what the user wrote that the file comes from, to which an error is pinned.
    package let origin: SourceLocation?
    /// The number that files share which are made from the same things: they are made one soon after the other.
    package let batch: Int?
    /// Works out what is in the file. Called once, on any thread; what it gives is let go before the next file's turn,
    /// so that a build never holds more than a few pages.
    package let content: @Sendable () -> Content

    /// What is in a file: how it is known without making it, and how its bytes are made.
    package struct Content: Sendable {
        /// Equal fingerprints promise equal bytes.
        package let fingerprint: Fingerprint
        /// Appends the bytes; called on any thread, and only when the file must be written.
        package let make: @Sendable (inout [UInt8]) throws(Diagnostic) -> Void

        package init(
            fingerprint: Fingerprint, make: @escaping @Sendable (inout [UInt8]) throws(Diagnostic) -> Void
        ) {
            self.fingerprint = fingerprint
            self.make = make
        }
    }

    package init(
        path: String, origin: SourceLocation? = nil, batch: Int? = nil, content: @escaping @Sendable () -> Content
    ) {
        self.path = path
        self.origin = origin
        self.batch = batch
        self.content = content
    }

    package init(
        path: String, fingerprint: Fingerprint, origin: SourceLocation? = nil,
        make: @escaping @Sendable (inout [UInt8]) throws(Diagnostic) -> Void
    ) {
        let content = Content(fingerprint: fingerprint, make: make)
        self.init(path: path, origin: origin) { content }
    }
}
