import Language
import Mustache
import SourceText

/// A date that templates hand to formatters: a moment of publication, or a date as precisely as it is known.
enum PrintedDateValue: Hashable, Sendable, Fingerprinted {
    case moment(Moment)
    case calendar(CalendarDate)

    /// The name of this kind of value in shapes and formatters.
    static let kind = "date"

    /// The form that machines read.
    var iso: String {
        switch self {
        case .moment(let moment): moment.iso
        case .calendar(let date): date.iso
        }
    }

    /// The moment, or the first one of a date of less precision, in Hanoi.
    var firstMoment: Moment {
        switch self {
        case .moment(let moment): moment
        case .calendar(let date): date.firstMoment
        }
    }

    /// The year, or the first and the last.
    var years: String {
        switch self {
        case .moment(let moment): "\(moment.year)"
        case .calendar(let date): date.years
        }
    }

    /// The date by a pattern, or in its long form where the pattern asks for more than is known.
    func spelled(in language: Language, by pattern: DatePattern) -> String {
        let text =
            switch self {
            case .moment(let moment): pattern.spelled(moment, in: language)
            case .calendar(let date): pattern.spelled(date, in: language)
            }
        return text ?? spelled(in: language, .long)
    }

    func spelled(in language: Language, _ style: DateStyle) -> String {
        switch self {
        case .moment(let moment): moment.spelled(in: language, style)
        case .calendar(let date): date.spelled(in: language, style)
        }
    }

    /// The long form, with the time of day where it is known.
    func spelledWithTime(in language: Language) -> String {
        switch self {
        case .moment(let moment): moment.spelled(in: language, .long, withTime: true)
        case .calendar(let date): date.spelled(in: language, .long)
        }
    }

    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        switch self {
        case .moment(let moment):
            builder.combine(1)
            builder.combine((moment.year * 16 + moment.month) * 32 + moment.day)
            builder.combine(moment.secondOfDay ?? -1)
            builder.combine(moment.offset)
        case .calendar(let date):
            builder.combine(date.isApproximate ? 3 : 2)
            builder.combine(date.start)
            if let end = date.end { builder.combine(end) }
        }
        return builder.fingerprint
    }
}

extension FingerprintBuilder {
    fileprivate mutating func combine(_ point: CalendarDate.Point) {
        combine((point.year * 16 + (point.month ?? 0)) * 32 + (point.day ?? 0))
    }
}

extension Value {
    /// A text, or nothing.
    static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .absent }

    /// A date, or nothing.
    static func date(_ moment: Moment?) -> Value {
        moment.map { .opaque(Opaque(PrintedDateValue.kind, PrintedDateValue.moment($0))) } ?? .absent
    }

    static func date(_ date: CalendarDate?) -> Value {
        date.map { .opaque(Opaque(PrintedDateValue.kind, PrintedDateValue.calendar($0))) } ?? .absent
    }

    /// A record, or nothing.
    static func optional(_ record: Record?) -> Value { record.map { .record($0) } ?? .absent }

    static func list(_ records: [Record]) -> Value { .list(count: records.count) { .record(records[$0]) } }

    static func list(_ texts: [String]) -> Value { .list(count: texts.count) { .text(texts[$0]) } }
}

extension CalendarDate {
    fileprivate var years: String {
        guard let end, end.year != start.year else { return "\(start.year)" }
        return "\(start.year)–\(end.year)"
    }

    /// The first moment of the date, in Hanoi.
    fileprivate var firstMoment: Moment {
        guard let moment = try? Moment(year: start.year, month: start.month ?? 1, day: start.day ?? 1) else {
            preconditionFailure("a date's first day exists, its initialiser has checked it")
        }
        return moment
    }
}
