import SourceText

extension Bulletin {
    /// The bulletin with the translations that are behind their originals, as a ledger tells.
    func comparing(with ledger: TranslationLedger, report: inout Report) -> Bulletin {
        let texts = Dictionary(
            articles.flatMap { article in article.writtenTexts.map { ($0.path, article) } },
            uniquingKeysWith: { first, _ in first })
        let stale = inParallel(ledger.entries, report: &report) { entry, report -> TranslationLedger.Entry? in
            guard let article = texts[entry.translation],
                let original = article.writtenTexts.first(where: { $0.path != entry.translation })
            else { return nil }
            do throws(Diagnostic) {
                return try original.passages().map(\.passage) == entry.passages ? nil : entry
            } catch {
                report.add(error)
                return nil
            }
        }
        var bulletin = self
        bulletin.staleTexts = Dictionary(
            uniqueKeysWithValues: stale.compactMap { $0 }.map { ($0.translation, $0.checked) })
        return bulletin
    }
}
