/// What an element does to the text it holds.
enum ElementKind {
    /// Its text is none of the page's.
    case unread
    /// It stands on lines of its own.
    case block
    case lineBreak
    case picture
    case inline(RichText.Span.Kind?)

    init(_ node: MarkupTree.Node) {
        let numbered = Self.kindsByNumber
        let isBlock = node.nameNumber < numbered.count ? numbered[node.nameNumber] : Self.kinds[node.name]
        if isBlock == false || Self.isHidden(node) {
            self = .unread
        } else if isBlock == true {
            self = .block
        } else {
            self = Self.inline(node)
        }
    }

    private static func inline(_ node: MarkupTree.Node) -> ElementKind {
        switch node.name {
        case "br": .lineBreak
        case "img": .picture
        case "b", "strong": .inline(.strong)
        case "i", "em": .inline(.emphasis)
        case "a": .inline(node["href"].map { .link($0) })
        default: .inline(nil)
        }
    }

    /// A page hides what it shows on other screens, or only when something is pressed.
    private static func isHidden(_ node: MarkupTree.Node) -> Bool {
        guard !node.attributes.isEmpty, node.name != "body", node.name != "html" else { return false }
        if node["hidden"] != nil { return true }
        return node["style"].map { hides($0) } ?? false
    }

    /// Whether a style says, in whatever letters and with whatever blanks, that nothing is shown.
    private static func hides(_ style: String) -> Bool {
        guard style.holds(mark: ":") else { return false }
        var plain: [UInt8] = []
        style.withBytes { bytes in
            for byte in bytes where byte != 0x20 { plain.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        }
        return plain.withUnsafeBufferPointer { plain in
            hidings.contains { hiding in hiding.withBytes { plain.offset(of: $0) != nil } }
        }
    }

    private static let hidings = ["display:none", "visibility:hidden"]

    /// Whether elements stand on lines of their own, false for those that are not read; inline ones are left out.
    private static let kinds: [String: Bool] = {
        var kinds: [String: Bool] = [:]
        for name in unreadNames { kinds[name] = false }
        for name in blockNames { kinds[name] = true }
        return kinds
    }()

    /// The same for the names that the parser knows, by their numbers.
    private static let kindsByNumber = MarkupTree.names.map { kinds[$0] }

    private static let unreadNames: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas",
        "audio", "video", "map", "select", "option", "datalist", "textarea", "button", "input", "head", "title", "meta",
        "link", "base", "source", "track", "param", "noembed", "noframes", "progress", "meter", "dialog", "rp", "rt",
    ]

    private static let blockNames: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
