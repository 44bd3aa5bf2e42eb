import Foundation
import Testing

@testable import Ingest

/// The parser is given a page's markup and a sign for every long text: what comes out must be what it makes of the whole.
@Suite struct PageSkeletonTests {
    private static let rounds = ProcessInfo.processInfo.environment["SITEGEN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 2_000

    /// A page that holds such a sign itself is parsed as it is; at the end, in a comment, the sign is in nobody's way.
    private func tree(_ page: String, isWhole: Bool) throws -> [String] {
        let tree = try MarkupTree(parsing: Array((page + (isWhole ? "<!--\u{F0001}-->" : "<!--xxxx-->")).utf8))
        return tree.nodes.map { node in
            let attributes = node.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
            // Where nothing ends a text the comment is part of it.
            let text = node.text.replacing("\u{F0001}", with: "xxxx")
            return "\(node.name)|\(text)|\(node.parent)|\(node.end)|\(node.line)|\(node.offset)|\(attributes)"
        }
    }

    @Test(arguments: [
        "<p>Sáng 17/8, cả hai đoàn lên đê\n từ khi trời chưa sáng.</p>\n<p>Con diều to nhất phải bốn người khiêng.",
        "<p>gi&oacute; s&ocirc;ng thổi rất mạnh &amp; lạnh, người ta nói thế&nbsp;đấy &copy2015 của hội diều</p>",
        "<script>if (a < b && c) { document.write('<p>một đoạn chữ dài trong mã</p>') }</script><p>đoạn sau của trang này",
        "<style>.box > a:hover { color: red } </style><title>Hội diều ven sông &amp; bạn bè</title><h1>Hội diều",
        "<script><!-- <script> một đoạn dài hơn </script> vẫn còn là mã --></script><p>đến đây mới là chữ của trang",
        "<table>chữ không ở trong ô nào cả<tr><td>chữ trong ô của bảng này</table>",
        "<select><option>một lựa chọn dài dòng<script>let x = 'một lựa chọn'</script></select><p>chữ sau lựa chọn ấy",
        "<svg><title>một hình vẽ nhỏ</title><style>a < b</style></svg><p>đoạn văn dưới hình vẽ nhỏ ấy",
        "<pre>\n  thơ lục bát chép lại\n  từ vở của bà</pre>", "<textarea>\n<p>không phải thẻ đâu nhé</textarea>",
        "<a title='a > b \" c' href=x\"y>một liên kết viết rất lạ</a>", "một > hai \u{1} ba \u{85} bốn năm sáu bảy tám",
        "<frameset>chữ trong khung chia nhỏ</frameset>", "<!-- chú thích rất dài --!> đoạn văn sau chú thích rất dài",
        "<p>xuống dòng kiểu cũ\r\nvà kiểu cũ hơn\rrồi kiểu mới\nđủ cả ba kiểu", "<plaintext>hết thẻ rồi <p>vẫn là chữ",
    ])
    func readsAPageAsIfNothingHadBeenTakenOut(_ page: String) throws {
        #expect(try tree(page, isWhole: false) == tree(page, isWhole: true))
    }

    @Test func readsPagesMadeAtRandomAsIfNothingHadBeenTakenOut() throws {
        var random = Numbers(seed: 20_261_129)
        for round in 0..<Self.rounds {
            let page = (0..<random.next(40)).map { _ in Self.pieces[random.next(Self.pieces.count)] }.joined() + "\n<p>"

            #expect(try tree(page, isWhole: false) == tree(page, isWhole: true), "round \(round): \(page)")
        }
    }

    private static let pieces = [
        "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<script>", "</script>", "<style>",
        "</style>",
        "<svg>", "</svg>", "<math>", "<title>", "</title>", "<textarea>", "</textarea>", "<![CDATA[", "]]>", "\"", "'",
        "=", ">", "<", "&amp;", "&", "&nbsp;", "\r\n", "\r", "\n\n", "   ", "chữ đủ dài để được thay thế",
        "a long run of plain words, here it is", "<select>", "<option>", "</select>", "<pre>\n",
        "<a href=\"x>y\" title='a'>",
        "<template>", "</template>", "<col>", "<li>", "<ul>", "<form>", "<br/>", "<svg/>", "<select/>", "\u{85}", "😀",
        "<noscript>", "</noscript>", "<iframe>", "</iframe>", "<h1>", "</h1>", "<img alt=\"a long text in here\">",
    ]
}

/// Numbers that look random, the same ones for the same seed.
private struct Numbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
