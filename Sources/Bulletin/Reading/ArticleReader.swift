import Language
import Markdown
import SourceText

/// Reads the texts of articles, knowing what they may refer to.
struct ArticleReader: Sendable {
    let content: ContentLayout
    let settings: SiteSettings
    let registers: Registers
    let rules: Bilingual<MarkdownRules>
    /// Whether the words of the texts stay in memory, or are read again where they are wanted.
    let holdsTexts: Bool

    init(content: ContentLayout, settings: SiteSettings, registers: Registers, holdingTexts holdsTexts: Bool) {
        self.content = content
        self.settings = settings
        self.registers = registers
        rules = settings.rules
        self.holdsTexts = holdsTexts
    }

    /// The keys of an article's front matter.
    static let keys = [
        "title", "date", "updated", "event_date", "authors", "source", "via", "lead", "tags", "organisations",
        "section", "issue", "images", "slug", "aliases", "draft", "publish_at", "expires_at", "translation_of",
        "review", "original", "lang", "unchecked",
    ]

    /// Those whose values are looked at again, by a proofreader. Of the others only the places are needed from then on.
    private static let keysReadLater = ["images", "unchecked"]

    /// The text of a file; nil when it cannot be shown, which the report then says.
    func read(_ file: SourceFolder.File, report: inout Report) -> ReadText? {
        guard let source = content.folder.read(file, report: &report),
            let markdown = MarkdownFile(reading: source, report: &report)
        else { return nil }
        let name = ArticleName(path: file.path)
        let fields = Fields(markdown.frontMatter.entries, in: source)
        fields.reportUnknown(besides: Self.keys, report: &report)
        let language = language(of: markdown, named: name, fields, report: &report)
        let text = text(of: markdown, at: file.path, in: language ?? .vi, fields, report: &report)
        let translationOf = fields["translation_of"]?.reference(in: file.path, report: &report)
        guard let text, language != nil else { return nil }
        // Whoever prints a finding looks at the words around it more than once.
        if !holdsTexts, report.isEmpty, text.body.report.isEmpty { source.letGo() }
        return ReadText(text: text, key: name.key, translationOf: translationOf)
    }

    private func text(
        of file: MarkdownFile, at path: String, in language: Language, _ fields: Fields, report: inout Report
    ) -> ArticleText? {
        if fields["title"] == nil {
            report.add(.missingTitle(at: fields.place(ofKey: "title") ?? file.source.start))
        }
        let offset = settings.offset
        let title = fields["title"]?.line(report: &report)
        let text = ArticleText(
            path: path, language: language, title: title ?? "",
            date: fields["date"]?.moment(offset: offset, report: &report),
            updated: fields["updated"]?.moment(offset: offset, report: &report),
            eventDate: fields["event_date"]?.calendarDate(report: &report),
            authors: fields["authors"]?.lines(report: &report) ?? [],
            source: fields["source"]?.publication(report: &report),
            via: fields["via"]?.publication(report: &report),
            lead: fields["lead"]?.paragraph(report: &report),
            tags: registers.tagWords.ids(fields["tags"], report: &report),
            organisations: registers.organisationWords.ids(fields["organisations"], report: &report),
            section: fields["section"].flatMap { registers.sectionWords.id($0, report: &report) },
            issue: fields["issue"]?.line(report: &report),
            images: fields["images"]?.images(in: path, content, report: &report) ?? [],
            slug: fields["slug"]?.addressPart(report: &report),
            aliases: fields["aliases"]?.aliases(report: &report) ?? [],
            isDraft: fields["draft"]?.flag(report: &report) ?? false,
            publishAt: fields["publish_at"]?.moment(offset: offset, report: &report),
            expiresAt: fields["expires_at"]?.moment(offset: offset, report: &report),
            review: fields["review"]?.lines(report: &report) ?? [],
            original: fields["original"]?.pathInContent(report: &report),
            file: file.keepingValues(of: Self.keysReadLater), body: ReadBody(file.body, by: rules[language]))
        return title == nil ? nil : text
    }
}

extension ArticleReader {
    /// The language of a text: what its name says, else `lang`, else what it is recognised as.
    private func language(
        of file: MarkdownFile, named name: ArticleName, _ fields: Fields, report: inout Report
    ) -> Language? {
        let field = fields["lang"]
        let said = field?.language(report: &report)
        if let named = name.language {
            if let said, let field, said != named {
                report.add(.languagesDiffer(name, said: said, at: field.place))
            }
            return named
        }
        if field != nil { return said }
        guard let recognised = Language.recognised(in: file.beginning) else {
            report.add(.unknownLanguage(of: name, at: file.source.start))
            return nil
        }
        report.add(.recognisedLanguage(recognised, of: name, at: file.source.start))
        return recognised
    }
}

extension MarkdownFile {
    /// The file without the values of its front matter but for those of some keys.
    fileprivate func keepingValues(of keys: [String]) -> MarkdownFile {
        MarkdownFile(source: source, frontMatter: frontMatter.keepingValues(of: keys), body: body)
    }

    /// The title and enough of the body to tell the language by.
    fileprivate var beginning: String {
        let body = source.bytes[body.range].prefix(4_000)
        let title = frontMatter["title"].map { source.text(in: $0.value.range) } ?? ""
        return title + "\n\n" + String(decoding: body, as: UTF8.self)
    }
}
