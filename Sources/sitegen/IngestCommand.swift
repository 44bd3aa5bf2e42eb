import ArgumentParser
import Ingest
import Language
import SourceText

struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Turn saved news pages into drafts.",
        discussion: """
            Each page, of text or HTML, becomes a Markdown draft below Content/articles, with `draft: true` and, under \
            `review:`, what an editor still has to decide; the page itself is kept below Content/originals. What the page \
            does not say is left open. A draft that an editor has touched is never overwritten: with --update, what ingest \
            has learned since goes in around the editor's words, and the difference is shown. Pages that are no articles \
            are refused, the others are still done, and the exit code is 1.
            """)

    @Argument(help: "Saved pages (.txt, .html), folders of them, or - for standard input.")
    var paths: [String]

    @Option(help: "The folder that drafts go to.")
    var content = "Content"

    @Option(
        help:
            "The encoding of the pages, when it is not UTF-8: \(Encoding.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var encoding: Encoding?

    @Flag(help: "Show what would be drafted without writing anything.")
    var dryRun = false

    @Flag(help: "Bring what ingest has learned into drafts that were edited, and show the difference.")
    var update = false

    @Flag(help: "Tell where every field was read, how sure it is, and why blocks were left out; nothing is written.")
    var explain = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        var report = Report()
        var summary = IngestSummary()
        let language = messages.language
        let ingest = Ingest(content: content, encoding: encoding, explains: explain)
        var json = ResultJSON(in: language)
        var writer = ingest.writer(updating: update, isTrial: dryRun || explain)
        let writes = !dryRun && !explain || update
        ingest.read(paths, report: &report) { result, report in
            let written = writes ? result.draft.map { writer.write($0, of: result, report: &report) } : nil
            // On trial nothing was written; only what an update would change is worth showing.
            let shown = dryRun && written?.difference == nil ? nil : written
            if messages.json {
                messages.write(json.next(result))
            } else if explain {
                messages.write(Explanation(of: result).text[language] + "\n")
            } else {
                messages.write(summary.lines(of: result, shown)[language])
            }
        }
        messages.print(report)
        messages.write(messages.json ? json.end : explain ? "" : summary.closing[language])
        if report.hasErrors { throw ExitCode.failure }
    }
}

extension Encoding: ExpressibleByArgument {}
