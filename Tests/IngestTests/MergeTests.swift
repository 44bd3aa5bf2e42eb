import Foundation
import SourceText
import Testing

@testable import Ingest

@Suite struct MergeTests {
    @Test(arguments: [
        ("a\nb\nc", "a\nb\nc", "a\nB\nc", "a\nB\nc", 0),
        ("a\nb\nc", "a\nE\nc", "a\nB\nc", "a\nE\nc", 1),
        ("a\nb\nc\nd\ne", "E\nb\nc\nd\ne", "a\nb\nc\nd\nN", "E\nb\nc\nd\nN", 0),
        ("a\nb\nc\nd\ne", "a\nb\nc\nd\ne\nE", "N\na\nb\nc\nd\ne", "N\na\nb\nc\nd\ne\nE", 0),
        ("a\nb\nc\nd", "a\nd", "a\nb\nC\nd", "a\nd", 1),
        ("a\nb", "a\nX\nb", "a\nX\nb", "a\nX\nb", 0),
        ("", "E", "N", "E", 1),
    ])
    func keepsTheEditorsLines(_ base: String, _ edited: String, _ new: String, _ merged: String, _ conflicts: Int) {
        let merge = ThreeWayMerge(base: base, edited: edited, new: new)

        #expect(merge.text == merged)
        #expect(merge.conflicts == conflicts)
    }

    /// Every line an editor has added stands in the merged text.
    @Test func losesNoLineOfAnEditorsWhateverIngestDoes() {
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for round in 0..<500 {
            let base = (0..<8).map { "dòng \($0)" }
            func changed(_ mark: String) -> [String] {
                base.flatMap { line -> [String] in
                    switch next(6) {
                    case 0: []
                    case 1: [line, "\(mark) \(round) \(line)"]
                    case 2: ["\(mark) thay \(line)"]
                    default: [line]
                    }
                }
            }
            let (edited, new) = (changed("biên tập"), changed("ingest"))

            let merge = ThreeWayMerge(
                base: base.joined(separator: "\n"), edited: edited.joined(separator: "\n"),
                new: new.joined(separator: "\n"))

            #expect(edited.filter { $0.hasPrefix("biên tập") }.allSatisfy { merge.lines.contains(Substring($0)) })
            #expect(
                merge.conflicts > 0
                    || new.filter { $0.hasPrefix("ingest") }.allSatisfy { merge.lines.contains(Substring($0)) })
        }
    }

    @Test func updatesAnEditedDraftAroundTheEditorsWords() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        _ = place.run()
        // As an older ingest would have written it: without the lead.
        let older = Workplace.draft.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("lead:") }.joined(separator: "\n")
        let record = IngestRecord(
            name: "dieu.txt", original: Fingerprint(of: Workplace.page), draft: Workplace.draftPath,
            written: Fingerprint(of: older))
        try place.change("originals/dieu.txt.written") { _ in older }
        try place.change("originals/dieu.txt.ingest") { _ in record.text }
        try place.change(Workplace.draftPath) { _ in older.replacing("bao diêm", with: "bao diêm cũ") }

        let written = try place.update()

        let draft = try #require(place.contentFiles()[Workplace.draftPath])
        #expect(written.map(\.state) == [.merged])
        #expect(written.first?.difference?.contains("+lead: Câu lạc bộ thả diều") == true)
        #expect(draft == Workplace.draft.replacing("bao diêm", with: "bao diêm cũ"))
        #expect(try place.update().map(\.state) == [.kept])
    }
}
