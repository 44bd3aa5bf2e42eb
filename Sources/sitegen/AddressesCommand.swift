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
            every build until an article names it in `aliases:`, it is led to another with --lead, or it is given up
            with --gone. Run with --record after each publication, and commit the file with Content.
            """)

    @Flag(help: "Add the addresses of the site there is now.")
    var record = false

    @Option(help: "Give up a published address at which nothing stands any more; may be given several times.")
    var gone: [String] = []

    @Option(
        help: ArgumentHelp(
            "Lead a published address at which nothing stands any more to another; may be given several times.",
            valueName: "old=new"))
    var lead: [Lead] = []

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if record, site.drafts { throw ValidationError("--record is for what is published; leave out --drafts") }
    }

    func run() throws {
        let build = try site.build()
        let changes = AddressChanges(
            recording: record, givingUp: gone, leading: lead.map { (from: $0.from, to: $0.to) })
        let answer = changes.areNone ? build.addresses() : build.update(changes)
        let summary = AddressSummary(answer)
        if messages.json {
            messages.write(try JSONText(summary.document(in: messages.language)).text + "\n")
        } else {
            messages.print(answer.report)
            messages.write(summary.text[messages.language])
        }
        if answer.report.hasErrors { throw ExitCode.failure }
    }
}

/// A former address and the one that it shall lead to: `/en/tags/old/=/en/tags/new/`.
struct Lead: ExpressibleByArgument {
    let from: String
    let to: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.hasPrefix("/") }) else { return nil }
        (from, to) = (String(parts[0]), String(parts[1]))
    }
}
