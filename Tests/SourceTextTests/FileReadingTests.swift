import Foundation
import Language
import Testing

@testable import SourceText

@Suite struct FileReadingTests {
    @Test func dropsAByteOrderMarkAndComposesLetters() throws {
        var report = Report()
        let bytes: [UInt8] =
            [0xEF, 0xBB, 0xBF] + Array("Hữu nghị Việt – Đức".decomposedStringWithCanonicalMapping.utf8)

        let file = try #require(SourceFile(path: "Content/thu.md", decoding: bytes, report: &report))

        #expect(file.bytes == Array("Hữu nghị Việt – Đức".precomposedStringWithCanonicalMapping.utf8))
        #expect(report.diagnostics.isEmpty)
    }

    @Test func pointsAtTheFirstByteThatIsNoUTF8() {
        var report = Report()
        let bytes = Array("Thứ tư\nĐón bạn bè ".utf8) + [0xE1, 0xBB] + Array(" Lào\n".utf8)

        #expect(SourceFile(path: "Content/thu.md", decoding: bytes, report: &report) == nil)
        #expect(
            printed(report) == """
                Content/thu.md:2:12: lỗi: tệp không phải văn bản UTF-8: byte 0xE1 không thuộc ký tự nào
                  2 | Đón bạn bè \u{FFFD} Lào
                    |            ^
                    gợi ý: hãy lưu lại tệp ở dạng UTF-8

                """)
    }

    @Test(arguments: [
        (
            "TCVN3 (ABC)",
            [
                0x48, 0xB5, 0x20, 0x4E, 0xE9, 0x69, 0x20, 0xAE, 0xE3, 0x6E, 0x20, 0x62, 0xB9, 0x6E, 0x20, 0x62, 0xCC,
                0x20, 0x71, 0x75, 0xE8, 0x63, 0x20, 0x74, 0xD5,
            ]
        ),
        (
            "VNI",
            [
                0x48, 0x61, 0xF8, 0x20, 0x4E, 0x6F, 0xE4, 0x69, 0x20, 0xF1, 0x6F, 0xF9, 0x6E, 0x20, 0x62, 0x61, 0xEF,
                0x6E, 0x20, 0x62, 0x65, 0xF8,
            ]
        ),
        (
            "windows-1258",
            [
                0x48, 0xE0, 0x20, 0x4E, 0xF4, 0xF2, 0x69, 0x20, 0xF0, 0xF3, 0x6E, 0x20, 0x62, 0x61, 0xF2, 0x6E, 0x20,
                0x62, 0xE8,
            ]
        ),
        ("UTF-16LE", [0x48, 0x00, 0xE0, 0x00, 0x20, 0x00, 0x4E, 0x00, 0xD9, 0x1E, 0x69, 0x00]),
    ])
    func namesTheEncodingItSuspects(encoding: String, bytes: [UInt8]) throws {
        var report = Report()

        #expect(SourceFile(path: "a.md", decoding: bytes, report: &report) == nil)
        let hint = try #require(report.diagnostics.first?.hint)
        #expect(hint.vi == "có lẽ tệp dùng mã \(encoding); hãy lưu lại tệp ở dạng UTF-8")
    }

    @Test(arguments: [[0xFF, 0xFE, 0x48, 0x00], [0xFE, 0xFF, 0x00, 0x48]] as [[UInt8]])
    func namesUTF16ByItsMark(bytes: [UInt8]) {
        var report = Report()

        #expect(SourceFile(path: "a.md", decoding: bytes, report: &report) == nil)
        #expect(
            printed(report, in: .en) == """
                a.md:1:1: error: file is UTF-16, not UTF-8
                    hint: save it again as UTF-8

                """)
    }

    @Test(arguments: [("\u{8}", "U+0008"), ("\u{C}", "U+000C"), ("\u{FFFE}", "U+FFFE"), ("\u{FFFF}", "U+FFFF")])
    func namesControlCharactersWithTheirPlace(character: String, name: String) {
        var report = Report()

        #expect(SourceFile(path: "a.md", decoding: Array("Đá\nHội \(character)nghị".utf8), report: &report) == nil)
        #expect(
            printed(report, in: .en).hasPrefix("a.md:2:5: error: control character \(name) must not stand in a file"))
    }

    @Test func takesTabsAndEveryLineEnd() {
        var report = Report()

        #expect(SourceFile(path: "a.md", decoding: Array("a\tb\r\nc\u{FFFD}\u{FEFF}".utf8), report: &report) != nil)
        #expect(report.diagnostics.isEmpty)
    }

    @Test func saysWhyAFileCannotBeRead() throws {
        var report = Report()
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/thư mục", withIntermediateDirectories: false)
            #expect(mkfifo(folder + "/ống", 0o600) == 0)
            #expect(SourceFile.read(folder + "/không có", as: "không có", report: &report) == nil)
            #expect(SourceFile.read(folder + "/thư mục", as: "thư mục", report: &report) == nil)
            #expect(SourceFile.read(folder + "/ống", as: "ống", report: &report) == nil)
        }

        #expect(
            printed(report) == """
                không có:1:1: lỗi: không đọc được tệp: không có tệp hay thư mục này
                thư mục:1:1: lỗi: không đọc được tệp: đây không phải tệp thường
                ống:1:1: lỗi: không đọc được tệp: đây không phải tệp thường

                """)
    }

    @Test(arguments: [0, 1, 4_096, 262_144, 262_145, 700_001])
    func readsAndFingerprintsFilesOfEverySize(size: Int) throws {
        let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try withTemporaryFolder { folder in
            let path = folder + "/ảnh.bin"
            try Data(content).write(to: URL(fileURLWithPath: path))
            let before = try Fingerprint(ofFileAt: path)

            #expect(try bytes(ofFileAt: path) == content)
            try Data(content + [0]).write(to: URL(fileURLWithPath: path))
            #expect(try Fingerprint(ofFileAt: path) != before)
        }
    }
}
