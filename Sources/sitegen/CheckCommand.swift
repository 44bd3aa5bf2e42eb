import ArgumentParser
import Language
import Site

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find all that is wrong without writing anything.",
        discussion: """
            Does what build does, up to the moment when it would write, and reads all texts as a proofreader does: the two
            of each article should give the same numbers, days, times, quotations, links and names, and use the words of the
            glossary.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try site.build().check()
        try BuildSummary(result, seconds: (clock.now - start) / .seconds(1)).print(messages)
    }
}
