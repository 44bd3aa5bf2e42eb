import Hummingbird
import Language
import Mustache
import SourceText

/// How fast templates are read, and compiled with all that is checked.
///
/// What is measured: bytes of template text already in memory, parsed and compiled once against the page's shapes to a
/// program that is ready to render, in one language, per second of one thread's processor time.
enum CompilingBenchmark {
    static func run(into table: inout Table) throws {
        table.begin("compiling (MB/s)", ["bytes", "sitegen", "target", "reading alone", "swift-mustache"])
        // The site has 16 kB of templates, and its target. Shorter ones show what begins with each program.
        try measure(Workload.index, times: 20, target: nil, into: &table)
        try measure(Workload.index, times: 80, target: 50, into: &table)
        print("  bytes of template text in memory, compiled once against shapes to a ready program,")
        print("  per second of one thread's processor time; the target is for as much text as the site has")
    }

    private static func measure(
        _ index: Workload, times count: Int, target: Double?, into table: inout Table
    ) throws {
        let shape = index.record().shape
        let text = String(repeating: index.templates[0].value, count: count)
        let files = [("page", text), ("card", index.templates[1].value)].map { name, text in
            SourceFile(path: "Templates/\(name).html.mustache", text: text)
        }
        let size = files.reduce(0) { $0 + $1.bytes.count }

        let times = try Measurement.together([
            {
                var report = Report()
                let library = TemplateLibrary(files, report: &report)
                let program = library.program("page.html", showing: shape, in: .vi, for: "page", report: &report)
                precondition(program != nil && !report.hasErrors)
                return library.names.count
            },
            {
                var report = Report()
                return TemplateLibrary(files, report: &report).names.count
            },
            { try Hummingbird.MustacheTemplate(string: text).size },
        ])
        let speeds = times.map { Double(size) / $0.nanoseconds * 1_000 }
        table.add(
            "index page, \(count) times",
            [
                "\(size)", speeds[0].digits(0), target.map { "≥ \($0.digits(0))" } ?? "", speeds[1].digits(0),
                speeds[2].digits(0),
            ],
            holds: speeds[0] >= target ?? 0)
    }
}

extension Hummingbird.MustacheTemplate {
    /// A number that needs the template to be there.
    fileprivate var size: Int { MemoryLayout.size(ofValue: self) }
}
