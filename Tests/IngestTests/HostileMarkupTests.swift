import Foundation
import Language
import SourceText
import Testing

@testable import Ingest

/// Pages that someone made to do harm, or that something broke.
@Suite struct HostileMarkupTests {
    private static let prose = """
        <p>Sáng 17/8, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự làm ở nhà.</p>
        <p>Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm của người dẫn đoàn.</p>
        """

    private func result(_ html: String) -> IngestResult {
        Ingest.result(of: PageFile(path: "trang.html", bytes: Array(html.utf8)))
    }

    @Test(arguments: [
        (String(repeating: "<div>", count: 100_000), "elements stand too deep in one another", 10_000),
        ("<p>a <b " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">", "a tag has too many attributes", 5),
        (String(repeating: "<font size=1><p>", count: 60_000), "elements stand too deep in one another", 2_000 * 16),
    ])
    func refusesWhatWouldTakeAllTimeOrMemory(_ html: String, _ reason: String, _ offset: Int) {
        let refusal = result(html).refusal

        #expect(refusal?.message.en == reason)
        #expect(refusal?.location.range.lowerBound == offset)
    }

    @Test(arguments: [
        "", "<", "<!DOCTYPE html>", "<html", "<p", "</p></p>", "<!--", "<script>", "<table><tr><td><table>",
        "&#x110000;",
        "&#0;&#xD800;&nope;&amp", "<p>\u{0}\u{0}</p>", "<a href='", "<title>a", "<svg><p>x</svg>", "<math><mi>",
        "<template><p>a</template>", "<meta charset=", "<script type='application/ld+json'>{\"@type\":",
    ])
    func survivesBrokenMarkup(_ html: String) {
        let broken = result(html)
        let inside = result(Self.prose + html + Self.prose)

        #expect(broken.refusal != nil)
        #expect(inside.draft != nil || inside.refusal != nil)
    }

    @Test func letsNoScriptReachTheDraft() throws {
        let page = """
            <h1 onclick="alert(1)">Hội diều ven sông mở lớp</h1><script>alert(2)</script>\(Self.prose)
            <p onmouseover=alert(3)>Ai muốn học thì ghi tên trước ngày rằm tại nhà văn hóa của phường, hoặc nhắn cho thầy <a href="javascript:alert(4)">ở đây</a> và <a href=" JaVaScRiPt:alert(5)">ở kia</a>,
            cũng có thể ghi ở <a href="data:text/html,x">chỗ này</a>, hay trang <a href="https://dieu.example/a_b(c)">của hội</a> hôm nay.</p>
            <img src=x onerror=alert(6)><iframe src="javascript:alert(7)"></iframe><style>p{}</style>
            """

        let draft = try #require(result(page).draft)

        #expect(!draft.markdown.contains("alert"))
        #expect(!draft.markdown.lowercased().contains("javascript"))
        #expect(draft.markdown.contains("[của hội](https://dieu.example/a_b%28c%29)"))
    }

    @Test func takesInvisibleCharactersOutOfWords() throws {
        let page = Self.prose.replacing("Sáng 17/8", with: "\u{202E}Sáng&#8206; 17/8&shy;\u{0}&zwnj;")

        let draft = try #require(result("<h1>Hội diều ven sông mở lớp</h1>" + page).draft)

        #expect(draft.body.first?.text.hasPrefix("Sáng 17/8, cả hai đoàn") == true)
    }

    @Test func namesTheEncodingThatAPageStates() {
        let head = Array("<html><head><meta charset=\"windows-1258\"></head><body><p>H".utf8)

        let refused = Ingest.result(
            of: PageFile(path: "cu.html", bytes: head + [0xE0, 0x20, 0xCC, 0xF2] + Array("</p>".utf8)))

        let expected = "the page says its encoding is “windows-1258”; only UTF-8 is read without being told"
        #expect(refused.refusal?.message.en == expected)
        #expect(refused.refusal?.location.range.lowerBound == head.count)
    }

    @Test func readsAnOldEncodingWhenTold() throws {
        let page = "<h1>Hoi dieu ven song mo lop moi</h1>" + Self.prose
        let units = Array(page.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

        let file = PageFile(path: "cu.html", bytes: [0xFF, 0xFE] + units, in: .utf16LittleEndian)

        #expect(try #require(Ingest.result(of: file).draft).body.last?.text.contains("bao diêm") == true)
    }
}

/// Pictures that were saved with a page.
@Suite struct LocalPictureTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    private static func page(_ address: String) -> String {
        """
        <h1>Hội diều ven sông mở lớp cho bạn bè</h1>
        <p>Sáng nay, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự làm ở nhà.</p>
        <figure><img src="\(address)" alt="Hai người thả diều trên đê"><figcaption>Diều sáo trên đê. Ảnh: Ổi</figcaption></figure>
        <p>Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm của người dẫn đoàn.</p>
        """
    }

    @Test func copiesThePictureBesideTheDraft() throws {
        let place = try Workplace()
        try place.save(Self.page("./dieu_files/%E1%BA%A3nh%201.png?w=2"), as: "dieu.html")
        try place.save(Self.png, as: "dieu_files/ảnh 1.png")

        _ = place.run()
        let second = place.run()

        let folder = place.folder + "/Content/articles/undated"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let draft = try String(contentsOfFile: folder + "/" + names[1], encoding: .utf8)
        #expect(names.count == 2)
        #expect(try Data(contentsOf: URL(filePath: folder + "/" + names[0])) == Data(Self.png))
        #expect(
            draft.contains("  - file: \(names[0])\n    alt: Hai người thả diều trên đê\n    caption: Diều sáo trên đê.")
        )
        #expect(second.written.map(\.state) == [.unchanged])
    }

    @Test(arguments: [
        "../secret.png", "dieu_files/../../secret.png", "/etc/passwd", "file:///etc/passwd", "dieu_files/link.png",
        "linked/secret.png", "dieu_files/%2e%2e/secret.png", "dieu_files/text.png", "dieu_files\\a.png",
        "dieu_files/none.png",
        "https://dieu.example/a.png", "data:image/png;base64,AAAA", "dieu_files",
    ])
    func copiesNothingFromElsewhere(_ address: String) throws {
        let place = try Workplace()
        try Data(Self.png).write(to: URL(filePath: place.folder + "/secret.png"))
        try place.save(Self.page(address), as: "dieu.html")
        try place.save("no picture", as: "dieu_files/text.png")
        let pages = place.folder + "/pages/"
        try FileManager.default.createSymbolicLink(
            atPath: pages + "dieu_files/link.png", withDestinationPath: place.folder + "/secret.png")
        try FileManager.default.createSymbolicLink(atPath: pages + "linked", withDestinationPath: place.folder)

        let (written, _) = place.run()

        let files = try place.contentFiles()
        #expect(written.map(\.state) == [.written])
        #expect(files.keys.allSatisfy { !$0.hasSuffix(".png") })
        #expect(files.first { $0.key.hasSuffix(".md") }?.value.contains("file:") == false)
    }
}
