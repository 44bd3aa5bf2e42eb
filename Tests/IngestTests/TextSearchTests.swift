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
}
