import Foundation
import SourceText

extension TranslationLedger {
    /// The ledger of a Content folder, an empty one where there is none yet; nil when it cannot be read.
    init?(below content: String, report: inout Report) {
        let location = content + "/" + Self.path
        guard FileManager.default.fileExists(atPath: location) else {
            self.init()
            return
        }
        guard let file = SourceFile.read(location, as: location, report: &report) else { return nil }
        self.init(reading: file, report: &report)
    }
}
