import Testing

@testable import sitegen

struct TextTableTests {
    @Test func alignsColumnsByTheWidthOfTheirLettersOnATerminal() {
        var table = TextTable(columns: ["A", "B"])
        table.add(["友好", "x"])
        table.add(["Đa\u{302}\u{301}", "y"])
        table.add(["", "z"])

        #expect(table.text == "A     B\n友好  x\nĐa\u{302}\u{301}    y\n      z\n")
    }

    @Test func leavesNoBlanksAtTheEndOfARow() {
        var table = TextTable(columns: ["TÊN", "Ý NGHĨA"])
        table.add(["lead", ""])

        #expect(table.text == "TÊN   Ý NGHĨA\nlead\n")
    }
}
