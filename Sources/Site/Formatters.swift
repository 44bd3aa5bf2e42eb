import Language
import Mustache
import SourceText

/// What prints dates and numbers in templates: `{{ date | long }}`, `{{ count | number }}`.
extension Formatter {
    static var ofTheSite: [Formatter] {
        ofDates.map { date($0.name, $0.print) } + [
            Formatter(ofNumbers: "number") { (number, language, bytes) throws(Diagnostic) in
                bytes += number.grouped(in: language).utf8
            }
        ]
    }

    /// The same for dates that data write as texts, where a template is shown with data of its author's own.
    static var ofWrittenDates: [Formatter] {
        ofDates.map { name, print in
            Formatter(name, of: .text) { (value, _, language, bytes) throws(Diagnostic) in
                guard case .text(let text) = value else { return }
                guard let date = PrintedDateValue(text) else { throw .notADate(text) }
                bytes += print(date, language).utf8
            }
        }
    }

    private typealias DatePrinting = @Sendable (PrintedDateValue, Language) -> String

    private static var ofDates: [(name: String, print: DatePrinting)] {
        [
            (name: "long", print: { $0.spelled(in: $1, .long) }),
            (name: "short", print: { $0.spelled(in: $1, .short) }),
            (name: "full", print: { $0.spelledWithTime(in: $1) }),
            (name: "iso", print: { date, _ in date.iso }),
            (name: "rfc3339", print: { date, _ in date.rfc3339 }),
        ]
    }

    private static func date(_ name: String, _ print: @escaping DatePrinting) -> Formatter {
        Formatter(name, of: PrintedDateValue.kind, holding: PrintedDateValue.self) {
            (date: PrintedDateValue, _: [Value], language: Language, bytes: inout [UInt8]) throws(Diagnostic) in
            bytes += print(date, language).utf8
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
