import ArgumentParser
import Foundation
import Language
import Mustache
import Site
import SourceText

struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Show one template, check all of them, or list the names that pages offer.",
        usage: """
            sitegen template <template> --data <data> [--partials <partials>] [--profile <profile>] [--language <language>]
            sitegen template --check [--templates <templates>] [--strict]
            sitegen template --names [<page-kind>] [--templates <templates>] [--content <content>]
            """,
        discussion: """
            With --data a template is shown with data of your own; the page goes to standard output. With --check every \
            template is held against what its pages show, in both languages. With --names you see the kinds of pages, \
            or what one kind offers. Findings go to standard error as file:line:column, and errors make the exit code 1.

            In the data {"@html": "…"} stands for HTML that may be printed as it is, and dates are texts as 2026-01-31.
            """)

    enum ProfileName: String, ExpressibleByArgument, CaseIterable {
        case spec, site
    }

    @Argument(
        help: ArgumentHelp(
            "The template to show, - for standard input; or, with --names, a page kind.",
            valueName: "template"))
    var subject: String?

    @Option(help: "The JSON file with the data to show, - for standard input.")
    var data: String?

    @Option(help: "The folder of the partials it includes, and of labels.yaml. (default: the template's own)")
    var partials: String?

    @Option(help: "Whether to read it as the site does or as the specification does. (default: site)")
    var profile: ProfileName?

    @Option(help: "The language of the page shown. (default: that of the messages)")
    var language: MessageOptions.Choice?

    @Flag(help: "Check all templates of the site.")
    var check = false

    @Flag(help: "List the kinds of pages, or the names that one of them offers.")
    var names = false

    @Option(help: "The folder of the site's templates. (default: Templates)")
    var templates: String?

    @Option(help: "The folder that examples are taken from. (default: Content)")
    var content: String?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        var report = Report()
        let answer = try answer(&report)
        if strict { report.makeWarningsErrors() }
        if messages.json {
            messages.write(try answer.document(with: report, in: messages.language) + "\n")
        } else {
            messages.print(report)
            StandardStream.output.write(answer.text(with: report, in: messages.language), in: messages.language)
        }
        if report.hasErrors { throw ExitCode.failure }
    }

    private func answer(_ report: inout Report) throws -> any TemplateAnswer {
        if check { return CheckedTemplates(count: try inspection().check(report: &report)) }
        guard let subject else { return PageKindList(kinds: try inspection().pageKinds) }
        if names {
            return NameList(
                pageKind: subject,
                names: try inspection().names(of: subject, in: messages.language, report: &report) ?? [])
        }
        return ShownTemplate(page: page(of: subject, showing: data ?? "", &report))
    }

    private func inspection() throws -> TemplateInspection {
        TemplateInspection(templates: templates ?? "Templates", content: content ?? "Content", now: try .clock())
    }

    private func page(of template: String, showing data: String, _ report: inout Report) -> [UInt8]? {
        let file = InputFile(template, named: "<stdin>.html").read(&report)
        let values = InputFile(data, named: "<stdin>").read(&report)
        guard let file, let values else { return nil }
        let preview = TemplatePreview(
            file, with: folder(of: template), profile: profile == .spec ? .spec : .site, report: &report)
        return preview?.page(showing: values, in: language?.language ?? messages.language, report: &report)
    }
}

extension TemplateCommand {
    private func folder(of template: String) -> PreviewFolder? {
        if let partials { return .named(partials) }
        return template == InputFile.standardInput ? nil : .around(InputFile.folder(of: template))
    }
}

// Which options go together.
extension TemplateCommand {
    func validate() throws {
        if check, names { throw ValidationError("--check and --names cannot be given together") }
        guard check || names else { return try validateShowing() }
        let mode = check ? "--check" : "--names"
        if check, let subject { throw ValidationError("--check checks all templates; leave “\(subject)” out") }
        let showing = [("--data", data), ("--partials", partials), ("--profile", profile?.rawValue)]
        for (option, value) in showing + [("--language", language?.rawValue)] where value != nil {
            throw ValidationError("\(option) is for showing a template; it cannot be given with \(mode)")
        }
        if check, content != nil { throw ValidationError("--content is for --names") }
        if names, strict { throw ValidationError("--strict is for --check and for showing a template") }
    }

    private func validateShowing() throws {
        guard let subject else { throw ValidationError("give a template with --data, or --check, or --names") }
        guard let data else { throw ValidationError("give the data that “\(subject)” shows with --data") }
        if subject == InputFile.standardInput, data == InputFile.standardInput {
            throw ValidationError("only one of template and data can come from standard input")
        }
        if templates != nil || content != nil {
            throw ValidationError("--templates and --content are for --check and --names; use --partials here")
        }
    }
}
