import Language
import SourceText

extension Diagnostic {
    static func secondText(
        of key: String, in language: Language, _ text: ArticleText, after first: ArticleText
    ) -> Diagnostic {
        Diagnostic(
            .error, "second-text",
            Message(
                vi: "bài “\(key)” có hai bản \(language.spelled.vi)",
                en: "article “\(key)” has two \(language.spelled.en) texts"),
            at: text.start, notes: [theOther(first.start)])
    }

    static func keysAlike(_ text: ArticleText, _ other: ArticleText) -> Diagnostic {
        Diagnostic(
            .error, "names-alike",
            Message(
                vi: "hai bản của một bài phải cùng tên, ở đây tên khác nhau ở chữ hoa, chữ thường",
                en: "the two texts of an article must have one name, these differ in case"),
            at: text.start, notes: [theOther(other.start)])
    }

    static func noSuchText(_ path: String, at place: SourceLocation, near: String?) -> Diagnostic {
        Diagnostic(
            .error, "no-such-text",
            Message(vi: "không có bài “/\(path)”", en: "there is no text “/\(path)”"), at: place,
            hint: near.map(didYouMean)
                ?? Message(
                    vi: "viết đường dẫn tới tệp .md của bài được dịch",
                    en: "write the path of the .md file it translates"))
    }

    static func translationInOneLanguage(_ text: ReadText, of target: ReadText, isItself: Bool) -> Diagnostic {
        let name = text.text.language.spelled
        if isItself {
            return Diagnostic(
                .error, "translation-of-itself",
                Message(vi: "bài không thể là bản dịch của chính nó", en: "a text cannot be a translation of itself"),
                at: text.pairingPlace)
        }
        return Diagnostic(
            .error, "translation-in-one-language",
            Message(
                vi: "bản dịch phải bằng ngôn ngữ kia, hai bài này đều bằng \(name.vi)",
                en: "a translation must be in the other language, both texts are in \(name.en)"),
            at: text.pairingPlace, notes: [theOther(target.text.start)])
    }

    static func twoTranslations(
        of text: ReadText, _ first: ReadText, _ second: ReadText, at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "two-translations",
            Message(
                vi: "“/\(text.text.path)” có hai bản dịch: “/\(first.text.path)” và “/\(second.text.path)”",
                en: "“/\(text.text.path)” has two translations: “/\(first.text.path)” and “/\(second.text.path)”"),
            at: place, notes: [theOther(first.pairingPlace)])
    }

    static func textsDiffer(
        in key: String, isTakenOver: Bool, _ vi: SourceLocation, _ en: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, "texts-differ",
            Message(
                vi: "hai bản của một bài nói khác nhau ở “\(key)”", en: "the two texts of an article differ in “\(key)”"
            ),
            at: vi,
            hint: isTakenOver
                ? Message(
                    vi: "ghi “\(key)” ở một bản là đủ, bản kia lấy theo",
                    en: "“\(key)” in one of them is enough, the other takes it over")
                : nil,
            notes: [Note(Message(vi: "bản tiếng Anh nói thế này", en: "the English text says this"), at: en)])
    }

    static func toldTwice(_ text: ArticleText, _ first: ArticleText) -> Diagnostic {
        Diagnostic(
            .warning, "told-twice",
            Message(
                vi: "đã có một bài cùng tên, cùng ngày, cùng ngôn ngữ",
                en: "there is a text of this title, day and language already"),
            at: text.place(of: "title") ?? text.start,
            notes: [theOther(first.place(of: "title") ?? first.start)])
    }

    static func datesOutOfOrder(_ later: String, before earlier: String, _ text: ArticleText) -> Diagnostic {
        Diagnostic(
            .warning, "dates-out-of-order",
            Message(vi: "“\(later)” sớm hơn “\(earlier)”", en: "“\(later)” is earlier than “\(earlier)”"),
            at: text.place(of: later) ?? text.start,
            notes: text.place(of: earlier).map {
                [Note(Message(vi: "“\(earlier)” ở đây", en: "“\(earlier)” is here"), at: $0)]
            }
                ?? [])
    }

    private static func theOther(_ place: SourceLocation) -> Note {
        Note(Message(vi: "bản kia ở đây", en: "the other one is here"), at: place)
    }
}
