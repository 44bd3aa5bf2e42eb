import Foundation
import Language
import Output
import Site
import SourceText
import Testing

/// The law: after any series of edits to anything that a site is made of, building what changed gives, byte for byte, what
/// building everything gives, and no file is touched whose bytes stay the same.
@Suite("A site edited at random")
struct RandomEditTests {
    @Test(arguments: isLong ? Array(1...12) : [1, 2, 3]) func equalsACleanBuildAfterEveryEdit(seed: Int) throws {
        let site = try LittleSite("")
        let templates = site.folder.appending(path: "Templates")
        var random = try RandomSite(seed: UInt64(seed), templates: LittleSite.templates)
        var written: [String: String] = [:]
        var (builds, changes) = (0, 0)
        for round in 0..<(isLong ? 80 : 16) {
            try write(random.files, over: &written, in: site)
            let before = (tree: try site.tree(), stamps: try site.stamps())
            let result = try site.build(now: "2025-01-01", templates: templates)
            let clean = try site.cleanTree(now: "2025-01-01", templates: templates)
            if !result.report.hasErrors {
                builds += 1
                changes += result.changes?.written.isEmpty == false ? 1 : 0
                let (tree, stamps) = (try site.tree(), try site.stamps())
                #expect(Set(tree.keys) == Set(clean.keys), "round \(round)")
                for (path, bytes) in tree {
                    #expect(bytes == clean[path], "\(path) in round \(round)")
                    if before.tree[path] == bytes {
                        #expect(stamps[path] == before.stamps[path], "\(path) was touched in round \(round)")
                    }
                }
            }
            random.edit()
        }
        #expect(builds > 8 && changes > 4, "most rounds build something")
    }

    /// Makes the files what they shall be, touching only those that differ.
    private func write(_ files: [String: String], over written: inout [String: String], in site: LittleSite) throws {
        for path in written.keys where files[path] == nil {
            try FileManager.default.removeItem(at: site.folder.appending(path: path))
        }
        for (path, text) in files where written[path] != text {
            let file = site.folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        written = files
    }
}

private let isLong = ProcessInfo.processInfo.environment["SITEGEN_LONG_TESTS"] != nil
