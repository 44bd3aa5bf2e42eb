import Language
import SourceText

/// Tells pages from everything else that may lie among them.
enum FileKind {
    case text
    case markup
    case refused(Message)

    init(of bytes: [UInt8], path: String) {
        if bytes.allSatisfy({ $0 <= 0x20 }) {
            self = .refused(.emptyFile)
        } else if let kind = Self.kinds.first(where: { $0.opening[0] == bytes[0] && bytes.starts(with: $0.opening) }) {
            self = .refused(.otherKind(kind.name))
        } else {
            self = Self.looksLikeMarkup(bytes, path: path) ? .markup : .text
        }
    }

    private static let kinds: [(opening: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "PDF"), (Array("PK\u{3}\u{4}".utf8), "ZIP, DOCX, ODT"),
        ([0xD0, 0xCF, 0x11, 0xE0], "DOC"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
        (Array("GIF8".utf8), "GIF"), (Array("{\\rtf".utf8), "RTF"), (Array("From: <Saved by".utf8), "MHTML"),
    ]

    /// Whether the name or the first tags say that it is HTML; NULs between the letters, as UTF-16 has, are passed over.
    private static func looksLikeMarkup(_ bytes: [UInt8], path: String) -> Bool {
        let name = path.lowercased()
        if [".html", ".htm", ".xhtml"].contains(where: { name.hasSuffix($0) }) { return true }
        guard bytes.hasByte(UInt8(ascii: "<"), in: 0..<min(2_048, bytes.count)) else { return false }
        let head = String(decoding: bytes.prefix(2_048).filter { $0 != 0 }, as: UTF8.self).lowercased()
        if ["<!doctype html", "<html", "<head>", "<body"].contains(where: { head.holds($0) }) { return true }
        let opensWithTag = head.trimmed(of: " \t\r\n\u{FEFF}").hasPrefix("<")
        return opensWithTag && ["</div>", "</p>", "</h1>", "</article>", "<br", "</a>"].contains { head.holds($0) }
    }
}

/// The encoding that a page of HTML states in its first bytes.
enum StatedCharset {
    /// The name after `charset=` or in an XML declaration, in small letters, or nil.
    static func name(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2_048), as: UTF8.self).lowercased()
        for label in ["charset=", "encoding="] {
            guard let place = head.place(of: label) else { continue }
            let name = head[place.upperBound...].drop { "\"' ".contains($0) }
                .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0)) }
            if (3...30).contains(name.count) { return String(name) }
        }
        return nil
    }
}
