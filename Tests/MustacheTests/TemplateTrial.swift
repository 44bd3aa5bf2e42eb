import Language
import Mustache
import SourceText

/// A little library of templates in memory, and what becomes of a page made with it.
struct TemplateTrial {
    var templates: [(name: String, text: String)]
    var formatters = FormatterTable()
    var translations = TranslationTable()
    var language = Language.vi
    var profile = Profile.site

    init(_ templates: KeyValuePairs<String, String>) {
        self.templates = templates.map { (name: $0.key, text: $0.value) }
    }

    /// One template called `page.html`.
    init(_ text: String) {
        self.init(["page.html": text])
    }

    /// A template called `page` and its partials, in a profile.
    init(_ text: String, partials: KeyValuePairs<String, String>, profile: Profile) {
        templates = [(name: "page", text: text)] + partials.map { (name: $0.key, text: $0.value) }
        self.profile = profile
    }

    /// What the first template makes of data, or the ids of the errors.
    func text(of data: Value, as kind: FieldKind = .open) -> String {
        var (program, report) = compiled(for: kind)
        var output: [UInt8] = []
        if let program {
            do throws(Diagnostic) { try program.render(data, into: &output) } catch { report.add(error) }
        }
        let errors = report.diagnostics.filter { $0.severity == .error }
        return errors.isEmpty ? String(decoding: output, as: UTF8.self) : errors.map(\.id).joined(separator: " ")
    }

    /// The error with which the first template ends when it shows data.
    func failure(of data: Value, as kind: FieldKind = .open) -> Diagnostic? {
        guard let program = compiled(for: kind).0 else { return nil }
        var output: [UInt8] = []
        do throws(Diagnostic) { try program.render(data, into: &output) } catch { return error }
        return nil
    }

    /// The first template, showing a record, and all that was found.
    func page(
        _ record: Record, limits: RenderingLimits = RenderingLimits()
    ) -> (text: String, report: Report) {
        var report = Report()
        let (program, found) = compiled(for: record.shape)
        report.merge(found)
        guard let program else { return ("", report) }
        var bytes: [UInt8] = []
        var renderer = Renderer(limits: limits)
        do throws(Diagnostic) { try renderer.render(program, record, into: &bytes) } catch { report.add(error) }
        return (String(decoding: bytes, as: UTF8.self), report)
    }

    /// The program of the first template, and what was found while compiling it.
    func compiled(for shape: Shape) -> (TemplateProgram?, Report) { compiled(for: .record(shape)) }

    /// The program of the first template, for any kind of value.
    func compiled(for kind: FieldKind) -> (TemplateProgram?, Report) {
        var report = Report()
        let files = templates.map { SourceFile(path: "Templates/\($0.name).mustache", normalised: bytes($0.text)) }
        let library = TemplateLibrary(
            files, formatters: formatters, translations: translations, profile: profile, report: &report)
        let program = library.program(
            templates[0].name, showing: kind, in: language, for: "trang", report: &report)
        return (program, report)
    }

    /// The text of the page; what was found stands in its place if anything was.
    func text(_ record: Record, limits: RenderingLimits = RenderingLimits()) -> String {
        let (text, report) = page(record, limits: limits)
        let errors = report.diagnostics.filter { $0.severity == .error }
        return errors.isEmpty ? text : errors.map(\.brief).joined(separator: "\n")
    }

    /// All findings of compiling, each as `file:line:column id`.
    func findings(for shape: Shape) -> [String] {
        compiled(for: shape).1.diagnostics.map(\.brief)
    }
}

extension Diagnostic {
    /// `file:line:column id`, the folder and extension left out.
    var brief: String {
        guard let location else { return id }
        let path = location.file.path.dropFirst("Templates/".count).dropLast(".mustache".count)
        return "\(path):\(location.line):\(location.column) \(id)"
    }
}

/// Bytes in groups a test can compare: `==` on `String` would take NFC and NFD for the same.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
