import Foundation
import Output
import Testing

/// Paths that are no paths in Output, and things in Output that stand in a path's way.
struct PathTests {
    let scratch: Scratch
    let manager = FileManager.default

    init() throws {
        scratch = try Scratch()
    }

    @Test(arguments: [
        "", ".", "..", "/etc/passwd", "../ngoài.html", "vi/../../ngoài.html", "vi//đôi.html", "vi/./chấm.html", "vi/",
    ])
    func refusesAPathThatIsNotInsideOutput(path: String) throws {
        let build = scratch.build(["tốt.html": "tốt", path: "xấu"])

        #expect(build.changes == nil)
        #expect(build.findings == ["unsafe-output-path"])
        #expect(try manager.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test func refusesAPathWithANulByte() throws {
        #expect(scratch.build(["vi/nul\0.html": "xấu"]).findings == ["unsafe-output-path"])
    }

    @Test(arguments: ["...", ".nojekyll", "..a/b..", "a..b", " ", "vi/ .html", "vi/\u{301}"])
    func takesUnusualButHarmlessNames(path: String) throws {
        let build = scratch.build([path: "được"])

        #expect(build.findings.isEmpty)
        #expect(try scratch.tree() == [path: "được"])
    }

    @Test func refusesAPageThatIsTheFolderOfAnother() throws {
        let build = scratch.build(["thẻ": "tệp", "thẻ-khác": "tệp", "thẻ/a.html": "trong thư mục"])

        #expect(build.changes == nil)
        #expect(build.message(in: scratch) == "“thẻ” cannot be both a file and the folder of “thẻ/a.html”")
    }

    @Test func writesNothingThroughALinkToAFolder() throws {
        scratch.build(["vi/a.html": "ă", "b.html": "b"])
        let outside = "\(scratch.path)/ngoài"
        try manager.moveItem(atPath: "\(scratch.output)/vi", toPath: outside)
        try manager.createSymbolicLink(atPath: "\(scratch.output)/vi", withDestinationPath: outside)

        let edited = scratch.build(["vi/a.html": "sửa", "b.html": "sửa"])
        let removed = scratch.build(["b.html": "b"])

        #expect(edited.changes == nil)
        #expect(edited.message(in: scratch) == "“Output/vi” is a symbolic link; nothing is written through links")
        #expect(removed.changes == OutputChanges(written: [], kept: 1, removed: []))
        #expect(try contents(of: outside) == ["a.html": "ă"])
    }

    @Test func refusesToReplaceALinkAtAPagesPath() throws {
        scratch.build(["a.html": "ă"])
        let outside = "\(scratch.path)/ngoài.html"
        try "ngoài".write(toFile: outside, atomically: false, encoding: .utf8)
        try scratch.remove("a.html")
        try manager.createSymbolicLink(atPath: "\(scratch.output)/a.html", withDestinationPath: outside)

        let build = scratch.build(["a.html": "sửa"])

        #expect(build.findings == ["in-the-way-in-output"])
        #expect(try scratch.tree() == ["a.html": "→ \(outside)"])
        #expect(try String(contentsOfFile: outside, encoding: .utf8) == "ngoài")
    }

    @Test func refusesAFolderWhereAFileShouldBe() throws {
        scratch.build(["a.html": "ă", "giữ.html": "giữ"])
        try scratch.put("của người khác", at: "b.html/tệp.txt")

        let build = scratch.build(["a.html": "sửa", "b.html": "b", "giữ.html": "giữ"])

        #expect(build.changes == nil)
        #expect(build.message(in: scratch) == "“Output/b.html” is a folder where a file must be")
        #expect(
            try scratch.tree() == ["a.html": "ă", "giữ.html": "giữ", "b.html/tệp.txt": "của người khác"])
    }

    @Test func refusesAFolderOfOursThatHoldsAFileOfOthersWhereAFileShouldBe() throws {
        scratch.build(["thẻ/a.html": "ă"])
        try scratch.put("của người khác", at: "thẻ/khác.txt")

        let build = scratch.build(["thẻ": "tệp"])

        #expect(build.findings == ["in-the-way-in-output"])
        #expect(try scratch.tree() == ["thẻ/a.html": "ă", "thẻ/khác.txt": "của người khác"])
    }

    @Test func refusesAFileOfOthersWhereAFolderShouldBe() throws {
        scratch.build(["a.html": "ă"])
        try scratch.put("của người khác", at: "vi")

        let build = scratch.build(["a.html": "sửa", "vi/b.html": "b"])

        #expect(build.message(in: scratch) == "“Output/vi” is a file not written by us where a folder must be")
        #expect(try scratch.tree() == ["a.html": "ă", "vi": "của người khác"])
    }

    @Test func refusesANameThatIsTooLong() throws {
        scratch.build(["a.html": "ă"])

        let build = scratch.build(["a.html": "sửa", String(repeating: "dài", count: 100): "b"])

        #expect(build.changes == nil)
        #expect(build.message(in: scratch)?.hasSuffix("cannot be written: the name is too long") == true)
        #expect(try scratch.tree() == ["a.html": "ă"])
    }

    @Test func refusesAnOutputThatIsAFile() throws {
        try "tệp".write(toFile: scratch.output, atomically: false, encoding: .utf8)

        let build = scratch.build(["a.html": "ă"])

        #expect(build.message(in: scratch) == "the output folder “Output” cannot be used: it is not a folder")
        #expect(try String(contentsOfFile: scratch.output, encoding: .utf8) == "tệp")
    }

    @Test func writesToTheFolderThatOutputIsALinkTo() throws {
        let real = "\(scratch.path)/thật/trang"
        try manager.createDirectory(atPath: real, withIntermediateDirectories: true)
        try manager.createSymbolicLink(atPath: scratch.output, withDestinationPath: real)

        scratch.build(["a.html": "ă"])

        #expect(try contents(of: real) == ["a.html": "ă"])
        #expect(try manager.contentsOfDirectory(atPath: "\(scratch.path)/thật").sorted() == [".sitegen", "trang"])
    }
}
