package import Language
import SourceText

/// What each translation was made from: the passages its original had when the two were last found to agree.
///
/// It is a file of Content that is committed, so that everyone who translates knows the same, with or without git.
package struct TranslationLedger: Sendable, Equatable {
    /// What one translation was made from.
    package struct Entry: Sendable, Equatable {
        /// The paths of both texts below Content.
        package let translation: String
        package let original: String
        /// The day on which they were last found to agree.
        package let checked: CalendarDate
        /// The passages the original had on that day.
        package let passages: [Passage]

        package init(translation: String, original: String, checked: CalendarDate, passages: [Passage]) {
            self.translation = translation
            self.original = original
            self.checked = checked
            self.passages = passages
        }
    }

    /// The path of its file below Content.
    package static let path = "translations.ledger"

    /// By the path of the translation.
    package private(set) var entries: [Entry]

    package init(_ entries: [Entry] = []) {
        self.entries = entries.sorted { inByteOrder($0.translation, $1.translation) }
    }

    /// The ledger with other entries for some translations: those of the paths go, the new ones come.
    package func replacing(_ paths: Set<String>, with new: [Entry]) -> TranslationLedger {
        // A text is in one entry at most.
        let named = Set(new.flatMap { [$0.translation, $0.original] })
        let kept = entries.filter { entry in
            !paths.contains(entry.translation) && !named.contains(entry.translation) && !named.contains(entry.original)
        }
        return TranslationLedger(kept + new)
    }
}
