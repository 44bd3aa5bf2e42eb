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
        case .xml, .plain, .anywhere: Message(vi: "văn bản", en: "text")
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

extension EscapeFault {
    fileprivate var message: Message {
        switch self {
        case .tagName: Message(vi: "giá trị không thể là tên thẻ HTML", en: "a value cannot be the name of an HTML tag")
        case .attributeName:
            Message(vi: "giá trị không thể là tên thuộc tính", en: "a value cannot be the name of an attribute")
        case .unquotedValue:
            Message(
                vi: "giá trị của thuộc tính phải ở trong ngoặc kép",
                en: "an attribute's value must be in quotation marks")
        case .eventHandler:
            Message(vi: "giá trị không được vào thuộc tính on…", en: "a value cannot go into an on… attribute")
        case .style: Message(vi: "giá trị không được vào CSS", en: "a value cannot go into CSS")
        case .innerDocument: Message(vi: "giá trị không được vào srcdoc", en: "a value cannot go into srcdoc")
        case .rawElement:
            Message(
                vi: "giá trị không được vào phần tử mà trình duyệt không đọc như HTML",
                en: "a value cannot go into an element that browsers do not read as HTML")
        case .script:
            Message(
                vi: "trong mã lệnh giá trị chỉ đứng được ở chỗ của một biểu thức, như sau dấu “=”",
                en: "in a script a value can only stand where an expression does, as after “=”")
        case .unknownScript:
            Message(
                vi: "giá trị không được vào <script> thuộc loại lạ",
                en: "a value cannot go into a <script> of an unknown type")
        case .scriptType:
            Message(
                vi: "thuộc tính “type” của <script> phải viết thẳng ra",
                en: "the “type” of a <script> must be written out")
        case .jsonPlace:
            Message(
                vi: "trong JSON giá trị chỉ đứng được sau “:”, “,”, “[” hoặc trong ngoặc kép",
                en: "in JSON a value can only stand after “:”, “,” or “[”, or in quotation marks")
        case .refresh:
            Message(
                vi: "giá trị không được vào <meta http-equiv=\"refresh\">",
                en: "a value cannot go into <meta http-equiv=\"refresh\">")
        case .lambda:
            Message(
                vi: "hàm của chương trình chỉ đứng được ở chỗ văn bản",
                en: "a function of the program can only stand where text does")
        case .comment:
            Message(vi: "giá trị không được vào chú thích HTML", en: "a value cannot go into an HTML comment")
        case .reference:
            Message(vi: "giá trị không được vào giữa “&…;”", en: "a value cannot stand inside of “&…;”")
        case .addressScheme:
            Message(
                vi: "giá trị chỉ đứng được trong địa chỉ http, https, mailto, tel",
                en: "a value can only stand in an address with http, https, mailto or tel")
        case .addressColon:
            Message(
                vi: "dấu “:” sau giá trị hay mục làm cho phần trước nó thành giao thức của địa chỉ",
                en: "a “:” after a value or section makes what stands before it the scheme of the address")
        case .uncertainName:
            Message(
                vi: "tên thẻ hay thuộc tính phải nằm trọn trong một nhánh của mục",
                en: "the name of a tag or attribute must stand in one branch of a section as a whole")
        }
    }

    fileprivate var hint: Message? {
        switch self {
        case .tagName, .attributeName:
            Message(vi: "viết {{#x}}…{{/x}} quanh từng cách viết", en: "write each spelling out, inside {{#x}}…{{/x}}")
        case .unquotedValue: Message(vi: "viết name=\"{{…}}\"", en: "write name=\"{{…}}\"")
        case .eventHandler, .script:
            Message(
                vi: "đặt vào thuộc tính data-… và đọc từ mã lệnh",
                en: "put it into a data-… attribute and read that in the script")
        case .style: Message(vi: "dùng một lớp: class=\"{{…}}\"", en: "use a class: class=\"{{…}}\"")
        case .rawElement: Message(vi: "đặt giá trị ra ngoài phần tử này", en: "put the value outside of this element")
        case .unknownScript:
            Message(
                vi: "dùng type=\"application/json\" hoặc “application/ld+json”",
                en: "use type=\"application/json\" or “application/ld+json”")
        case .scriptType: Message(vi: "viết mỗi loại một thẻ <script>", en: "write one <script> for each type")
        case .jsonPlace, .lambda, .reference, .addressScheme: nil
        case .addressColon:
            Message(vi: "viết “:” sau dấu “/” hoặc viết %3A", en: "write “:” after a “/”, or write %3A")
        case .uncertainName: Message(vi: "viết cả name=\"…\" trong nhánh", en: "write all of name=\"…\" in the branch")
        case .refresh:
            Message(
                vi: "dùng <a href=\"{{…}}\">, hoặc khai báo chuyển hướng cho cả trang web",
                en: "use <a href=\"{{…}}\">, or let the site redirect")
        case .innerDocument: Message(vi: "dùng src=\"{{…}}\"", en: "use src=\"{{…}}\"")
        case .comment: Message(vi: "dùng {{! … }} cho ghi chú của mẫu", en: "use {{! … }} for notes in a template")
        }
    }
}
