import Foundation
import Language
import SourceText

/// A folder of its own for as long as a function works in it.
func withTemporaryFolder<Result>(_ work: (_ folder: String) throws -> Result) throws -> Result {
    let folder = NSTemporaryDirectory() + "sitegen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try work(folder)
}

/// All findings as a user sees them.
func printed(_ report: Report, in language: Language = .vi) -> String {
    report.diagnostics.map(DiagnosticPrinter(in: language).print).joined()
}
