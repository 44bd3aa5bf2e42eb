/// How a value is written so that it stays a value at its place.
enum Escaper: UInt8, Sendable, BitwiseCopyable {
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
    /// As `urlPath`, where all that came of the address may be a `/`: another one after it would name a host.
    case urlAfterSlash
    /// A part of an address's query or fragment: everything but unreserved characters is percent-encoded.
    case urlComponent
    /// A JSON value, a text with its quotation marks.
    case jsonValue
    /// What stands between the quotation marks of a JSON text.
    case jsonText
}

/// A value that no escaping makes safe: an address whose scheme is not one of those that pages may link to.
struct UnsafeScheme {
    let name: String
}

extension Escaper {
    /// Appends text, escaped; gives the scheme of an address that must not be linked to.
    @inline(__always)
    func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) -> UnsafeScheme? {
        if self == .html {
            Self.appendHTML(text, to: &buffer)
            return nil
        }
        return appendRest(text, to: &buffer)
    }

    @inline(never)
    private func appendRest(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) -> UnsafeScheme? {
        switch self {
        case .verbatim: buffer.append(text)
        case .html: Self.appendHTML(text, to: &buffer)
        case .xml: Self.appendXML(text, to: &buffer)
        case .urlStart, .urlListed:
            if let scheme = Self.unsafeScheme(of: text) { return scheme }
            Self.appendAddress(text, self == .urlStart ? .address : .listedAddress, to: &buffer)
        case .urlPath: Self.appendAddress(text, .path, to: &buffer)
        case .urlAfterSlash:
            let isSlash = text.first == UInt8(ascii: "/") && buffer.mayEndInLeadingSlash
            if isSlash { buffer.append("%2F") }
            Self.appendAddress(UnsafeBufferPointer(rebasing: text.dropFirst(isSlash ? 1 : 0)), .path, to: &buffer)
        case .urlComponent: Self.appendAddress(text, .component, to: &buffer)
        case .jsonText: Self.appendJSON(text, to: &buffer)
        case .jsonValue:
            buffer.append(UInt8(ascii: "\""))
            Self.appendJSON(text, to: &buffer)
            buffer.append(UInt8(ascii: "\""))
        }
        return nil
    }

    static func hexadecimal(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
    }
}
