import SourceText
import Testing

struct SourceLocationTests {
    /// The place between two marks in a text, which are taken out of it.
    private static func place(_ marked: String) throws -> SourceText.SourceLocation {
        let parts = marked.split(separator: "¦", omittingEmptySubsequences: false)
        try #require(parts.count == 3, "a text needs two marks")
        let start = parts[0].utf8.count
        let file = SourceFile(path: "bài.md", text: parts.joined())
        return file.location(start..<start + parts[1].utf8.count)
    }

    @Test(arguments: [
        ("¦Đ¦á", 1, 1, 1), ("Đá ¦đỏ¦ au", 1, 4, 2), ("một\n¦hai¦", 2, 1, 3), ("một\r\n\r\n hai ¦ba¦\r\n", 3, 6, 2),
        ("👨‍👩‍👧 gia ¦đình¦", 1, 7, 4), ("\t\t¦a¦", 1, 3, 1), ("a\rb ¦c¦", 1, 5, 1), ("một ¦hai\nba¦", 1, 5, 3),
        ("một¦¦", 1, 4, 1), ("một\n¦¦", 2, 1, 1), ("¦¦", 1, 1, 1), ("a\u{2028}¦b¦", 1, 3, 1),
    ])
    func countsLinesAndCharactersAsAReaderDoes(_ marked: String, line: Int, column: Int, width: Int) throws {
        let place = try Self.place(marked)

        #expect(place.line == line)
        #expect(place.column == column)
        #expect(place.widthOnLine == width)
    }

    @Test(arguments: [
        ("một\n¦hai¦ ba\nbốn", "hai ba"), ("một\r\n¦hai¦\r\nba", "hai"), ("¦một¦", "một"), ("một\n¦¦", ""),
        ("một ¦hai\nba¦ bốn", "một hai"), ("một¦\n¦hai", "một"),
    ])
    func givesTheLineWithoutItsEnd(_ marked: String, _ line: String) throws {
        #expect(try Self.place(marked).lineText == line)
    }

    @Test func countsComposedLettersAlsoWhenTheyWereWrittenApart() {
        let file = SourceFile(path: "b.md", text: "Vie\u{302}\u{323}t: x")

        let place = file.location(8..<9)

        #expect(file.text(in: place.range) == "x")
        #expect(place.column == 7)
    }

    @Test func staysInTheFile() {
        let file = SourceFile(path: "a.md", text: "Đá")

        #expect(file.location(2..<99).range == 2..<4)
        #expect(file.location(99..<120).range == 4..<4)
        #expect(file.start.range == 0..<0)
    }

    @Test func comesInTheOrderOfPathsAndPlaces() {
        let a = SourceFile(path: "a.md", text: "một hai")
        let b = SourceFile(path: "b.md", text: "một hai")
        let ordered = [a.location(0..<1), a.location(0..<3), a.location(2..<3), b.location(0..<1)]

        #expect(ordered.reversed().sorted() == ordered)
        #expect(a.location(0..<1) != b.location(0..<1))
    }
}
