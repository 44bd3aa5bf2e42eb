import Language
import Mustache
import SourceText

/// What prints dates, numbers and addresses in templates: `{{ date | long }}`, `{{ count | number }}`.
extension Formatter {
    /// Those of a site that is published at a base URL.
    static func ofTheSite(at baseURL: String) -> [Formatter] {
        DatePrinting.all.map(\.ofDates) + [
            Formatter(ofNumbers: "number") { (number, language, bytes) throws(Diagnostic) in
                bytes += number.grouped(in: language).utf8
            },
            absoluteAddress(of: .url, at: baseURL),
        ]
    }

    /// The same for data that write dates and addresses as texts, where a template is shown with data of its author's own.
    static var ofWrittenData: [Formatter] {
        DatePrinting.all.map(\.ofWrittenDates) + [absoluteAddress(of: .text, at: exampleBaseURL)]
    }

    /// Where a site stands in the examples of its templates; the name is kept for such uses (RFC 2606).
    static let exampleBaseURL = "https://example.org"

    private static func absoluteAddress(of kind: FieldKind, at baseURL: String) -> Formatter {
        let addresses = Addresses(baseURL: baseURL)
        return Formatter("absurl", of: kind) { (value, _, _, bytes) throws(Diagnostic) in
            guard case .text(let address) = value else { return }
            guard let absolute = addresses.absolute(href: address) else { throw .notFromTheRoot(address) }
            bytes += absolute.utf8
        }
    }
}

/// A way to print dates.
private struct DatePrinting {
    let name: String
    var arguments: [Formatter.ArgumentKind] = []
    var check: Formatter.Check = { _ in nil }
    let print: @Sendable (PrintedDateValue, [Value], Language) -> String

    static let all = [
        DatePrinting(name: "short") { date, _, language in date.spelled(in: language, .short) },
        DatePrinting(name: "medium") { date, _, language in date.spelled(in: language, by: DatePattern.medium[language])
        },
        DatePrinting(name: "long") { date, _, language in date.spelled(in: language, .long) },
        DatePrinting(name: "full") { date, _, language in date.spelledWithTime(in: language) },
        DatePrinting(name: "year") { date, _, _ in date.years },
        DatePrinting(name: "iso") { date, _, _ in date.iso },
        DatePrinting(name: "rfc3339") { date, _, _ in date.firstMoment.rfc3339 },
        DatePrinting(name: "rfc822") { date, _, _ in date.firstMoment.rfc822 },
        DatePrinting(name: "format", arguments: [.text], check: fault) { date, arguments, language in
            date.spelled(in: language, by: pattern(in: arguments))
        },
    ]

    private static func pattern(in arguments: [Value]) -> DatePattern {
        guard case .text(let text)? = arguments.first, let pattern = try? DatePattern(text) else {
            preconditionFailure("a pattern is read when the template is compiled")
        }
        return pattern
    }

    private static func fault(in arguments: [Value]) -> Message? {
        guard case .text(let text)? = arguments.first else { return nil }
        do throws(DatePatternFault) {
            _ = try DatePattern(text)
            return nil
        } catch {
            return error.words
        }
    }

    /// The formatter of a site's own dates.
    var ofDates: Formatter {
        let print = print
        return Formatter(
            name, of: PrintedDateValue.kind, holding: PrintedDateValue.self, arguments: arguments, check: check
        ) {
            (date: PrintedDateValue, arguments: [Value], language: Language, bytes: inout [UInt8]) throws(Diagnostic) in
            bytes += print(date, arguments, language).utf8
        }
    }

    /// The formatter of texts that name a date.
    var ofWrittenDates: Formatter {
        let print = print
        return Formatter(name, of: .text, arguments: arguments, check: check) {
            (value, arguments, language, bytes) throws(Diagnostic) in
            guard case .text(let text) = value else { return }
            guard let date = PrintedDateValue(text) else { throw .notADate(text) }
            bytes += print(date, arguments, language).utf8
        }
    }
}

extension PrintedDateValue {
    /// The date a text names in the form of front matter; nil when it names none.
    fileprivate init?(_ text: String) {
        if let date = try? CalendarDate(text) {
            self = .calendar(date)
        } else if let moment = try? Moment(text) {
            self = .moment(moment)
        } else {
            return nil
        }
    }
}

extension DatePatternFault {
    fileprivate var words: Message {
        let fields = DatePattern.Field.allCases.map(\.rawValue).joined(separator: ", ")
        return switch self {
        case .unknownField(let letters):
            Message(
                vi: "“\(letters)” không phải là phần nào của ngày: có \(fields); chữ khác đặt trong '…'",
                en: "“\(letters)” is no part of a date: there are \(fields); other letters stand in '…'")
        case .openApostrophe:
            Message(
                vi: "thiếu dấu nháy đơn đóng lại; viết '' cho chính dấu ấy",
                en: "an apostrophe is not closed; write '' for one that is meant")
        }
    }
}
