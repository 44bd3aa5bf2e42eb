import Bulletin
import Language
import Markdown
import SourceText

extension Diagnostic {
    /// The two texts give different values where one answers the other.
    static func differing(_ facts: Bilingual<Fact>, _ readings: Bilingual<Reading>) -> Diagnostic {
        let words = Bilingual { readings[$0].written(facts[$0].range) }
        let differing = Message(
            vi: "hai bản nói khác nhau: “\(words.vi)” và “\(words.en)”",
            en: "the two texts differ: “\(words.vi)” and “\(words.en)”")
        let readDifferently = Message(
            vi: "“\(words.en)” trong bản tiếng Anh là một số khác", en: "“\(words.en)” is another number in English")
        return Diagnostic(
            .warning, difference(of: facts.map(\.value.sort)),
            words.vi == words.en ? readDifferently : differing,
            at: readings.vi.location(facts.vi.range),
            hint: words.vi == words.en ? writtenInEnglish(facts.vi.value) : leaveUnchecked("facts"),
            notes: [theEnglish(readings.en.location(facts.en.range))])
    }

    private static func difference(of sorts: Bilingual<Fact.Value.Sort>) -> String {
        if sorts.vi == .day || sorts.en == .day { return "dates-differ" }
        return sorts.vi == .clock || sorts.en == .clock ? "times-differ" : "numbers-differ"
    }

    /// Of digits that each language reads as another number: `40.000` is forty thousand in Vietnamese, forty in English.
    private static func writtenInEnglish(_ value: Fact.Value) -> Message? {
        value.number.map {
            let number = $0.grouped(in: .en)
            return Message(vi: "tiếng Anh viết số ấy là \(number)", en: "English writes that number \(number)")
        }
    }

    /// A value that the other text does not give at all.
    static func missing(_ fact: Fact, _ reading: Reading, at answer: Range<Int>, _ other: Reading) -> Diagnostic {
        let words = reading.written(fact.range)
        let (id, thing) =
            switch fact.value.sort {
            case .day: ("date-missing", Message(vi: "ngày “\(words)”", en: "the date “\(words)”"))
            case .clock: ("time-missing", Message(vi: "giờ “\(words)”", en: "the time “\(words)”"))
            case .number: ("number-missing", Message(vi: "số “\(words)”", en: "the number “\(words)”"))
            }
        return missing(id, thing, fact.range, reading, answer, other)
    }

    static func quotationMissing(_ range: Range<Int>, _ reading: Reading, at answer: Range<Int>, _ other: Reading)
        -> Diagnostic
    {
        let words = shortened(reading.written(range))
        return missing(
            "quotation-missing", Message(vi: "lời trích \(words)", en: "the quotation \(words)"), range, reading,
            answer,
            other)
    }

    static func referenceMissing(
        _ reference: Reference, _ reading: Reading, at answer: Range<Int>, _ other: Reading
    ) -> Diagnostic {
        let words = "“\(reference.destination)”"
        return reference.isImage
            ? missing(
                "picture-missing", Message(vi: "ảnh \(words)", en: "the picture \(words)"), reference.range, reading,
                answer, other)
            : missing(
                "link-missing", Message(vi: "liên kết \(words)", en: "the link \(words)"), reference.range, reading,
                answer,
                other)
    }

    static func pictureMissing(_ file: String, _ reading: Reading, at place: SourceLocation, _ other: Reading)
        -> Diagnostic
    {
        let images = other.text.place(of: "images") ?? other.text.place(of: "title") ?? other.text.start
        return missing(
            "picture-missing", Message(vi: "ảnh “\(file)”", en: "the picture “\(file)”"), at: place,
            in: other.language, images)
    }

    static func nameMissing(
        _ organisation: Organisation, _ range: Range<Int>, _ reading: Reading, at answer: Range<Int>, _ other: Reading
    ) -> Diagnostic {
        let name = organisation.names[other.language]
        var diagnostic = missing(
            "name-missing", Message(vi: "tên “\(name)”", en: "the name “\(name)”"), range, reading, answer, other)
        diagnostic.hint = Message(
            vi: "sổ tổ chức ghi tên ấy cho “\(organisation.names[reading.language])”",
            en: "the register has it for “\(organisation.names[reading.language])”")
        return diagnostic
    }

    static func farApart(_ readings: Bilingual<Reading>, places count: Int) -> Diagnostic {
        let titles = readings.map { $0.text.place(of: "title") ?? $0.text.start }
        return Diagnostic(
            .warning, "texts-far-apart",
            Message(
                vi: "hai bản khác nhau ở \(count) chỗ: có lẽ không phải bản dịch của nhau",
                en: "the two texts differ in \(count) places: perhaps neither translates the other"),
            at: titles.vi, hint: leaveUnchecked("facts"),
            notes: [Note(Message(vi: "bản tiếng Anh ở đây", en: "the English text is here"), at: titles.en)])
    }

    /// One text has far less to say than the other.
    static func muchShorter(_ readings: Bilingual<Reading>, _ shorter: Language) -> Diagnostic {
        let titles = readings.map { $0.text.place(of: "title") ?? $0.text.start }
        let (short, long) = (shorter.inWords, shorter.other.inWords)
        return Diagnostic(
            .warning, "text-much-shorter",
            Message(
                vi: "bản \(short.vi) không bằng một phần ba bản \(long.vi)",
                en: "the \(short.en) text is less than a third of the \(long.en) one"),
            at: titles[shorter], hint: leaveUnchecked("facts"),
            notes: [Note(Message(vi: "bản kia ở đây", en: "the other text is here"), at: titles[shorter.other])])
    }

    private static func missing(
        _ id: String, _ thing: Message, _ range: Range<Int>, _ reading: Reading, _ answer: Range<Int>, _ other: Reading
    ) -> Diagnostic {
        missing(id, thing, at: reading.location(range), in: other.language, other.location(answer))
    }

    private static func missing(
        _ id: String, _ thing: Message, at place: SourceLocation, in language: Language, _ answer: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, id,
            Message(
                vi: "\(thing.vi) không có trong bản \(language.inWords.vi)",
                en: "\(thing.en) is not in the \(language.inWords.en) text"),
            at: place, hint: leaveUnchecked("facts"),
            notes: [
                Note(Message(vi: "chỗ tương ứng ở đây", en: "the place that answers it is here"), at: answer)
            ])
    }

    private static func theEnglish(_ place: SourceLocation) -> Note {
        Note(Message(vi: "bản tiếng Anh nói thế này", en: "the English text says this"), at: place)
    }

    private static func leaveUnchecked(_ check: String) -> Message {
        Message(
            vi: "nếu đúng như vậy, ghi “unchecked: [\(check)]” ở đầu bài",
            en: "if that is meant, write “unchecked: [\(check)]” at the head of the text")
    }

    /// The beginning of a long quotation.
    private static func shortened(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        let bare = words.prefix(8).joined(separator: " ")
        return words.count <= 8
            ? (bare.hasPrefix("“") || bare.hasPrefix("\"") ? bare : "“\(bare)”")
            : (bare.hasPrefix("“") || bare.hasPrefix("\"") ? "\(bare) …”" : "“\(bare) …”")
    }
}

extension Diagnostic {
    static func unpreferredTerm(
        _ term: Term, _ reading: Reading, at range: Range<Int>, times: Int, preferredAt place: Range<Int>?
    ) -> Diagnostic {
        let (form, preferred) = (reading.written(range), term.preferred[reading.language])
        let source = term.preferred[reading.language.other]
        let message =
            reading.language == .vi
            ? Message(
                vi: "bảng thuật ngữ viết “\(preferred)”, không viết “\(form)”",
                en: "the glossary writes “\(preferred)”, not “\(form)”")
            : Message(
                vi: "bảng thuật ngữ dịch “\(source)” là “\(preferred)”, không phải “\(form)”",
                en: "the glossary has “\(preferred)” for “\(source)”, not “\(form)”")
        let mixed = place.map {
            Note(
                Message(vi: "trong bài cũng viết “\(preferred)”", en: "the text has “\(preferred)” too"),
                at: reading.location($0))
        }
        let entry = Note(Message(vi: "mục trong bảng thuật ngữ", en: "its entry in the glossary"), at: term.location)
        let more =
            times > 1 ? Message(vi: "trong bài có \(times) chỗ như vậy", en: "the text has it \(times) times") : nil
        return Diagnostic(
            .warning, "unpreferred-term", message, at: reading.location(range), hint: more,
            notes: [mixed, entry].compactMap { $0 })
    }

    /// A text in another language than its file is named for; nil stands for one that is recognised as neither.
    static func notInItsLanguage(_ reading: Reading, _ recognised: Language?) -> Diagnostic {
        let body = reading.text.file.body.range.lowerBound
        let (own, other) = (reading.language.inWords, reading.language.other.inWords)
        return Diagnostic(
            .warning, "text-not-in-its-language",
            recognised == nil
                ? Message(
                    vi: "bài này không đọc ra \(own.vi), cũng không ra \(other.vi)",
                    en: "the text reads as neither Vietnamese nor English")
                : Message(
                    vi: "tên tệp nói bài này là \(own.vi), nhưng bài viết bằng \(other.vi)",
                    en: "the file is named as \(own.en), but the text reads as \(other.en)"),
            at: reading.location(body..<body),
            hint: leaveUnchecked("spelling"))
    }

    static func telex(_ place: SourceLocation, _ words: String) -> Diagnostic {
        Diagnostic(
            .warning, "telex-left",
            Message(
                vi: "“\(words)” là chữ gõ kiểu Telex chưa thành dấu",
                en: "“\(words)” is Telex that did not become marks"),
            at: place, hint: leaveUnchecked("spelling"))
    }

    static func oldEncoding(_ encoding: Encoding, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "old-encoding",
            Message(
                vi: "bài còn ở mã \(encoding.name), mỗi byte thành một chữ Tây Âu",
                en: "the text is still \(encoding.name), each byte of it a Western letter"),
            at: place,
            hint: Message(
                vi: "chuyển bài sang Unicode rồi lưu lại ở dạng UTF-8", en: "convert it to Unicode and save it as UTF-8"
            ))
    }

    static func bothStyles(
        _ place: SourceLocation, _ word: String, _ other: SourceLocation, _ otherWord: String
    ) -> Diagnostic {
        Diagnostic(
            .warning, "both-tone-styles",
            Message(
                vi: "bài viết cả “\(word)” lẫn “\(otherWord)”", en: "the text has both “\(word)” and “\(otherWord)”"),
            at: place, hint: leaveUnchecked("spelling"),
            notes: [Note(Message(vi: "“\(otherWord)” ở đây", en: "“\(otherWord)” is here"), at: other)])
    }

    static func perhapsTranslation(_ vi: ArticleText, _ en: ArticleText, shared: Int) -> Diagnostic {
        Diagnostic(
            .note, "perhaps-translation",
            Message(
                vi: "bài này và “/\(en.path)” có lẽ là hai bản của một bài: trùng \(shared) ngày, con số hoặc tổ chức",
                en:
                    "this text and “/\(en.path)” are perhaps one article: they share \(shared) dates, numbers or organisations"
            ),
            at: vi.start,
            hint: Message(
                vi: "nếu đúng, đặt tên tệp giống nhau hoặc ghi “translation_of” ở một bản",
                en: "if so, give the files one name or write “translation_of” in one of them"),
            notes: [Note(Message(vi: "bản kia ở đây", en: "the other one is here"), at: en.start)])
    }

    static func tooLong(_ text: ArticleText) -> Diagnostic {
        Diagnostic(
            .note, "not-proofread",
            Message(
                vi: "bài quá dài để soát chữ và so với bản kia",
                en: "the text is too long to be proofread and compared with the other one"),
            at: text.start)
    }

    static func uncheckedIsNoList(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "wrong-kind",
            Message(vi: "“unchecked” phải là danh sách", en: "“unchecked” must be a list"), at: place,
            hint: Message(vi: "viết unchecked: [facts]", en: "write unchecked: [facts]"))
    }

    static func unknownUnchecked(_ word: String, _ place: SourceLocation) -> Diagnostic {
        let known = Unchecked.allCases.map(\.rawValue)
        let list = known.joined(separator: ", ")
        let near = suggestion(for: word, among: known)
        return Diagnostic(
            .error, "wrong-value",
            Message(
                vi: "“unchecked” không có mục “\(word)”", en: "“unchecked” knows no “\(word)”"), at: place,
            hint: near.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Message(vi: "có thể ghi: \(list)", en: "it can be: \(list)"))
    }
}

extension Language {
    fileprivate var inWords: Message {
        switch self {
        case .vi: Message(vi: "tiếng Việt", en: "Vietnamese")
        case .en: Message(vi: "tiếng Anh", en: "English")
        }
    }
}
