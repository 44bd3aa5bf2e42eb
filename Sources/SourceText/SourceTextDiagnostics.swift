import Language

extension Diagnostic {
    package static func unreadableFile(_ path: String, because fault: FileFault) -> Diagnostic {
        let reason = fault.reason
        return Diagnostic(
            .error, "unreadable-file",
            Message(vi: "không đọc được tệp: \(reason.vi)", en: "file cannot be read: \(reason.en)"),
            at: SourceFile(path: path, text: "").start)
    }

    static func changedMeanwhile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "changed-meanwhile",
            Message(vi: "tệp đã đổi trong lúc đang dựng trang", en: "file was changed while the site was being made"),
            at: SourceFile(path: path, text: "").start,
            hint: Message(vi: "dựng lại", en: "build again"))
    }

    package static func unwritableFile(_ path: String, because fault: FileFault) -> Diagnostic {
        let reason = fault.reason
        return Diagnostic(
            .error, "unwritable-file",
            Message(vi: "không ghi được tệp: \(reason.vi)", en: "file cannot be written: \(reason.en)"),
            at: SourceFile(path: path, text: "").start)
    }

    static func unreadableFolder(_ path: String, because fault: FileFault) -> Diagnostic {
        let reason = fault.reason
        return Diagnostic(
            .error, "unreadable-folder",
            Message(
                vi: "không đọc được thư mục “\(path)”: \(reason.vi)",
                en: "folder “\(path)” cannot be read: \(reason.en)"),
            at: nil)
    }

    static func utf16(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "not-utf-8",
            Message(vi: "tệp dùng mã UTF-16, không phải UTF-8", en: "file is UTF-16, not UTF-8"),
            at: SourceFile(path: path, text: "").start, hint: saveAgain)
    }

    static func notUTF8(_ place: SourceLocation, byte: UInt8, suspected: Encoding?) -> Diagnostic {
        let digits = String(byte, radix: 16, uppercase: true)
        let shown = "0x" + String(repeating: "0", count: 2 - digits.utf8.count) + digits
        // A zero byte in what is UTF-8 otherwise says nothing about another encoding.
        let other = suspected == .utf8 ? nil : suspected
        let hint = other.map {
            Message(
                vi: "có lẽ tệp dùng mã \($0.name); \(saveAgain.vi)",
                en: "perhaps it is \($0.name); \(saveAgain.en)")
        }
        return Diagnostic(
            .error, "not-utf-8",
            Message(
                vi: "tệp không phải văn bản UTF-8: byte \(shown) không thuộc ký tự nào",
                en: "file is not UTF-8 text: byte \(shown) belongs to no character"),
            at: place, hint: hint ?? saveAgain)
    }

    /// A control character, which the place holds, in a text.
    package static func forbiddenCharacter(_ place: SourceLocation) -> Diagnostic {
        let scalar = place.file.text(in: place.range).unicodeScalars.first ?? "\u{0}"
        return Diagnostic(
            .error, "forbidden-character",
            Message(
                vi: "ký tự điều khiển \(scalar.codePoint) không được có trong tệp",
                en: "control character \(scalar.codePoint) must not stand in a file"),
            at: place, hint: Message(vi: "xóa ký tự này đi", en: "delete it"))
    }

    private static let saveAgain = Message(vi: "hãy lưu lại tệp ở dạng UTF-8", en: "save it again as UTF-8")

    static func unreadableName(_ name: String, in folder: String) -> Diagnostic {
        Diagnostic(
            .error, "name-not-utf-8",
            Message(
                vi: "tên “\(name)” trong thư mục “\(folder)” không phải UTF-8",
                en: "name “\(name)” in folder “\(folder)” is not UTF-8"),
            at: nil, hint: Message(vi: "hãy đổi tên tệp", en: "rename the file"))
    }

    static func leadsOut(_ path: String, of folder: String, to target: String) -> Diagnostic {
        Diagnostic(
            .error, "link-leads-out",
            Message(
                vi: "liên kết tượng trưng dẫn ra ngoài “\(folder)”, tới “\(target)”",
                en: "symbolic link leads out of “\(folder)”, to “\(target)”"),
            at: SourceFile(path: path, text: "").start,
            hint: Message(vi: "hãy chép tệp vào thư mục", en: "copy what it leads to into the folder"))
    }

    static func leadsInCircle(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "link-leads-in-circle",
            Message(
                vi: "liên kết tượng trưng dẫn về một thư mục chứa nó",
                en: "symbolic link leads back to a folder it lies in"),
            at: SourceFile(path: path, text: "").start)
    }

    static func namesAlike(_ path: String, _ earlier: String, differInCase: Bool) -> Diagnostic {
        let difference =
            differInCase
            ? Message(vi: "chữ hoa, chữ thường", en: "case") : Message(vi: "dạng Unicode", en: "Unicode form")
        return Diagnostic(
            .error, "names-alike",
            Message(
                vi: "tên chỉ khác “\(earlier)” ở \(difference.vi)",
                en: "name differs from “\(earlier)” only in \(difference.en)"),
            at: SourceFile(path: path, text: "").start,
            hint: Message(
                vi: "nhiều hệ thống coi hai tên này là một; hãy đổi một tên",
                en: "many systems take the two names for one; rename one of them"))
    }
}
