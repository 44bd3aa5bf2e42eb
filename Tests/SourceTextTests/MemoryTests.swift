import Language
import SourceText
import Testing

@Suite("What a build keeps for the next")
struct MemoryTests {
    private static let mark = "thử 1"

    /// Findings at all kinds of places in a text: line ends of three kinds, tabs, stacked marks, a long line, its end.
    private static func report(on text: String) -> Report {
        let file = SourceFile(path: "bài/Đỗ.vi.md", text: text)
        let other = SourceFile(path: "bài/Đỗ.vi.md", text: "khác\nhẳn\n")
        var report = Report()
        for start in stride(from: 0, through: file.bytes.count, by: 7) {
            let range = start..<min(file.bytes.count, start + start % 23)
            report.add(
                Diagnostic(
                    start % 2 == 0 ? .warning : .note, "thu-\(start)",
                    Message(vi: "chữ “\(start)”", en: "word “\(start)”"), at: file.location(range),
                    hint: start % 3 == 0 ? Message(vi: "gợi\u{202E}ý", en: "hint") : nil,
                    notes: [
                        Diagnostic.Note(Message(vi: "ở đây nữa", en: "here too"), at: other.location(0..<4)),
                        Diagnostic.Note(Message(vi: "không nơi nào", en: "nowhere")),
                    ]))
        }
        report.add(Diagnostic(.warning, "khong-cho", Message(vi: "không có chỗ", en: "no place"), at: nil))
        return report
    }

    @Test(arguments: [
        "", "\n", "một dòng", "một\r\nhai\r\r\nba\r\n", "\tthụt\n\n\nMột ngày  ở Hà Nội\n",
        String(repeating: "rất dài, ", count: 60) + "\nhai\n",
    ])
    func isPrintedAsItWasFound(text: String) throws {
        let found = Self.report(on: text)

        var memory = MemoryWriter()
        found.write(to: &memory)
        var reader = try #require(MemoryReader(memory.sealed(with: Self.mark), sealedWith: Self.mark))
        let kept = try Report(from: &reader)

        for language in Language.allCases {
            let printer = DiagnosticPrinter(in: language)
            #expect(kept.diagnostics.map(printer.print) == found.diagnostics.map(printer.print))
        }
        #expect(kept.diagnostics.map(\.id) == found.diagnostics.map(\.id))
        #expect(kept.diagnostics.map(\.severity) == found.diagnostics.map(\.severity))
        #expect(kept.diagnostics.map { $0.location?.column } == found.diagnostics.map { $0.location?.column })
    }

    @Test func holdsOfAFileOnlyWhatComesBeforeTheEndOfALineThatIsPointedAt() {
        let file = SourceFile(path: "dài.vi.md", text: "đầu\n" + String(repeating: "thân bài\n", count: 10_000))
        var report = Report()
        report.add(Diagnostic(.note, "thu", Message(vi: "thử", en: "test"), at: file.location(0..<2)))

        var memory = MemoryWriter()
        report.write(to: &memory)

        #expect(memory.bytes.count < 300)
    }

    @Test func isNothingWhereAnyByteOfItIsOtherOrMissing() throws {
        var memory = MemoryWriter()
        Self.report(on: "một\nhai\n").write(to: &memory)
        let sound = memory.sealed(with: Self.mark)

        for place in sound.indices {
            var damaged = sound
            damaged[place] ^= 1
            #expect(MemoryReader(damaged, sealedWith: Self.mark) == nil, "byte \(place)")
            #expect(MemoryReader(Array(sound[..<place]), sealedWith: Self.mark) == nil, "cut at \(place)")
        }
        #expect(MemoryReader(sound, sealedWith: "thử 2") == nil)
    }

    /// Whole by its checksum, and yet not what is expected: as another version of the program may have written it.
    @Test func isNothingWhereItSaysSomethingElse() throws {
        for numbers in [[], [-1], [.max], [1, .max], [0, 1, 5], [0, 3, 0, 0, 0]] as [[Int64]] {
            var memory = MemoryWriter()
            for number in numbers { memory.write(number) }
            let bytes = memory.sealed(with: Self.mark)

            var report = try #require(MemoryReader(bytes, sealedWith: Self.mark))
            #expect(throws: MemoryReader.Fault.self) { try Report(from: &report) }
            var stamps = try #require(MemoryReader(bytes, sealedWith: Self.mark))
            #expect(throws: MemoryReader.Fault.self) { try FolderStamps(from: &stamps) }
        }
    }
}
