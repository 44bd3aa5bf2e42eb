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
        var (builds, changes, findings) = (0, 0, 0)
        for round in 0..<(isLong ? 80 : 16) {
            try write(random.files, over: &written, in: site)
            try meddle(with: site, &random)
            let before = (tree: try site.tree(), stamps: try site.stamps())
            let build = try site.maker(now: random.now, drafts: random.drafts, templates: templates)
            let result = build.run()
            if !result.report.hasErrors {
                builds += 1
                changes += result.changes?.written.isEmpty == false ? 1 : 0
                findings += result.report.isEmpty ? 0 : 1
                let (tree, stamps) = (try site.tree(), try site.stamps())
                let clean = try site.cleanTree(now: random.now, drafts: random.drafts, templates: templates)
                #expect(Set(tree.keys) == Set(clean.keys), "round \(round)")
                for (path, bytes) in tree {
                    #expect(bytes == clean[path], "\(path) in round \(round)")
                    if before.tree[path] == bytes {
                        #expect(stamps[path] == before.stamps[path], "\(path) was touched in round \(round)")
                    }
                }
                try expectTheSameAgain(build, result, site, "round \(round)")
                if random.below(4) == 0 { try recordAddresses(by: build, in: site, &random, &written) }
            }
            random.edit()
        }
        #expect(builds > 8 && changes > 4 && findings > 0, "most rounds build something")
    }

    /// Building once more touches nothing and says the same, whether it is remembered or found out again.
    private func expectTheSameAgain(_ build: Build, _ result: BuildResult, _ site: LittleSite, _ round: String) throws {
        let stamps = try site.stamps()
        let remembered = build.run()
        try? FileManager.default.removeItem(at: site.folder.appending(path: ".sitegen/Output/inputs"))
        let found = build.run()

        #expect(try site.stamps() == stamps, "\(round)")
        for language in Language.allCases {
            let words = site.messages(of: found, in: language)
            #expect(site.messages(of: result, in: language) == words, "\(round)")
            #expect(site.messages(of: remembered, in: language) == words, "\(round)")
        }
        #expect(remembered.nextChange?.rfc3339 == found.nextChange?.rfc3339, "\(round)")
        #expect(remembered.articles == found.articles && remembered.pages == found.pages, "\(round)")
    }

    /// Now and then somebody deletes or alters a page of Output, or something that is remembered.
    private func meddle(with site: LittleSite, _ random: inout RandomSite) throws {
        guard random.below(4) == 0, !site.paths.isEmpty else { return }
        let page = site.output.appending(path: site.paths[random.below(site.paths.count)])
        switch random.below(3) {
        case 0: try FileManager.default.removeItem(at: page)
        case 1: try Data("bị sửa tay".utf8).write(to: page)
        default:
            for name in ["inputs", "changes"] {
                try Data("hỏng".utf8).write(to: site.folder.appending(path: ".sitegen/Output/\(name)"))
            }
        }
    }

    private func recordAddresses(
        by build: Build, in site: LittleSite, _ random: inout RandomSite, _ written: inout [String: String]
    ) throws {
        guard build.update(AddressChanges(recording: true)).isWritten else { return }
        let ledger = try site.ledger()
        random.take(ledger, at: "Content/addresses.txt")
        written["Content/addresses.txt"] = ledger
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
