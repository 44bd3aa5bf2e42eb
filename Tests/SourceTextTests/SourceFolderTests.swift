import Foundation
import Language
import Testing

@testable import SourceText

@Suite struct SourceFolderTests {
    @Test func listsFilesInTheByteOrderOfTheirComposedPaths() throws {
        let names = ["đ/b.md", "a.md", "a/z.md", "a/Ơ.md".decomposedStringWithCanonicalMapping, "a-b.md", "Z.md"]
        var report = Report()

        let paths = try withTemporaryFolder { folder in
            for name in names { try write(name, in: folder) }
            return SourceFolder(at: folder + "/", report: &report)?.files.map(\.path)
        }

        #expect(paths == ["Z.md", "a-b.md", "a.md", "a/z.md", "a/Ơ.md", "đ/b.md"])
        #expect(paths?[4].utf8.elementsEqual("a/Ơ.md".precomposedStringWithCanonicalMapping.utf8) == true)
        #expect(report.diagnostics.isEmpty)
    }

    @Test func readsAFileWhoseNameIsDecomposedUnderItsComposedPath() throws {
        var report = Report()
        try withTemporaryFolder { folder in
            try write("bài/Việt Đức.md".decomposedStringWithCanonicalMapping, in: folder)
            let found = try #require(SourceFolder(at: folder, report: &report))
            let file = try #require(found.files.first)

            let source = try #require(found.read(file, report: &report))

            #expect(source.path == folder + "/" + "bài/Việt Đức.md".precomposedStringWithCanonicalMapping)
            #expect(source.text == "Chào\n")
        }
    }

    @Test func passesOverWhatIsLeftOut() throws {
        var report = Report()
        let paths = try withTemporaryFolder { folder in
            for name in ["originals/a.html", "articles/originals/b.md"] { try write(name, in: folder) }
            return SourceFolder(at: folder, leavingOut: { $0 == "originals" }, report: &report)?.files.map(\.path)
        }

        #expect(paths == ["articles/originals/b.md"])
    }

    @Test func followsLinksThatStayInsideAndRefusesOthers() throws {
        var report = Report()
        let (root, paths) = try withTemporaryFolder { folder in
            let content = folder + "/Content"
            try write("Content/thật/a.md", in: folder)
            try write("ngoài.md", in: folder)
            try link(content + "/bản sao", to: "thật")
            try link(content + "/ra ngoài.md", to: "../ngoài.md")
            try link(content + "/mất.md", to: "không có.md")
            try link(content + "/thật/vòng", to: "..")
            return (content, SourceFolder(at: content, report: &report)?.files.map(\.path))
        }

        #expect(paths == ["bản sao/a.md", "thật/a.md"])
        #expect(
            printed(report).replacing(root, with: "Content").replacing(root.dropLast(8), with: "") == """
                Content/bản sao/vòng:1:1: lỗi: liên kết tượng trưng dẫn về một thư mục chứa nó
                Content/mất.md:1:1: lỗi: không đọc được tệp: không có tệp hay thư mục này
                Content/ra ngoài.md:1:1: lỗi: liên kết tượng trưng dẫn ra ngoài “Content”, tới “/ngoài.md”
                    gợi ý: hãy chép tệp vào thư mục
                Content/thật/vòng:1:1: lỗi: liên kết tượng trưng dẫn về một thư mục chứa nó

                """)
    }

    @Test func refusesNamesThatOtherSystemsTakeForOne() throws {
        var report = Report()
        let root = try withTemporaryFolder { folder in
            try write("Đón Bạn.md", in: folder)
            try write("đón bạn.md", in: folder)
            try write("ơn.md".precomposedStringWithCanonicalMapping, in: folder)
            try write("ơn.md".decomposedStringWithCanonicalMapping, in: folder)
            _ = SourceFolder(at: folder, report: &report)
            return folder
        }

        #expect(
            printed(report, in: .en).replacing(root, with: "Content") == """
                Content/đón bạn.md:1:1: error: name differs from “Content/Đón Bạn.md” only in case
                    hint: many systems take the two names for one; rename one of them
                Content/ơn.md:1:1: error: name differs from “Content/ơn.md” only in Unicode form
                    hint: many systems take the two names for one; rename one of them

                """)
    }

    @Test func saysWhyAFolderCannotBeRead() throws {
        var report = Report()
        let root = try withTemporaryFolder { folder in
            try write("tệp", in: folder)
            #expect(SourceFolder(at: folder + "/không có", report: &report) == nil)
            #expect(SourceFolder(at: folder + "/tệp/", report: &report) == nil)
            return folder
        }

        #expect(
            printed(report).replacing(root + "/", with: "") == """
                lỗi: không đọc được thư mục “không có”: không có tệp hay thư mục này
                lỗi: không đọc được thư mục “tệp”: đây không phải thư mục

                """)
    }

    private func write(_ path: String, in folder: String) throws {
        let location = URL(fileURLWithPath: folder + "/" + path)
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("Chào\n".utf8).write(to: location)
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
}
