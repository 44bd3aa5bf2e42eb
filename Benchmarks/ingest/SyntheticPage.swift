/// A page of invented sentences in the shape of a saved one, the same for the same seed.
struct SyntheticPage {
    private var state: UInt64
    private let bytes: Int

    init(seed: UInt64, bytes: Int) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
        self.bytes = bytes
    }

    /// As a text extraction leaves it: a third of it is the article.
    var text: String {
        var page = self
        var lines = ["Trang chủ", "Hữu nghị", page.sentence(11, end: ""), "08:15 | 12/03/2024 GMT+7"]
        var text = lines.joined(separator: "\n\n")
        while text.utf8.count < bytes / 3 { text += "\n\n" + page.paragraph() }
        lines = ["", "Tin bài liên quan"]
        text += lines.joined(separator: "\n\n")
        while text.utf8.count < bytes {
            let headline = page.sentence(12, end: "")
            text += "\n\n\(headline)\n\(headline)\n\(page.sentence(22, end: " ..."))"
        }
        return text
    }

    /// As a browser saves it: scripts, styles and lists of links take as much as the words.
    var html: String {
        var page = self
        let title = page.sentence(11, end: "")
        var html = """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>\(title) - Báo Thử</title>
            <meta property="og:title" content="\(title)"><meta property="article:published_time" content="2024-03-12T08:15:00+07:00">
            <style>\(String(repeating: ".box-item{margin:0 auto;color:#333}\n", count: bytes / 400))</style>
            <script>\(String(repeating: "window.q=window.q||[];q.push({a:1,b:'<div>'});\n", count: bytes / 250))</script></head><body>
            <nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/huu-nghi">Hữu nghị</a></li></ul></nav>
            <div class="main"><h1>\(title)</h1><p class="date">12/03/2024 08:15</p><div class="detail-content">
            """
        while html.utf8.count < bytes * 7 / 10 { html += "<p style=\"text-align:justify\">\(page.paragraph())</p>\n" }
        html += "</div></div><div class=\"related\"><h3>Tin liên quan</h3>"
        while html.utf8.count < bytes {
            html += """
                <div class="item"><a href="/tin-\(page.next(9_999)).html" title="x"><img src="/t.jpg" alt="x" width="120">\
                \(page.sentence(11, end: ""))</a><p class="desc">\(page.sentence(20, end: "."))</p></div>

                """
        }
        return html + "</div></body></html>"
    }

    private mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private mutating func paragraph() -> String {
        (0..<3).map { _ in sentence(20 + next(12), end: ".") }.joined(separator: " ")
    }

    private mutating func sentence(_ words: Int, end: String) -> String {
        let chosen = (0..<words).map { _ in Self.syllables[next(Self.syllables.count)] }
        let text = chosen.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst() + end
    }

    private static let syllables = """
        đối ngoại nhân dân hữu nghị thành phố quốc tế hợp tác hòa bình hội viên bạn bè nước ngoài giao lưu văn hóa phường \
        trường học sinh viên làng nghề truyền thống dòng sông cây cầu buổi sáng đoàn đại biểu chương trình kỷ niệm lần thứ \
        mười hai mươi năm tổ chức tham gia chia sẻ mong muốn tiếp tục phát triển quan hệ giữa các tầng lớp thủ đô với
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
