import Language
import Mustache
import SourceText

/// What prints dates and numbers in templates: `{{ date | long }}`, `{{ count | number }}`.
extension Formatter {
    static var ofTheSite: [Formatter] {
        [
            date("long") { $0.spelled(in: $1, .long) },
            date("short") { $0.spelled(in: $1, .short) },
            date("full") { $0.spelledWithTime(in: $1) },
            date("iso") { date, _ in date.iso },
            date("rfc3339") { date, _ in date.rfc3339 },
            Formatter(ofNumbers: "number") { (number, language, bytes) throws(Diagnostic) in
                bytes += number.grouped(in: language).utf8
            },
        ]
    }

    private static func date(
        _ name: String, _ print: @escaping @Sendable (PrintedDateValue, Language) -> String
    ) -> Formatter {
        Formatter(name, of: PrintedDateValue.kind, holding: PrintedDateValue.self) {
            (date: PrintedDateValue, _: [Value], language: Language, bytes: inout [UInt8]) throws(Diagnostic) in
            bytes += print(date, language).utf8
        }
    }
}
