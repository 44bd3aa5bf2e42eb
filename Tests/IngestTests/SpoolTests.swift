import Foundation
import Language
import SourceText
import Synchronization
import Testing

@testable import Ingest

/// What waits on disk between the two looks at a long run's pages, and the order in which they are handed on.
@Suite struct SpoolTests {
    private static let html = """
        <html lang="vi"><head><meta property="og:title" content="Hội diều ven sông mở lớp"></head><body>
        <h1>Hội diều ven sông mở lớp</h1><p class="date">18/08/2023 08:03</p><p class="author">Lê Thị Ổi</p>
        <p>Sáng 17/8, cả hai đoàn lên đê từ khi trời <b>chưa sáng</b>, mỗi người mang theo <a href="https://dieu.vn/a">một con
        diều</a> tự làm ở nhà.</p><ol start="3"><li>Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao.</li>
        </ol><h2>Buổi chiều</h2><blockquote>Đến trưa, gió đổi chiều, mọi người ngồi xuống bờ cỏ ăn cơm nắm và kể chuyện.
        </blockquote><figure><img src="dieu.png"><figcaption>Diều sáo trên đê (Ảnh: Ổi)</figcaption></figure>
        <ul><li>Chủ tịch câu lạc bộ hẹn sang năm sẽ gặp nhau ở bờ biển, nơi gió không bao giờ nghỉ.</li></ul></body></html>
        """

    private func results() throws -> [IngestResult] {
        let place = try Workplace()
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2, 3]
        var report = Report()
        let paths = [
            try place.save(Workplace.page, as: "dieu.txt"), try place.save(Self.html, as: "lop.html"),
            try place.save("Đăng nhập\n\nTrang chủ\n", as: "rong.txt"),
            try place.save([0xFF, 0x41, 0xC3], as: "hong.txt"),
        ]
        try place.save(png, as: "dieu.png")
        return Ingest(content: place.folder + "/Content", explains: true).drafts(of: paths, report: &report)
    }

    private func words(of result: IngestResult) -> String {
        var json = ResultJSON(in: .vi)
        let written = result.draft.map { draft in
            let file = DraftFile(draft, original: "goc")
            return file.path + file.text + file.pictures.map { "\($0.path) \($0.picture)" }.joined()
        }
        let kin = result.account.map {
            "\($0.sketch.hashes) \($0.days) \($0.published?.iso ?? "") \($0.event?.iso ?? "")"
        }
        let place = result.refusal.map { "\($0.location.line):\($0.location.column)" }
        return json.next(result) + Explanation(of: result).text.vi + Explanation(of: result).text.en + (written ?? "")
            + (kin ?? "") + (place ?? "") + "\(result.bytes)"
    }

    @Test func givesBackFromDiskWhatWasPutThere() throws {
        let spool = ResultSpool(in: ScratchFile(), room: 0)

        for result in try results() {
            let place = spool.place(result, packed: spool.packed(result))
            let back = try #require(spool.result(at: place))

            guard case .disk = place else {
                Issue.record("\(result.file) waits in memory")
                continue
            }
            #expect(words(of: back) == words(of: result))
        }
    }

    @Test func keepsInMemoryWhatTheDiskHasNoRoomFor() throws {
        let spool = ResultSpool(in: ScratchFile(in: "/nonexistent"), room: 0)

        for result in try results() {
            let back = try #require(spool.result(at: spool.place(result, packed: spool.packed(result))))

            #expect(words(of: back) == words(of: result))
        }
    }

    @Test(arguments: [[], [1], Array(repeating: UInt8(0xFF), count: 64)])
    func takesNothingElseForAResult(_ bytes: [UInt8]) {
        var reader = SpoolReader(bytes)

        #expect(throws: SpoolReader.Failure.self) { try IngestResult(from: &reader) }
    }

    @Test func handsOnInOrderAndMakesOnlyAFewAhead() {
        let made = Mutex(0)
        var seen: [Int] = []
        var farthest = 0

        OrderedWork.run(500) { index in
            made.withLock { $0 += 1 }
            return index * 2
        } handOn: { index, output in
            farthest = max(farthest, made.withLock { $0 } - index)
            seen.append(output)
        }

        #expect(seen == (0..<500).map { $0 * 2 })
        #expect(farthest <= 40)
    }
}
