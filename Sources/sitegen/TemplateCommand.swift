import ArgumentParser
import Foundation
import Language
import Mustache
import Site
import SourceText

struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Show one template with data, check all of them, or list the names a page kind offers.",
        discussion: """
            sitegen template FILE --data data.json   prints what FILE makes of the data
            sitegen template --check                 checks all templates of the site
            sitegen template --names article         lists what a page kind offers to its template
            Findings go to standard error as file:line:column; the exit code is then 1.
            """)

    enum ProfileName: String, ExpressibleByArgument, CaseIterable {
        case spec, site
    }

    @Argument(help: "The template to show.")
    var file: String?

    @Option(help: "The data it shows, as JSON.")
    var data: String?

    @Option(help: "The folder of the partials it includes. (default: the template's own)")
    var partials: String?

    @Option(help: "The specification's reading of templates, or the site's.")
    var profile = ProfileName.site

    @Flag(help: "Check all templates of the site.")
    var check = false

    @Option(help: "List the names that a page kind offers, as article.")
    var names: String?

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        guard [file != nil, check, names != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("Give one of FILE, --check and --names")
        }
        guard file == nil || data != nil else { throw ValidationError("Give the data to show with --data") }
    }

    func run() throws {
        var report = Report()
        if let names {
            printNames(of: names, try site.build(), &report)
        } else if let file, let data {
            show(file, data, &report)
        } else {
            report = try site.build().checkTemplates()
        }
        if messages.json {
            let findings = report.diagnostics.map { JSONDiagnostic($0, in: messages.language) }
            FileHandle.standardError.write(Data(try JSONText(findings).text.utf8))
        } else {
            messages.print(report)
        }
        if report.hasErrors { throw ExitCode.failure }
    }

    private func printNames(of pageKind: String, _ build: Build, _ report: inout Report) {
        guard let names = build.names(of: pageKind, report: &report) else { return }
        for name in names {
            let example = name.example.map { "\t\($0)" } ?? ""
            print("\(name.path)\t\(name.kind[messages.language])\(example)")
        }
    }

    private func show(_ file: String, _ data: String, _ report: inout Report) {
        guard let template = SourceFile.read(file, as: file, report: &report),
            let values = SourceFile.read(data, as: data, report: &report)
        else { return }
        let folder = partials ?? URL(filePath: file).deletingLastPathComponent().relativePath
        guard let source = SourceFolder(at: folder, report: &report) else { return }
        let others = source.files.filter { $0.path.hasSuffix(".mustache") }
            .compactMap { source.read($0, report: &report) }
        let preview = TemplatePreview(
            template, partials: others, below: source.path, profile: profile == .spec ? .spec : .site)
        guard let page = preview.page(showing: values, in: messages.language, report: &report) else { return }
        FileHandle.standardOutput.write(Data(page))
    }
}
