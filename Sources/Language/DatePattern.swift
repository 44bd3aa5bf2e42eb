/// A date written by a pattern of an author's own, as `EEEE, d/M/yyyy`.
///
/// The fields are those of Unicode's date patterns (UTS 35) that a bulletin needs; letters that are meant as they stand
/// are put between apostrophes, as in `d 'tháng' M`.
package struct DatePattern: Sendable {
    /// A part of a date, by the letters that stand for it.
    package enum Field: String, CaseIterable, Sendable {
        case day = "d"
        case paddedDay = "dd"
        case month = "M"
        case paddedMonth = "MM"
        case shortMonthName = "MMM"
        case monthName = "MMMM"
        case year = "yyyy"
        case weekday = "EEEE"
        case hour = "HH"
        case minute = "mm"
    }

    private enum Piece {
        case text(String)
        case field(Field)
    }

    private let pieces: [Piece]

    /// `8 tháng 8, 2025`, `8 Aug 2025`
    package static let medium = Bilingual(
        vi: DatePattern(pieces: [.field(.day), .text(" tháng "), .field(.month), .text(", "), .field(.year)]),
        en: DatePattern(pieces: [.field(.day), .text(" "), .field(.shortMonthName), .text(" "), .field(.year)]))

    private init(pieces: [Piece]) {
        self.pieces = pieces
    }

    package init(_ text: String) throws(DatePatternFault) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first == "'" {
                pieces.append(.text(try Self.quoted(&rest)))
            } else if first.isFieldLetter {
                let letters = String(rest.prefix { $0 == first })
                guard let field = Field(rawValue: letters) else {
                    throw .unknownField(String(rest.prefix(while: \.isFieldLetter)))
                }
                pieces.append(.field(field))
                rest = rest.dropFirst(letters.count)
            } else {
                let plain = rest.prefix { $0 != "'" && !$0.isFieldLetter }
                pieces.append(.text(String(plain)))
                rest = rest[plain.endIndex...]
            }
        }
        self.pieces = pieces
    }

    /// Takes a text between apostrophes; two apostrophes, in it or outside, are one that is meant.
    private static func quoted(_ rest: inout Substring) throws(DatePatternFault) -> String {
        rest.removeFirst()
        guard rest.first != "'" else { return String(rest.removeFirst()) }
        var text = ""
        while let end = rest.firstIndex(of: "'") {
            text += rest[..<end]
            rest = rest[end...].dropFirst()
            guard rest.first == "'" else { return text }
            text.append(rest.removeFirst())
        }
        throw .openApostrophe
    }

    /// The moment by the pattern; nil where that asks for a time of day nobody knows.
    package func spelled(_ moment: Moment, in language: Language) -> String? {
        guard let point = try? CalendarDate.Point(year: moment.year, month: moment.month, day: moment.day) else {
            return nil
        }
        return spelled(point, at: moment.secondOfDay, in: language)
    }

    /// The date by the pattern; nil where it is a span, or known less exactly than that asks for.
    package func spelled(_ date: CalendarDate, in language: Language) -> String? {
        guard !date.isApproximate, date.end == nil || date.end == date.start else { return nil }
        return spelled(date.start, at: nil, in: language)
    }

    private func spelled(_ point: CalendarDate.Point, at second: Int?, in language: Language) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let plain): text += plain
            case .field(let field):
                guard let part = field.spelled(point, at: second, in: language) else { return nil }
                text += part
            }
        }
        return text
    }
}

/// Why a pattern is none.
package enum DatePatternFault: Error {
    /// Letters that stand for no part of a date.
    case unknownField(String)
    /// An apostrophe without the one that ends what it begins.
    case openApostrophe
}

extension DatePattern.Field {
    fileprivate func spelled(_ point: CalendarDate.Point, at second: Int?, in language: Language) -> String? {
        switch self {
        case .day: point.day.map { "\($0)" }
        case .paddedDay: point.day.map { pad($0, 2) }
        case .month: point.month.map { "\($0)" }
        case .paddedMonth: point.month.map { pad($0, 2) }
        case .shortMonthName: point.month.map { monthName($0, in: language, isShort: true) }
        case .monthName: point.month.map { monthName($0, in: language, isShort: false) }
        case .year: pad(point.year, 4)
        case .weekday: point.weekday?.name(in: language)
        case .hour: second.map { pad($0 / 3600, 2) }
        case .minute: second.map { pad($0 / 60 % 60, 2) }
        }
    }

    /// Vietnamese months have numbers for names, and are not shortened.
    private func monthName(_ month: Int, in language: Language, isShort: Bool) -> String {
        language == .vi ? "tháng \(month)" : CalendarWords.englishMonth(month, isShort: isShort)
    }
}

extension Character {
    fileprivate var isFieldLetter: Bool { isASCII && isLetter }
}
