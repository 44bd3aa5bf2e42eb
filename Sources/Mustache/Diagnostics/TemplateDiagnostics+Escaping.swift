import Language
import SourceText

// Places of a page, and what may stand there.
extension Diagnostic {
    /// The id of a value at a place where none can stand.
    static let unsafePlace = "unsafe-place"

    static func cannotStandHere(_ fault: EscapeFault, at place: SourceLocation) -> Diagnostic {
        Diagnostic(.error, unsafePlace, fault.message, at: place, hint: fault.hint)
    }

    static func unsafeAddress(_ scheme: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "unsafe-address",
            Message(
                vi: "địa chỉ bắt đầu bằng “\(scheme):” không được phép: chỉ http, https, mailto, tel",
                en: "an address with “\(scheme):” is not allowed: only http, https, mailto and tel are"),
            at: place)
    }

    static func rawNeedsHTML(kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "raw-needs-html",
            Message(
                vi: "{{{…}}} chỉ dành cho HTML đáng tin, đây là \(kind.word.vi)",
                en: "{{{…}}} is for trusted HTML only, this is \(kind.word.en)"),
            at: place, hint: Message(vi: "viết {{…}}", en: "write {{…}}"))
    }

    static func rawOutsideText(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "raw-outside-text",
            Message(
                vi: "{{{…}}} chỉ đứng được giữa các phần tử HTML",
                en: "{{{…}}} can only stand in the text of an HTML page"),
            at: place)
    }

    static func escapedHTML(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "escaped-html",
            Message(vi: "HTML ở đây hiện ra thành mã", en: "this HTML will show as markup"), at: place,
            hint: Message(vi: "viết {{{…}}}", en: "write {{{…}}}"))
    }

    static func branchesDiffer(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "branches-differ",
            Message(
                vi:
                    "hai nhánh của mục phải dừng ở cùng một chỗ của HTML (cùng trong hay cùng ngoài thẻ, dấu ngoặc kép)",
                en:
                    "both branches of a section must end at the same place of the HTML (inside or outside a tag, a quotation)"
            ),
            at: place)
    }

    static func loopMoves(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "loop-moves",
            Message(
                vi: "thân vòng lặp phải dừng ở chỗ của HTML mà nó bắt đầu",
                en: "the body of a list must end at the place of the HTML where it began"),
            at: place)
    }

    static func namedMoves(_ name: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "named-moves",
            Message(
                vi: "“\(name)” phải dừng ở chỗ của HTML mà nó bắt đầu, vì tên mẫu ở đây là một giá trị",
                en: "“\(name)” must end at the place of the HTML where it began, for a value names it here"),
            at: place)
    }

    static func recursionMoves(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "recursion-moves",
            Message(
                vi: "mẫu tự gọi mình phải dừng ở chỗ của HTML mà nó bắt đầu",
                en: "a template that includes itself must end at the place of the HTML where it began"),
            at: place)
    }

    static func endsInside(_ state: EscapeState, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "ends-inside",
            Message(
                vi: "trang kết thúc giữa chừng: \(state.unfinished.vi)",
                en: "the page ends in the middle of \(state.unfinished.en)"),
            at: place)
    }
}

extension EscapeState {
    /// What is not finished where a page ends.
    fileprivate var unfinished: Message {
        switch syntax {
        case .html: html.unfinished
        case .json: Message(vi: "chuỗi JSON chưa đóng", en: "a JSON text")
        case .xml: Message(vi: "thẻ hay chú thích XML chưa đóng", en: "a tag or comment of XML")
        case .plain, .anywhere: Message(vi: "văn bản", en: "text")
        }
    }
}

extension HTMLState {
    fileprivate var unfinished: Message {
        switch place {
        case .text: Message(vi: "văn bản", en: "text")
        case .quoted: Message(vi: "giá trị thuộc tính chưa có ngoặc đóng", en: "a quoted attribute")
        case .comment, .markup, .declaration: Message(vi: "chú thích chưa đóng", en: "a comment")
        case .rawText: Message(vi: "phần tử <\(element.text)> chưa đóng", en: "the element <\(element.text)>")
        default: Message(vi: "thẻ HTML chưa đóng", en: "an HTML tag")
        }
    }
}
