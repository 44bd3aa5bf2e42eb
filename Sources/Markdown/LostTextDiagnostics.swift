import Language
import SourceText

extension Diagnostic {
    static func unusedFootnote(_ label: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "footnote-not-used",
            Message(
                vi: "chú thích “\(label)” không được chỗ nào dẫn tới nên không có trên trang",
                en: "footnote “\(label)” is referred to nowhere, so it is not on the page"),
            at: place,
            hint: Message(
                vi: "viết “[^\(label)]” ở chỗ cần chú thích", en: "write “[^\(label)]” where it belongs"))
    }

    static func footnoteDefinedTwice(_ label: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "footnote-defined-twice",
            Message(
                vi: "chú thích “\(label)” đã có ở trên nên lời này không có trên trang",
                en: "footnote “\(label)” is defined above, so these words are not on the page"),
            at: place,
            hint: Message(vi: "đặt cho chú thích này một nhãn khác", en: "give this one another label"))
    }

    static func unusedLinkDefinition(_ label: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "link-definition-not-used",
            Message(
                vi: "dòng “[\(label)]:” là địa chỉ của một liên kết không có ở đâu nên không hiện trên trang",
                en: "line “[\(label)]:” is the address of a link that stands nowhere, so it is not on the page"),
            at: place,
            hint: Message(
                vi: "viết “\\[\(label)]:” nếu đây là lời trong bài; nếu không, viết “[\(label)]” ở chỗ cần liên kết",
                en: "write “\\[\(label)]:” if it is part of the text, or “[\(label)]” where the link belongs"))
    }

    static func surplusCell(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "table-cell-without-column",
            Message(
                vi: "ô này nằm ngoài các cột của bảng nên không có trên trang",
                en: "cell stands behind the last column of its table, so it is not on the page"),
            at: place,
            hint: Message(
                vi: "thêm cột vào dòng đầu bảng, hoặc viết “\\|” nếu dấu ấy là chữ trong ô",
                en: "add a column to the table's head, or write “\\|” for a bar that is text"))
    }

    static func undefinedReference(_ reference: String, _ place: SourceLocation) -> Diagnostic {
        let isFootnote = reference.hasPrefix("[^")
        return Diagnostic(
            .warning, isFootnote ? "footnote-not-defined" : "link-not-defined",
            Message(
                vi: "“\(reference)” không dẫn tới đâu nên hiện nguyên như thế trên trang",
                en: "“\(reference)” leads nowhere, so it is on the page as it stands"),
            at: place,
            hint: isFootnote
                ? Message(
                    vi: "thêm một dòng “\(reference): …” vào cuối bài", en: "add a line “\(reference): …” to the text")
                : Message(
                    vi: "viết “[chữ](địa chỉ)”, hoặc thêm một dòng “[nhãn]: địa chỉ”",
                    en: "write “[words](address)”, or add a line “[label]: address”"))
    }
}
