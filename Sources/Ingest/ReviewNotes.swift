import Language
import SourceText

/// The sentences a draft asks its editor to look at, in the draft's own language.
struct ReviewNotes {
    let fields: DraftFields
    let reading: Reading
    let images: [Draft.Image]
    let organisations: OrganisationFinder.Found

    var sentences: [String] {
        let notes =
            [missingTitle, doubtfulTitle].compactMap { $0 } + dateNotes + sourceNotes + organisationNotes + textNotes
        return notes.map { $0[fields.language] }
    }
}

extension ReviewNotes {
    private var missingTitle: Message? { fields.title == nil ? .titleMissing : nil }

    private var doubtfulTitle: Message? {
        guard let title = fields.title, title.certainty == .doubtful else { return nil }
        return .titleDoubtful(line: title.evidence.first?.line)
    }

    private var dateNotes: [Message] {
        if let date = fields.date {
            return date.certainty == .doubtful ? [.dateDoubtful(date.evidence.first?.line)] : []
        }
        if let line = ambiguousLine { return [line] }
        if let month = monthLine { return [month] }
        return [.dateMissing(inText: daysOfText, elsewhere: datesElsewhere)]
    }

    /// A date line about an English text that can be read as two days.
    private var ambiguousLine: Message? {
        guard fields.language == .en else { return nil }
        let index = reading.surroundings.first { index in
            reading.role(index) == .date
                && NumericDay.all(in: reading.blocks[index].text).contains(where: \.isAmbiguous)
        }
        return index.map { .dateAmbiguous(reading.blocks[$0].text, line: reading.blocks[$0].lines.lowerBound) }
    }

    /// A line above the text that gives a month and a year and no day: "date 2017-07", "tháng 7/2017".
    private var monthLine: Message? {
        for index in 0..<reading.extent.lowerBound where reading.role(index) == .date {
            guard let start = DateLine(reading.text(index))?.date.start, let year = start.year, let month = start.month,
                start.day == nil
            else { continue }
            return .dateOnlyMonth(month, year, line: reading.blocks[index].lines.lowerBound)
        }
        return nil
    }

    /// The first days the text itself names, with their lines.
    private var daysOfText: [(words: String, line: Int)] {
        let own = [reading.lead].compactMap { $0 } + reading.extent.filter { reading.role($0) == .body }
        var days: [(words: String, line: Int)] = []
        for index in own where days.count < 2 {
            guard let day = reading.days(index).first else { continue }
            days.append((day.words, reading.blocks[index].lines.lowerBound))
        }
        return days
    }

    /// Dates that stand on the page and are not the article's: date lines first, then days of other stories.
    private var datesElsewhere: [(words: String, line: Int)] {
        let others = reading.blocks.indices.filter { !reading.extent.contains($0) }
        let lines = others.filter { reading.role($0) == .date }.map {
            (words: reading.blocks[$0].text, line: reading.blocks[$0].lines.lowerBound)
        }
        let stories = others.lazy.filter { reading.role($0) == .teaser || reading.isFree($0) }.compactMap { index in
            reading.days(index).first.map {
                (words: $0.words, line: reading.blocks[index].lines.lowerBound)
            }
        }
        return Array((lines + stories.prefix(2)).prefix(2))
    }

    private var sourceNotes: [Message] {
        var notes: [Message] = []
        if let source = fields.source {
            if source.certainty == .doubtful { notes.append(.sourceDoubtful(source.value.name, source.evidence.first)) }
        } else {
            notes.append(.sourceMissing)
        }
        if let via = fields.via, via.certainty == .doubtful {
            notes.append(.viaDoubtful(via.value.name, via.evidence.first))
        }
        if fields.via == nil, reprints { notes.append(.viaMissing) }
        return notes
    }

    /// Whether a line names the text's origin, so that the page is probably another paper's.
    private var reprints: Bool {
        reading.blocks.indices.contains { index in
            reading.role(index) == .byline && reading.blocks[index].key.text.hasPrefix("theo ")
                || reading.role(index) == .origin
        }
    }

    private var organisationNotes: [Message] {
        organisations.doubtful.map { doubt in
            doubt.ids.isEmpty
                ? .organisationUnknown(doubt.words, line: doubt.line)
                : .organisationDoubtful(doubt.words, ids: doubt.ids, line: doubt.line)
        }
    }

    private var textNotes: [Message] {
        let texts =
            [fields.title?.value, fields.lead?.value].compactMap { $0 } + fields.body.map(\.text)
            + images.map(\.caption)
        var notes: [Message] = []
        let faults = texts.flatMap { TypingFaults.all(in: $0) }
        if !faults.isEmpty { notes.append(.typingFaults(faults)) }
        let glued = texts.reduce(0) { $0 + TypingFaults.gluedSentences(in: $1) }
        if glued >= 2 { notes.append(.gluedParagraphs(glued)) }
        if texts.contains(where: { TypingFaults.hasUnpairedQuotes($0) }) { notes.append(.unpairedQuotes) }
        if let last = fields.body.last?.text, last.hasSuffix(" ...") || last.hasSuffix(" …") { notes.append(.textCut) }
        return notes
    }
}
