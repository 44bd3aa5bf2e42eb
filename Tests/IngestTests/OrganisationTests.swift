import Foundation
import Markdown
import SourceText
import Testing

@testable import Ingest

@Suite struct OrganisationTests {
    private static let register = """
        haufo:
          vi: Liên hiệp các tổ chức hữu nghị thành phố Hà Nội
          en: Hanoi Union of Friendship Organizations
          abbreviation: HAUFO
          note:
            en: Some pages shorten its name to HUFO.
        hufo-hcmc:
          vi: Liên hiệp các tổ chức hữu nghị Thành phố Hồ Chí Minh
          en: Ho Chi Minh City Union of Friendship Organizations
          abbreviation: HUFO
        hn-cuba:
          vi: Hội hữu nghị Việt Nam – Cuba
          en: Vietnam–Cuba Friendship Association
        hn-cuba-hn:
          vi: Hội hữu nghị Việt Nam – Cuba thành phố Hà Nội
          en: Vietnam–Cuba Friendship Association of Hanoi
        hn-nhat-ban:
          vi: Hội hữu nghị Việt Nam – Nhật Bản
          en: Vietnam–Japan Friendship Association
        hn-my-hn:
          vi: Hội hữu nghị Việt – Mỹ thành phố Hà Nội
          en: Vietnam–US Friendship Association of Hanoi
        uy-ban-hoa-binh-hn:
          vi: Ủy ban Hòa bình thành phố Hà Nội
          en: Hanoi Peace Committee
        """

    private func found(in texts: String...) throws -> OrganisationFinder.Found {
        var report = Report()
        let file = try #require(
            YAMLFile(reading: SourceFile(path: "organisations.yaml", text: Self.register), report: &report))
        let finder = OrganisationFinder(register: OrganisationRegister(file.root))
        return finder.find(in: texts.enumerated().map { ($0.element, $0.offset + 1) })
    }

    @Test(arguments: [
        ("Đại hội Hội hữu nghị Việt Nam - Cuba thành phố Hà Nội nhiệm kỳ mới", "hn-cuba-hn"),
        ("Trung ương Hội hữu nghị Việt Nam – Cuba gửi thư", "hn-cuba"),
        ("Hội Hữu nghị Việt Nam—Cuba TP Hà Nội", "hn-cuba-hn"),
        ("Hội hữu nghị Việt Nam-Hoa Kỳ thành phố Hà Nội", "hn-my-hn"),
        ("UỶ BAN HOÀ BÌNH THÀNH PHỐ HÀ NỘI", "uy-ban-hoa-binh-hn"),
        ("the Hanoi chapter of the Vietnam - Cuba Friendship Association", "hn-cuba-hn"),
        ("the Viet Nam–Cuba Friendship Association said", "hn-cuba"),
        ("đại diện HAUFO phát biểu", "haufo"),
    ])
    func findsAnOrganisationHoweverItIsWritten(_ text: String, _ id: String) throws {
        #expect(try found(in: text).organisations.map(\.value) == [id])
    }

    @Test(arguments: [
        "Liên hiệp và Hội đã họp cùng Ủy ban", "Hội hữu nghị Nhật – Việt vùng Chukyo", "Hội hữu nghị Cuba – Việt Nam",
        "Hội hữu nghị Việt Nam – Nhật Bản thành phố Đà Nẵng", "Hội hữu nghị Việt Nam – Nhật Bản tỉnh Nghệ An",
        "the Vietnam–Japan Friendship Association of Hai Phong", "hội hữu nghị của phường", "haufo viết thường",
    ])
    func takesNoOtherBodyForIt(_ text: String) throws {
        let found = try found(in: text)

        #expect(found.organisations.isEmpty)
        #expect(found.doubtful.isEmpty)
    }

    @Test func asksWhoseAShortNameOfTwoIs() throws {
        let alone = try found(in: "Bà Lan Hương, Chủ tịch HUFO, cho biết")
        let explained = try found(in: "Hanoi Union of Friendship Organizations (HUFO) met", "HUFO President said")
        let unknown = try found(in: "Hội Yêu Cây Xanh (HUFO) họp", "HUFO họp tiếp")

        #expect(alone.organisations.isEmpty)
        #expect(alone.doubtful.map(\.ids) == [["hufo-hcmc", "haufo"]])
        #expect(explained.organisations.map(\.value) == ["haufo"])
        #expect(explained.doubtful.isEmpty)
        #expect(unknown.organisations.isEmpty)
    }

    @Test func putsOrganisationsAndTagsIntoTheDraft() throws {
        let place = try Workplace()
        let registers = place.folder + "/Content/registers"
        try FileManager.default.createDirectory(atPath: registers, withIntermediateDirectories: true)
        try Self.register.write(toFile: registers + "/organisations.yaml", atomically: true, encoding: .utf8)
        try "tha-dieu:\n  vi: thả diều\n  en: kite flying\nco-vua:\n  vi: cờ vua\n  en: chess\n".write(
            toFile: registers + "/tags.yaml", atomically: true, encoding: .utf8)
        try place.save(Workplace.page.replacing("bao diêm", with: "bao diêm của HAUFO"), as: "dieu.txt")

        _ = place.run()

        let draft = try place.contentFiles()[Workplace.draftPath]
        #expect(draft?.contains("tags:\n  - tha-dieu\norganisations:\n  - haufo\n") == true)
    }
}
