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

    /// Whether the attribute holds one address. Most are told by their length.
    static func isAddress(_ attribute: ShortWord) -> Bool {
        switch attribute.count {
        case 3, 4, 6, 8, 10: addressAttributes.contains(attribute)
        default: false
        }
    }

    private static let addressAttributes = [
        ShortWord("href"), ShortWord("src"), ShortWord("action"), ShortWord("formaction"), ShortWord("poster"),
        ShortWord("cite"), ShortWord("data"), ShortWord("ping"), ShortWord("manifest"), ShortWord("xlink:href"),
    ]

    private static let sourceList = ShortWord("srcset")
    private static let imageSourceList = ShortWord("imagesrcset")

    /// Whether the attribute holds several addresses, each with a descriptor, between commas.
    var isAddressList: Bool {
        switch attribute.count {
        case 6, 11: attribute == Self.sourceList || attribute == Self.imageSourceList
        default: false
        }
    }

    mutating func inAddress(_ byte: UInt8) {
        var isInReference = false
        if case .scheme(var scheme) = detail {
            isInReference = scheme.isAfterAmpersand
            if !scheme.advance(over: byte) { fault = .addressColon }
            detail = .scheme(scheme)
        }
        if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") && !isInReference {
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
        case .descriptor: if byte == UInt8(ascii: ",") { beginAddress() }
        case .afterComma where byte.isHTMLBlank: beginAddress()
        case _ where byte.isHTMLBlank: address = .descriptor
        case _ where byte == UInt8(ascii: ","): address = .afterComma
        default: inAddress(byte)
        }
    }

    mutating func beginAddress() {
        (address, detail) = (.start, .scheme(AddressScheme()))
    }

    /// Whether all that came of an address may be a `/`.
    var mayBeAfterSlash: Bool {
        if case .scheme(let scheme) = detail { scheme.mayBeSlash } else { false }
    }

    /// How a value is written in this part of an address.
    func escaper(of part: AddressPart) throws(EscapeFault) -> Escaper {
        guard case .scheme(let scheme) = detail else { return .html }
        if scheme.isRefused { throw .addressScheme }
        if scheme.isInReference { throw .reference }
        return switch part {
        case .path where scheme.mayBeSlash: .urlAfterSlash
        case .start: isAddressList ? .urlListed : .urlStart
        case .path, .afterComma: .urlPath
        case .query, .descriptor: .urlComponent
        }
    }
}

extension HTMLState.AddressPart {
    /// The part after two branches that end in these, in which values are escaped as in the stricter of them.
    func joined(with other: Self) -> Self? {
        if self == other { return self }
        switch (self, other) {
        case (.query, .start), (.query, .path), (.start, .query), (.path, .query): return .query
        // In a list: a comma that stands before or behind all but one address.
        case (.start, .path), (.path, .start), (.start, .descriptor), (.descriptor, .start): return .start
        default: return nil
        }
    }
}
