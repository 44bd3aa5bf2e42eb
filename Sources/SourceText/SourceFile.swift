import Language

/// A file the user wrote: its path as they know it, and its text as NFC UTF-8.
///
/// A class, because every place in a file keeps the file. The text of a file that stands on disk as it is here need not be
/// held: it is let go when there are many, and read again where it is wanted.
package final class SourceFile: Sendable {
    /// The path to print: relative to where the command was given, with `/`, in NFC.
    package let path: String
    /// The fingerprint of `bytes`.
    package let fingerprint: Fingerprint
    /// How many bytes the text has.
    package let count: Int
    /// Where the same bytes stand on disk; nil where that is not known.
    let location: String?
    // Changed by `letGo` alone, while nobody else has the file in hand.
    nonisolated(unsafe) private var held: [UInt8]?

    /// A file from a text that is already at hand, as tests and templates in memory are.
    package convenience init(path: String, text: String) {
        self.init(path: path, normalised: Array(nfc(text).utf8))
    }

    /// A file from bytes known to be NFC UTF-8 without a byte order mark.
    ///
    /// - Parameter location: The path to open of a file on disk that has these very bytes.
    package init(path: String, normalised bytes: [UInt8], from location: String? = nil) {
        self.path = nfc(path)
        // Nearly always both are one text, which is then kept once.
        self.location = location == self.path ? self.path : location
        self.fingerprint = Fingerprint(of: bytes)
        count = bytes.count
        held = bytes
    }

    /// The text in NFC, without a byte order mark.
    ///
    /// Whoever makes something of a text that may have been let go asks for it `inHand`, which throws where it is no longer
    /// what it was. Only findings look at it without that: they must have a place whatever has become of the file.
    package var bytes: [UInt8] {
        if let held { return held }
        do throws(Diagnostic) { return try inHand().bytes } catch {
            // Blanks stand for it, so that every place in it still is one.
            return Array(repeating: UInt8(ascii: " "), count: count)
        }
    }

    /// Lets the bytes go if they can be read again. Nobody else may have the file in hand at that time.
    package func letGo() {
        if location != nil { held = nil }
    }

    /// The file with its bytes in hand, read again where they were let go; throws when they are no longer what they were.
    package func inHand() throws(Diagnostic) -> SourceFile {
        guard held == nil, let location else { return self }
        do throws(FileFault) {
            let bytes = try SourceText.bytes(ofFileAt: location, expected: count)
            let file = SourceFile(path: path, normalised: bytes)
            if file.fingerprint == fingerprint { return file }
        } catch {
            throw .unreadableFile(path, because: error)
        }
        throw .changedMeanwhile(path)
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
