import Testing

/// A kind of text on which libcmark-gfm takes seconds, gigabytes, or both.
struct SlowText: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The text, about as many bytes long as asked.
    let make: @Sendable (Int) -> String

    static let all: [SlowText] = [
        SlowText("open brackets after pictures") { fill("![[]()", $0) },
        SlowText("addresses with underscores") { fill("www.a_", $0) },
        SlowText("processing instructions") { "a" + fill("<?", $0) },
        SlowText("CDATA sections") { "a" + fill("<![CDATA[", $0) },
        SlowText("quotes before emphasis") { fill(">", $0 / 3) + fill("a*", $0 * 2 / 3) },
        SlowText("list marks before blank lines") { fill(" -", $0 * 2 / 3) + "x" + fill("\n", $0 / 3) },
        SlowText("nested lists before blank lines") { fill("- ", 360) + "a" + fill("\n", $0) },
        SlowText("nested quotes before lazy lines") { fill("> ", $0 / 2) + "a\n" + fill("a\n", $0 / 2) },
        SlowText("a wide table of short rows") {
            fill("|a", $0 / 4) + "|\n" + fill("|-", $0 / 4) + "|\n" + fill("|a\n", $0 / 2)
        },
        SlowText("table heads in turn") { fill("|x\n|-|-\n", $0) },
        SlowText("a paragraph before table marks") { fill("a ", $0 / 2) + "\n" + fill("|-|-|\n", $0 / 2) },
        SlowText("one wide row") {
            fill("|a", $0 / 3) + "|\n" + fill("|-", $0 / 3) + "|\n" + fill("|a", $0 / 3) + "|\n"
        },
        SlowText("a long reference used often") { "[x]: /" + fill("u", $0 / 2) + "\n\n" + fill("[x]", $0 / 2) },
        SlowText("parentheses after an address") { "www.a.b/" + fill(")", $0) },
        SlowText("parentheses and full stops after an address") { "www.a.b/" + fill(").", $0) },
        SlowText("parentheses and entities after an address") { "www.a.b/" + fill(")&a;", $0) },
        SlowText("addresses and brackets") { fill("http://a.b<", $0) },
        SlowText("at signs") { fill("a@", $0) },
        SlowText("at signs and full stops") { fill("a@a.", $0) },
        SlowText("at signs as entities") { fill("a&commat;a.", $0) },
        SlowText("references to one footnote") { "[^a]: x\n\n" + fill("[^a]", $0) },
        SlowText("deep brackets") { fill("[", $0 / 2) + fill("]", $0 / 2) },
        SlowText("lists that grow") { size in
            (0..<Int(Double(size).squareRoot())).map { fill(" ", $0 * 2) + "- a\n" }.joined()
        },
        SlowText("carriage returns") { fill("\r", $0) },
    ]

    private init(_ description: String, make: @escaping @Sendable (Int) -> String) {
        testDescription = description
        self.make = make
    }

    private static func fill(_ piece: String, _ size: Int) -> String {
        String(repeating: piece, count: max(1, size / piece.utf8.count))
    }
}
