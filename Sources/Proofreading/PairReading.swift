import Bulletin
import Language

/// The two texts of an article, read for comparing what they say.
struct PairReading {
    let readings: Bilingual<Reading>
    let pairing: PassagePairing
    let facts: Bilingual<Facts>

    init(_ readings: Bilingual<Reading>) {
        self.readings = readings
        pairing = PassagePairing(readings)
        facts = readings.map { Facts(of: $0) }
    }

    /// Where in the other text the words answering a passage stand, or would stand: its partner, else its heading, else
    /// the title.
    func answer(to passage: Int, in language: Language) -> Range<Int> {
        let reading = readings[language.other]
        var passage = passage
        while passage >= 0 {
            if let partner = pairing.partner(of: passage, in: language) { return reading.firstWords(of: partner) }
            passage -= 1
        }
        return reading.passages.isEmpty ? 0..<0 : reading.firstWords(of: 0)
    }
}

extension Reading {
    /// The first words of a passage, up to the end of a line, for pointing at it.
    func firstWords(of passage: Int) -> Range<Int> {
        let range = passages[passage].range
        let start = words[range].firstIndex { $0 > 0x20 } ?? range.lowerBound
        let end = words[start..<range.upperBound].firstIndex { $0 == 0x0A } ?? range.upperBound
        var last = min(end, start + 40)
        // Whole words, so that no character is cut.
        if last < end { last = words[start..<last].lastIndex { $0 == 0x20 } ?? end }
        return start..<max(start, last)
    }
}
