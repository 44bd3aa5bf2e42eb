import Foundation
import SourceText
import Testing

@testable import Ingest

@Suite struct KinshipTests {
    private static let story = [
        "Sáng 17/8, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự làm ở nhà mình.",
        "Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm của người dẫn đoàn từ Đà Nẵng.",
        "Đến trưa, gió đổi chiều, mọi người ngồi xuống bờ cỏ ăn cơm nắm và kể chuyện những con diều đã bay mất.",
        "Chủ tịch câu lạc bộ hẹn sang năm sẽ gặp nhau ở bờ biển, nơi gió không bao giờ nghỉ và trẻ con đông hơn.",
    ]

    private static func page(_ title: String, date: String, _ paragraphs: [String]) -> String {
        ([title, date] + paragraphs).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func review(_ place: Workplace, titled title: String) throws -> String {
        try #require(place.contentFiles().first { $0.key.hasSuffix(".md") && $0.value.contains("title: \(title)") })
            .value
    }

    @Test func proposesTheSameTextAndItsDateForBothPages() throws {
        let place = try Workplace()
        try place.save(
            Self.page("Hai đoàn thả diều trên đê sông Hồng", date: "18/08/2023 08:03", Self.story), as: "a.txt")
        try place.save(Self.page("Ngày hội diều của hai thành phố", date: "", Array(Self.story.prefix(3))), as: "b.txt")

        _ = place.run()
        let second = place.run()

        let dated = try review(place, titled: "Hai đoàn thả diều")
        let undated = try review(place, titled: "Ngày hội diều")
        #expect(dated.contains("same_text: articles/undated/ngay-hoi-dieu-cua-hai-thanh-pho.vi.md"))
        #expect(undated.contains("same_text: articles/2023/08/hai-doan-tha-dieu-tren-de-song-hong.vi.md"))
        #expect(undated.contains("đề ngày 2023-08-18"))
        #expect(!undated.contains("\ndate:"))
        #expect(second.written.map(\.state) == [.unchanged, .unchanged])
    }

    @Test func tellsAnotherAccountOfTheSameDayFromTheSameText() throws {
        let others = (0..<9).map {
            "Đoạn riêng thứ \($0) của tờ báo này kể chuyện khác hẳn, có tên người \($0 * 7) và việc số \($0 * 13)."
        }
        let first = Account(
            path: "a", lead: nil, paragraphs: Array(Self.story.prefix(2)) + Array(others.prefix(4)), published: nil,
            event: nil)
        let second = Account(
            path: "b", lead: nil, paragraphs: Array(Self.story.prefix(2)) + Array(others.suffix(5)), published: nil,
            event: nil)
        let stranger = Account(path: "c", lead: nil, paragraphs: Array(others.suffix(3)), published: nil, event: nil)

        #expect(try first.kinship(with: second) == .sameEvent)
        let story = Account(path: "d", lead: nil, paragraphs: Self.story, published: nil, event: nil)
        #expect(try story.kinship(with: stranger) == nil)
    }

    @Test(.enabled(if: SharedPages.areThere, "the shared pages are absent, so no kin is looked for among them"))
    func findsTheTwoAccountsOfOneMeetingAmongTheSeeds() throws {
        let folder = try #require(SharedPages.folder)
        var report = Report()
        var kin: [String: [String]] = [:]

        Ingest(content: "/nonexistent").read([folder + "/seeds"], report: &report) { result, _ in
            kin[String(result.file.suffix(8))] = (result.draft?.review ?? []).filter { $0.hasPrefix("same_") }
        }

        print(kin)
        let related = kin.filter { !$0.value.isEmpty }
        #expect(related.count == 2)
        #expect(related.values.allSatisfy { $0.count == 1 && $0[0].hasPrefix("same_event: articles/") })
    }

    @Test func findsAReprintOfALongTextByAFewHashesOfIt() throws {
        let long = (0..<3_000).map {
            "Câu \($0 * 7919 % 100_003) của truyện dài kể về con đò số \($0 * 104_729 % 99_991)."
        }
        let text = Account(path: "a", lead: nil, paragraphs: long, published: nil, event: nil)
        let reprint = Account(path: "b", lead: "Tòa soạn giới thiệu.", paragraphs: long, published: nil, event: nil)
        let chapter = Account(path: "c", lead: nil, paragraphs: Array(long[900..<1_500]), published: nil, event: nil)
        let other = Account(path: "d", lead: nil, paragraphs: Self.story + Self.story, published: nil, event: nil)

        #expect(text.sketch.hashes.count <= 1_024)
        #expect(try text.kinship(with: reprint) == .sameText)
        #expect(try chapter.kinship(with: text) == .sameText)
        #expect(try text.kinship(with: chapter) == .sameText)
        #expect(try other.kinship(with: text) == nil)
    }
}
