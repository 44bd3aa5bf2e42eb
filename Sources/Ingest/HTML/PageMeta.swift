import Language

/// What a page's head tells machines of it: `<meta>`, OpenGraph, JSON-LD, the canonical address.
///
/// Readers of the page never saw it, so it is evidence and no more: finders hold it against the visible text.
struct PageMeta: Sendable {
    /// A statement and where it was made, as `og:title`.
    struct Statement<Value: Sendable>: Sendable {
        let value: Value
        let place: String
        let line: Int
    }

    /// Headlines, the most trusted first; `<title>` last, because sites add their names to it.
    private(set) var titles: [Statement<String>] = []
    private(set) var published: [Statement<Moment>] = []
    private(set) var authors: [Statement<String>] = []
    private(set) var siteNames: [Statement<String>] = []
    /// The page's own address.
    private(set) var addresses: [Statement<String>] = []
    private(set) var descriptions: [Statement<String>] = []

    init(of tree: MarkupTree) {
        let elements = tree.nodes.indices.filter {
            !tree.nodes[$0].attributes.isEmpty || tree.nodes[$0].name == "title"
        }
        for index in elements where tree.nodes[index].name == "script" {
            let node = tree.nodes[index]
            guard node["type"]?.lowercased().hasPrefix("application/ld+json") == true else { continue }
            read(LinkedData(reading: tree.nodes[index + 1..<node.end].map(\.text).joined()), line: node.line)
        }
        for index in elements where tree.nodes[index].name == "meta" { read(tree.nodes[index]) }
        for index in elements {
            let node = tree.nodes[index]
            switch node.name {
            case "link" where node["rel"]?.lowercased() == "canonical":
                add(node["href"], to: \.addresses, "canonical", node.line)
            case "title" where !isInPicture(tree, index):
                add(tree.words(of: index), to: \.titles, "<title>", node.line)
            default: readProperty(node, at: index, of: tree)
            }
        }
        addresses = addresses.filter { $0.value.hasPrefix("http://") || $0.value.hasPrefix("https://") }
    }
}

extension PageMeta {
    private mutating func read(_ data: LinkedData, line: Int) {
        for article in data.articles {
            add(article.headline, to: \.titles, "JSON-LD headline", line)
            addMoment(article.published, "JSON-LD datePublished", line)
            for author in article.authors { add(author, to: \.authors, "JSON-LD author", line) }
            add(article.publisher, to: \.siteNames, "JSON-LD publisher", line)
            add(article.description, to: \.descriptions, "JSON-LD description", line)
            add(article.address, to: \.addresses, "JSON-LD url", line)
        }
    }

    private mutating func read(_ node: MarkupTree.Node) {
        guard let name = (node["property"] ?? node["name"] ?? node["itemprop"])?.lowercased(),
            let content = node["content"]
        else { return }
        switch name {
        case "og:title", "twitter:title", "headline", "dc.title", "title": add(content, to: \.titles, name, node.line)
        case "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
            "published_time", "dc.date.issued", "dcterms.issued", "dc.date", "date", "article.published",
            "parsely-pub-date", "cxenseparse:recs:publishtime", "sailthru.date":
            addMoment(content, name, node.line)
        case "author", "article:author", "dc.creator", "dable:author", "parsely-author":
            add(content, to: \.authors, name, node.line)
        case "og:site_name", "application-name", "dc.publisher": add(content, to: \.siteNames, name, node.line)
        case "og:url": add(content, to: \.addresses, name, node.line)
        case "description", "og:description", "twitter:description":
            add(content, to: \.descriptions, name, node.line)
        default: break
        }
    }

    /// `itemprop` on what readers do see.
    private mutating func readProperty(_ node: MarkupTree.Node, at index: Int, of tree: MarkupTree) {
        guard node.name != "meta" else { return }
        // A microformat of blogs: <abbr class="published" title="2014-05-18T21:47:00+07:00">9:47 PM</abbr>
        if node.name == "abbr", node["class"] == "published" { addMoment(node["title"], "abbr published", node.line) }
        guard let property = node["itemprop"]?.lowercased() else { return }
        switch property {
        case "headline": add(tree.words(of: index), to: \.titles, "itemprop headline", node.line)
        case "datepublished": addMoment(node["datetime"] ?? node["content"], "itemprop datePublished", node.line)
        default: break
        }
    }

    private mutating func add(
        _ text: String?, to list: WritableKeyPath<PageMeta, [Statement<String>]>, _ place: String, _ line: Int
    ) {
        guard let clean = text.map({ cleanText($0) }), !clean.isEmpty, clean.utf8.count <= 2_000 else {
            return
        }
        self[keyPath: list].append(Statement(value: nfc(clean), place: place, line: line))
    }

    private mutating func addMoment(_ text: String?, _ place: String, _ line: Int) {
        guard let moment = text.flatMap({ statedMoment($0) }) else { return }
        published.append(Statement(value: moment, place: place, line: line))
    }

    private func isInPicture(_ tree: MarkupTree, _ index: Int) -> Bool {
        tree.ancestors(of: index).contains { tree.nodes[$0].name == "svg" }
    }
}

extension PageMeta {
    /// Keys of the headlines, each also without the site's name that may follow a dash or a bar.
    var titleKeys: [(key: MatchKey, place: String, line: Int)] {
        titles.flatMap { title in
            Self.withoutSiteName(title.value).map { (MatchKey($0), title.place, title.line) }
        }
    }

    /// A headline in all the ways it can be cut before a site's name.
    static func withoutSiteName(_ title: String) -> [String] {
        var forms = [title]
        for separator in [" | ", " - ", " – ", " — ", " :: ", " » "] {
            guard let place = title.lastPlace(of: separator) else { continue }
            let ending = title[place.upperBound...]
            let opening = String(title[..<place.lowerBound].trimmed)
            if ending.spacedWordCount <= 8, opening.spacedWordCount >= 3 { forms.append(opening) }
        }
        return forms
    }

    /// What a title has before a headline and a colon, as blogs write it: "Red River Postcards: A sewing circle". Before a
    /// dash sections stand as well.
    static func siteName(of title: String, before headline: MatchKey) -> String? {
        guard let place = title.place(of: ": "), MatchKey(title[place.upperBound...]) == headline else { return nil }
        let name = title[..<place.lowerBound].trimmed
        return (1...8).contains(name.spacedWordCount) ? String(name) : nil
    }
}
