import Language

/// A piece of raw HTML of a text, cut into tags, comments and words.
struct RawHTML {
    /// A tag whose attributes are all known.
    struct Tag {
        enum Role { case opens, closes, stands }

        let name: String
        let role: Role
        let attributes: [Attribute]
    }

    /// An attribute of a tag; nil without a value.
    struct Attribute {
        let name: String
        let value: [UInt8]?
    }

    enum Piece {
        case tag(Tag)
        case comment
        case words([UInt8])
    }

    let pieces: [Piece]

    /// The pieces, or nil when something in it is neither: a broken tag, a declaration, an instruction.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var scanner = RawHTMLScanner(bytes)
        guard let pieces = scanner.pieces() else { return nil }
        self.pieces = pieces
    }

    /// What is left of raw HTML without any tags, its comments left out; nil when there is a tag or anything broken.
    static func comments(_ bytes: UnsafeBufferPointer<UInt8>) -> RawHTML? {
        guard bytes.drop(while: { $0 == 0x20 }).starts(with: "<!--".utf8), let html = RawHTML(bytes), html.tags.isEmpty
        else { return nil }
        return html
    }

    var tags: [Tag] {
        pieces.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    }

    /// Whether there is nothing to show: only comments and blanks.
    var isBlank: Bool {
        pieces.allSatisfy { piece in
            switch piece {
            case .tag: false
            case .comment: true
            case .words(let words): words.allSatisfy { $0 <= 0x20 }
            }
        }
    }

    /// The words of a piece of raw HTML without its tags and comments, and all of it when it cannot be taken apart.
    static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard let html = RawHTML(bytes) else { return Array(bytes) }
        return html.pieces.flatMap { (piece) -> [UInt8] in
            if case .words(let words) = piece { words } else { [] }
        }
    }
}

extension RawHTML {
    /// Elements that hold nothing and are never closed.
    private static let voids: Set<String> = ["br", "hr", "wbr"]

    /// Elements that end a paragraph they are written in.
    private static let blocks: Set<String> = [
        "dd", "details", "div", "dl", "dt", "figcaption", "figure", "hr", "summary",
    ]

    /// The attributes that say nothing to a browser but how to read or show the element.
    private static let allowedAttributes: Set<String> = ["datetime", "dir", "lang", "open", "title"]

    /// Whether every tag is one of the elements, with harmless attributes, where such an element may stand.
    func isHarmless(allowing elements: Set<String>, inParagraph: Bool) -> Bool {
        tags.allSatisfy { tag in
            elements.contains(tag.name) && !(inParagraph && Self.blocks.contains(tag.name))
                && tag.attributes.allSatisfy { Self.allowedAttributes.contains($0.name) }
        }
    }

    static func role(_ name: String, isEndTag: Bool) -> Tag.Role? {
        if voids.contains(name) { return isEndTag ? nil : .stands }
        return isEndTag ? .closes : .opens
    }

    /// Appends the tags written anew and the words as they are, without the comments.
    func write(to bytes: inout [UInt8]) {
        for piece in pieces {
            switch piece {
            case .comment: break
            case .words(let words): Self.write(words, to: &bytes)
            case .tag(let tag):
                bytes.append(tag.role == .closes ? "</" : "<")
                bytes.append(contentsOf: tag.name.utf8)
                for attribute in tag.attributes { Self.write(attribute, to: &bytes) }
                bytes.append(UInt8(ascii: ">"))
            }
        }
    }

    private static func write(_ attribute: Attribute, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: attribute.name.utf8)
        guard let value = attribute.value else { return }
        bytes.append("=\"" as StaticString)
        write(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends words in which `&` may begin an entity, so that they begin no tag and end no attribute.
    private static func write(_ words: [UInt8], to bytes: inout [UInt8]) {
        for byte in words {
            switch byte {
            case UInt8(ascii: "<"): bytes.append("&lt;")
            case UInt8(ascii: "\""): bytes.append("&quot;")
            default: bytes.append(byte)
            }
        }
    }
}
