import Ingest
import Language
import SourceText

/// What ingest tells the user at its end: a line per page, and what an editor still has to decide.
struct IngestSummary {
    private let results: [IngestResult]
    private let written: [WrittenDraft]

    init(_ results: [IngestResult], _ written: [WrittenDraft]) {
        self.results = results
        self.written = written
    }

    var text: Message {
        Message { language in
            let lines = results.compactMap { line(of: $0, in: language) }.joined()
            let drafts = results.count { $0.draft != nil }
            let refused = results.count - drafts
            switch language {
            case .vi: return lines + "\(results.count) trang: \(drafts) bản nháp, \(refused) bị từ chối\n"
            case .en:
                return lines + "\(results.count) \(results.count == 1 ? "page" : "pages"): "
                    + "\(drafts) \(drafts == 1 ? "draft" : "drafts"), \(refused) refused\n"
            }
        }
    }

    /// A page that was refused is in the report.
    private func line(of result: IngestResult, in language: Language) -> String? {
        guard let draft = result.draft else { return nil }
        let outcome = written.first { $0.file == result.file }
        let title = draft.title?.value ?? Self.untitled[language]
        var line = "\(result.file): \(title)\n"
        if let outcome { line += "    \(outcome.state.words[language])\(outcome.draft.map { ": \($0)" } ?? "")\n" }
        for point in draft.review { line += "    \(Self.toReview[language]): \(point)\n" }
        return line
    }

    private static let untitled = Message(vi: "(chưa có tiêu đề)", en: "(no title found)")
    private static let toReview = Message(vi: "cần xem lại", en: "to review")
}

extension WrittenDraft.State {
    /// What became of the draft.
    fileprivate var words: Message {
        switch self {
        case .written: Message(vi: "đã viết", en: "written")
        case .rewritten: Message(vi: "đã viết lại", en: "written again")
        case .unchanged: Message(vi: "không đổi", en: "unchanged")
        case .kept: Message(vi: "giữ nguyên", en: "kept")
        case .failed: Message(vi: "không ghi được", en: "not written")
        }
    }
}
