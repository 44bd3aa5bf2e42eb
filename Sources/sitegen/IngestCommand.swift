import ArgumentParser
import Ingest
import Language
import SourceText

struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Turn saved news pages into drafts.",
        discussion: """
            Each page becomes a Markdown draft below Content/articles, with `draft: true` and, under `review:`, what an \
            editor still has to decide; the page itself is kept below Content/originals. What the page does not say is \
            left open. A draft that an editor has touched is never overwritten. Pages that are no articles are refused, \
            the others are still done, and the exit code is 1.
            """)

    @Argument(help: "Saved pages as text, or folders of them.")
    var paths: [String]

    @Option(help: "The folder that drafts go to.")
    var content = "Content"

    @Flag(help: "Show what would be drafted without writing anything.")
    var dryRun = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        var report = Report()
        let ingest = Ingest(content: content)
        let results = ingest.drafts(of: paths, report: &report)
        let written = dryRun ? [] : ingest.write(results, report: &report)
        messages.print(report)
        if messages.json {
            print(ResultJSON.array(of: results, in: messages.language), terminator: "")
        } else {
            print(IngestSummary(results, written).text[messages.language], terminator: "")
        }
        if report.hasErrors { throw ExitCode.failure }
    }
}
