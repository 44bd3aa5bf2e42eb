import Foundation
package import Language
package import SourceText

/// All translations of a bulletin, and the ledger of what they were made from.
package struct Translations: Sendable {
    private let content: String
    private let ledger: TranslationLedger
    private let pairs: [TextPair]
    private let records: RecordedPairs

    /// Reads Content and its ledger; nil when one of them cannot be read, which the report then says.
    ///
    /// - Parameters:
    ///   - now: Decides what is out of date and waits for no translation any more.
    ///   - drafts: Whether drafts wait for a translation, and count as one.
    package init?(reading content: String, now: Moment, drafts: Bool = false, report: inout Report) {
        // Only what keeps a text from being read matters here; `check` says the rest.
        var found = Report()
        let bulletin = Bulletin(reading: ContentListing(of: content), now: now, showingDrafts: drafts, report: &found)
        for diagnostic in found.diagnostics where diagnostic.severity == .error { report.add(diagnostic) }
        let ledger = TranslationLedger(below: content, report: &report)
        guard let bulletin, let ledger else { return nil }
        self.content = content.hasSuffix("/") ? String(content.dropLast()) : content
        self.ledger = ledger
        pairs = TextPair.pairs(of: bulletin)
        records = RecordedPairs(ledger, pairs)
    }

    /// Entries of the ledger whose texts are no longer there.
    package var lost: [TranslationLedger.Entry] { records.lost }

    /// How every translation stands, in the order of the articles' keys. A text that is no longer shown, or is still a
    /// draft, waits for nothing.
    package func states(report: inout Report) -> [TranslationState] {
        inParallel(pairs, report: &report) { pair, report -> TranslationState? in
            do throws(Diagnostic) {
                return try state(of: pair)
            } catch {
                report.add(error)
                return nil
            }
        }.compactMap { $0 }
    }

    private func state(of pair: TextPair) throws(Diagnostic) -> TranslationState? {
        let finished = Language.allCases.filter { pair.isFinished($0) }
        guard let language = finished.first, let text = pair.texts[language] else { return nil }
        guard finished.count == 2 else {
            let other = pair.texts[language.other]
            guard other == nil || pair.isDraft(language.other) else { return nil }
            return try TranslationState(missingOf: text, draft: other)
        }
        let record = records.byKey[pair.key]
        let target = record?.translation ?? pair.presumedTranslation
        guard let translation = pair.texts[target], let original = pair.texts[target.other] else { return nil }
        guard let record else { return TranslationState(unaccepted: translation, of: original) }
        return try TranslationState(of: translation, from: original, since: record.entry)
    }
}

extension Translations {
    /// The ledger with the translations in some files accepted as they are on a day; nil when one of them is no
    /// translation, which the report then says. A translation whose original has not changed keeps its day.
    package func accepting(_ files: [String], on day: CalendarDate, report: inout Report) -> TranslationLedger? {
        let places = Dictionary(
            pairs.flatMap { pair in
                Language.allCases.compactMap { language in pair.texts[language].map { ($0.path, (pair, language)) } }
            }, uniquingKeysWith: { first, _ in first })
        var accepted: [String: (pair: TextPair, language: Language)] = [:]
        for file in files {
            guard let (pair, language) = places[path(of: file)] else {
                let near = suggestion(for: path(of: file), among: places.keys.sorted(by: inByteOrder))
                report.add(.noTextToAccept(file, near: near))
                continue
            }
            guard pair.texts[language.other] != nil else {
                report.add(.nothingTranslated(file))
                continue
            }
            if let other = accepted[pair.key], other.language != language {
                report.add(.bothTextsAccepted(file))
                continue
            }
            accepted[pair.key] = (pair, language)
        }
        guard !report.hasErrors else { return nil }
        return accepting(accepted.values.sorted { inByteOrder($0.pair.key, $1.pair.key) }, on: day, report: &report)
    }

    /// The ledger with every translation accepted as it is; the directions that were accepted before stay.
    package func acceptingAll(on day: CalendarDate, report: inout Report) -> TranslationLedger? {
        let both = pairs.filter { pair in Language.allCases.allSatisfy { pair.isFinished($0) } }
        return accepting(
            both.map { ($0, records.byKey[$0.key]?.translation ?? $0.presumedTranslation) }, on: day, report: &report)
    }

    private func accepting(
        _ accepted: [(pair: TextPair, language: Language)], on day: CalendarDate, report: inout Report
    ) -> TranslationLedger? {
        var gone: Set<String> = []
        var entries: [TranslationLedger.Entry] = []
        for (pair, language) in accepted {
            guard let translation = pair.texts[language], let original = pair.texts[language.other] else { continue }
            do throws(Diagnostic) {
                let passages = try original.passages().map(\.passage)
                let former = records.byKey[pair.key]?.entry
                let isUnchanged = former?.passages == passages && records.byKey[pair.key]?.translation == language
                if let former { gone.insert(former.translation) }
                entries.append(
                    TranslationLedger.Entry(
                        translation: translation.path, original: original.path,
                        checked: isUnchanged ? former?.checked ?? day : day, passages: passages))
            } catch {
                report.add(error)
            }
        }
        return report.hasErrors ? nil : ledger.replacing(gone, with: entries)
    }

    /// The ledger without the entries of some files that are no longer there.
    package func forgetting(_ files: [String], report: inout Report) -> TranslationLedger? {
        let known = Set(lost.map(\.translation))
        let paths = files.map { path(of: $0) }
        for (file, path) in zip(files, paths) where !known.contains(path) {
            report.add(.nothingToForget(file, near: suggestion(for: path, among: known.sorted(by: inByteOrder))))
        }
        return report.hasErrors ? nil : ledger.replacing(Set(paths), with: [])
    }

    /// Makes a ledger that of Content, whole or not at all; says how many of its entries differ from those before.
    package func write(_ new: TranslationLedger, report: inout Report) -> Int {
        guard new != ledger else { return 0 }
        let location = content + "/" + TranslationLedger.path
        do throws(FileFault) {
            try replaceFile(at: location, with: Array(new.text.utf8))
        } catch {
            report.add(.unwritableFile(location, because: error))
            return 0
        }
        let before = Dictionary(uniqueKeysWithValues: ledger.entries.map { ($0.translation, $0) })
        let kept = new.entries.count { before[$0.translation] == $0 }
        return max(new.entries.count, ledger.entries.count) - kept
    }

    /// The path below Content of a file that was named as the user sees it, or from Content.
    private func path(of file: String) -> String {
        let (whole, folder) = (
            URL(filePath: file).standardizedFileURL.path, URL(filePath: content).standardizedFileURL.path
        )
        return nfc(whole.hasPrefix(folder + "/") ? String(whole.dropFirst(folder.count + 1)) : file)
    }
}
