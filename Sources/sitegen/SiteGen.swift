import ArgumentParser

/// The program's door: one file per command, and no logic.
@main
struct SiteGen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Builds the bilingual bulletin: Markdown in Content becomes a site in Output.",
        subcommands: [
            BuildCommand.self, CheckCommand.self, WhyCommand.self, IngestCommand.self, TranslationsCommand.self,
            TemplateCommand.self,
            AddressesCommand.self,
        ])
}
