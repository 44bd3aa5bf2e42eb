import Language
import Testing

struct FoldedTextTests {
    private func found(_ wanted: String, in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return FoldedText(bytes).ranges(of: wanted).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("hoa binh", "Vì HÒA BÌNH – hoà bình – Hòa\u{A0}Bình!", ["HÒA BÌNH", "hoà bình", "Hòa\u{A0}Bình"]),
        ("đối ngoại", "Đối ngoại nhân dân, doi ngoai", ["Đối ngoại", "doi ngoai"]),
        ("an", "An Giang, Hà An, đàn ban", ["An", "An"]),
        ("people's", "People’s diplomacy", ["People’s"]),
        ("strasse", "die Straße", ["Straße"]),
        ("ban", "ban\u{AD}ban ban", ["ban"]),
        ("", "gì đó", []),
        ("dài hơn cả câu", "dài", []),
    ])
    func findsWholeWordsHoweverWritten(wanted: String, text: String, expected: [String]) {
        #expect(found(wanted, in: text) == expected)
    }

    @Test func foldsAsTheFoldDoes() {
        let text = "“Đại sứ” – Łódź, Straße, Йога… ﬁ\n½"

        #expect(String(decoding: FoldedText(Array(text.utf8)).bytes, as: UTF8.self) == folded(text))
    }
}
