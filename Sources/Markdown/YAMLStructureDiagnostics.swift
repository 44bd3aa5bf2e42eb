import Language
import SourceText

extension Diagnostic {
    static func yamlTab(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-tab",
            Message(
                vi: "YAML thụt dòng bằng dấu cách, không bằng tab", en: "YAML is indented with spaces, not with tabs"),
            at: place, hint: Message(vi: "thay tab bằng hai dấu cách", en: "replace the tab with two spaces"))
    }

    static func yamlLineIsTooFarIn(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-line-too-far-in",
            Message(
                vi: "dòng thụt vào sâu hơn dòng trên, mà dòng trên đã có giá trị",
                en: "line is indented deeper than the line above, which already has a value"),
            at: place, hint: sameColumn)
    }

    static func yamlKeysAreUneven(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-keys-uneven",
            Message(
                vi: "các khóa cùng cấp phải bắt đầu ở cùng một cột, mỗi khóa một dòng",
                en: "keys of one level must begin at the same column, each on its own line"),
            at: place, hint: sameColumn)
    }

    static func yamlListIsUneven(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-list-uneven",
            Message(
                vi: "mỗi mục của danh sách phải bắt đầu bằng “- ” ở cùng một cột",
                en: "every item of a list must begin with “- ” at the same column"),
            at: place)
    }

    static func yamlLineIsNoEntry(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-line-is-no-entry",
            Message(
                vi: "dòng phải có dạng “khóa: giá trị”, với dấu cách sau dấu hai chấm",
                en: "line must read “key: value”, with a space after the colon"),
            at: place)
    }

    static func yamlItemOnKeyLine(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-item-on-key-line",
            Message(
                vi: "mục “- ” của danh sách phải ở dòng riêng, dưới khóa",
                en: "list item “- ” must stand on its own line, below the key"),
            at: place,
            hint: Message(
                vi: "nếu đó là chữ chứ không phải danh sách, đặt giá trị trong ngoặc kép",
                en: "if this is a text and no list, put the value in quotes"))
    }

    static func yamlKeyTwice(_ key: String, _ place: SourceLocation, first: SourceLocation?) -> Diagnostic {
        let note = first.map { Note(Message(vi: "lần đầu ở đây", en: "first written here"), at: $0) }
        return Diagnostic(
            .error, "yaml-key-twice",
            Message(vi: "khóa “\(key)” chỉ được viết một lần", en: "key “\(key)” must be written only once"),
            at: place, notes: note.map { [$0] } ?? [])
    }

    static func yamlKeyIsNoText(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-key-is-no-text",
            Message(vi: "khóa phải là chữ", en: "key must be a text"), at: place,
            hint: Message(vi: "đặt khóa trong ngoặc kép", en: "put the key in quotes"))
    }

    static func yamlAlias(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-alias",
            Message(
                vi: "không dùng neo “&” và bí danh “*” của YAML ở đây",
                en: "YAML anchors “&” and aliases “*” are not used here"),
            at: place,
            hint: Message(
                vi: "viết lại giá trị ở từng chỗ; nếu đó là chữ, đặt trong ngoặc kép",
                en: "write the value out in each place; if this is text, put it in quotes"))
    }

    static func yamlSecondDocument(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-second-document",
            Message(
                vi: "tệp chỉ được có một tài liệu YAML; dòng “---” mở tài liệu thứ hai",
                en: "file must hold one YAML document; a line “---” begins a second"),
            at: place)
    }

    static func yamlTooDeep(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-too-deep",
            Message(vi: "YAML lồng nhau quá sâu", en: "YAML is nested too deeply"), at: place)
    }

    private static let sameColumn = Message(
        vi: "cho dòng bắt đầu cùng cột với các khóa cùng cấp", en: "begin it at the column of the keys it belongs with")
}
