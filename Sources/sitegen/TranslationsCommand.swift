import ArgumentParser
import Bulletin
import Language
import SourceText

struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "Show what waits to be translated, and record what was.",
        discussion: """
            Lists the texts that have no translation, the translations whose original has changed since they were
            accepted, with the passages that changed, and how many syllables or words wait. When a translation is
            right, accept it: what it was made from is then recorded in Content/translations.ledger, which is
            committed with the texts.
            """)

    @Option(help: "The folder of articles, registers and settings.")
    var content = "Content"

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Record that these translations agree with their originals.", valueName: "file"))
    var accept: [String] = []

    @Flag(help: "Record that every translation agrees with its original.")
    var acceptAll = false

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Remove what is recorded of translations that are gone.", valueName: "file"))
    var forget: [String] = []

    @Option(
        help: "The time of the acceptance, as 2026-01-31T08:00:00+07:00. (default: the clock)",
        transform: readMoment)
    var now: Moment?

    @Flag(help: "Count drafts too.")
    var drafts = false

    @Flag(help: "Leave the exit code 1 when anything waits.")
    var strict = false

    @OptionGroup var messages: MessageOptions

    func validate() throws {
        let actions = [!accept.isEmpty, acceptAll, !forget.isEmpty].count { $0 }
        if actions > 1 { throw ValidationError("use one of --accept, --accept-all and --forget at a time") }
    }

    func run() throws {
        var report = Report()
        let now = try now ?? .clock()
        var translations = Translations(reading: content, now: now, drafts: drafts, report: &report)
        var recorded: Int?
        if let read = translations, let ledger = ledger(read, on: now.calendarDate, report: &report) {
            recorded = read.write(ledger, report: &report)
            translations = Translations(reading: content, now: now, drafts: drafts, report: &report)
        }
        let states = translations?.states(report: &report) ?? []
        let summary = TranslationsSummary(
            states, lost: translations?.lost ?? [], recorded: recorded, content: content, in: messages.language)
        messages.print(report)
        messages.write(try messages.json ? summary.json(report) : summary.text)
        if report.hasErrors || strict && summary.anythingWaits { throw ExitCode.failure }
    }

    /// The ledger that was asked for; nil when only a list was, or nothing can be recorded.
    private func ledger(
        _ translations: Translations, on day: CalendarDate, report: inout Report
    ) -> TranslationLedger? {
        // What cannot be read is not known to agree with anything.
        if report.hasErrors { return nil }
        if !accept.isEmpty { return translations.accepting(accept, on: day, report: &report) }
        if acceptAll { return translations.acceptingAll(on: day, report: &report) }
        if !forget.isEmpty { return translations.forgetting(forget, report: &report) }
        return nil
    }
}
