import Language

/// A file the user wrote: its path as they know it, and its text as NFC UTF-8.
///
/// A class, because every place in a file keeps the file.
package final class SourceFile: Sendable {
    /// The path to print: relative to where the command was given, with `/`, in NFC.
    package let path: String
    /// The text in NFC, without a byte order mark.
    package let bytes: [UInt8]
    /// The fingerprint of `bytes`.
    package let fingerprint: Fingerprint

    /// A file from a text that is already at hand, as tests and templates in memory are.
    package convenience init(path: String, text: String) {
        self.init(path: path, normalised: Array(nfc(text).utf8))
    }

    /// A file from bytes known to be NFC UTF-8 without a byte order mark.
    package init(path: String, normalised bytes: [UInt8]) {
        self.path = nfc(path)
        self.bytes = bytes
        self.fingerprint = Fingerprint(of: bytes)
    }

    /// The whole text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text of a part of the file, given in UTF-8 offsets.
    package func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The place of a range of UTF-8 offsets.
    package func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(file: self, range: range)
    }

    /// The place of the file as a whole: its beginning.
    package var start: SourceLocation { location(0..<0) }
}
