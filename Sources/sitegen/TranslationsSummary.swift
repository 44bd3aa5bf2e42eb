import Bulletin
import Foundation
import Language
import SourceText

/// What `translations` tells the user: a section for each kind of work that waits, and what waits in all.
struct TranslationsSummary {
    let states: [TranslationState]
    let lost: [TranslationLedger.Entry]
    /// How many entries of the ledger were written; nil when nothing was to be.
    let recorded: Int?
    let content: String
    let language: Language

    init(
        _ states: [TranslationState], lost: [TranslationLedger.Entry], recorded: Int?, content: String,
        in language: Language
    ) {
        self.states = states
        self.lost = lost
        self.recorded = recorded
        self.content = content.hasSuffix("/") ? String(content.dropLast()) : content
        self.language = language
    }

    var anythingWaits: Bool { states.contains { !$0.standing.isCurrent } || !lost.isEmpty }

    var text: String {
        var text = ""
        for target in [Language.en, .vi] {
            let waiting = states.filter { $0.language == target }
            text += section(Self.missing[target], waiting.compactMap { missingLine($0) })
            text += section(Self.stale[target], waiting.compactMap { staleLines($0) })
        }
        text += section(Self.unaccepted, states.compactMap { unacceptedLine($0) })
        text += section(Self.moved, states.compactMap { movedLine($0) })
        text += section(Self.gone, lost.map { "\(printed($0.translation))\n" })
        if let recorded { text += Self.recorded(recorded)[language] + "\n" }
        return text + counts[language] + "\n"
    }

    private func section(_ title: Message, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        return "\(title[language]) (\(lines.count)):\n" + lines.map { "  " + $0 }.joined() + "\n"
    }

    private func missingLine(_ state: TranslationState) -> String? {
        guard case .missing(let draft) = state.standing else { return nil }
        let note = draft.map { ", \(Self.draft[language]): \(printed($0.path))" } ?? ""
        return "\(printed(state.original.path)): \(waiting(state.words, in: state.original.language))\(note)\n"
    }

    private func unacceptedLine(_ state: TranslationState) -> String? {
        guard case .unaccepted(let text) = state.standing else { return nil }
        return "\(printed(text.path))\n"
    }

    private func movedLine(_ state: TranslationState) -> String? {
        guard let former = state.formerPath, let text = state.translation else { return nil }
        return "\(printed(former)) → \(printed(text.path))\n"
    }

    private func staleLines(_ state: TranslationState) -> String? {
        guard case .stale(let text, let changes, let entry) = state.standing else { return nil }
        let date = entry.checked.spelled(in: language, .long)
        var lines = "\(printed(text.path)): \(Self.checked[language]) \(date), "
        lines += "\(waiting(state.words, in: state.original.language))\n"
        for change in changes { lines += PassageReport(change, in: language).text(of: state.original) }
        return lines
    }

    func printed(_ path: String) -> String { content + "/" + path }

    /// How many syllables or words of a language wait.
    private func waiting(_ words: Int, in original: Language) -> String {
        Self.waiting(words, in: original)[language]
    }
}

extension TranslationsSummary {
    private static let missing = Bilingual(
        vi: Message(vi: "Chưa có bản tiếng Việt", en: "Not in Vietnamese yet"),
        en: Message(vi: "Chưa có bản tiếng Anh", en: "Not in English yet"))
    private static let stale = Bilingual(
        vi: Message(vi: "Bản tiếng Anh đã đổi, bản tiếng Việt chưa theo", en: "Vietnamese behind its English original"),
        en: Message(vi: "Bản tiếng Việt đã đổi, bản tiếng Anh chưa theo", en: "English behind its Vietnamese original"))
    private static let unaccepted = Message(vi: "Bản dịch chưa được chấp nhận lần nào", en: "Not yet accepted")
    private static let moved = Message(
        vi: "Đã đổi tên; lần chấp nhận sau sẽ ghi tên mới",
        en: "Renamed; recorded under the new name when accepted again")
    private static let gone = Message(
        vi: "Có trong sổ nhưng không còn tệp (--forget)", en: "Recorded but gone (--forget)")
    private static let draft = Message(vi: "đang có bản nháp", en: "there is a draft")
    private static let checked = Message(vi: "đối chiếu", en: "checked on")

    private static func recorded(_ entries: Int) -> Message {
        Message(
            vi: "Sổ bản dịch: ghi \(entries) mục",
            en: "Translation ledger: \(entries) \(entries == 1 ? "entry" : "entries") written")
    }

    static func waiting(_ words: Int, in original: Language) -> Message {
        switch original {
        case .vi:
            Message(vi: "\(words) âm tiết", en: "\(words) \(words == 1 ? "syllable" : "syllables")")
        case .en:
            Message(vi: "\(words) từ", en: "\(words) \(words == 1 ? "word" : "words")")
        }
    }

    /// The last line: how many of each, and what waits in each direction.
    private var counts: Message {
        let counted = TranslationCounts(states, lost: lost)
        let syllables = Self.waiting(counted.syllables, in: .vi)
        let words = Self.waiting(counted.words, in: .en)
        return Message(
            vi:
                "\(counted.current) bản dịch khớp, \(counted.stale) chưa theo kịp, \(counted.unaccepted) chưa chấp nhận, "
                + "\(counted.missing) bài chưa dịch; còn \(syllables.vi) tiếng Việt, \(words.vi) tiếng Anh",
            en: "\(counted.current) current, \(counted.stale) behind, \(counted.unaccepted) not yet accepted, "
                + "\(counted.missing) not translated; \(syllables.en) of Vietnamese and \(words.en) of English wait")
    }
}

/// How many translations there are of each standing, and how much waits.
struct TranslationCounts: Encodable {
    private(set) var current = 0
    private(set) var stale = 0
    private(set) var unaccepted = 0
    private(set) var missing = 0
    let lost: Int
    /// Of Vietnamese that wait to be translated.
    private(set) var syllables = 0
    /// Of English that wait to be translated.
    private(set) var words = 0

    init(_ states: [TranslationState], lost: [TranslationLedger.Entry]) {
        self.lost = lost.count
        for state in states {
            switch state.standing {
            case .current: current += 1
            case .stale: stale += 1
            case .unaccepted: unaccepted += 1
            case .missing: missing += 1
            }
            switch state.original.language {
            case .vi: syllables += state.words
            case .en: words += state.words
            }
        }
    }
}

extension TranslationState.Standing {
    var isCurrent: Bool { if case .current = self { true } else { false } }
}
