import Output
import SourceText
import Testing

/// What a build tells of itself before the next one may begin.
struct RenewalTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func tellsWhatItDidWhileItStillKeepsOtherBuildsAway() throws {
        var report = Report()
        var other: Build?
        var mark: Fingerprint?
        let tree = OutputTree(at: scratch.output, program: Fingerprint(of: "bản 1"))

        _ = tree.become([page(at: "a.html", showing: "ă")], report: &report) { renewal in
            mark = renewal.mark
            other = scratch.build(["b.html": "b"])
        }

        #expect(other?.findings == ["another-build"])
        #expect(tree.stateAsLeft()?.mark == mark)
        #expect(try scratch.tree() == ["a.html": "ă"])
    }

    @Test func saysWhyItWroteEachFile() throws {
        scratch.build(["a.html": "ă", "b.html": "b", "c.html": "c"])
        try scratch.put("sửa tay", at: "b.html")
        var reasons: OutputTree.Renewal.Reasons?
        var report = Report()

        _ = OutputTree(at: scratch.output, program: Fingerprint(of: "bản 1")).become(
            [("a.html", "ấ"), ("b.html", "b"), ("c.html", "c"), ("d.html", "d")].map { page(at: $0, showing: $1) },
            report: &report
        ) { reasons = $0.reasons }

        guard case .ofEach(let each)? = reasons else {
            Issue.record("each file has its reason")
            return
        }
        #expect(each == [.otherContent, .altered, .new])
    }
}
