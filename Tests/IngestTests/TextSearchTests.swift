import Testing

@testable import Ingest

@Suite struct TextSearchTests {
    @Test(arguments: [
        ("© 2015 Hội © 2016", "©", 14), ("– một – hai", " – ", 9), ("abc", "©", nil), ("Đ", "Đ", 0),
    ])
    func findsTheLastPlaceOfWordsWhateverTheyBeginWith(_ text: String, _ words: String, _ offset: Int?) {
        let place = text.lastPlace(of: words)

        #expect(place.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == offset)
    }

    @Test(arguments: [
        ("Sáng 17/8, cả đoàn", "cả", 12, false, false), ("Ảnh: Ổi", "Ảnh", 0, true, false),
        ("(TTXVN)", ")", 6, false, true),
        ("a a b", " b", 3, false, true), ("ngắn", "ngắn", 0, true, true), ("ngắn", "ngắn hơn", nil, false, false),
        ("", "a", nil, false, false),
    ])
    func findsWordsByTheirBytes(_ text: String, _ words: String, _ offset: Int?, _ opens: Bool, _ ends: Bool) {
        let place = text.place(of: words)

        #expect(place.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == offset)
        #expect(place.map { String(text[$0]) } ?? words == words)
        #expect(text.holds(words) == (offset != nil))
        #expect(text.opens(with: words) == opens)
        #expect(text.ends(in: words) == ends)
    }

    @Test(arguments: [
        ("  hai  từ ", ["hai", "từ"], "hai  từ"), ("", [], ""), ("một", ["một"], "một"), ("   ", [], ""),
    ])
    func cutsTextsIntoWords(_ text: String, _ words: [String], _ trimmed: String) {
        #expect(text.spacedWords.map(String.init) == words)
        #expect(text.spacedWordCount == words.count)
        #expect(text.spacedWords(upTo: 1).map(String.init) == Array(words.prefix(1)))
        #expect(String(text.firstWord) == words.first ?? "")
        #expect(String(text.trimmed) == trimmed)
    }

    @Test(arguments: [("đò dọc", 3, "đ", "c"), ("đò dọc", 20, "đò dọc", "đò dọc"), ("abc", 1, "a", "c")])
    func cutsTextsAtTheEdgesOfCharacters(_ text: String, _ bytes: Int, _ opening: String, _ ending: String) {
        #expect(String(text.opening(bytes)) == opening)
        #expect(String(text.ending(bytes)).hasSuffix(ending))
    }

    @Test func tellsWhatEachGroupOfPhrasesHasInAKey() {
        let phrases = PhraseSet(groups: [["bao", "tap chi"], ["ban quyen"], ["chi minh"]])

        #expect(phrases.groups(in: MatchKey("Tạp chí Bờ Sông")) == 1)
        #expect(phrases.groups(in: MatchKey("Bản quyền thuộc tạp chí minh họa")) == 7)
        #expect(phrases.groups(in: MatchKey("Con đò")) == 0)
    }

    @Test func readsWhatALineSaysTwiceOnlyWhereItDoes() {
        #expect(Cleaner.saysItselfTwice(MatchKey("Hội diều mở lớp Hội diều mở lớp")))
        #expect(Cleaner.saysItselfTwice(MatchKey("Hội diều mở lớp Hội diều mở lớp cho trẻ em trong phường")))
        #expect(!Cleaner.saysItselfTwice(MatchKey("Hội diều mở lớp Hội diều mở lớpx cho trẻ em")))
        #expect(!Cleaner.saysItselfTwice(MatchKey("Hội diều Hội diều mở lớp cho trẻ em")))
        #expect(!Cleaner.saysItselfTwice(MatchKey("Hội diều mở lớp cho trẻ em hè này")))
    }
}
