import Foundation

/// A site that changes at random in everything it is made of, and with it the hour and what is asked for.
///
/// It knows its files as texts by path below the folder of the site; the same seed makes the same edits everywhere.
struct RandomSite {
    private(set) var files: [String: String]
    /// The hour of the next build.
    private(set) var now = "2025-01-01"
    /// Whether the next build shows drafts.
    private(set) var drafts = false
    private var random: SplitMix
    private var made = 0
    private var tags = ["giao-luu", "hoa-binh", "le-hoi"]
    private var organisations = ["hoi-mot", "hoi-hai"]

    private static let words = [
        "hòa bình", "Đông Đô", "xoài", "gốm", "những người thợ", "cầu", "thư bạn đọc", "mùa hoa",
    ]
    /// An article that is always there, for others to lead to.
    private static let origin = "Content/articles/2020/01/goc.vi.md"

    init(seed: UInt64, templates: URL) throws {
        random = SplitMix(seed)
        files = [Self.origin: "---\ntitle: Bài gốc\ndate: 2020-01-01\n---\n\nBài có từ đầu.\n"]
        for path in try FileManager.default.subpathsOfDirectory(atPath: templates.path) {
            let file = templates.appending(path: path)
            guard !file.hasDirectoryPath, let bytes = FileManager.default.contents(atPath: file.path), !bytes.isEmpty
            else {
                continue
            }
            files["Templates/\(path)"] = String(decoding: bytes, as: UTF8.self)
        }
        changeSettings()
        changeRegisters()
        for _ in 0..<8 { add() }
    }

    /// Takes over a file that the program itself wrote.
    mutating func take(_ text: String, at path: String) {
        files[path] = text
    }

    /// Makes up to four edits.
    mutating func edit() {
        for _ in 0..<below(5) { editOnce() }
    }

    /// A number from 0 to below a limit, for what is done to the site from outside.
    mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

    private mutating func editOnce() {
        let article = articles.isEmpty ? nil : articles[below(articles.count)]
        switch (below(24), article) {
        case (0, let article?): files[article] = nil
        case (1, let article?): rename(article)
        case (2...4, let article?): files[article] = text(of: article)
        case (5, let article?): files[article, default: ""] += "\nMột đoạn thêm vào, số \(below(100)).\n"
        case (6, let article?): renamePair(of: article)
        case (7, let article?): recordTranslation(of: article)
        case (8, _): changeTags()
        case (9, _): changeOrganisations()
        case (10...11, _): changeRegisters()
        case (12, _): changeSettings()
        case (13, _): changeTemplate()
        case (14, _): changeLabel()
        case (15, _): files["Templates/assets/style.css", default: ""] += "/* \(below(9)) */\n"
        case (16, _): files["Content/static/tep-\(below(3)).txt"] = below(3) == 0 ? nil : "tệp \(below(4))\n"
        case (17, _): files["Content/articles/anh-\(below(2)).svg"] = picture()
        case (18, _): now = "202\(below(10))-0\(below(8) + 1)-01"
        case (19, _): drafts.toggle()
        default: add()
        }
    }

    /// All but the one that is always there.
    private var articles: [String] { files.keys.filter { $0.hasSuffix(".md") && $0 != Self.origin }.sorted() }

    private mutating func picture() -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 \(below(9) + 1)\"/>\n"
    }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ")
    }
}

/// Articles.
extension RandomSite {
    private mutating func add() {
        made += 1
        let stem = "Content/articles/202\(below(4))/0\(below(9) + 1)/bai-\(made)"
        for language in [["vi"], ["en"], ["vi", "en"]][below(3)] {
            let path = "\(stem).\(language).md"
            files[path] = text(of: path)
        }
    }

    /// Gives a text another name, which parts it from its other language.
    private mutating func rename(_ path: String) {
        made += 1
        let text = files.removeValue(forKey: path)
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        files["\(folder)/doi-ten-\(made).\(path.hasSuffix(".vi.md") ? "vi" : "en").md"] = text
    }

    private mutating func renamePair(of path: String) {
        made += 1
        let stem = path.dropLast(".vi.md".count)
        for language in ["vi", "en"] {
            guard let text = files.removeValue(forKey: "\(stem).\(language).md") else { continue }
            files["Content/articles/2021/05/doi-\(made).\(language).md"] = text
        }
    }

    /// Says that the translation was made from the article as it is, or from one that has changed since.
    private mutating func recordTranslation(of path: String) {
        let stem = path.dropFirst("Content/".count).dropLast(".vi.md".count)
        guard ["vi", "en"].allSatisfy({ files["Content/\(stem).\($0).md"] != nil }) else { return }
        files["Content/translations.ledger"] = """
            translation \(stem).en.md
            original \(stem).vi.md
            checked 2024-0\(below(9) + 1)-08

            """
    }

    private mutating func text(of path: String) -> String {
        made += 1
        var lines = ["title: \(words(3)) \(made) \(path.hasSuffix(".vi.md") ? "vi" : "en")"]
        if below(5) > 0 { lines.append("date: 202\(below(5))-0\(below(9) + 1)-1\(below(10))") }
        if below(6) == 0 { lines.append("event_date: 202\(below(5))-0\(below(9) + 1)") }
        if below(3) > 0 { lines.append("tags: [\(tags[below(tags.count)])]") }
        if below(3) > 0 { lines.append("organisations: [\(organisations[below(organisations.count)])]") }
        if below(3) == 0 { lines.append("section: muc-\(below(2))") }
        if below(2) > 0 { lines.append("lead: \(words(6))") }
        if below(4) == 0 { lines.append("slug: duong-\(made)") }
        if below(6) == 0 { lines.append("aliases: [/cu-\(made)/]") }
        if below(6) == 0 { lines.append("draft: true") }
        if below(6) == 0 { lines.append("publish_at: 202\(below(10))-05-01") }
        if below(6) == 0 { lines.append("expires_at: 202\(below(10))-06-01") }
        var body = "## \(words(2))\n\n\(words(20)) **\(words(2))**.\n"
        if below(3) == 0 { body += "\n[\(words(1))](/articles/2020/01/goc.vi.md)\n" }
        if below(4) == 0, files["Content/articles/anh-0.svg"] != nil {
            body += "\n![\(words(2))](/articles/anh-0.svg)\n"
        }
        return "---\n" + lines.joined(separator: "\n") + "\n---\n\n" + body
    }
}

/// What articles share.
extension RandomSite {
    private mutating func changeRegisters() {
        files["Content/registers/tags.yaml"] =
            tags.map { "\($0): {vi: \($0) \(below(3)), en: \($0) in English}\n" }.joined()
        files["Content/registers/organisations.yaml"] =
            organisations.map { "\($0): {vi: Hội \($0) \(below(3)), en: Club \($0), kind: friendship}\n" }.joined()
        files["Content/registers/sections.yaml"] =
            (0..<2).map { "muc-\($0): {vi: Mục \($0) \(below(3)), en: Section \($0)}\n" }.joined()
        files["Content/registers/events.yaml"] =
            (0...below(3)).map { number in
                "su-kien-\(number): {vi: Sự kiện \(below(3)), en: Event, date: \"19\(below(90) + 10)\"}\n"
            }.joined()
    }

    /// Adds a tag, or takes one away from all that carry it.
    private mutating func changeTags() {
        if tags.count < 3 || below(2) == 0 {
            made += 1
            tags.append("the-\(made)")
        } else {
            let gone = tags.remove(at: below(tags.count))
            for path in articles { files[path]?.replace("tags: [\(gone)]\n", with: "") }
        }
        changeRegisters()
    }

    private mutating func changeOrganisations() {
        if organisations.count < 3 || below(2) == 0 {
            made += 1
            organisations.append("hoi-\(made)")
        } else {
            let gone = organisations.remove(at: below(organisations.count))
            for path in articles { files[path]?.replace("organisations: [\(gone)]\n", with: "") }
        }
        changeRegisters()
    }

    private mutating func changeSettings() {
        files["Content/site.yaml"] = """
            name: {vi: Bản tin \(below(2)), en: Bulletin}
            base_url: https://ban-tin.example\(["", "/ban-tin"][below(2)])
            publisher: {vi: Hội Thử, en: Test Club}
            related: \(["off", "2"][below(2)])
            stale_notice: \(["true", "false"][below(2)])
            facing_pages: \(["true", "false"][below(2)])

            """
    }

    private mutating func changeTemplate() {
        let templates = files.keys.filter { $0.hasSuffix(".html.mustache") }.sorted()
        let path = templates[below(templates.count)]
        let number = below(3)
        files[path]?.replace(/<!-- \d+ -->\n/, with: "")
        for tag in ["<h1>", "<h2>", "<article", "<li>", "<body"] where files[path]?.contains(tag) == true {
            files[path]?.replace(tag, with: "<!-- \(number) -->\n\(tag)")
            break
        }
    }

    private mutating func changeLabel() {
        let number = below(3)
        files["Templates/labels.yaml"]?.replace(/\ntags: .*\n/, with: "\ntags: {vi: Thẻ \(number), en: Tags}\n")
    }
}

/// The splitmix64 generator (Steele, Lea and Flood, 2014): the same numbers for the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
