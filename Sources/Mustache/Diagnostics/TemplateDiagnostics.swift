import Language
import SourceText

// What the sentences of the engine have in common. Their functions are named by the ids of the findings.

extension Diagnostic {
    /// An error of a template.
    static func error(
        _ id: String, vi: String, en: String, at place: SourceLocation?, hint: Message? = nil, notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, id, Message(vi: vi, en: en), at: place, hint: hint, notes: notes)
    }

    /// The hint that names the word probably meant.
    static func nearest(_ word: String?) -> Message? {
        word.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
    }

    /// The hint that lists what fits.
    static func choice(_ words: [String]) -> Message? {
        guard !words.isEmpty else { return nil }
        let list = words.joined(separator: ", ")
        return Message(vi: "dùng được: \(list)", en: "what fits: \(list)")
    }
}

// The words under a finding that say how its template came to be read.
extension Message {
    static var includedHere: Message { Message(vi: "được gọi từ đây", en: "included from here") }

    static func forPage(of kind: String, in language: Language) -> Message {
        Message(
            vi: "cho trang loại “\(kind)”, ngôn ngữ \(language.rawValue)",
            en: "for pages of the kind “\(kind)”, language \(language.rawValue)")
    }
}
