import Bulletin
import Language
import SourceText

/// A change of an original as a translator reads it: where, what, and what to put right.
struct PassageReport {
    private let change: TranslationState.Change
    private let language: Language

    init(_ change: TranslationState.Change, in language: Language) {
        self.change = change
        self.language = language
    }

    /// Its lines, the first with the place in the original.
    func text(of original: ArticleText) -> String {
        let place = place ?? original.start
        var lines = "    \(place.file.path):\(place.line): \(word[language])"
        if let fellow = change.place { lines += " → \(fellow.file.path):\(fellow.line)" }
        return lines + "\n      \(visible(words))\n"
    }

    /// Where the change is in the original; for what is gone, where it followed.
    var place: SourceLocation? {
        switch change.change {
        case .changed(_, let passage), .added(let passage): passage.location
        case .removed(_, let before): before?.location
        }
    }

    private var word: Message {
        switch change.change {
        case .changed: Message(vi: "đã sửa", en: "changed")
        case .added: Message(vi: "thêm mới", en: "added")
        case .removed: Message(vi: "đã bỏ đoạn sau chỗ này", en: "removed after this")
        }
    }

    /// What it says, with words that went as `[-…-]` and words that came as `{+…+}`.
    private var words: String {
        switch change.change {
        case .changed(let old, let new):
            WordChanges(from: old.text, to: new.passage.text).parts.map(marked).joined(separator: " ")
        case .added(let passage): marked(.added(onOneLine(passage.passage.text)))
        case .removed(let passage, _): marked(.removed(onOneLine(passage.text)))
        }
    }

    private func marked(_ part: WordChanges.Part) -> String {
        switch part {
        case .same(let text): shortened(text)
        case .removed(let text): "[-\(text)-]"
        case .added(let text): "{+\(text)+}"
        }
    }

    /// A long stretch that stayed the same, with its middle left out.
    private func shortened(_ text: String) -> String {
        let words = text.split(separator: " ")
        guard words.count > 16 else { return text }
        return (words.prefix(6) + ["…"] + words.suffix(6)).joined(separator: " ")
    }

    private func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
