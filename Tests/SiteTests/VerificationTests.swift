import Foundation
import Language
import Output
import Site
import SourceText
import Testing

@Suite("A build beside a build")
struct VerificationTests {
    @Test func findsNothingWhereOutputIsAsACleanBuildMakesItAndLeavesNothingBehind() throws {
        let site = try LittleSite(Fixtures.site)
        let build = try site.maker()
        var result = build.run()

        build.verify(&result)

        #expect(result.report.diagnostics.isEmpty, "\(site.messages(of: result))")
        #expect(
            !FileManager.default.fileExists(
                atPath: site.folder.appending(path: ".sitegen/Output/verification").path))
    }

    @Test func isMadeWhereTheFolderIsThatOutputIsALinkTo() throws {
        let site = try LittleSite(Fixtures.site)
        let real = site.folder.appending(path: "nơi khác/trang")
        try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: site.output, withDestinationURL: real)
        let build = try site.maker()
        var result = build.run()

        build.verify(&result)

        #expect(result.report.diagnostics.isEmpty, "\(site.messages(of: result))")
        #expect(!FileManager.default.fileExists(atPath: site.folder.appending(path: ".sitegen").path))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: real.deletingLastPathComponent().path).sorted()
                == [".sitegen", "trang"])
    }

    @Test func isMadeFromNothingWhateverAnInterruptedOneLeft() throws {
        let site = try LittleSite(Fixtures.site)
        let build = try site.maker()
        var result = build.run()
        let left = site.folder.appending(path: ".sitegen/Output/verification/verification/vi")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
        try Data("dở dang".utf8).write(to: left.appending(path: "index.html"))

        build.verify(&result)

        #expect(result.report.diagnostics.isEmpty, "\(site.messages(of: result))")
    }

    @Test func findsAFileThatWasAlteredWithoutATrace() throws {
        let site = try LittleSite(Fixtures.site)
        let build = try site.maker()
        _ = build.run()
        try alterSecretly(site.output.appending(path: "vi/index.html"))

        var result = build.run()
        let written = result.changes?.written
        build.verify(&result)

        #expect(written == [])
        #expect(result.report.diagnostics.map(\.id) == ["differs-from-clean-build"])
        #expect(site.messages(of: result).contains("in a file, “vi/index.html”"))
    }

    /// Changes a byte of a file and puts its time back, as a failing disk would.
    private func alterSecretly(_ page: URL) throws {
        var status = stat()
        let isFound = lstat(page.path, &status) == 0
        try #require(isFound)
        var bytes = try Data(contentsOf: page)
        bytes[bytes.count / 2] ^= 1
        let file = try FileHandle(forWritingTo: page)
        try file.write(contentsOf: bytes)
        try file.close()
        let isPutBack = utimensat(AT_FDCWD, page.path, [status.accessed, status.modified], 0) == 0
        try #require(isPutBack)
    }
}
