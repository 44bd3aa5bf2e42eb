import Language
import SourceText

extension Diagnostic {
    static func registerIsNoMap(_ kind: RegisterKind, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "wrong-kind",
            Message(
                vi: "sổ “\(kind.rawValue)” phải gồm các mục “mã: {vi: …, en: …}”",
                en: "register “\(kind.rawValue)” must consist of entries “id: {vi: …, en: …}”"),
            at: place)
    }

    static func entryIsNoMap(_ id: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "wrong-kind",
            Message(
                vi: "mục “\(id)” phải có tên tiếng Việt và tiếng Anh",
                en: "entry “\(id)” must have a name in Vietnamese and in English"),
            at: place, hint: Message(vi: "viết \(id): {vi: …, en: …}", en: "write \(id): {vi: …, en: …}"))
    }

    static func notAnID(_ id: String, at place: SourceLocation, near: String) -> Diagnostic {
        Diagnostic(
            .error, "not-an-id",
            Message(
                vi: "“\(id)” không thể là mã: mã chỉ có chữ thường không dấu, chữ số và dấu nối",
                en: "“\(id)” cannot be an id: ids have only small letters a–z, digits and hyphens"),
            at: place, hint: near.isEmpty ? nil : didYouMean(near))
    }

    static func unknownID(
        _ word: String, in kind: RegisterKind, at place: SourceLocation, meant: RegisterWords.Meaning?
    ) -> Diagnostic {
        let noun = kind.noun
        return Diagnostic(
            .error, "unknown-\(kind.noun.en)",
            Message(
                vi: "\(noun.vi) “\(word)” chưa có trong sổ", en: "\(noun.en) “\(word)” is not in the register"),
            at: place, hint: hint(meant, kind))
    }

    private static func hint(_ meaning: RegisterWords.Meaning?, _ kind: RegisterKind) -> Message {
        switch meaning {
        case .name(let id):
            Message(vi: "đó là một tên; viết mã “\(id)”", en: "this is a name; write the id “\(id)”")
        case .id(let id):
            didYouMean(id)
        case .nameLike(let name, let id):
            Message(vi: "có phải “\(id)” (\(name))?", en: "did you mean “\(id)” (\(name))?")
        case nil:
            Message(vi: "thêm vào \(kind.path)", en: "add it to \(kind.path)")
        }
    }

    static func unknownKind(_ kind: String, at place: SourceLocation) -> Diagnostic {
        let list = Organisation.kinds.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-kind",
            Message(vi: "không có loại tổ chức “\(kind)”", en: "there is no kind of organisation “\(kind)”"), at: place,
            hint: suggestion(for: kind, among: Organisation.kinds).map(didYouMean)
                ?? Message(vi: "các loại là \(list)", en: "the kinds are \(list)"))
    }

    static func eventWithoutDate(_ id: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-date",
            Message(vi: "sự kiện “\(id)” phải có “date”", en: "event “\(id)” must have a “date”"), at: place,
            hint: writeAs(.calendarDate, under: "date"))
    }

    static func parentCircle(_ circle: [Organisation]) -> Diagnostic {
        let ids = (circle + circle.prefix(1)).map { "“\($0.id)”" }.joined(separator: " → ")
        let others = circle.dropFirst().map { organisation in
            Note(
                Message(
                    vi: "“\(organisation.id)” cũng nằm trong vòng này", en: "“\(organisation.id)” is in this circle too"
                ),
                at: organisation.location)
        }
        return Diagnostic(
            .error, "parent-circle",
            Message(
                vi: "tổ chức không thể trực thuộc chính mình: \(ids)",
                en: "an organisation cannot belong to itself: \(ids)"),
            at: circle.first?.location, notes: others)
    }

    static func sameName(
        _ name: String, of id: String, at place: SourceLocation, and other: String, at otherPlace: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, "same-name",
            Message(
                vi: "“\(id)” và “\(other)” cùng mang tên “\(name)”", en: "“\(id)” and “\(other)” both go by “\(name)”"),
            at: place,
            notes: [Note(Message(vi: "mục kia ở đây", en: "the other entry is here"), at: otherPlace)])
    }
}

extension RegisterKind {
    /// What an entry of the register is called.
    fileprivate var noun: Message {
        switch self {
        case .organisations: Message(vi: "tổ chức", en: "organisation")
        case .tags: Message(vi: "chủ đề", en: "tag")
        case .sections: Message(vi: "chuyên mục", en: "section")
        case .events: Message(vi: "sự kiện", en: "event")
        case .glossary: Message(vi: "thuật ngữ", en: "term")
        }
    }
}
