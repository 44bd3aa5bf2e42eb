import Language
package import SourceText

extension TranslationLedger {
    /// Reads a ledger; nil when it is not one that was written whole, which the report then says line by line.
    package init?(reading file: SourceFile, report: inout Report) {
        var reader = LedgerReader(file)
        guard let entries = reader.allEntries() else {
            report.merge(reader.report)
            return nil
        }
        self.init(entries)
    }
}

/// Takes a ledger's lines apart and says which of them is wrong.
private struct LedgerReader {
    private let file: SourceFile
    private(set) var report = Report()
    private var entries: [TranslationLedger.Entry] = []
    /// What is known of the entry that is being read, and where it begins.
    private var translation: (path: String, line: Range<Int>)?
    private var original: String?
    private var checked: CalendarDate?
    private var passages: [Passage] = []

    init(_ file: SourceFile) {
        self.file = file
    }

    /// The entries; nil when anything was wrong.
    mutating func allEntries() -> [TranslationLedger.Entry]? {
        var start = 0
        while start < file.bytes.count {
            let end = file.bytes[start...].firstIndex(of: 0x0A) ?? file.bytes.count
            let hasReturn = end > start && file.bytes[end - 1] == 0x0D
            read(start..<(hasReturn ? end - 1 : end))
            start = end + 1
            // One conflict makes a hundred wrong lines; the first few tell enough.
            if report.count(of: .error) >= 10 { return nil }
        }
        finish()
        checkPaths()
        return report.hasErrors ? nil : entries
    }

    private mutating func read(_ line: Range<Int>) {
        let text = file.text(in: line)
        if text.isEmpty || text.hasPrefix("#") { return }
        let isMark = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { text.hasPrefix($0) }
        let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard !isMark, let keyword = words.first, words.count == 2 else {
            report.add(.brokenLedger(isMark ? .conflict : .unknownLine, at: file.location(line)))
            return
        }
        switch keyword {
        case "translation":
            finish()
            translation = (String(words[1]), line)
        case "original" where translation != nil && original == nil: original = String(words[1])
        case "checked" where translation != nil && checked == nil:
            checked = try? CalendarDate(String(words[1]))
            if checked?.start.day == nil { report.add(.brokenLedger(.unknownLine, at: file.location(line))) }
        default: readPassage(keyword, words[1], line)
        }
    }

    private mutating func readPassage(_ keyword: Substring, _ rest: Substring, _ line: Range<Int>) {
        let parts = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard checked != nil, let kind = Passage.Kind(rawValue: String(keyword)), parts.count == 2,
            let fingerprint = Fingerprint(hexadecimal: parts[0]), let text = LedgerFormat.unescaped(parts[1])
        else {
            report.add(.brokenLedger(.unknownLine, at: file.location(line)))
            return
        }
        let passage = Passage(kind, text)
        guard passage.fingerprint == fingerprint else {
            report.add(.brokenLedger(.changedPassage, at: file.location(line)))
            return
        }
        passages.append(passage)
    }

    /// Ends the entry that is being read.
    private mutating func finish() {
        defer { (translation, original, checked, passages) = (nil, nil, nil, []) }
        guard let translation else { return }
        guard let original, let checked else {
            report.add(.brokenLedger(.incompleteEntry, at: file.location(translation.line)))
            return
        }
        entries.append(
            TranslationLedger.Entry(
                translation: translation.path, original: original, checked: checked, passages: passages))
        places.append(translation.line)
    }

    /// Where each entry begins.
    private var places: [Range<Int>] = []

    /// A text is in one entry at most, as the translation or as the original.
    private mutating func checkPaths() {
        var seen: Set<String> = []
        for (entry, place) in zip(entries, places) {
            for path in [entry.translation, entry.original] where !seen.insert(path).inserted {
                report.add(.twiceInLedger(path, at: file.location(place)))
            }
        }
    }
}
