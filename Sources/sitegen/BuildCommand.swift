import ArgumentParser
import Language
import Site
import SourceText

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

    @Flag(help: "Make the site a second time from nothing, beside Output, and compare the two.")
    var verify = false

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let line = messages.json || messages.quiet ? nil : ProgressLine(in: messages.language)
        let build = try site.build(progress: line?.progress ?? .unseen)
        var result = build.run()
        if verify { build.verify(&result) }
        line?.end()
        try BuildSummary(result, seconds: (clock.now - start) / .seconds(1)).print(messages)
        withExtendedLifetime(result.material) { Self.exit() }
    }
}
