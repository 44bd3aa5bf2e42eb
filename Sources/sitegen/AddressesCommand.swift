import ArgumentParser
import Language
import Site
import SourceText

struct AddressesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "addresses",
        abstract: "Show what became of the addresses the site has published.",
        discussion: """
            Content/addresses.txt remembers every address that was published. When an article, tag or organisation gets
            another address, the former one leads to it. An address at which nothing stands any more is a warning of
            every build until a page names it in `aliases:`, or it is given up with --gone. Run with --record after
            each publication, and commit the file with Content.
            """)

    @Flag(help: "Add the addresses of the site there is now.")
    var record = false

    @Option(help: "Give up a published address at which nothing stands any more; may be given several times.")
    var gone: [String] = []

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if record, site.drafts { throw ValidationError("--record is for what is published; leave out --drafts") }
    }

    func run() throws {
        let build = try site.build()
        let answer =
            record || !gone.isEmpty ? build.updateAddresses(recording: record, givingUp: gone) : build.addresses()
        let summary = AddressSummary(answer)
        if messages.json {
            print(try JSONText(summary.document(in: messages.language)).text)
        } else {
            messages.print(answer.report)
            print(summary.text[messages.language], terminator: "")
        }
        if answer.report.hasErrors { throw ExitCode.failure }
    }
}
