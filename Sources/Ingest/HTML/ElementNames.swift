import Language

/// What the name, the classes, the id and the role of an element call what it holds.
///
/// Names are weak witnesses: they never take a text away that the page's greater part of words stands in.
struct ElementNames: OptionSet, Sendable {
    let rawValue: UInt16

    /// Menus, the page's head and foot, boxes beside the text.
    static let frame = ElementNames(rawValue: 1)
    /// Other stories.
    static let related = ElementNames(rawValue: 2)
    static let comments = ElementNames(rawValue: 4)
    static let lead = ElementNames(rawValue: 8)
    static let byline = ElementNames(rawValue: 16)
    static let date = ElementNames(rawValue: 32)
    static let caption = ElementNames(rawValue: 64)
    /// The words of tags, buttons for sharing, paths.
    static let interface = ElementNames(rawValue: 256)

    /// What its names make of an element's text whatever it says.
    static let notText: ElementNames = [.frame, .related, .comments, .interface]

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// - Parameter known: What attributes' values are known to say, to be added to; most stand on a page many times.
    init(of node: MarkupTree.Node, known: inout [String: ElementNames]) {
        let numbered = Self.elementsByNumber
        self = node.nameNumber < numbered.count ? numbered[node.nameNumber] : []
        for attribute in node.attributes where Self.names(attribute.name) {
            if let names = known[attribute.value] {
                formUnion(names)
            } else {
                let names = ElementNames(in: attribute.value)
                known[attribute.value] = names
                formUnion(names)
            }
        }
    }

    private init(in value: String) {
        self = []
        for word in Self.words(of: value) {
            if let names = Self.byWord[word] { formUnion(names) }
        }
    }

    /// Whether an attribute says what its element holds.
    private static func names(_ attribute: String) -> Bool {
        switch attribute {
        case "class", "id", "role", "itemprop", "rel": true
        default: false
        }
    }

    /// The parts of names in all the ways they are joined: `related-news`, `tin_lien_quan`, `BoxComment`; behind a sign
    /// of equality the whole name, for words that other names have too.
    private static func words(of value: String) -> [String] {
        guard value.utf8.count <= 200 else { return [] }
        var words: [String] = []
        for name in value.utf8.split(separator: 0x20) {
            var parts: [String] = [""]
            var wasSmall = false
            for byte in name {
                let isCapital = (0x41...0x5A).contains(byte)
                let isLetter = isCapital || (0x61...0x7A).contains(byte)
                if !isLetter || isCapital && wasSmall { parts.append("") }
                if isLetter { parts[parts.count - 1].unicodeScalars.append(Unicode.Scalar(byte | 0x20)) }
                wasSmall = isLetter && !isCapital
            }
            parts = parts.filter { !$0.isEmpty }
            words += parts
            words.append("=" + parts.joined())
            for count in 2...3 where parts.count >= count {
                for start in 0...parts.count - count { words.append(parts[start..<start + count].joined()) }
            }
        }
        return words
    }

    private static let elements: [String: ElementNames] = [
        "nav": .frame, "footer": .frame, "aside": .frame, "menu": .frame,
        "figcaption": .caption, "caption": .caption, "time": .date,
    ]

    /// The same for the names that the parser knows, by their numbers; it knows all of these.
    private static let elementsByNumber = MarkupTree.names.map { elements[$0] ?? [] }

    private static let byWord: [String: ElementNames] = {
        var names: [String: ElementNames] = [:]
        for (name, words) in table {
            for word in words.split(separator: " ") { names[String(word), default: []].formUnion(name) }
        }
        return names
    }()

    private static let table: [(ElementNames, String)] = [
        (
            .frame,
            """
            nav navbar navigation menu footer sidebar banner ads adv advert advertisement quangcao masthead topbar \
            =widget widgetarea weather toolbar breadcrumb breadcrumbs popup modal cookie cookies newsletter subscribe promo \
            contentinfo complementary sitefooter siteheader skip login
            """
        ),
        (
            .related,
            """
            related relate relatednews relatedposts lienquan tinlienquan bailienquan tinkhac baikhac cungchuyenmuc \
            recommended recommend recommendation readmore morenews othernews othernew others docnhieu tinmoi mostread \
            popular trending latest latestnews similar suggest suggested xemthem docthem tinnong tinnoibat nextpost \
            prevpost
            """
        ),
        (.comments, "comment comments binhluan ykien disqus respond commentlist feedback"),
        (
            .lead,
            "sapo trichyeu lead lede standfirst chapeau dek summary subtitle subheadline intro motta tomtat "
                + "articledescription detaildescription"
        ),
        (.byline, "author authors byline tacgia butdanh writer signature bio biography aboutauthor"),
        (.date, "date time datetime ngay ngaydang published publishdate pubdate datepublished timestamp posttime"),
        (
            .caption,
            "caption captions figcaption imgcaption photocaption chuthich wpcaptiontext imagecaption piccaption "
                + "=cap"
        ),
        (
            .interface,
            "share sharing social socials tag tags tukhoa keyword keywords print pagination paging paginator rating vote "
                + "audio player copyright"
        ),
    ]
}
