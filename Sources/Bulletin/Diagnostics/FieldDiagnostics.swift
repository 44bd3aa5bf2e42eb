import Language
import Markdown
import SourceText

extension Diagnostic {
    static func unknownKey(_ key: String, at place: SourceLocation, near: String?, known: [String]) -> Diagnostic {
        let list = known.joined(separator: ", ")
        return Diagnostic(
            .warning, "unknown-key",
            Message(vi: "không có khóa “\(key)” ở đây", en: "there is no key “\(key)” here"), at: place,
            hint: near.map(didYouMean) ?? Message(vi: "các khóa có thể dùng: \(list)", en: "the keys are \(list)"))
    }

    static func wrongKind(_ field: Field, not form: Form) -> Diagnostic {
        let found = field.node.content.name
        return Diagnostic(
            .error, "wrong-kind",
            Message(
                vi: "“\(field.key)” phải là \(form.name.vi), không phải \(found.vi)",
                en: "“\(field.key)” must be \(form.name.en), not \(found.en)"),
            at: field.place, hint: writeAs(form, under: field.key))
    }

    static func wrongForm(_ word: String, of field: Field, not form: Form) -> Diagnostic {
        Diagnostic(
            .error, "wrong-value",
            Message(
                vi: "“\(field.key)” phải là \(form.name.vi), không phải “\(word)”",
                en: "“\(field.key)” must be \(form.name.en), not “\(word)”"),
            at: field.place, hint: writeAs(form, under: field.key))
    }

    static func notASlug(_ word: String, at place: SourceLocation, near: String) -> Diagnostic {
        Diagnostic(
            .error, "not-a-slug",
            Message(
                vi: "“\(word)” không dùng được trong địa chỉ: chỉ có chữ thường không dấu, chữ số và dấu nối",
                en: "“\(word)” cannot stand in an address: only small letters a–z, digits and hyphens can"),
            at: place, hint: near.isEmpty ? nil : didYouMean(near))
    }

    static func notADate(_ text: String, of field: Field, because fault: DateFault, form: Form) -> Diagnostic {
        guard let reason = fault.reason else {
            return Diagnostic(
                .error, "not-a-date",
                Message(vi: "không hiểu ngày “\(text)”", en: "“\(text)” is not a date that can be read"),
                at: field.place,
                hint: isoDate(text, mayLackDay: form == .calendarDate).map(didYouMean)
                    ?? writeAs(form, under: field.key))
        }
        return Diagnostic(
            .error, "not-a-date",
            Message(
                vi: "“\(text)” không có thật: \(reason.vi)", en: "“\(text)” does not exist: \(reason.en)"),
            at: field.place)
    }

    static func saidTwice(_ text: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "said-twice",
            Message(vi: "“\(text)” đã có trong danh sách này", en: "“\(text)” is in this list already"), at: place)
    }

    static func missingLanguage(_ language: Language, of prefix: String, at place: SourceLocation) -> Diagnostic {
        let key = prefix + language.rawValue
        return Diagnostic(
            .error, "missing-language",
            Message(
                vi: "thiếu “\(key)”: mục này cần cả tiếng Việt và tiếng Anh",
                en: "“\(key)” is missing: this needs both Vietnamese and English"),
            at: place, hint: Message(vi: "thêm \(language.rawValue): …", en: "add \(language.rawValue): …"))
    }

    /// Offers a word instead of the one that was written.
    static func didYouMean(_ word: String) -> Message {
        Message(vi: "có phải “\(word)”?", en: "did you mean “\(word)”?")
    }

    /// Shows the form a value has to have.
    static func writeAs(_ form: Form, under key: String) -> Message {
        let example = form.example(under: key.split(separator: ".").last.map(String.init) ?? key)
        return Message(vi: "viết \(example.vi)", en: "write \(example.en)")
    }
}

extension DateFault {
    /// What is wrong with a date that has the right form; nil when it has none.
    fileprivate var reason: Message? {
        switch self {
        case .unreadable: nil
        case .month(let month): Message(vi: "không có tháng \(month)", en: "there is no month \(month)")
        case .day(_, let month, let year, let last):
            Message(
                vi: "tháng \(month) năm \(year) chỉ có \(last) ngày",
                en: "month \(month) of \(year) has only \(last) days")
        case .time(let time): Message(vi: "không có giờ “\(time)”", en: "there is no time “\(time)”")
        case .zone(let zone): Message(vi: "không có múi giờ “\(zone)”", en: "there is no time zone “\(zone)”")
        case .endsBeforeItBegins: Message(vi: "kết thúc trước khi bắt đầu", en: "it ends before it begins")
        }
    }
}

/// The ISO form of what was written as papers print it: `17/8/2023`, `8/2023`, `17 August 2023` and, where a date need
/// not be one day, `17–18/8/2023`.
private func isoDate(_ text: String, mayLackDay: Bool) -> String? {
    for language in Language.allCases {
        let dates = PrintedDate.all(in: text, language: language)
        guard dates.count == 1, let printed = dates.first, holdsAllDigits(of: text, printed.range),
            let date = printed.calendarDate(), mayLackDay || printed.end == nil && printed.start.day != nil
        else { continue }
        return date.iso
    }
    let numbers = text.split(separator: /[\/.-]/, omittingEmptySubsequences: false).map { Int($0) }
    guard mayLackDay, numbers.count == 2, let month = numbers[0], let year = numbers[1], year > 999 else { return nil }
    return (try? CalendarDate.Point(year: year, month: month))?.iso
}

private func holdsAllDigits(of text: String, _ range: Range<Int>) -> Bool {
    text.utf8.enumerated().allSatisfy { index, byte in !(0x30...0x39).contains(byte) || range.contains(index) }
}

extension YAMLNode.Content {
    /// What a value of this kind is called.
    fileprivate var name: Message {
        switch self {
        case .null: Message(vi: "chỗ trống", en: "nothing")
        case .text: Message(vi: "chữ", en: "text")
        case .list: Message(vi: "danh sách", en: "a list")
        case .map: Message(vi: "một nhóm khóa", en: "a map of keys")
        }
    }
}
