import ArgumentParser
import Language
import Output
import Site
import SourceText

/// What a build tells the user at its end, and what it tells machines.
struct BuildSummary {
    private let result: BuildResult
    private let seconds: Double

    init(_ result: BuildResult, seconds: Double) {
        self.result = result
        self.seconds = seconds
    }

    /// Prints findings and summary; throws the exit code 1 when anything was wrong.
    func print(_ options: MessageOptions) throws {
        if options.json {
            options.write(try JSONText(document(in: options.language)).text + "\n")
        } else {
            options.print(result.report)
            if !options.quiet { options.write(sentence[options.language] + "\n") }
        }
        if result.report.hasErrors { throw ExitCode.failure }
    }

    private var count: FindingCount { FindingCount(result.report) }

    private var sentence: Message {
        let found = count.words
        let size = Message(
            vi: "\(result.articles) bài viết, \(result.pages) trang",
            en: "\(result.articles) \(result.articles == 1 ? "article" : "articles"), \(result.pages) pages")
        if result.report.hasErrors { return Message { "\(found[$0]); \(consequence[$0])" } }
        guard let changes = result.changes else {
            return Message(vi: "\(size.vi); \(found.vi)", en: "\(size.en); \(found.en)")
        }
        let hundredths = Int((seconds * 100).rounded())
        let time = "\(hundredths / 100)", fraction = "\(hundredths % 100 + 100)".dropFirst()
        let written = changes.written.count
        return Message(
            vi: "\(size.vi): ghi \(written) tệp, giữ \(changes.kept), xóa \(changes.removed.count); "
                + "\(time),\(fraction) giây",
            en: "\(size.en): \(written) \(written == 1 ? "file" : "files") written, \(changes.kept) kept, "
                + "\(changes.removed.count) removed; \(time).\(fraction) s")
    }

    /// What errors mean for Output.
    private var consequence: Message {
        if result.changes != nil { return Message(vi: "đã ghi trang web", en: "the site was written") }
        if result.isOutputChanged {
            return Message(vi: "trang web mới được ghi một phần", en: "the site was written in part")
        }
        return Message(vi: "không ghi gì", en: "nothing was written")
    }

    private func document(in language: Language) -> Document {
        Document(
            summary: Summary(
                articles: result.articles, pages: result.pages, written: result.changes?.written.count,
                kept: result.changes?.kept, removed: result.changes?.removed.count, errors: count.errors,
                warnings: count.warnings, seconds: seconds, nextChange: result.nextChange?.rfc3339),
            diagnostics: result.report.findings(in: language))
    }

    private struct Document: Encodable {
        let summary: Summary
        let diagnostics: [JSONDiagnostic]
    }

    private struct Summary: Encodable {
        let articles: Int
        let pages: Int
        let written: Int?
        let kept: Int?
        let removed: Int?
        let errors: Int
        let warnings: Int
        let seconds: Double
        /// For the scheduler that starts the next build.
        let nextChange: String?

        enum CodingKeys: String, CodingKey {
            case articles, pages, written, kept, removed, errors, warnings, seconds
            case nextChange = "next_change_at"
        }
    }
}
