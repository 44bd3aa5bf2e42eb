import Language
import Markdown
import SourceText

/// A Markdown file from a text in memory, and all that is printed about it.
struct Reading {
    let file: MarkdownFile?
    let report: Report

    init(_ text: String, path: String = "bài.vi.md") {
        var report = Report()
        file = MarkdownFile(reading: SourceFile(path: path, text: text), report: &report)
        self.report = report
    }

    /// The findings as a user sees them.
    func printed(in language: Language) -> String {
        Self.printed(report, in: language)
    }

    static func printed(_ report: Report, in language: Language) -> String {
        report.diagnostics.map { DiagnosticPrinter(in: language).print($0) }.joined()
    }
}

/// Numbers that look random and are the same in every run.
struct SteadyNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        // SplitMix64 (Steele, Lea and Flood, 2014).
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
