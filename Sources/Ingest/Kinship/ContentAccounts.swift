import Language
import Markdown
import SourceText

/// The texts that stand in Content already, as accounts.
enum ContentAccounts {
    /// Reads every Markdown file below `articles`; one that cannot be read has no account, and the build says why.
    static func all(below content: String) -> [Account] {
        var report = Report()
        guard ContentFolder(path: content).exists("articles"),
            let folder = SourceFolder(at: content + "/articles", report: &report)
        else { return [] }
        return folder.files.filter { $0.path.hasSuffix(".md") }.compactMap { file in
            guard let source = folder.read(file, report: &report),
                let markdown = MarkdownFile(reading: source, report: &report),
                let text = try? markdown.body.plainText()
            else { return nil }
            let front = markdown.frontMatter
            let paragraphs = text.split(separator: "\n").map(String.init)
            return Account(
                path: "articles/" + file.path, lead: front["lead"]?.value.text, paragraphs: paragraphs,
                published: front["date"]?.value.text.flatMap { try? Moment($0) },
                event: front["event_date"]?.value.text.flatMap { try? CalendarDate($0) })
        }
    }
}
