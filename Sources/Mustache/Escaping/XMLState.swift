/// A place in XML, after https://www.w3.org/TR/xml/: values may stand in text and in quotation marks.
struct XMLState: Hashable, Sendable {
    private enum Place: Hashable, Sendable {
        case text
        /// After `<`.
        case tagOpen
        case tag
        /// After the `=` of an attribute.
        case beforeValue
        case quoted(UInt8)
        /// After `<!`, before it is known what it is.
        case markup
        case comment
        /// What `<![CDATA[` and `]]>` stand around.
        case verbatim
        /// Between `<?` and `?>`.
        case instruction
        /// Another `<!…>`.
        case declaration
    }

    private var place = Place.text
    /// How many bytes of what opens or closes something have come.
    private var matched: Int8 = 0
    /// Whether a `&` came, and no `;` after it yet.
    private var isInReference = false

    /// Whether a document may end here.
    var isInText: Bool { place == .text }

    /// How a value is written here.
    func escaper() throws(EscapeFault) -> Escaper {
        if isInReference { throw .reference }
        return switch place {
        case .text, .quoted: .xml
        case .tagOpen: throw .tagName
        case .tag: throw .attributeName
        case .beforeValue: throw .unquotedValue
        case .markup, .comment, .verbatim, .instruction, .declaration: throw .comment
        }
    }

    mutating func advance(over byte: UInt8) {
        switch place {
        case .text where byte == UInt8(ascii: "<"): enter(.tagOpen)
        case .quoted(let quote) where byte == quote: enter(.tag)
        case .text, .quoted: readReference(byte)
        case .tagOpen: open(byte)
        case .tag, .beforeValue: inTag(byte)
        case .markup: inMarkup(byte)
        case .comment: close(byte, UInt8(ascii: "-"), 2)
        case .verbatim: close(byte, UInt8(ascii: "]"), 2)
        case .instruction: close(byte, UInt8(ascii: "?"), 1)
        case .declaration: inDeclaration(byte)
        }
    }

    private mutating func enter(_ place: Place) {
        (self.place, matched, isInReference) = (place, 0, false)
    }

    private mutating func readReference(_ byte: UInt8) {
        let goesOn = isInReference && (byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#"))
        isInReference = goesOn || byte == UInt8(ascii: "&")
    }

    private mutating func open(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "!"): enter(.markup)
        case UInt8(ascii: "?"): enter(.instruction)
        default: enter(byte == UInt8(ascii: ">") ? .text : .tag)
        }
    }

    private mutating func inTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): enter(.text)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): enter(.quoted(byte))
        case UInt8(ascii: "="): enter(.beforeValue)
        case _ where byte.isBlank: break
        default: enter(.tag)
        }
    }

    private mutating func inMarkup(_ byte: UInt8) {
        let verbatim: StaticString = "[CDATA["
        if byte == verbatim.utf8Start[Int(matched)] {
            matched += 1
            if Int(matched) == verbatim.utf8CodeUnitCount { enter(.verbatim) }
        } else if byte == UInt8(ascii: "-"), matched == 0 {
            // The second dash closes nothing.
            enter(.comment)
            matched = -1
        } else {
            enter(byte == UInt8(ascii: ">") ? .text : .declaration)
        }
    }

    /// A doctype may declare more in brackets.
    private mutating func inDeclaration(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["): matched = 1
        case UInt8(ascii: "]"): matched = 0
        case UInt8(ascii: ">") where matched == 0: enter(.text)
        default: break
        }
    }

    /// Goes on to the `>` that so many of the same byte stand before.
    private mutating func close(_ byte: UInt8, _ before: UInt8, _ count: Int8) {
        if byte == UInt8(ascii: ">"), matched == count { return enter(.text) }
        matched = byte == before ? min(count, matched + 1) : 0
    }
}
