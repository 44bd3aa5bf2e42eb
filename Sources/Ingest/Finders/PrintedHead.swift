import Language
import SourceText

/// What the head of printed pages says: whose they are, of which number, of which day.
struct PrintedHead {
    /// The paper's name, before the number of the issue.
    let name: String?
    let block: Int
    /// The day, where it stands there.
    let day: Moment?

    /// What the running heads of a page say, where it has any; one in small letters is preferred for the name.
    init?(of reading: Reading) {
        let heads = reading.blocks.indices.filter { reading.marks[$0]?.by == Cleaner.runningHeads.name }
        guard let first = heads.first else { return nil }
        let named = heads.compactMap { index in Self.name(in: reading.blocks[index].text).map { (index, $0) } }
        let best = named.first { !reading.blocks[$0.0].shape.isAllCapitals && $0.1 != $0.1.uppercased() } ?? named.first
        name = best?.1
        block = best?.0 ?? first
        let days = Set(heads.compactMap { Self.day(in: reading.blocks[$0].text) })
        day = days.count == 1 ? days.first : nil
    }

    /// "NGƯỜI BẮC CẦU Số 37 - …", "8 Friendship Review No. 4/2022": the words before the issue, without a page's number.
    private static func name(in text: String) -> String? {
        for sign in [" Số ", " số ", " No. ", " No ", " Issue ", " Vol. "] {
            guard let place = text.place(of: sign), text[place.upperBound...].opensWithDigit else { continue }
            let name = text[..<place.lowerBound].trimmed(of: " 0123456789-–|·,")
            return (1...8).contains(name.spacedWordCount) ? String(name) : nil
        }
        return nil
    }

    private static func day(in text: String) -> Moment? {
        let days = PrintedDate.all(in: text, language: .en).filter { $0.start.day != nil && $0.start.year != nil }
        return days.count == 1 ? days.first?.moment() : nil
    }
}
