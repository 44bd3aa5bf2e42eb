import Language
import Testing

@testable import Ingest

@Suite struct LayoutTests {
    @Test(arguments: PageFixture.articles)
    func readsEveryFieldOfAnArticle(_ fixture: PageFixture) throws {
        guard case .draft(let draft) = fixture.outcome else {
            Issue.record("\(fixture.name) was refused: \(fixture.outcome)")
            return
        }

        #expect(draft.language.rawValue == fixture["lang"] ?? "vi")
        #expect(draft.title?.value == fixture["title"])
        #expect(draft.date?.value.iso == fixture["date"])
        #expect(draft.eventDate?.value.iso == fixture["event date"])
        #expect(draft.authors.map(\.value) == fixture.lines("authors"))
        #expect(draft.source?.value.name == fixture["source"])
        #expect(draft.source?.value.url == fixture["source url"])
        #expect(draft.via?.value.name == fixture["via"])
        #expect(draft.lead?.value == fixture["lead"])
        #expect(
            draft.images.map { [$0.caption, $0.credit].compactMap { $0 }.joined(separator: " | ") }
                == fixture.lines("images"))
        #expect(draft.markdown == fixture["body"] ?? "")
    }

    @Test(arguments: PageFixture.articles.filter { $0["review"] != nil })
    func tellsTheEditorWhatIsDoubtful(_ fixture: PageFixture) throws {
        guard case .draft(let draft) = fixture.outcome else { return }

        for line in fixture.lines("review") {
            #expect(draft.review.joined(separator: "\n").contains(line))
        }
    }

    @Test(arguments: PageFixture.others)
    func refusesWhatIsNoArticle(_ fixture: PageFixture) {
        guard case .refused(let reason) = fixture.outcome else {
            Issue.record("\(fixture.name) was accepted")
            return
        }

        #expect(reason.message.en == fixture["refused"])
    }
}
