import Language
import Mustache
import Site
import SourceText

/// What the template command was asked for, for people and for machines.
protocol TemplateAnswer {
    /// The bytes for standard output.
    func text(with report: Report, in language: Language) -> [UInt8]

    /// One JSON document with the findings in it.
    func document(with report: Report, in language: Language) throws -> String
}

/// A template shown with data; no page where anything was wrong.
struct ShownTemplate: TemplateAnswer {
    let page: [UInt8]?

    func text(with report: Report, in language: Language) -> [UInt8] { report.hasErrors ? [] : page ?? [] }

    func document(with report: Report, in language: Language) throws -> String {
        let shown = page.flatMap { report.hasErrors ? nil : String(decoding: $0, as: UTF8.self) }
        return try JSONText(Document(page: shown, diagnostics: report.findings(in: language))).text
    }

    private struct Document: Encodable {
        let page: String?
        let diagnostics: [JSONDiagnostic]
    }
}

/// All templates of the site, held against their pages.
struct CheckedTemplates: TemplateAnswer {
    let count: Int

    func text(with report: Report, in language: Language) -> [UInt8] {
        let found = FindingCount(report).words
        let words = Message(
            vi: "\(count) mẫu; \(found.vi)\n",
            en: "\(count) \(count == 1 ? "template" : "templates"); \(found.en)\n")
        return Array(words[language].utf8)
    }

    func document(with report: Report, in language: Language) throws -> String {
        let count = FindingCount(report)
        return try JSONText(
            Document(
                summary: Summary(templates: self.count, errors: count.errors, warnings: count.warnings),
                diagnostics: report.findings(in: language))
        ).text
    }

    private struct Document: Encodable {
        let summary: Summary
        let diagnostics: [JSONDiagnostic]
    }

    private struct Summary: Encodable {
        let templates: Int
        let errors: Int
        let warnings: Int
    }
}

extension Report {
    /// The findings as machines read them.
    func findings(in language: Language) -> [JSONDiagnostic] {
        diagnostics.map { JSONDiagnostic($0, in: language) }
    }
}
