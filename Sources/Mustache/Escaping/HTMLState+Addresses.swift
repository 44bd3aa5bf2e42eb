// Addresses in attributes, and lists of them.
extension HTMLState {
    /// Which part of an address a place is in.
    enum AddressPart: Hashable, Sendable {
        case start
        case path
        case query
        /// In a list, after a comma that may end the address.
        case afterComma
        /// In a list, the width or density after an address.
        case descriptor
    }

    static let addressAttributes = [
        ShortWord("href"), ShortWord("src"), ShortWord("action"), ShortWord("formaction"), ShortWord("poster"),
        ShortWord("cite"), ShortWord("data"), ShortWord("ping"), ShortWord("manifest"), ShortWord("xlink:href"),
    ]

    private static let sourceList = ShortWord("srcset")
    private static let imageSourceList = ShortWord("imagesrcset")

    /// Whether the attribute holds several addresses, each with a descriptor, between commas.
    var isAddressList: Bool { attribute == Self.sourceList || attribute == Self.imageSourceList }

    mutating func inAddress(_ byte: UInt8) {
        if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
            address = .query
        } else if address == .start, !byte.isHTMLBlank {
            address = .path
        }
    }

    // After https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute: an address ends at a blank,
    // and a comma ends it only at its end.
    mutating func inAddressList(_ byte: UInt8) {
        switch address {
        case .start where byte.isHTMLBlank || byte == UInt8(ascii: ","): break
        case .descriptor: if byte == UInt8(ascii: ",") { address = .start }
        case .afterComma where byte.isHTMLBlank: address = .start
        case _ where byte.isHTMLBlank: address = .descriptor
        case _ where byte == UInt8(ascii: ","): address = .afterComma
        default: inAddress(byte)
        }
    }

    /// How a value is written in this part of an address.
    func escaper(of part: AddressPart) -> Escaper {
        switch part {
        case .start: isAddressList ? .urlListed : .urlStart
        case .path, .afterComma: .urlPath
        case .query, .descriptor: .urlComponent
        }
    }
}
