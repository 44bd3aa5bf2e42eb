import Foundation
import Language
import SourceText
import Testing

@testable import Ingest

@Suite struct InputTests {
    @Test(arguments: [
        ([UInt8](), "the file is empty"),
        (Array(" \n\n".utf8), "the file is empty"),
        ([0xFF, 0xFE, 0x48, 0x00], "the file seems to be UTF-16; it has to be saved as UTF-8"),
        ([0x48, 0x00, 0xE0, 0x00, 0x20, 0x00], "the file seems to be UTF-16; it has to be saved as UTF-8"),
        (Array("abcdefgh\u{0}ijklmnop".utf8), "the file is no text"),
        (Array("%PDF-1.4".utf8), "the file is of the kind PDF, not a page of text"),
        (Array("<!DOCTYPE html><html>".utf8), "the page has no running text long enough for an article"),
        ([0x41, 0xE1, 0x42, 0x43], "the file is not UTF-8; it has to be saved as UTF-8"),
    ])
    func refusesWhatIsNoText(_ bytes: [UInt8], _ reason: String) {
        let result = Ingest.result(of: PageFile(path: "trang.txt", bytes: bytes))

        #expect(result.refusal?.message.en == reason)
    }

    /// "Hà Nội, đã có hai đoàn đến từ các nước bạn và được đón ở sân bay" in TCVN3, as Word files of the nineties have it.
    private static let tcvn3: [UInt8] = [
        0x48, 0xB5, 0x20, 0x4E, 0xE9, 0x69, 0x2C, 0x20, 0xAE, 0xB7, 0x20, 0x63, 0xE3, 0x20, 0x68, 0x61, 0x69, 0x20,
        0xAE, 0x6F, 0xB5, 0x6E, 0x20, 0xAE, 0xD5, 0x6E, 0x20, 0x74, 0xF5, 0x20, 0x63, 0xB8, 0x63, 0x20, 0x6E, 0xAD,
        0xED, 0x63, 0x20, 0x62, 0xB9, 0x6E, 0x20, 0x76, 0xB5, 0x20, 0xAE, 0xAD, 0xEE, 0x63, 0x20, 0xAE, 0xE3, 0x6E,
        0x20, 0xEB, 0x20, 0x73, 0xA9, 0x6E, 0x20, 0x62, 0x61, 0x79,
    ]

    @Test func namesTheOldEncodingOfVietnameseText() {
        let text = Array("Hoi huu nghi".utf8) + Self.tcvn3

        let result = Ingest.result(of: PageFile(path: "cu.txt", bytes: text))

        #expect(result.refusal?.message.en.contains("TCVN3") == true)
    }

    @Test func readsTextWithAByteOrderMark() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(Workplace.page.utf8)

        let result = Ingest.result(of: PageFile(path: "dieu.txt", bytes: bytes))

        #expect(result.draft?.title?.value == "Câu lạc bộ thả diều đón bạn bè Đà Nẵng")
    }

    @Test func refusesFilesThatAreTooLargeForAPage() throws {
        let place = try Workplace()
        let path = try place.save([UInt8](repeating: 0x61, count: PageFile.largest + 1), as: "lon.txt")

        #expect(
            Ingest.result(of: PageFile(reading: path)).refusal?.message.en.contains("too many for a news page") == true)
    }

    @Test func refusesFiftyMegabytesWithoutReadingThem() throws {
        let place = try Workplace()
        let path = try place.save([], as: "lon.txt")
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.truncate(atOffset: 50 << 20)
        try file.close()

        let page = PageFile(reading: path)

        #expect(page.bytes.isEmpty)
        #expect(Ingest.result(of: page).refusal?.message.en.contains("has 52428800 bytes") == true)
    }

    @Test func readsALineOfThreeMegabytes() {
        let line = String(repeating: "Hội hữu nghị của phường họp vào tối thứ năm. ", count: 50_000)

        let result = Ingest.result(of: PageFile(path: "dai.txt", bytes: Array((Workplace.page + "\n" + line).utf8)))

        #expect(result.draft?.title?.value == "Câu lạc bộ thả diều đón bạn bè Đà Nẵng")
    }

    @Test func saysThatContentCannotBeWrittenAndLeavesNothingBehind() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        try FileManager.default.removeItem(atPath: place.folder + "/Content")
        try "một tệp".write(toFile: place.folder + "/Content", atomically: true, encoding: .utf8)

        let (written, report) = place.run()

        #expect(written.map(\.state) == [.failed])
        #expect(report.diagnostics.map(\.id) == ["not-written"])
        #expect(try String(contentsOfFile: place.folder + "/Content", encoding: .utf8) == "một tệp")
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder).sorted() == ["Content", "pages"])
    }

    @Test func refusesTextsOfTooManyLines() {
        let bytes = Array(String(repeating: "a\n", count: PageFile.mostLines + 1).utf8)

        #expect(
            Ingest.result(of: PageFile(path: "dai.txt", bytes: bytes)).refusal?.message.en.contains("lines") == true)
    }

    @Test func goesOnAfterAFileThatCannotBeRead() throws {
        let place = try Workplace()
        try place.save([0x00, 0x01, 0x02], as: "a.txt")
        try place.save(Workplace.page, as: "b.txt")

        let (written, report) = place.run()

        #expect(written.map(\.state) == [.written])
        #expect(report.diagnostics.map(\.id) == ["refused-page"])
        #expect(report.hasErrors)
    }

    @Test func reportsPathsThatDoNotExist() {
        var report = Report()

        let results = Ingest(content: "Content").drafts(of: ["không/có.txt"], report: &report)

        #expect(results.isEmpty)
        #expect(report.diagnostics.map(\.message.en) == ["there is no file or folder “không/có.txt”"])
    }

    @Test func takesThePagesOfAFolderInTheOrderOfTheirNames() throws {
        let place = try Workplace()
        for name in ["b.txt", "a/z.txt", "a.txt", ".hidden.txt", "photo.jpg", "a/y.text"] {
            try place.save(Workplace.page, as: name)
        }
        var report = Report()

        let results = place.ingest.drafts(of: [place.folder + "/pages/"], report: &report)

        #expect(
            results.map { String($0.file.dropFirst(place.folder.count + 7)) } == [
                "a.txt", "a/y.text", "a/z.txt", "b.txt",
            ])
    }

    @Test func passesOverLinksInFolders() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "a.txt")
        try FileManager.default.createSymbolicLink(
            atPath: place.folder + "/pages/b.txt", withDestinationPath: "/etc/hostname")
        var report = Report()

        let results = place.ingest.drafts(of: [place.folder + "/pages"], report: &report)

        #expect(results.count == 1)
        #expect(report.diagnostics.map(\.id) == ["link-passed-over"])
    }

    @Test func letsNothingInvisibleReachTheDraft() throws {
        let page = Workplace.page.replacing("Sáng 17/8", with: "\u{202E}Sáng\u{200B} 17/8\u{00AD}\u{0007}")

        let result = Ingest.result(of: PageFile(path: "a.txt", bytes: Array(page.utf8)))

        #expect(result.draft?.body.first?.text.hasPrefix("Sáng 17/8, cả hai đoàn") == true)
    }
}

@Suite struct ResultJSONTests {
    @Test func writesEveryKeyOfADraftInOrder() {
        let result = Ingest.result(of: PageFile(path: "dieu.txt", bytes: Array(Workplace.page.utf8)))

        #expect(
            ResultJSON.array(of: [result], in: .vi) == """
                [
                  {
                    "file": "dieu.txt",
                    "status": "draft",
                    "title": "Câu lạc bộ thả diều đón bạn bè Đà Nẵng",
                    "date": "2023-08-18T08:03:00+07:00",
                    "authors": [
                      "Lê Thị Ổi"
                    ],
                    "source": null,
                    "via": null,
                    "lead": "Câu lạc bộ thả diều của phường vừa đón mười hai người bạn từ Đà Nẵng ra chơi gió sông.",
                    "lang": "vi",
                    "body": "Sáng 17/8, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự \
                làm.\\n\\nCon diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm.",
                    "images": [
                      {
                        "caption": "Diều sáo trên đê",
                        "credit": "Ổi"
                      }
                    ],
                    "event_date": "2023-08-17",
                    "organisations": [],
                    "tags": [],
                    "review": [
                      "Trang không cho biết bài của báo nào; cần ghi nguồn."
                    ]
                  }
                ]

                """)
    }

    @Test func saysWhyAFileWasRefusedInTheLanguageAskedFor() {
        let result = Ingest.result(of: PageFile(path: "trống \"1\".txt", bytes: []))

        let json = ResultJSON.array(of: [result], in: .en)

        #expect(json.contains("\"file\": \"trống \\\"1\\\".txt\""))
        #expect(json.contains("\"status\": \"refused\""))
        #expect(json.contains("\"review\": [\n      \"the file is empty\"\n    ]"))
    }

    @Test func writesAnEmptyArrayOfNothing() {
        #expect(ResultJSON.array(of: [], in: .vi) == "[]\n")
    }
}
