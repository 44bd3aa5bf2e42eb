import Foundation
import Language
import Output
import SourceText
import Synchronization
import Testing

struct BecomeTests {
    let scratch: Scratch
    let site = [
        "index.html": "Trang đầu",
        "vi/bai-viet/2023/nhin-lai/index.html": "Nhìn lại",
        "en/articles/2023/looking-back/index.html": "Looking back",
        "vi/thẻ/độc-lập.html": "Thẻ: độc lập",
        "robots.txt": "",
    ]

    init() throws {
        scratch = try Scratch()
    }

    @Test func writesAWholeNewTree() throws {
        let build = scratch.build(site)

        #expect(try scratch.tree() == site)
        #expect(build.changes?.kept == 0)
        #expect(build.changes?.removed == [])
        #expect(
            build.changes?.written == [
                "en/articles/2023/looking-back/index.html", "index.html", "robots.txt",
                "vi/bai-viet/2023/nhin-lai/index.html", "vi/thẻ/độc-lập.html",
            ])
        #expect(build.findings.isEmpty)
    }

    @Test func makesTheFoldersThatOutputIsIn() throws {
        let path = "\(scratch.path)/một/hai/ba"
        var report = Report()

        let changes = OutputTree(at: path + "/", program: Fingerprint(of: ""))
            .become([page(at: "a.html", showing: "ă")], report: &report)

        #expect(changes?.written == ["a.html"])
        #expect(try contents(of: path) == ["a.html": "ă"])
    }

    @Test func touchesNothingWhenNothingChanged() throws {
        scratch.build(site)
        let before = try identities(in: scratch.output)
        let ledger = try Identity(of: scratch.ledger)

        let build = scratch.build(site)

        #expect(build.changes == OutputChanges(written: [], kept: 5, removed: []))
        #expect(try identities(in: scratch.output) == before)
        #expect(try Identity(of: scratch.ledger) == ledger)
    }

    @Test func doesNotMakeThePagesItHasAlready() throws {
        scratch.build(["a.html": "ă", "â.html": "â"])

        let build = scratch.build([brokenPage(at: "a.html", saying: "ă"), page(at: "â.html", showing: "ấ")])

        #expect(build.findings.isEmpty)
        #expect(build.changes == OutputChanges(written: ["â.html"], kept: 1, removed: []))
    }

    @Test func replacesOnlyTheFilesWhoseBytesDiffer() throws {
        scratch.build(site)
        let before = try identities(in: scratch.output)
        var edited = site
        edited["index.html"] = "Trang đầu, sửa lại"

        let build = scratch.build(edited)

        let after = try identities(in: scratch.output)
        #expect(build.changes == OutputChanges(written: ["index.html"], kept: 4, removed: []))
        #expect(try scratch.tree() == edited)
        #expect(after.filter { before[$0.key] != $0.value }.map(\.key) == ["index.html"])
    }

    @Test func removesWhatIsNoLongerPlannedAndTheFoldersLeftEmpty() throws {
        scratch.build(site)

        let build = scratch.build(["index.html": "Trang đầu", "vi/thẻ/độc-lập.html": "Thẻ: độc lập"])

        #expect(try scratch.tree() == ["index.html": "Trang đầu", "vi/thẻ/độc-lập.html": "Thẻ: độc lập"])
        #expect(
            build.changes?.removed == [
                "en/articles/2023/looking-back/index.html", "robots.txt", "vi/bai-viet/2023/nhin-lai/index.html",
            ])
    }

    @Test func makesEverythingAgainForANewProgramButKeepsEqualFiles() throws {
        scratch.build(site)
        let before = try identities(in: scratch.output)

        let broken = scratch.build([brokenPage(at: "index.html", saying: "Trang đầu")], program: "bản 2")
        let build = scratch.build(site, program: "bản 2")

        #expect(broken.findings == ["broken"])
        #expect(build.changes == OutputChanges(written: [], kept: 5, removed: []))
        #expect(try identities(in: scratch.output) == before)
    }

    @Test func turnsFilesIntoFoldersAndFoldersIntoFiles() throws {
        let first = ["ngày": "tệp", "năm/2023/index.html": "trong thư mục", "năm/2024.html": "kế bên"]
        let second = ["ngày/30/04.html": "trong thư mục", "năm": "tệp"]

        scratch.build(first)
        let forth = scratch.build(second)
        #expect(try scratch.tree() == second)
        let back = scratch.build(first)

        #expect(try scratch.tree() == first)
        #expect(forth.findings + back.findings == [])
    }

    @Test func removesEveryPage() throws {
        scratch.build(site)

        let build = scratch.build([:])

        #expect(try scratch.tree().isEmpty)
        #expect(build.changes?.removed.count == 5)
    }

    @Test func makesTheSameTreeOnOneThreadAndOnFour() throws {
        let other = try Scratch()
        let pages = Dictionary(
            uniqueKeysWithValues: (0..<1000).map { ("vi/trang/\($0 / 10)/\($0).html", "Trang số \($0)") })

        let one = scratch.build(pages, threads: 1)
        let four = other.build(pages, threads: 4)

        #expect(one.changes == four.changes)
        #expect(try scratch.tree() == pages)
        #expect(try other.tree() == pages)
    }

    @Test func leavesNothingBehindInStaging() throws {
        scratch.build(site)
        scratch.build(["index.html": "khác"])

        #expect(!FileManager.default.fileExists(atPath: scratch.staging))
    }
}

struct FailedMakingTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func touchesNothingWhenOnePageCannotBeMade() throws {
        scratch.build(["cũ.html": "cũ", "đổi.html": "trước"])
        let before = try identities(in: scratch.output)
        let ledger = try Identity(of: scratch.ledger)

        let build = scratch.build([
            page(at: "đổi.html", showing: "sau"), page(at: "mới/index.html", showing: "mới"),
            brokenPage(at: "hỏng.html", saying: "không dựng được"),
        ])

        #expect(build.changes == nil)
        #expect(build.findings == ["broken"])
        #expect(try identities(in: scratch.output) == before)
        #expect(try scratch.tree() == ["cũ.html": "cũ", "đổi.html": "trước"])
        #expect(try Identity(of: scratch.ledger) == ledger)
        #expect(!FileManager.default.fileExists(atPath: scratch.staging))
    }

    @Test func doesNotEvenMakeOutputWhenTheFirstBuildFails() throws {
        scratch.build([page(at: "tốt.html", showing: "tốt"), brokenPage(at: "hỏng.html", saying: "hỏng")])

        #expect(!FileManager.default.fileExists(atPath: scratch.output))
    }

    @Test(arguments: [1, 4]) func reportsEveryFailureInTheOrderOfPaths(threads: Int) throws {
        let files = (0..<300).reversed().map { number in
            number % 3 == 0
                ? brokenPage(at: "\(1000 + number).html", saying: "hỏng \(number)")
                : page(at: "\(1000 + number).html", showing: "tốt")
        }

        let build = scratch.build(files, threads: threads)

        #expect(build.report.diagnostics.map(\.message.vi) == (0..<100).map { "hỏng \($0 * 3)" })
    }
}
