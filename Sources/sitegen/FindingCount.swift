import Language
import SourceText

/// How much was found wrong.
struct FindingCount {
    let errors: Int
    let warnings: Int

    init(_ report: Report) {
        errors = report.count(of: .error)
        warnings = report.count(of: .warning)
    }

    /// `2 errors, 1 warning`
    var words: Message {
        Message(
            vi: "\(errors) lỗi, \(warnings) cảnh báo",
            en: "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")")
    }
}
