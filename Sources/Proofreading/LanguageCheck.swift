import Bulletin
import Language
import Markdown
import SourceText

/// Warns of a text that is not in the language its file is named for: it is in the other one, or in neither.
func checkLanguage(_ reading: Reading) -> [Diagnostic] {
    let words = reading.bodyWords
    // A shorter text may be of names and numbers alone.
    guard words.count(where: { $0 > 0x20 }) >= 150 else { return [] }
    let recognised = Language.recognised(in: String(decoding: words, as: UTF8.self))
    guard recognised != reading.language else { return [] }
    return [.notInItsLanguage(reading, recognised)]
}

/// Warns of a text of which the other one has less than a third.
func checkLengths(_ pair: PairReading) -> [Diagnostic] {
    let lengths = pair.readings.map { reading in reading.bodyWords.count { $0 > 0x20 } }
    let shorter: Language = lengths.vi < lengths.en ? .vi : .en
    guard lengths[shorter.other] >= 600, lengths[shorter] * 3 < lengths[shorter.other] else { return [] }
    return [.muchShorter(pair.readings, shorter)]
}

extension Reading {
    /// The words of the text without its front matter.
    fileprivate var bodyWords: ArraySlice<UInt8> { words[text.file.body.range] }
}
