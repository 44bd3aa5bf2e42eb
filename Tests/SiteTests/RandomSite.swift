import Foundation

/// A site that changes at random: articles in both languages, tags, organisations, settings, labels and templates.
///
/// It knows its files as texts by path below the folder of the site; the same seed makes the same edits everywhere.
struct RandomSite {
    private(set) var files: [String: String]
    private var random: SplitMix
    private var made = 0

    private static let words = [
        "hòa bình", "Đông Đô", "xoài", "gốm", "những người thợ", "cầu", "thư bạn đọc", "mùa hoa",
    ]
    private static let tags = ["giao-luu", "hoa-binh", "le-hoi"]
    private static let organisations = ["hoi-mot", "hoi-hai"]

    init(seed: UInt64, templates: URL) throws {
        random = SplitMix(seed)
        files = [:]
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

    /// Makes one to four edits.
    mutating func edit() {
        for _ in 0...below(4) { editOnce() }
    }

    private mutating func editOnce() {
        let article = articles.isEmpty ? nil : articles[below(articles.count)]
        switch (below(12), article) {
        case (0, let article?): files[article] = nil
        case (1, let article?): rename(article)
        case (2...4, let article?): files[article] = text(of: article)
        case (5, let article?): files[article, default: ""] += "\nMột đoạn thêm vào, số \(below(100)).\n"
        case (6, _): changeRegisters()
        case (7, _): changeSettings()
        case (8, _): changeTemplate()
        case (9, _): changeLabel()
        default: add()
        }
    }

    private var articles: [String] { files.keys.filter { $0.hasSuffix(".md") }.sorted() }

    private mutating func add() {
        made += 1
        let stem = "Content/articles/202\(below(4))/0\(below(9) + 1)/bai-\(made)"
        for language in [["vi"], ["en"], ["vi", "en"]][below(3)] {
            let path = "\(stem).\(language).md"
            files[path] = text(of: path)
        }
    }

    private mutating func rename(_ path: String) {
        made += 1
        let text = files.removeValue(forKey: path)
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        files["\(folder)/doi-ten-\(made).\(path.hasSuffix(".vi.md") ? "vi" : "en").md"] = text
    }

    private mutating func text(of path: String) -> String {
        var lines = ["title: \(words(3)) \(made) \(path.hasSuffix(".vi.md") ? "vi" : "en")"]
        if below(5) > 0 { lines.append("date: 202\(below(5))-0\(below(9) + 1)-1\(below(10))") }
        if below(3) > 0 { lines.append("tags: [\(Self.tags[below(3)])]") }
        if below(3) > 0 { lines.append("organisations: [\(Self.organisations[below(2)])]") }
        if below(2) > 0 { lines.append("lead: \(words(6))") }
        if below(6) == 0 { lines.append("draft: true") }
        if below(6) == 0 { lines.append("publish_at: 202\(below(10))-05-01") }
        if below(6) == 0 { lines.append("expires_at: 202\(below(10))-06-01") }
        return "---\n" + lines.joined(separator: "\n") + "\n---\n\n## \(words(2))\n\n\(words(20)) **\(words(2))**.\n"
    }

    private mutating func changeRegisters() {
        files["Content/registers/tags.yaml"] =
            Self.tags.map { "\($0): {vi: \($0) \(below(3)), en: \($0) in English}\n" }.joined()
        files["Content/registers/organisations.yaml"] =
            Self.organisations.map { "\($0): {vi: Hội \($0) \(below(3)), en: Club \($0), kind: friendship}\n" }.joined()
    }

    private mutating func changeSettings() {
        files["Content/site.yaml"] = """
            name: {vi: Bản tin \(below(2)), en: Bulletin}
            base_url: https://ban-tin.example\(["", "/ban-tin"][below(2)])
            publisher: {vi: Hội Thử, en: Test Club}
            related: \(["off", "2"][below(2)])

            """
    }

    private mutating func changeTemplate() {
        let templates = files.keys.filter { $0.hasSuffix(".html.mustache") }.sorted()
        let path = templates[below(templates.count)]
        let number = below(3)
        files[path]?.replace(/<!-- \d+ -->\n/, with: "")
        files[path]?.replace("<h1>", with: "<!-- \(number) -->\n<h1>")
    }

    private mutating func changeLabel() {
        let number = below(3)
        files["Templates/labels.yaml"]?.replace(/\ntags: .*\n/, with: "\ntags: {vi: Thẻ \(number), en: Tags}\n")
    }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ")
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
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
