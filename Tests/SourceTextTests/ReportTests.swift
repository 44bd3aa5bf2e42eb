import Language
import SourceText
import Testing

struct ReportTests {
    private static func finding(
        _ id: String, _ severity: Diagnostic.Severity = .warning, at place: SourceText.SourceLocation? = nil
    ) -> Diagnostic {
        Diagnostic(severity, id, Message(vi: "Đá", en: "stone"), at: place)
    }

    @Test func sortsByPlaceAndKeepsTheOrderOfFindingWithinOne() {
        let a = SourceFile(path: "a.md", text: "một\nhai")
        let b = SourceFile(path: "b.md", text: "ba")
        var report = Report()

        report.add(Self.finding("b", at: b.location(0..<1)))
        report.add(Self.finding("a2", at: a.location(4..<5)))
        report.add(Self.finding("nowhere 1"))
        report.add(Self.finding("a1 first", at: a.location(0..<1)))
        report.add(Self.finding("a1 second", at: a.location(0..<1)))
        report.add(Self.finding("nowhere 2"))

        #expect(report.diagnostics.map(\.id) == ["nowhere 1", "nowhere 2", "a1 first", "a1 second", "a2", "b"])
    }

    @Test func takesOverWhatAnotherPartFound() {
        var report = Report()
        var other = Report()
        report.add(Self.finding("one"))
        other.add(Self.finding("two", .error))

        report.merge(other)

        #expect(report.diagnostics.map(\.id) == ["one", "two"])
        #expect(report.hasErrors)
    }

    @Test func countsAndTurnsWarningsIntoErrors() {
        var report = Report()
        report.add(Self.finding("a", .note))
        report.add(Self.finding("b", .warning))
        report.add(Self.finding("c", .warning))

        #expect(!report.hasErrors)
        #expect(report.count(of: .warning) == 2)
        report.makeWarningsErrors()

        #expect(report.hasErrors)
        #expect(report.count(of: .warning) == 0)
        #expect(report.count(of: .error) == 2)
        #expect(report.count(of: .note) == 1)
    }

    @Test func ordersSeverities() {
        #expect([Diagnostic.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    }
}
