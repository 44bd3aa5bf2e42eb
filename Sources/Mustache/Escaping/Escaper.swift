/// How a value is written so that it stays a value at its place.
enum Escaper: UInt8, Sendable {
    /// As it is.
    case verbatim
    /// `& < > " '` as references: HTML text, and attributes in quotation marks.
    case html
    /// As `html`, and without the characters that XML does not allow.
    case xml
    /// A whole address: its scheme is checked, and what may not stand in one is percent-encoded.
    case urlStart
    /// A whole address in a list of them, in which a comma is percent-encoded too.
    case urlListed
    /// A part of an address's path: everything but unreserved characters and `/` is percent-encoded.
    case urlPath
    /// A part of an address's query or fragment: everything but unreserved characters is percent-encoded.
    case urlComponent
    /// A JSON value, a text with its quotation marks.
    case jsonValue
    /// What stands between the quotation marks of a JSON text.
    case jsonText
}

/// A value that no escaping makes safe: an address whose scheme is not one of those that pages may link to.
struct UnsafeAddress: Error {
    let scheme: String
}

extension Escaper {
    /// Appends text, escaped.
    func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) throws(UnsafeAddress) {
        switch self {
        case .verbatim: bytes.append(contentsOf: text)
        case .html: appendRuns(of: text, to: &bytes, replacing: Self.htmlReference)
        case .xml: appendRuns(of: text, to: &bytes, replacing: Self.xmlReference)
        case .urlStart:
            try Self.checkScheme(text)
            appendRuns(of: text, to: &bytes, replacing: Self.inAddress)
        case .urlListed:
            try Self.checkScheme(text)
            appendRuns(of: text, to: &bytes, replacing: Self.inListedAddress)
        case .urlPath: appendRuns(of: text, to: &bytes, replacing: Self.inPath)
        case .urlComponent: appendRuns(of: text, to: &bytes, replacing: Self.inComponent)
        case .jsonText: Self.appendJSON(text, to: &bytes)
        case .jsonValue:
            bytes.append(UInt8(ascii: "\""))
            Self.appendJSON(text, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    func append(_ text: String, to bytes: inout [UInt8]) throws(UnsafeAddress) {
        try text.utf8Span.span.withUnsafeBufferPointer { utf8 throws(UnsafeAddress) in try append(utf8, to: &bytes) }
    }

    /// What a byte is replaced by.
    enum Replacement {
        case itself
        case text(StaticString)
        case percent
    }

    /// Copies runs of bytes that stay as they are, and what replaces the others.
    @inline(__always)
    private func appendRuns(
        of text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], replacing: (UInt8) -> Replacement
    ) {
        var run = 0
        for index in text.indices {
            let replacement = replacing(text[index])
            if case .itself = replacement { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
            run = index + 1
            switch replacement {
            case .itself: break
            case .text(let text):
                bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            case .percent: Self.appendPercent(text[index], to: &bytes)
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
    }

    static func appendPercent(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexadecimal(byte >> 4))
        bytes.append(hexadecimal(byte & 0xF))
    }

    static func hexadecimal(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
    }
}

extension Escaper {
    @inline(__always)
    private static func htmlReference(_ byte: UInt8) -> Replacement {
        switch byte {
        case UInt8(ascii: "&"): .text("&amp;")
        case UInt8(ascii: "<"): .text("&lt;")
        case UInt8(ascii: ">"): .text("&gt;")
        case UInt8(ascii: "\""): .text("&quot;")
        case UInt8(ascii: "'"): .text("&#39;")
        default: .itself
        }
    }

    // XML 1.0 has no way to write these characters at all.
    @inline(__always)
    private static func xmlReference(_ byte: UInt8) -> Replacement {
        switch byte {
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: .text("\u{FFFD}")
        default: htmlReference(byte)
        }
    }
}
