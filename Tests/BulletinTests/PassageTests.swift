import Language
import SourceText
import Testing

@testable import Bulletin

@Suite("Passages of a text")
struct PassageTests {
    private func passages(_ body: String, head: String = "") throws -> [WrittenPassage] {
        let sketch = "== articles/2023/05/cay.vi.md ==\n---\ntitle: Lễ trồng cây\ndate: 2023-05-01\n\(head)---\n\(body)"
        return try Reading(sketch).vi.passages()
    }

    @Test func areTitleLeadPicturesAndBlocksInTheirOrder() throws {
        let passages = try passages(
            "Một *hai*.\n\n---\n\n- ba\n- bốn\n\n```\na  b\n```\n",
            head: "lead: Ba mươi cây sữa.\nimages: [{caption: Cây đầu tiên}]\n")

        #expect(passages.map(\.passage.kind) == [.title, .lead, .picture, .text, .text, .code])
        #expect(
            passages.map(\.passage.text).dropFirst(2) == [
                "Cây đầu tiên", "Một *hai*.", "- ba\n- bốn", "```\na  b\n```",
            ])
        #expect(passages.map(\.location.line) == [2, 4, 5, 7, 11, 14])
    }

    @Test func areCountedInSyllablesOrWords() throws {
        let passages = try passages("Ngày **17/8**, hội *Việt – Đức* họp … [lần](https://a.example/b) 2!\n")

        #expect(passages.map(\.words) == [3, 8])
    }

    @Test(arguments: [
        ("Hà Nội\nmùa thu", "Hà Nội mùa  thu", true), ("Hà Nội mùa thu", "Hà Nội mùa đông", false),
        ("[Đọc](a.md)", "[Đọc](b.md)", false), ("Hà Nội", "**Hà Nội**", false),
    ])
    func haveOneFingerprintWhereOnlyLineBreaksDiffer(_ left: String, _ right: String, _ areSame: Bool) {
        #expect((Passage(.text, left) == Passage(.text, right)) == areSame)
        #expect(Passage(.code, "a  b") != Passage(.code, "a b"))
        #expect(Passage(.text, left) != Passage(.title, left))
    }
}

@Suite("Changes of an original")
struct PassageChangeTests {
    /// What became of the paragraphs of a text, as `~` for changed, `+` for added and `-` for removed ones.
    private func changes(_ old: [String], _ new: [String]) throws -> [String] {
        let sketch = "== articles/2023/05/cay.vi.md ==\n---\ntitle: T\ndate: 2023-05-01\n---\n"
        let text = try Reading(sketch + new.joined(separator: "\n\n") + "\n").vi
        let changes = passageChanges(
            from: [Passage(.title, "T")] + old.map { Passage(.text, $0) }, to: try text.passages())
        return changes.map { change in
            switch change {
            case .changed(let old, let new): "~\(old.text)>\(new.passage.text)"
            case .added(let new): "+\(new.passage.text)"
            case .removed(let old, let before): "-\(old.text) after \(before?.passage.text ?? "nothing")"
            }
        }
    }

    @Test func nameExactlyTheParagraphThatChanged() throws {
        #expect(
            try changes(["Một.", "Hai ba bốn.", "Năm."], ["Một.", "Hai bà bốn.", "Năm."]) == [
                "~Hai ba bốn.>Hai bà bốn."
            ])
    }

    @Test func tellAddedAndRemovedParagraphsFromChangedOnes() throws {
        let old = ["Một.", "Hội hữu nghị họp ở Hà Nội.", "Trời mưa to.", "Hết."]

        #expect(
            try changes(old, ["Một.", "Mới tinh đây.", "Hội hữu nghị họp ở Huế.", "Trời mưa to.", "Hết."])
                == ["+Mới tinh đây.", "~Hội hữu nghị họp ở Hà Nội.>Hội hữu nghị họp ở Huế."])
        #expect(try changes(old, ["Một.", "Trời mưa to.", "Hết."]) == ["-Hội hữu nghị họp ở Hà Nội. after Một."])
        #expect(try changes(old, old + ["Thêm."]) == ["+Thêm."])
        #expect(try changes(old, []) == old.map { "-\($0) after T" })
        #expect(try changes(old, old) == [])
    }

    @Test func findWhatStayedInTextsTooLongForATable() throws {
        let old = (0..<3_000).map { $0 * 2 }
        let new = (0..<3_000).map { $0 * 3 }

        #expect(commonPositions(old, new).map { old[$0.old] } == (0..<1_000).map { $0 * 6 })
    }

    @Test(arguments: [
        ([], [], []), ([1, 2, 3], [1, 2, 3], [1, 2, 3]), ([1, 2, 3, 4], [2, 4, 3], [2, 4]),
        ([1, 1, 2], [1, 2, 2], [1, 2]),
        ([5, 1, 2], [1, 2, 5], [1, 2]), ([1], [], []),
    ])
    func findTheMostThatTwoSequencesShare(_ old: [Int], _ new: [Int], _ common: [Int]) {
        #expect(commonPositions(old, new).map { old[$0.old] }.count == common.count)
        #expect(commonPositions(old, new).allSatisfy { old[$0.old] == new[$0.new] })
    }

    @Test func areShownWordByWord() {
        let changes = WordChanges(from: "Buổi lễ mở lúc bảy giờ.", to: "Buổi lễ mở lúc **tám** giờ sáng.")

        #expect(changes.parts == [.same("Buổi lễ mở lúc"), .removed("bảy giờ."), .added("**tám** giờ sáng.")])
        #expect(WordChanges(from: "a b", to: "a b").parts == [.same("a b")])
        #expect(WordChanges(from: "a", to: "b a").parts == [.added("b"), .same("a")])
        #expect(WordChanges(from: "", to: "").parts == [])
    }
}
