import Language
import SourceText

// Data that stands in for a page's own, and templates that nothing shows.
extension Diagnostic {
    static func repeatedKey(_ key: String, at place: SourceLocation, first: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "repeated-key",
            Message(
                vi: "mỗi khóa chỉ được viết một lần, “\(key)” viết hai lần",
                en: "a key must be given once, “\(key)” is given twice"),
            at: place,
            notes: [Note(Message(vi: "lần đầu ở đây", en: "it is given first here"), at: first)])
    }

    static func tooLargeNumber(isWhole: Bool, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "too-large-number",
            Message(
                vi: "số này quá lớn, không giữ đúng được từng chữ số",
                en: "this number is too large to be kept exactly"),
            at: place,
            hint: isWhole
                ? Message(
                    vi: "số nguyên phải từ -9223372036854775808 đến 9223372036854775807; viết thành chuỗi nếu là mã số",
                    en: "whole numbers go from -9223372036854775808 to 9223372036854775807; write an id as a text")
                : nil)
    }

    static func unusedTemplate(_ name: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, "unused-template",
            Message(vi: "không trang nào dùng mẫu “\(name)”", en: "no page uses the template “\(name)”"), at: place)
    }
}
