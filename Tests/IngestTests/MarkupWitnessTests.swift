import Language
import SourceText
import Testing

@testable import Ingest

/// What markup says of a text in ways that several kinds of sites have.
@Suite struct MarkupWitnessTests {
    private static let text =
        KitePage.english.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
        + "<p>At noon the wind turned, and everybody sat down on the grass to eat what the neighbours had brought.</p>"

    private func draft(_ body: String, head: String = "") throws -> Draft {
        let page = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>\(head)</head><body>\(body)</body></html>"
        let result = Ingest.result(of: PageFile(path: "page.html", bytes: Array(page.utf8)))
        return try #require(result.draft)
    }

    @Test func readsNamesThatAreLinksBehindALabel() throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>By <a href=/a>Roland Achterberg</a> and <a href=/b>Chu Thi Nguyet</a></div>"
                + "<div>Posted: Nov 20, 2023</div><div>\(Self.text)</div>")

        #expect(draft.authors.map(\.value) == ["Roland Achterberg", "Chu Thi Nguyet"])
        #expect(draft.date?.value.iso == "2023-11-20")
    }

    @Test func leavesOutWhoTheAuthorIs() throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>By Roland Achterberg</div><div>Nov 20, 2023</div><div>\(Self.text)"
                + "<p>Roland Achterberg writes about crafts and markets, and he can be reached at roland@dyke.example.</p></div>"
        )

        #expect(!draft.markdown.contains("crafts and markets"))
        #expect(draft.body.count == 3)
    }

    /// What a paper opens its stories with is no part of them; an abbreviation that is not the paper's may be.
    @Test(arguments: [
        ("KTO - ", ""), ("(Kite Times) - ", ""), ("KITETIMES – ", ""), ("UNESCO - ", "UNESCO - "), ("KFO - ", "KFO - "),
    ])
    func takesThePapersOwnMarkOffItsLead(_ opening: String, _ kept: String) throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>Nov 20, 2023</div><h2 class=sapo>\(opening)The club by the river has "
                + "opened a class for friends from abroad.</h2><div>\(Self.text)</div>",
            head: "<title>The kite club opens its doors - Kite Times</title>")

        #expect(draft.lead?.value == kept + "The club by the river has opened a class for friends from abroad.")
    }

    @Test func takesALeadThatAnElementOnALineNames() throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><span>Nov 20, 2023</span><br><br><span class=NewsSummary>The club by the river has "
                + "opened a class for friends from abroad.</span><br><br><div>\(Self.text)</div>")

        #expect(draft.lead?.value == "The club by the river has opened a class for friends from abroad.")
    }

    /// A paragraph in bold above a text that is not is its lead, whatever day it begins with.
    @Test func takesTheOnlyParagraphInBoldForTheLead() throws {
        let lead =
            "Ngày 06/11/2022, tại nhà văn hóa xã, hội diều ven sông mở lớp đầu tiên cho những người bạn từ xa đến."
        let text = KitePage.vietnamese.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
        let draft = try draft(
            "<h1>Hội diều ven sông mở lớp cho bạn bè</h1><div>08/11/2022</div><div><p><strong>\(lead)</strong></p>\(text)</div>"
        )

        #expect(draft.lead?.value == lead)
    }

    /// English stories tell the day of the event in their second paragraph too.
    @Test func inventsNoLeadWhereTheSecondParagraphTellsTheDay() throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>Nov 20, 2023</div><div>"
                + Self.text.replacing("The largest kite", with: "On November 17 the largest kite") + "</div>")

        #expect(draft.lead == nil)
    }

    @Test func takesTheHourOfAMicroformat() throws {
        let draft = try draft(
            "<h2>Sunday, May 18, 2014</h2><h1>The kite club opens its doors</h1><div>\(Self.text)</div>"
                + "<p>Posted by Harriet Oduya at <abbr class=published title=2014-05-18T21:47:00+07:00>9:47 PM</abbr></p>"
        )

        #expect(draft.date?.value.iso == "2014-05-18T21:47:00+07:00")
    }

    @Test func takesTheNameOfABlogBeforeTheHeadline() throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>Nov 20, 2023</div><div>\(Self.text)</div>",
            head: "<title>Red River Postcards: The kite club opens its doors</title>")

        #expect(draft.source?.value.name == "Red River Postcards")
    }

    @Test func takesNoSectionForThePapersName() throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>Nov 20, 2023</div><div>\(Self.text)</div>",
            head: "<title>Portal - The kite club opens its doors</title>")

        #expect(draft.source == nil)
    }

    @Test func takesTheSitesNameForNoAuthor() throws {
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>Nov 20, 2023</div><div>\(Self.text)</div>",
            head:
                "<meta name=author content='Causeway Quarterly'><title>The kite club opens its doors – Causeway Quarterly</title>"
        )

        #expect(draft.authors.isEmpty)
        #expect(draft.source?.value.name == "Causeway Quarterly")
    }

    @Test func endsATextWhereOtherStoriesBegin() throws {
        let draft = try draft(
            "<table><tr><td><h1>The kite club opens its doors</h1><div>Nov 20, 2023</div><div>\(Self.text)\(Self.text)</div>"
                + "<div class=box><div>Other news:</div><ul><li><a href=/1>A village fair in the rain</a></li></ul></div></td>"
                + "<td><div><div>Visiting hours</div><p>On Thursday mornings at the office of the club.</p></div></td></tr></table>"
        )

        #expect(!draft.markdown.contains("Thursday mornings"))
    }

    @Test func leavesOutWhatASiteAsksOfItsReaders() throws {
        let ask = "<p>Thanks for reading the Dyke Letter! Subscribe for free to receive new posts every week.</p>"
        let draft = try draft(
            "<h1>The kite club opens its doors</h1><div>Nov 20, 2023</div><div>\(Self.text.replacing("<p>At noon", with: ask + "<p>At noon"))</div>"
        )

        #expect(!draft.markdown.contains("Subscribe"))
        #expect(draft.markdown.contains("At noon"))
    }
}
