import Language
import Markdown
import Testing

struct PassageLanguageTests {
    private static let english =
        "The association will welcome its friends from many countries when spring comes to the city of Hanoi."
    private static let vietnamese =
        "Hội sẽ đón bạn bè từ nhiều nước khi mùa xuân về trên thành phố Hà Nội của chúng ta."

    @Test func saysTheLanguageOfAParagraphInTheOtherOne() throws {
        let body = MarkdownBody("\(Self.vietnamese)\n\n\(Self.english)")

        #expect(try body.html(in: .vi) == "<p>\(Self.vietnamese)</p>\n<p lang=\"en\">\(Self.english)</p>\n")
        #expect(try body.html(in: .en) == "<p lang=\"vi\">\(Self.vietnamese)</p>\n<p>\(Self.english)</p>\n")
    }

    @Test func saysItOnceOfItemsAndQuotations() throws {
        let tight = try MarkdownBody("- \(Self.english)\n- Hội hữu nghị").html()
        let loose = try MarkdownBody("- \(Self.english)\n\n- Hội hữu nghị").html()
        let quotation = try MarkdownBody("> \(Self.english)").html()

        #expect(tight == "<ul>\n<li lang=\"en\">\(Self.english)</li>\n<li>Hội hữu nghị</li>\n</ul>\n")
        #expect(loose.contains("<li>\n<p lang=\"en\">\(Self.english)</p>\n</li>"))
        #expect(quotation == "<blockquote>\n<p lang=\"en\">\(Self.english)</p>\n</blockquote>\n")
    }

    @Test(arguments: [
        "Vietnam–Japan Friendship Association of Hanoi",
        "“Welcoming the New Year of the Dragon in Hanoi”",
        "Ông viết: “The association will welcome its friends from many countries”, rồi ra về cùng bạn bè.",
        "UNESCO, ASEAN, UNICEF, WHO, FAO, ILO, IMF, WB, ADB, WTO, APEC, ASEM, OECD",
        "`The association will welcome its friends from many countries when spring comes to the city.`",
        "Nguyễn Văn An, Trần Thị Bình, Lê Văn Cường, Phạm Thị Dung, Hoàng Văn Em, Vũ Thị Giang",
        "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14.",
    ])
    func leavesNamesShortQuotationsAndMixedParagraphsAlone(text: String) throws {
        #expect(!(try MarkdownBody(text).html(in: .vi)).contains("lang="))
    }

    @Test func leavesVietnameseNamesInAnEnglishTextAlone() throws {
        let names =
            "Nguyễn Văn An, Trần Thị Bình, Lê Văn Cường and Phạm Thị Dung met Hoàng Văn Em of Đồng Nai in the hall"

        #expect(try MarkdownBody(names).html(in: .en) == "<p>\(names)</p>\n")
    }
}
