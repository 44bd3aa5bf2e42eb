import Ingest
import Language
import SourceText

/// What ingest tells the user: some lines for each page with what an editor still has to decide, and the numbers at the end.
struct IngestSummary {
    private var pages = 0
    private var drafts = 0
    private var failures = 0

    /// The lines of a page; one that was refused has none, because it is in the report.
    mutating func lines(of result: IngestResult, _ written: WrittenDraft?) -> Message {
        pages += 1
        guard let draft = result.draft else { return Message(vi: "", en: "") }
        drafts += 1
        if written?.state == .failed { failures += 1 }
        return Message { language in
            var lines = "\(result.file): \(draft.title?.value ?? Self.untitled[language])\n"
            if let written {
                lines += "    \(written.state.words[language])\(written.draft.map { ": \($0)" } ?? "")\n"
                for line in (written.difference ?? "").split(separator: "\n") { lines += "    \(line)\n" }
            }
            for point in draft.review { lines += "    \(Self.toReview[language]): \(point)\n" }
            return lines
        }
    }

    var closing: Message {
        let (refused, good) = (pages - drafts, drafts - failures)
        let notWritten =
            failures == 0 ? nil : Message(vi: ", \(failures) không ghi được", en: ", \(failures) not written")
        return Message(
            vi: "\(pages) trang: \(good) bản nháp, \(refused) bị từ chối\(notWritten?.vi ?? "")\n",
            en:
                "\(pages) \(pages == 1 ? "page" : "pages"): \(good) \(good == 1 ? "draft" : "drafts"), \(refused) refused\(notWritten?.en ?? "")\n"
        )
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
        case .merged: Message(vi: "cập nhật, giữ chữ của biên tập viên", en: "updated, the editor's words kept")
        case .failed: Message(vi: "không ghi được", en: "not written")
        }
    }
}
