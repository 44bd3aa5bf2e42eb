import Language
package import SourceText

extension Diagnostic {
    /// Files that stand where nothing is read; an error when articles would be lost.
    static func misplaced(_ name: String, _ files: [SourceFolder.File], in folder: SourceFolder) -> Diagnostic {
        let lost = files.first(where: \.hasMarkdownEnding)
        let shown = folder.printed(lost?.path ?? files.first?.path ?? name)
        let near = suggestion(for: name, among: ["articles", "registers", "static", "originals", "site.yaml"])
        let places = Message(
            vi: "bài nằm trong articles/, sổ trong registers/, ảnh và tệp khác trong static/",
            en: "articles lie in articles/, registers in registers/, pictures and other files in static/")
        return Diagnostic(
            lost == nil ? .warning : .error, "misplaced-file",
            Message(
                vi: "không có gì được đọc ở “\(name)”: \(files.count) tệp bị bỏ qua",
                en:
                    "nothing is read at “\(name)”: \(files.count == 1 ? "1 file is" : "\(files.count) files are") left out"
            ),
            at: SourceFile(path: shown, text: "").start, hint: near.map(didYouMean) ?? places)
    }

    static func wrongEnding(_ ending: String, at path: String) -> Diagnostic {
        Diagnostic(
            .error, "wrong-ending",
            Message(
                vi: "tên tệp của bài phải kết thúc bằng .md, không phải .\(ending)",
                en: "the file of an article must end in .md, not .\(ending)"),
            at: SourceFile(path: path, text: "").start,
            hint: Message(vi: "đổi tên tệp thành TÊN.vi.md hoặc TÊN.en.md", en: "rename it to NAME.vi.md or NAME.en.md")
        )
    }

    /// A file beside the registers; a warning when it was probably meant to be one of them.
    static func unknownRegister(_ name: String, at path: String, near: String?) -> Diagnostic {
        let kinds = RegisterKind.allCases.map { $0.rawValue + ".yaml" }.joined(separator: ", ")
        return Diagnostic(
            near == nil ? .note : .warning, "unknown-register",
            Message(
                vi: "“\(name)” không phải sổ nào, tệp không được đọc", en: "“\(name)” is no register, it is not read"),
            at: SourceFile(path: path, text: "").start,
            hint: near.map(didYouMean) ?? Message(vi: "các sổ là \(kinds)", en: "the registers are \(kinds)"))
    }

    /// What the Site says of an attachment that the body of no published text names.
    package static func unnamedFile(at path: String) -> Diagnostic {
        Diagnostic(
            .note, "unnamed-file",
            Message(
                vi: "chưa có bài đã đăng nào nhắc tới tệp này, nên tệp không được đăng",
                en: "no published article names this file, it is not published"),
            at: SourceFile(path: path, text: "").start)
    }

    static func noSettings(_ path: String) -> Diagnostic {
        Diagnostic(
            .note, "no-settings",
            Message(
                vi: "không có “\(path)”, dùng các giá trị mặc định", en: "there is no “\(path)”, defaults are used"),
            at: nil,
            hint: Message(
                vi: "tệp này cho biết name, base_url, publisher, time_zone và allowed_html",
                en: "it says name, base_url, publisher, time_zone and allowed_html"))
    }

    /// A setting that every site needs is not written.
    static func noSetting(_ key: String, form: Form, standIn: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, "no-setting",
            Message(
                vi: "chưa có “\(key)”, tạm dùng “\(standIn)”", en: "“\(key)” is missing, “\(standIn)” is used"),
            at: place, hint: writeAs(form, under: key))
    }

    static func wrongBaseURL(_ address: String) -> Diagnostic {
        Diagnostic(
            .error, "wrong-base-url",
            Message(
                vi: "--base-url phải là một địa chỉ web không có ? và #, không phải “\(address)”",
                en: "--base-url must be a web address without ? and #, not “\(address)”"),
            at: nil, hint: Message(vi: "viết --base-url https://…", en: "write --base-url https://…"))
    }

    static func unknownTimeZone(_ zone: String, at place: SourceLocation, near: String?) -> Diagnostic {
        let allowed = Message(
            vi: "viết Asia/Ho_Chi_Minh, UTC hoặc độ lệch như +07:00",
            en: "write Asia/Ho_Chi_Minh, UTC or an offset as +07:00")
        return Diagnostic(
            .error, "unknown-time-zone",
            Message(vi: "không biết múi giờ “\(zone)”", en: "time zone “\(zone)” is not known"), at: place,
            hint: near.map(didYouMean) ?? allowed)
    }

    static func elementNotAllowed(_ name: String, at place: SourceLocation, harmless: [String]) -> Diagnostic {
        let list = harmless.joined(separator: ", ")
        let near = suggestion(for: name, among: harmless)
        return Diagnostic(
            .error, "element-not-allowed",
            Message(
                vi: "không cho phép được phần tử HTML “\(name)”", en: "HTML element “\(name)” cannot be allowed"),
            at: place,
            hint: near.map(didYouMean)
                ?? Message(vi: "các phần tử vô hại là \(list)", en: "the harmless elements are \(list)"))
    }

    static func settingsAreNoMap(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "wrong-kind",
            Message(
                vi: "site.yaml phải gồm các dòng “khóa: giá trị”", en: "site.yaml must consist of lines “key: value”"),
            at: place)
    }
}
