import Language
import Markdown
import SourceText
import Testing

@testable import Bulletin

@Suite("Alignment of texts that were aligned by hand")
struct HandAlignedTests {
    @Test(arguments: HandAligned.all)
    func findsEveryRowAsTheHandDid(_ pair: HandAligned) throws {
        #expect(try Alignment(of: pair.blocks()).rows == pair.rows)
    }

    @Test func everyPairIsOfAKindOfItsOwn() {
        let kinds = HandAligned.all.map { pair in
            Set(pair.written.map { "\($0.vi.count) for \($0.en.count)" }).subtracting(["1 for 1"]).sorted()
        }

        #expect(kinds == [["1 for 0"], ["0 for 1", "2 for 1"], ["1 for 0", "1 for 2"]])
    }
}

/// Two invented texts, written row by row: what stands together here is what a reader would put side by side.
struct HandAligned: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The blocks of each row in Markdown.
    let written: [Bilingual<[String]>]

    /// The rows by the positions of their blocks.
    var rows: [Alignment.Row] {
        var (vi, en) = (0, 0)
        return written.map { row in
            defer { (vi, en) = (vi + row.vi.count, en + row.en.count) }
            return Alignment.Row(vi: vi..<vi + row.vi.count, en: en..<en + row.en.count)
        }
    }

    func blocks() throws -> Bilingual<[MarkdownBlock]> {
        try Bilingual(vi: written.flatMap(\.vi), en: written.flatMap(\.en)).map { blocks in
            let source = SourceFile(path: "bài.md", text: blocks.joined(separator: "\n\n"))
            return try MarkdownBody(source: source, range: 0..<source.bytes.count).blocks()
        }
    }

    private init(_ name: String, _ rows: [([String], [String])]) {
        testDescription = name
        written = rows.map { Bilingual(vi: $0.0, en: $0.1) }
    }

    static let all = [
        HandAligned(
            "the translator left out a paragraph",
            [
                (
                    ["Tối 12/6, câu lạc bộ thơ Đông Đô mở đêm đọc thứ ba trong năm bên bờ sông Mơ."],
                    ["On the evening of 12 June the Dong Do poetry club held its third reading of the year by a river."]
                ),
                (
                    [
                        "Mười hai bài thơ được đọc, một nửa bằng tiếng Việt, một nửa bằng tiếng của các bạn khách. "
                            + "Bài ngắn nhất có bốn dòng, bài dài nhất kéo gần mười phút."
                    ],
                    [
                        "Twelve poems were read, half of them in Vietnamese and half in the languages of the guests. "
                            + "The shortest had four lines, the longest went on for nearly ten minutes."
                    ]
                ),
                (["## Người nghe ngồi ở đâu"], ["## Where the listeners sat"]),
                (
                    ["Ghế không đủ, nên nhiều người trải chiếu ngồi ngay trên bờ kè."],
                    ["There were not enough chairs, so many sat on mats on the embankment."]
                ),
                (
                    [
                        "Ban tổ chức xin ghi lại để lần sau khỏi quên: mượn thêm sáu mươi chiếc ghế của trường Ấp Mới, và hỏi "
                            + "trước giờ tưới cây của công viên, vì lần này vòi nước đã làm ướt hàng chiếu đầu."
                    ], []
                ),
                (
                    ["Đến mười giờ, mưa lất phất, và mọi người hát chung một bài rồi ra về."],
                    ["At ten a light rain came; everyone sang one song together and went home."]
                ),
            ]),
        HandAligned(
            "the translator joined two paragraphs and added a note",
            [
                (
                    ["Lớp 5A trường Ấp Mới nhận được thư của một lớp học ở rất xa."],
                    ["Class 5A of Ap Moi school has had a letter from a class very far away."]
                ),
                (["- một lá thư chung\n- hai mươi bức tranh"], ["- one letter from all\n- twenty drawings"]),
                (
                    [
                        "Cô giáo đọc thư hai lần: lần đầu cho cả lớp nghe, lần sau để từng bạn chọn một bức tranh và nói vì sao "
                            + "mình thích.",
                        "Bức được chọn nhiều nhất vẽ một con thuyền có buồm đỏ, dưới thuyền là ba con cá to hơn thuyền.",
                    ],
                    [
                        "The teacher read the letter twice: first for the whole class to hear, then so that each child could "
                            + "pick a drawing and say why. The one picked most shows a boat with a red sail, and below it three "
                            + "fish that are larger than the boat."
                    ]
                ),
                (
                    ["> Chúng tôi ở đây cũng có một dòng sông, nhưng mùa đông nó đóng băng."],
                    ["> We have a river here too, but in winter it freezes over."]
                ),
                (
                    ["Thư trả lời sẽ gửi vào tháng Mười."],
                    ["The answer will be sent in October."]
                ),
                (
                    [],
                    [
                        "The Vietnamese text appeared in the school's own paper; the drawings are shown in its library until "
                            + "the end of the year, on weekday afternoons."
                    ]
                ),
            ]),
        HandAligned(
            "the translator cut a paragraph, and left out a table",
            [
                (["# Chợ phiên cuối năm"], ["# The last market of the year"]),
                (
                    [
                        "Chợ họp từ sáng sớm ở sân đình, đông nhất lúc chín giờ. Có bánh của sáu nước, nước mắm của hai làng, "
                            + "và một người thổi sáo ngồi từ đầu đến cuối buổi. Cạnh cổng là quầy sách cũ mà người bán không "
                            + "chịu bớt giá cho ai, kể cả cho ông chủ tịch hội, nhưng lại tặng mỗi em nhỏ đi qua một tấm bưu ảnh."
                    ],
                    [
                        "The market opened early in the yard of the communal house and was fullest at nine. There were cakes of "
                            + "six countries, fish sauce of two villages, and a flute player who sat there to the end.",
                        "By the gate was a stall of old books, whose keeper would lower her prices for nobody, not even for the "
                            + "head of the association, but gave every passing child a postcard.",
                    ]
                ),
                (["## Bán được bao nhiêu"], ["## What was sold"]),
                (["| Quầy | Nghìn đồng |\n|---|---:|\n| Bánh | 940 |\n| Sách | 310 |"], []),
                (
                    ["Tiền bán hàng đã gửi hết cho thư viện của trường.[^1]"],
                    ["All the takings went to the library of the school.[^1]"]
                ),
                (["[^1]: Theo sổ của ban quản lý chợ."], ["[^1]: From the books of the market's keepers."]),
            ]),
    ]
}
