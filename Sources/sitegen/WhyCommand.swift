import ArgumentParser
import Language
import Site
import SourceText

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Say what a file of the site is made from, and whether and why a build would write it.",
        discussion:
            "The file is named by its address, as /vi/, or by its path, as Output/vi/index.html. Nothing is written.")

    @Argument(help: "An address or a path.")
    var page: String

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        var report = Report()
        let answer = try site.build().why(page, report: &report)
        messages.print(report)
        if let answer { messages.write(answer.text[messages.language]) }
        if answer == nil { throw ExitCode.failure }
    }
}
