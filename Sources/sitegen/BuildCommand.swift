import ArgumentParser
import Language
import Site

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the site.",
        discussion: """
            Reads Content, checks all of it, and makes Output exactly the site it describes: pages that changed are \
            written, others are left alone, and those that are gone are removed. If anything is wrong, all of it is \
            reported as file:line:column, Output stays as it was, and the exit code is 1.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try site.build().run()
        try BuildSummary(result, seconds: (clock.now - start) / .seconds(1)).print(messages)
    }
}
