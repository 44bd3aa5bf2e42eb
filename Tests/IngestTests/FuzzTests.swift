import Foundation
import Language
import Markdown
import SourceText
import Testing

@testable import Ingest

/// Pages broken at random, the same ones in every run; `SITEGEN_FUZZ_ROUNDS` asks for more of them.
@Suite struct FuzzTests {
    private static let rounds = ProcessInfo.processInfo.environment["SITEGEN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 250

    @Test func makesSafeDraftsOrRefusesWhateverItIsGiven() throws {
        let pages = try Self.pages()
        var mutation = Mutation(seed: 20_261_122, pages: pages.map(\.bytes))
        for round in 0..<Self.rounds {
            let page = pages[round % pages.count]
            let bytes = mutation.broken(page.bytes)

            let result = Ingest.result(of: PageFile(path: "vo." + page.ending, bytes: bytes))

            guard let draft = result.draft else { continue }
            try check(draft, "round \(round)")
        }
    }

    /// What no draft may do, whatever its page was.
    private func check(_ draft: Draft, _ round: String) throws {
        let file = DraftFile(draft, original: "vo.html")
        var report = Report()
        let read = try #require(
            MarkdownFile(reading: SourceFile(path: file.path, text: file.text), report: &report), "\(round)")

        #expect(report.diagnostics.isEmpty, "\(round)")
        for (line, text) in zip(try read.body.plainText().split(separator: "\n"), draft.body.map(\.text)) {
            #expect(line == nfc(text), "\(round): \(BodyPart.markdown(of: draft.body.filter { $0.text == text }))")
        }
        #expect(try read.body.plainText() == nfc(draft.body.map(\.text).joined(separator: "\n")), "\(round)")
        #expect(!file.text.unicodeScalars.contains { Self.isUnsafe($0) }, "\(round)")
        #expect(!file.path.contains("..") && file.path.hasPrefix("articles/"), "\(round)")
        var bytes: [UInt8] = []
        try read.body.appendHTML(to: &bytes, rules: MarkdownRules(language: draft.language), addresses: [:])
        let html = String(decoding: bytes, as: UTF8.self).lowercased()
        for danger in ["<script", "href=\"javascript:", "<iframe", "<img"] {
            #expect(!html.contains(danger), "\(round)")
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }

    private static func pages() throws -> [(ending: String, bytes: [UInt8])] {
        let folders = [SharedPages.layouts] + SharedPages.heldOut
        let saved = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { folder + "/" + $0 }
        }
        let markup = try saved.filter { $0.hasSuffix(".html") || $0.hasSuffix(".txt") }.map { path in
            ((path as NSString).pathExtension, Array(try Data(contentsOf: URL(filePath: path))))
        }
        return markup + PageFixture.articles.map { ("txt", Array($0.page.utf8)) }
    }
}

/// Breaks bytes in the ways that pages are broken.
private struct Mutation {
    private var state: UInt64
    private let pages: [[UInt8]]

    init(seed: UInt64, pages: [[UInt8]]) {
        state = seed
        self.pages = pages
    }

    mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
        var broken = bytes
        for _ in 0..<1 + next(12) { change(&broken) }
        return broken
    }

    private mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, limit)
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = next(bytes.count + 1)
        let end = min(bytes.count, place + next(400))
        switch next(7) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: next(bytes.count + 1))
        case 2: bytes.insert(contentsOf: Self.pieces[next(Self.pieces.count)].utf8, at: boundary(bytes, place))
        case 3: if place < bytes.count { bytes[place] = UInt8(next(256)) }
        case 4:
            let other = pages[next(pages.count)]
            let start = next(other.count)
            bytes.insert(contentsOf: other[start..<min(other.count, start + next(2_000))], at: place)
        case 5: bytes = Array(bytes.prefix(max(40, place)))
        default:
            let piece = Array(Self.pieces[next(Self.pieces.count)].utf8)
            for _ in 0..<next(60) { bytes.insert(contentsOf: piece, at: boundary(bytes, place)) }
        }
    }

    private func boundary(_ bytes: [UInt8], _ place: Int) -> Int {
        var place = min(place, bytes.count)
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        return place
    }

    private static let pieces = [
        "<", ">", "&", "\"", "<!--", "-->", "<script>", "</script>", "<a href=\"javascript:alert(1)\">x</a>", "<b>",
        "<p>",
        "</p>", "<div>", "</div>", "<table><tr><td>", "<br>", "<li>", "<h1>", "&#0;", "&#x202E;", "\u{202E}", "\u{0}",
        "\u{200B}",
        "**", "_", "`", "[x](y)", "![x](../../etc/passwd)", "---\n", "\n\n", "\r", "\t", "# ", "1. ", "> ", "|",
        "www.a.vn/*b*",
        "https://a.vn/a_b_c", "<img src=\"../x.png\">", "10:03 | 09/08/2025 GMT+7", "Theo Báo A/B", "(LĐTĐ) ", " ...",
        "a\u{301}",
        "<time datetime=\"2024-99-99\">", "<meta property=\"og:title\" content=\"<b>\">", "\u{FEFF}", "\u{FFFE}",
        "\u{E000}", "…",
    ]
}
