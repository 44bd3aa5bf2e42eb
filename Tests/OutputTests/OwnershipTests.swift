import Foundation
import Output
import SourceText
import Testing

/// What happens to files in Output that somebody else put there or altered.
struct OwnershipTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func keepsFilesThatOthersPutIntoOutput() throws {
        scratch.build(["index.html": "đầu", "vi/index.html": "vi"])
        try scratch.put("chứng thực", at: "vi/.well-known/của-tôi.txt")

        let build = scratch.build([:])

        #expect(build.changes?.removed == ["index.html", "vi/index.html"])
        #expect(try scratch.tree() == ["vi/.well-known/của-tôi.txt": "chứng thực"])
    }

    @Test func refusesToReplaceAFileThatIsNotOurs() throws {
        scratch.build(["index.html": "đầu"])
        try scratch.put("của người khác", at: "vi/tôi.html")

        let build = scratch.build(["index.html": "đầu, sửa", "vi/tôi.html": "của chúng tôi"])

        #expect(build.changes == nil)
        #expect(build.findings == ["foreign-file-in-output"])
        #expect(
            build.message(in: scratch)
                == "“Output/vi/tôi.html” was not written by us, and differs from the page that belongs there")
        #expect(try scratch.tree() == ["index.html": "đầu", "vi/tôi.html": "của người khác"])
    }

    @Test func takesOverAFileThatIsAsItShouldBe() throws {
        scratch.build(["index.html": "đầu"])
        try scratch.put("giống hệt", at: "giống.html")
        let before = try identities(in: scratch.output)

        let build = scratch.build(["index.html": "đầu", "giống.html": "giống hệt"])

        #expect(build.changes == OutputChanges(written: [], kept: 2, removed: []))
        #expect(try identities(in: scratch.output) == before)
    }

    @Test func makesAlteredAndMissingFilesAgain() throws {
        let site = ["sửa.html": "nguyên bản", "mất/index.html": "còn đây", "yên.html": "yên"]
        scratch.build(site)
        try scratch.put("bị sửa tay", at: "sửa.html")
        try scratch.remove("mất")

        let build = scratch.build(site)

        #expect(build.changes == OutputChanges(written: ["mất/index.html", "sửa.html"], kept: 1, removed: []))
        #expect(try scratch.tree() == site)
    }

    @Test func buildsTheWholeTreeAgainWhenOutputIsDeleted() throws {
        let site = ["a.html": "ă", "vi/b.html": "b"]
        scratch.build(site)
        try scratch.remove("")

        let build = scratch.build(site)

        #expect(build.changes?.written == ["a.html", "vi/b.html"])
        #expect(try scratch.tree() == site)
    }

    @Test func keepsFilesThatAreAsTheyShouldBeWithoutALedger() throws {
        scratch.build(["a.html": "ă", "b.html": "b"])
        let before = try identities(in: scratch.output)
        try FileManager.default.removeItem(atPath: "\(scratch.path)/.sitegen")

        let build = scratch.build(["a.html": "ă", "b.html": "b", "c.html": "c"])

        #expect(build.changes == OutputChanges(written: ["c.html"], kept: 2, removed: []))
        #expect(build.findings.isEmpty)
        #expect(try identities(in: scratch.output).filter { $0.key != "c.html" } == before)
    }

    @Test func takesNoFileOverWithoutALedger() throws {
        try scratch.put("của người khác", at: "b.html")

        let build = scratch.build(["a.html": "ă", "b.html": "của chúng tôi"])

        #expect(build.findings == ["foreign-file-in-output"])
        #expect(try scratch.tree() == ["b.html": "của người khác"])
    }

    @Test func saysOnceThatAWholeOutputIsNotOurs() throws {
        let names = ["a", "ă", "â", "b", "đ"]
        for name in names { try scratch.put("của người khác", at: "\(name).html") }

        let build = scratch.build(Dictionary(uniqueKeysWithValues: names.map { ("\($0).html", "của chúng tôi") }))

        #expect(build.findings == ["foreign-files-in-output"])
        #expect(
            build.message(in: scratch)
                == "“Output” holds 5 files that were not written by us, and differ from the pages that belong there")
        #expect(try scratch.tree().values.allSatisfy { $0 == "của người khác" })
    }

    @Test func saysWhichFilesStayThatItCannotKnowWithoutALedger() throws {
        scratch.build(["a.html": "ă", "cũ/b.html": "cũ", "cũ/c.html": "cũ"])
        try FileManager.default.removeItem(atPath: "\(scratch.path)/.sitegen")

        let build = scratch.build(["a.html": "ă"])

        #expect(build.findings == ["other-files-in-output"])
        #expect(
            build.message(in: scratch)
                == "“Output” holds 2 files that are not of this build, as “cũ/b.html”; they are kept")
        #expect(try scratch.tree().count == 3)
    }

    @Test func removesAnAlteredFileThatIsNoLongerPlanned() throws {
        scratch.build(["a.html": "ă", "b.html": "b"])
        try scratch.put("bị sửa tay", at: "b.html")

        let build = scratch.build(["a.html": "ă"])

        #expect(build.changes?.removed == ["b.html"])
    }
}

struct DamagedLedgerTests {
    let scratch: Scratch
    let site = ["a.html": "ă", "vi/đ.html": "đ"]

    init() throws {
        scratch = try Scratch()
        scratch.build(site)
    }

    @Test func ignoresALedgerWithAnyByteChanged() throws {
        let ledger = URL(filePath: scratch.ledger)
        let sound = try Data(contentsOf: ledger)
        let before = try identities(in: scratch.output)

        for place in sound.indices {
            var damaged = sound
            damaged[place] ^= 0x10
            try damaged.write(to: ledger)
            let build = scratch.build(site)
            #expect(build.findings == ["ledger-damaged"], "byte \(place)")
            #expect(build.changes == OutputChanges(written: [], kept: 2, removed: []))
        }

        #expect(try identities(in: scratch.output) == before)
        #expect(try Data(contentsOf: ledger) == sound)
    }

    @Test func ignoresALedgerThatIsCutOffAnywhere() throws {
        let ledger = URL(filePath: scratch.ledger)
        let sound = try Data(contentsOf: ledger)

        for length in 0..<sound.count {
            try sound.prefix(length).write(to: ledger)
            let build = scratch.build(site)
            #expect(build.findings == ["ledger-damaged"], "cut at \(length)")
        }

        #expect(try Data(contentsOf: ledger) == sound)
    }

    @Test func neverRemovesOutsideOutputWhateverALedgerSays() throws {
        let victim = "\(scratch.path)/nạn-nhân.txt"
        try "còn đây".write(toFile: victim, atomically: false, encoding: .utf8)
        scratch.build(["xx/nạn-nhân.txt": "của trang"])
        var forged = try Data(contentsOf: URL(filePath: scratch.ledger))
        let path = try #require(forged.range(of: Data("xx/nạn".utf8)))
        forged.replaceSubrange(path, with: Data("../nạn".utf8))
        let checksum = Fingerprint(of: Array(forged[32...]))
        for (place, half) in [(16, checksum.high), (24, checksum.low)] {
            forged.replaceSubrange(place..<place + 8, with: withUnsafeBytes(of: half.littleEndian) { Data($0) })
        }
        try forged.write(to: URL(filePath: scratch.ledger))

        let build = scratch.build(site)

        #expect(build.findings.contains("ledger-damaged"))
        #expect(try String(contentsOfFile: victim, encoding: .utf8) == "còn đây")
    }
}
