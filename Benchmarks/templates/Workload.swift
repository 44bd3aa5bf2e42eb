import Language
import Mustache
import SourceText

/// Templates, and the data they show as each engine takes it.
struct Workload {
    let name: String
    /// The page first, then its partials.
    let templates: KeyValuePairs<String, String>
    /// How many times as fast as swift-mustache it must be.
    let target: Int
    let record: () -> Record
    /// The same for swift-mustache, as its users write it.
    let dictionary: () -> [String: Any]

    /// The compiled page and what it shows; a mistake in it is one of ours.
    func program() -> (TemplateProgram, Record) {
        var report = Report()
        let files = templates.map { SourceFile(path: "Templates/\($0.key).html.mustache", text: $0.value) }
        let library = TemplateLibrary(files, report: &report)
        let record = record()
        let program = library.program(
            "\(templates[0].key).html", showing: record.shape, in: .vi, for: name, report: &report)
        guard let program, !report.hasErrors else {
            preconditionFailure(report.diagnostics.map { DiagnosticPrinter(in: .en).print($0) }.joined())
        }
        return (program, record)
    }
}
