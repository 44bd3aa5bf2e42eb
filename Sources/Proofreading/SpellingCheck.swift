import Bulletin
import Language
import Markdown
import SourceText

/// Warns of Vietnamese that was typed with the input method off, and of one word in both tone styles.
///
/// - Parameter found: The words that other findings speak of already.
func checkSpelling(_ reading: Reading, besides found: [Range<Int>]) -> [Diagnostic] {
    guard reading.language == .vi else { return [] }
    let telex = Telex.runs(in: reading.words.span).filter { !reading.isMention($0) }
    if let encoding = encodingReadWrongly(reading) { return [encoding] }
    return telex.map { .telex(reading.location($0), reading.written($0)) } + mixedStyles(reading, besides: found)
}

/// A text whose bytes became Western letters one by one, `Hµ Néi`: it is UTF-8, and says nothing.
private func encodingReadWrongly(_ reading: Reading) -> Diagnostic? {
    let bytes = reading.text.file.source.bytes
    // Hardly a Vietnamese sentence lacks ạ, ế or ữ, which are written with E1.
    guard !bytes.contains(0xE1), bytes.count(where: { $0 == 0xC2 || $0 == 0xC3 }) > 10 else { return nil }
    guard let encoding = Encoding.recognised(in: bytes), [.tcvn3, .vni, .windows1258].contains(encoding),
        let first = reading.words.firstIndex(where: { $0 >= 0xC2 })
    else { return nil }
    let end = reading.words[first...].firstIndex { $0 <= 0x20 } ?? reading.words.count
    let start = reading.words[..<first].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    return .oldEncoding(encoding, reading.location(start..<end))
}

/// A word in both styles, once for each text: the rarer style of the first such word. Names are their owners' own.
private func mixedStyles(_ reading: Reading, besides found: [Range<Int>]) -> [Diagnostic] {
    var places: [String: (old: [Range<Int>], new: [Range<Int>])] = [:]
    var order: [String] = []
    for word in ToneStyleWord.all(in: reading.words.span) {
        let written = reading.written(word.range)
        let isFound = found.contains { $0.overlaps(word.range) }
        guard written == written.lowercased(), !isFound, !reading.isMention(word.range) else { continue }
        let key = toneStyleFolded(written)
        if places[key] == nil { order.append(key) }
        var entry = places[key] ?? ([], [])
        if word.isNewStyle { entry.new.append(word.range) } else { entry.old.append(word.range) }
        places[key] = entry
    }
    for key in order {
        guard let (old, new) = places[key], let firstOld = old.first, let firstNew = new.first else { continue }
        let isNewRarer = new.count <= old.count
        let (rarer, other) = isNewRarer ? (firstNew, firstOld) : (firstOld, firstNew)
        return [
            .bothStyles(
                reading.location(rarer), reading.written(rarer), reading.location(other), reading.written(other))
        ]
    }
    return []
}
