import Language
import SourceText

extension Diagnostic {
    static func unsafePath(_ file: OutputFile) -> Diagnostic {
        Diagnostic(
            .error, "unsafe-output-path",
            Message(
                vi: "“\(file.path)” không phải là một đường dẫn trong thư mục đầu ra",
                en: "“\(file.path)” is not a path inside the output folder"),
            at: file.origin,
            hint: Message(
                vi: "viết các tên cách nhau bằng “/”, không có tên trống, “.” hay “..”",
                en: "write names joined by “/”, none of them empty, “.” or “..”"))
    }

    static func fileIsAlsoFolder(_ file: OutputFile, of inner: OutputFile) -> Diagnostic {
        Diagnostic(
            .error, "file-is-also-folder",
            Message(
                vi: "“\(file.path)” không thể vừa là tệp vừa là thư mục chứa “\(inner.path)”",
                en: "“\(file.path)” cannot be both a file and the folder of “\(inner.path)”"),
            at: file.origin ?? inner.origin)
    }

    static func foreignFile(_ file: OutputFile, at path: String) -> Diagnostic {
        Diagnostic(
            .error, "foreign-file-in-output",
            Message(
                vi: "“\(path)” không do chúng tôi ghi, và khác với trang phải đặt ở đó",
                en: "“\(path)” was not written by us, and differs from the page that belongs there"),
            at: file.origin, hint: moveAway)
    }

    /// Whether the diagnostic is one of `foreignFile`.
    var isAboutForeignFile: Bool { id == "foreign-file-in-output" }

    static func foreignFiles(_ findings: [Diagnostic], in path: String) -> Diagnostic {
        Diagnostic(
            .error, "foreign-files-in-output",
            Message(
                vi: "“\(path)” có \(findings.count) tệp không do chúng tôi ghi, và khác với trang phải đặt ở đó",
                en:
                    "“\(path)” holds \(findings.count) files that were not written by us, and differ from the pages that "
                    + "belong there"),
            at: nil,
            hint: Message(
                vi: "chuyển chúng đi; nếu đó là một lần dựng cũ mà “.sitegen” đã mất thì xóa “\(path)”",
                en: "move them away; if they are an old build whose “.sitegen” is lost, delete “\(path)”"),
            notes: findings.prefix(3).map { Diagnostic.Note($0.message) })
    }

    static func inTheWay(_ kind: FileStatus.Kind, at path: String, of file: OutputFile) -> Diagnostic {
        let message =
            switch kind {
            case .file:
                Message(
                    vi: "“\(path)” là một tệp không do chúng tôi ghi, nằm ở chỗ phải có thư mục",
                    en: "“\(path)” is a file not written by us where a folder must be")
            case .folder:
                Message(
                    vi: "“\(path)” là một thư mục nằm ở chỗ phải có tệp",
                    en: "“\(path)” is a folder where a file must be")
            case .link:
                Message(
                    vi: "“\(path)” là liên kết tượng trưng; không có gì được ghi qua liên kết",
                    en: "“\(path)” is a symbolic link; nothing is written through links")
            case .other:
                Message(
                    vi: "“\(path)” không phải là tệp thường",
                    en: "“\(path)” is not an ordinary file")
            }
        return Diagnostic(.error, "in-the-way-in-output", message, at: file.origin, hint: moveAway)
    }

    private static let moveAway = Message(
        vi: "chuyển nó ra khỏi thư mục đầu ra rồi dựng lại", en: "move it out of the output folder and build again")
}

extension Diagnostic {
    /// Equal in two findings that say the same of the same place.
    var wordsAndPlace: String {
        let place = location.map { "\($0.file.path) \($0.range)" } ?? ""
        return "\(id) \(message.en) \(place)"
    }
}

/// What the system refused.
extension Diagnostic {
    static func cannotPrepare(_ path: String, _ error: SystemError) -> Diagnostic {
        refused(
            error, "output-not-usable",
            Message(
                vi: "không dùng được thư mục đầu ra “\(path)”",
                en: "the output folder “\(path)” cannot be used"))
    }

    static func cannotWrite(_ file: OutputFile, at path: String, _ error: SystemError) -> Diagnostic {
        refused(
            error, "output-not-written",
            Message(vi: "không ghi được “\(path)”", en: "“\(path)” cannot be written"), at: file.origin)
    }

    static func cannotRemove(_ path: String, _ error: SystemError) -> Diagnostic {
        refused(
            error, "output-not-removed",
            Message(vi: "không xóa được “\(path)”", en: "“\(path)” cannot be removed"))
    }

    static func interrupted(at path: String, _ error: SystemError) -> Diagnostic {
        refused(
            error, "output-interrupted",
            Message(
                vi: "thư mục đầu ra mới đổi được một phần, dừng ở “\(path)”",
                en: "the output folder is only partly renewed; it stopped at “\(path)”"),
            hint: Message(
                vi: "mọi tệp đều nguyên vẹn; dựng lại để làm nốt",
                en: "every file in it is whole; build again to finish"))
    }

    static func ledgerNotWritten(_ path: String, _ error: SystemError) -> Diagnostic {
        refused(
            error, "ledger-not-written",
            Message(
                vi: "không ghi được sổ của thư mục đầu ra “\(path)”",
                en: "the ledger of the output folder “\(path)” cannot be written"),
            hint: Message(vi: "lần dựng sau sẽ làm lại", en: "the next build makes up for it"))
    }

    /// Whether Output was changed already when this came up; everything else comes up before.
    package var isOfChangedOutput: Bool { ["output-interrupted", "ledger-not-written"].contains(id) }

    private static func refused(
        _ error: SystemError, _ id: String, _ message: Message, at origin: SourceLocation? = nil, hint: Message? = nil
    ) -> Diagnostic {
        let whole = Message { "\(message[$0]): \(error.reason[$0])" }
        return Diagnostic(.error, id, whole, at: origin, hint: hint)
    }
}

/// What is the matter with the output folder as a whole.
extension Diagnostic {
    static func onOtherFileSystem(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "output-on-other-file-system",
            Message(
                vi: "thư mục đầu ra “\(path)” phải nằm cùng hệ thống tệp với thư mục chứa nó",
                en: "the output folder “\(path)” must be on the file system of the folder it is in"),
            at: nil,
            hint: Message(
                vi: "chọn một thư mục bên trong “\(path)”, như “\(path)/site”",
                en: "choose a folder inside it, as “\(path)/site”"))
    }

    static func anotherBuild(at path: String, process: Int?) -> Diagnostic {
        let number = process.map { Message(vi: " (tiến trình \($0))", en: " (process \($0))") }
        return Diagnostic(
            .error, "another-build",
            Message(
                vi: "một lần dựng khác\(number?.vi ?? "") đang ghi vào “\(path)”",
                en: "another build\(number?.en ?? "") is writing to “\(path)”"),
            at: nil,
            hint: Message(vi: "đợi nó xong rồi dựng lại", en: "wait until it has finished, then build again"))
    }

    static func ledgerDamaged(_ path: String) -> Diagnostic {
        Diagnostic(
            .note, "ledger-damaged",
            Message(
                vi: "không đọc được sổ của thư mục đầu ra “\(path)”; mọi trang được làm lại",
                en: "the ledger of the output folder “\(path)” cannot be read; every page is made again"),
            at: nil)
    }

    static func otherFiles(_ count: Int, first: String, in path: String) -> Diagnostic {
        Diagnostic(
            .note, "other-files-in-output",
            Message(
                vi: "“\(path)” có \(count) tệp không thuộc lần dựng này, như “\(first)”; chúng được giữ nguyên",
                en: count == 1
                    ? "“\(path)” holds a file that is not of this build, “\(first)”; it is kept"
                    : "“\(path)” holds \(count) files that are not of this build, as “\(first)”; they are kept"),
            at: nil)
    }
}
