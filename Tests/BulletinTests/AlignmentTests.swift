import Bulletin
import Foundation
import Language
import Markdown
import SourceText
import Testing

@Suite("Alignment of two texts")
struct AlignmentTests {
    /// The rows of two texts, as `0-0 1- 2,3-1`.
    private func rows(_ vi: String, _ en: String) throws -> String {
        let blocks = try Bilingual(vi: vi, en: en).map { try self.blocks(of: $0) }
        return Alignment(of: blocks).rows.map { row in
            Language.allCases.map { row[$0].map(String.init).joined(separator: ",") }.joined(separator: "-")
        }.joined(separator: " ")
    }

    private func blocks(of text: String) throws -> [MarkdownBlock] {
        let source = SourceFile(path: "bài.md", text: text)
        return try MarkdownBody(source: source, range: 0..<source.bytes.count).blocks()
    }

    /// A paragraph that says something of its own at a length of its own.
    private func paragraph(_ number: Int, syllables: Int) -> String {
        "Đoạn \(number) " + Array(repeating: "hữu nghị", count: syllables).joined(separator: " ") + "."
    }

    @Test func pairsTextsOfOneForm() throws {
        let vi = "Mở đầu.\n\n## Việc đã làm\n\n- trồng cây\n- họp mặt\n\nKết thúc."
        let en = "To begin.\n\n## What was done\n\n- trees planted\n- meetings held\n\nThe end."

        #expect(try rows(vi, en) == "0-0 1-1 2-2 3-3")
    }

    @Test(arguments: 0..<5)
    func showsAMissingParagraphAlone(_ missing: Int) throws {
        let all = [12, 30, 18, 25, 40].enumerated().map { paragraph($0.offset, syllables: $0.element) }
        var some = all
        some.remove(at: missing)

        let expected = all.indices.map { index in
            index == missing ? "\(index)-" : "\(index)-\(index < missing ? index : index - 1)"
        }
        #expect(
            try rows(all.joined(separator: "\n\n"), some.joined(separator: "\n\n")) == expected.joined(separator: " "))
    }

    @Test func findsParagraphsThatWereJoinedOrCut() throws {
        let parts = [20, 31, 15, 22].enumerated().map { paragraph($0.offset, syllables: $0.element) }
        let joined = [parts[0], parts[1] + " " + parts[2], parts[3]].joined(separator: "\n\n")
        let cut = parts.joined(separator: "\n\n")

        #expect(try rows(cut, joined) == "0-0 1,2-1 3-2")
        #expect(try rows(joined, cut) == "0-0 1-1,2 2-3")
    }

    @Test func keepsHeadingsListsAndTablesTogether() throws {
        let vi = "Đại hội họp.\n\n## Số liệu\n\n| Năm | Hội |\n|---|---|\n| 1992 | 3 |\n\n## Còn lại\n\nHết."
        let en = "The congress met.\n\n## Figures\n\nSee below.\n\n| Year | Members |\n|---|---|\n| 1992 | 3 |\n\nDone."

        #expect(try rows(vi, en) == "0-0 1-1 -2 2-3 3- 4-4")
    }

    @Test func putsThirtyParagraphsAgainstThreeWithoutLosingOne() throws {
        let long = (0..<30).map { paragraph($0, syllables: 10 + $0 * 7 % 23) }
        let short = [long[4], long[15], long[28]]

        let rows = try rows(long.joined(separator: "\n\n"), short.joined(separator: "\n\n")).split(separator: " ")
        #expect(
            rows.flatMap { $0.split(separator: "-")[0].split(separator: ",") }.compactMap { Int($0) } == Array(0..<30))
        #expect(rows.filter { !$0.hasSuffix("-") }.count == 3)
    }

    @Test func losesNothingOfLongTextsThatHaveNothingInCommon() throws {
        let vi = try blocks(of: Array(repeating: "a", count: 2_000).joined(separator: "\n\n"))
        let en = try blocks(of: Array(repeating: "## b", count: 900).joined(separator: "\n\n"))

        let rows = Alignment(of: Bilingual(vi: vi, en: en)).rows

        #expect(rows.flatMap { Array($0.vi) } == Array(0..<2_000))
        #expect(rows.flatMap { Array($0.en) } == Array(0..<900))
    }

    @Test(arguments: [("", "", ""), ("Một.\n\nHai.", "", "0- 1-"), ("", "One.", "-0")])
    func takesTextsThatSayNothing(_ vi: String, _ en: String, _ expected: String) throws {
        #expect(try rows(vi, en) == expected)
    }

    @Test func keepsFootnotesApartFromTheText() throws {
        let vi = "Ngày 17/8.[^1]\n\nĐoạn chỉ có trong bản tiếng Việt, khá dài.\n\n[^1]: Báo."
        let en = "On 17 August.[^1]\n\n[^1]: A paper."

        #expect(try rows(vi, en) == "0-0 1- 2-1")
    }

    @Test func findsItsWayWhereHundredsOfHeadingsAreMissing() throws {
        // Lengths without a period: Knuth's generator MMIX, its highest bits.
        var state: UInt64 = 1
        let all = (0..<700).map { number in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return "## " + paragraph(number, syllables: 1 + Int(state >> 58))
        }
        let some = Array(all[300...])

        let rows = try rows(all.joined(separator: "\n\n"), some.joined(separator: "\n\n")).split(separator: " ")
        // Among the first three hundred there is a heading of any length, so the first ones of the others may err.
        #expect(Set(rows).isSuperset(of: (340..<700).map { "\($0)-\($0 - 300)" }))
    }

    @Test func pairsTheBundledTextsBlockByBlock() throws {
        let pairs = try Self.bundledPairs()

        #expect(pairs.count >= 9)
        for blocks in pairs {
            #expect(Alignment(of: blocks).rows == blocks.vi.indices.map { .init(vi: $0..<$0 + 1, en: $0..<$0 + 1) })
        }
    }

    @Test func findsABlockLeftOutOfTheBundledTextsInNineteenOfTwentyCases() throws {
        var found = 0
        var all = 0
        for blocks in try Self.bundledPairs() {
            for language in Language.allCases {
                for missing in blocks[language].indices where blocks[language][missing].kind != .footnote {
                    var some = blocks
                    some[language].remove(at: missing)
                    found += Alignment(of: some).rows == Self.rows(blocks.vi.count, missing, in: language) ? 1 : 0
                    all += 1
                }
            }
        }

        #expect(all > 180)
        #expect(found * 20 >= all * 19, "\(found) of \(all)")
    }

    /// The rows of two texts of so many blocks, one of which is missing in a language.
    private static func rows(_ count: Int, _ missing: Int, in language: Language) -> [Alignment.Row] {
        (0..<count).map { block in
            Alignment.Row { own in
                guard own == language, block >= missing else { return block..<block + 1 }
                return block == missing ? block..<block : block - 1..<block
            }
        }
    }

    /// The blocks of both texts of every pair this repository brings.
    private static func bundledPairs() throws -> [Bilingual<[MarkdownBlock]>] {
        let articles = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Content/articles")
        let names = (FileManager.default.enumerator(atPath: articles.path)?.compactMap { $0 as? String } ?? []).sorted()
        return try names.filter { $0.hasSuffix(".vi.md") && names.contains($0.replacing(".vi.md", with: ".en.md")) }.map
        {
            let vi = articles.appending(path: $0)
            let en = articles.appending(path: $0.replacing(".vi.md", with: ".en.md"))
            return try Bilingual(vi: vi, en: en).map { file in
                let source = SourceFile(path: file.path, text: try String(contentsOf: file, encoding: .utf8))
                var report = Report()
                return try #require(MarkdownFile(reading: source, report: &report)).body.blocks()
            }
        }
    }
}
