import Foundation
import Language
import Output
import Site
import SourceText
import Synchronization
import Testing

@Suite("A build where nothing has changed")
struct UnchangedBuildTests {
    private let site: LittleSite
    private var memory: URL { site.folder.appending(path: ".sitegen/Output/inputs") }

    init() throws {
        site = try LittleSite(Fixtures.site)
    }

    @Test func touchesNothingAndSaysWhatItSaidBefore() throws {
        let first = try site.build()
        let before = try site.stamps()

        let second = try site.build()

        #expect(FileManager.default.fileExists(atPath: memory.path))
        #expect(second.changes?.written == [] && second.changes?.removed == [])
        #expect(second.changes?.kept == before.count)
        #expect(second.articles == first.articles && second.pages == first.pages)
        #expect(try site.stamps() == before)
    }

    /// Findings with and without a place, with notes in other files, in lines with tabs and CRLF.
    private static let findings = """
        == articles/2024/07/khong-ai-dung.txt ==
        Tệp này không bài nào nhắc tới.
        == articles/2024/07/cay.vi.md ==
        ---
        title: Ba mươi cây
        date: 2024-07-06
        titel: khóa lạ
        ---

        Có 110 cây ở đây.\r

        Ngày 17/8/2023,\t**Đỗ** nói: “Cây đã ra hoa rồi.”
        == articles/2024/07/cay.en.md ==
        ---
        title: Thirty trees
        date: 2024-07-06
        ---

        There are 101 trees here.

        On 18 August 2023 nothing was said.
        == addresses.txt ==
        /vi/da-mat/ article vi 2024/07/da-mat

        """

    @Test func saysAgainWhatWasFoundWithoutReadingAnything() throws {
        try site.write(Self.findings)
        let first = try site.build()
        let before = try site.stamps()
        let phases = Mutex<[BuildProgress.Phase]>([])

        let second = try site.maker(progress: BuildProgress { phase, _, _ in phases.withLock { $0.append(phase) } })
            .run()

        #expect(phases.withLock { $0 } == [])
        #expect(second.changes?.written == [] && second.changes?.kept == before.count)
        #expect(first.report.diagnostics.count > 3)
        for language in Language.allCases {
            #expect(site.messages(of: second, in: language) == site.messages(of: first, in: language))
        }
        #expect(second.report.diagnostics.map(facts) == first.report.diagnostics.map(facts))
    }

    /// What a finding says to machines.
    private func facts(_ finding: Diagnostic) -> [String] {
        let places = [(finding.message, finding.location)] + finding.notes.map { ($0.message, $0.location) }
        return places.map { message, place in
            let position = place.map { "\($0.file.path):\($0.line):\($0.column)" } ?? ""
            return "\(finding.severity) \(finding.id) \(position) \(message) \(finding.hint?.en ?? "")"
        }
    }

    @Test func saysOnlyOnceWhatOutputGaveReasonToSay() throws {
        try site.build()
        try FileManager.default.removeItem(at: memory.deletingLastPathComponent())
        try Data("của tôi".utf8).write(to: site.output.appending(path: "của-tôi.txt"))

        let first = try site.build()
        let second = try site.build()

        #expect(first.report.diagnostics.map(\.id) == ["other-files-in-output"])
        #expect(second.report.diagnostics.isEmpty)
    }

    @Test func isSeenThroughALinkThatContentItselfIs() throws {
        let real = site.folder.appending(path: "thật")
        try FileManager.default.moveItem(at: site.content, to: real)
        try FileManager.default.createSymbolicLink(at: site.content, withDestinationURL: real)
        try site.build()
        let phases = Mutex<[BuildProgress.Phase]>([])
        let watched = try site.maker(
            progress: BuildProgress { phase, _, _ in phases.withLock { $0.append(phase) } })

        _ = watched.run()
        #expect(phases.withLock { $0 } == [])

        try site.write("== articles/2024/07/moi.vi.md ==\n---\ntitle: Mới\ndate: 2024-07-01\n---\n\nĐây.\n")
        #expect(watched.run().changes?.written.contains("vi/bai-viet/2024/moi/index.html") == true)
    }

    @Test func isNotTakenForGrantedBeforeTheFilesHaveRested() throws {
        let phases = Mutex<[BuildProgress.Phase]>([])
        let hasty = try site.maker(
            secondsOfRest: 3_600, progress: BuildProgress { phase, _, _ in phases.withLock { $0.append(phase) } })

        _ = hasty.run()
        phases.withLock { $0 = [] }
        _ = hasty.run()

        #expect(phases.withLock { $0 }.contains(.reading))
    }

    @Test func costsOnlyTimeWhereItsMemoryIsDamagedCutOffOrGone() throws {
        try site.build()
        let (tree, stamps) = (try site.tree(), try site.stamps())
        let sound = try Data(contentsOf: memory)

        for place in stride(from: 0, to: sound.count, by: 97) {
            var damaged = sound
            damaged[place] ^= 0x20
            for bytes in [damaged, sound.prefix(place)] {
                try bytes.write(to: memory)
                #expect(try site.build().report.diagnostics.isEmpty)
                #expect(try Data(contentsOf: memory) == sound, "it is written again, byte \(place)")
            }
        }
        try FileManager.default.removeItem(at: memory)
        try site.build()

        #expect(try site.tree() == tree)
        #expect(try site.stamps() == stamps)
    }

    @Test(arguments: ["body", "name", "new", "gone", "label", "output"]) func isToldFromOne(where change: String) throws
    {
        let templates = site.folder.appending(path: "Templates")
        try FileManager.default.copyItem(at: LittleSite.templates, to: templates)
        try site.build(templates: templates)
        let article = site.content.appending(path: "articles/2024/05/le-trong-cay.vi.md")
        let text = try String(contentsOf: article, encoding: .utf8)
        switch change {
        case "body": try rewriteSecretly(article, text.replacing("bảy giờ", with: "tám giờ"))
        case "name":
            try FileManager.default.moveItem(
                at: article, to: article.deletingLastPathComponent().appending(path: "le-trong-hoa.vi.md"))
        case "new": try site.write("== articles/2024/07/moi.vi.md ==\n---\ntitle: Mới\ndate: 2024-07-01\n---\n\nĐây.\n")
        case "gone": try FileManager.default.removeItem(at: article)
        case "label":
            let labels = templates.appending(path: "labels.yaml")
            let words = try String(contentsOf: labels, encoding: .utf8)
            try rewriteSecretly(labels, words.replacing("en: Tags}", with: "en: Tagz}"))
        default: try FileManager.default.removeItem(at: site.output.appending(path: "vi/index.html"))
        }

        let result = try site.build(templates: templates)

        #expect(result.changes.map { !$0.written.isEmpty || !$0.removed.isEmpty } == true)
        #expect(try site.tree() == site.cleanTree(templates: templates))
    }

    @Test func isToldFromOneWhereATextAppearsMeanwhile() throws {
        let text = "title: Hẹn giờ\ndate: 2024-07-01\npublish_at: 2025-03-01T08:00:00+07:00"
        try site.write("== articles/2024/07/hen-gio.vi.md ==\n---\n\(text)\n---\n\nĐây.\n")
        let first = try site.build(now: "2025-01-01")
        let second = try site.build(now: "2025-02-01")

        let third = try site.build(now: "2025-03-02")

        #expect(first.nextChange?.rfc3339 == "2025-03-01T08:00:00+07:00")
        #expect(second.nextChange?.secondsSince1970 == first.nextChange?.secondsSince1970)
        #expect(second.changes?.written == [])
        #expect(third.changes?.written.contains("vi/bai-viet/2024/hen-gio/index.html") == true)
        #expect(third.nextChange == nil)
    }

    @Test func isNoneWhereItWasAskedForSomethingElse() throws {
        try site.build()

        let other = try site.build(baseURL: "https://khac.example")

        #expect(other.changes?.written.contains("sitemap.xml") == true)
    }

    /// Writes a file of the same size and puts its time back, as a tool that wants to hide would.
    private func rewriteSecretly(_ file: URL, _ text: String) throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes(
            [.modificationDate: attributes[.modificationDate] ?? Date()], ofItemAtPath: file.path)
    }
}
