import Language
import SourceText

/// What can be wrong with the ledger of translations.
enum LedgerFault {
    /// git has left the marks of a conflict.
    case conflict
    case unknownLine
    /// The text of a passage is not the one its fingerprint stands for.
    case changedPassage
    case incompleteEntry

    fileprivate var message: Message {
        switch self {
        case .conflict:
            Message(
                vi: "sổ bản dịch còn dấu xung đột của git", en: "the translation ledger has marks of a git conflict")
        case .unknownLine:
            Message(vi: "dòng này không thuộc sổ bản dịch", en: "this line does not belong in the translation ledger")
        case .changedPassage:
            Message(
                vi: "đoạn này trong sổ bản dịch đã bị sửa", en: "this passage of the translation ledger was changed")
        case .incompleteEntry:
            Message(
                vi: "mục này của sổ bản dịch thiếu “original” hoặc “checked”",
                en: "this entry of the translation ledger lacks “original” or “checked”")
        }
    }
}

extension Diagnostic {
    static func brokenLedger(_ fault: LedgerFault, at place: SourceLocation) -> Diagnostic {
        let isConflict = if case .conflict = fault { true } else { false }
        let restore = Message(
            vi: "lấy lại tệp như trước khi sửa; sổ chỉ do `sitegen translations --accept` ghi",
            en: "restore the file as it was; only `sitegen translations --accept` writes it")
        let resolve = Message(
            vi: "giữ nguyên một bên của mỗi mục, rồi chấp nhận lại bản dịch",
            en: "keep one side of each entry whole, then accept the translation again")
        return Diagnostic(
            .error, "broken-ledger", fault.message, at: place, hint: isConflict ? resolve : restore)
    }

    static func twiceInLedger(_ path: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "twice-in-ledger",
            Message(
                vi: "“\(path)” có trong hai mục của sổ bản dịch",
                en: "“\(path)” is in two entries of the translation ledger"),
            at: place,
            hint: Message(
                vi: "xóa một mục, rồi chấp nhận lại bản dịch", en: "remove one entry, then accept the translation again"
            ))
    }

    static func noTextToAccept(_ file: String, near: String?) -> Diagnostic {
        Diagnostic(
            .error, "no-such-text", Message(vi: "không có bài “\(file)”", en: "there is no text “\(file)”"), at: nil,
            hint: near.map(didYouMean))
    }

    static func nothingTranslated(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, "nothing-translated",
            Message(
                vi: "“\(file)” không phải bản dịch: bài không có bản nào khác",
                en: "“\(file)” is no translation: its article has no other text"),
            at: nil)
    }

    static func bothTextsAccepted(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, "both-texts-accepted",
            Message(
                vi: "chỉ một trong hai bản của một bài là bản dịch, “\(file)” là bản kia",
                en: "only one text of an article is the translation, “\(file)” is the other"),
            at: nil)
    }

    static func nothingToForget(_ file: String, near: String?) -> Diagnostic {
        Diagnostic(
            .error, "nothing-to-forget",
            Message(
                vi: "chỉ quên được bản dịch không còn nữa; “\(file)” không phải vậy",
                en: "only a translation that is gone can be forgotten; “\(file)” is not"),
            at: nil, hint: near.map(didYouMean))
    }
}
