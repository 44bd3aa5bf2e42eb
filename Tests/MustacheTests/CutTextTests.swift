import SourceText
import Testing

import Mustache

/// Tags that stand whole in a piece of text are read at once. Cut apart by comments, which show nothing, they are read
/// byte by byte: both must come to the same.
struct CutTextTests {
    @Test func comesToTheSameInOnePieceAndCutAnywhere() {
        var random = SteadyRandom(seed: 0x4369_74C3_A120_7468)
        var shown = 0
        for _ in 0..<700 {
            let pieces = (0..<Int.random(in: 1...7, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }
            let whole = pieces.joined() + "{{title}}"
            let cut = pieces.map { $0.map { "\($0){{!}}" }.joined() }.joined() + "{{title}}"
            let (expected, found) = (Self.outcome(of: whole), Self.outcome(of: cut))

            #expect(found == expected, "\(whole)")
            if found.contains("Ấp") { shown += 1 }
        }
        #expect(shown > 140)
    }

    /// What a page becomes, or the sorts of what is wrong with it: one piece of text is blamed once at most.
    private static func outcome(of template: String) -> String {
        let (text, report) = TemplateTrial(template).page(Fixture.article("Ấp"))
        let errors = report.diagnostics.filter { $0.severity == .error }.map(\.id)
        return errors.isEmpty ? text : Set(errors).sorted().joined(separator: " ")
    }

    // Without line ends and braces, which a comment beside them would change.
    private static let pieces = [
        "<p>", "</p>", "<P class=\"ơ\">", "<a href='/b'>", "<a href=\"", "\">", "'>", ">", "<", "</", " ", "=", "/",
        "&amp;",
        "<title>", "</title>", "</title >", "<TITLE>", "<textarea>", "</textarea>", "<style>", "</style>", "<style x>",
        "<script>", "</script>", "<script type=\"application/json\">", "<script type=module src=\"/s\">", "<svg:title>",
        "<meta http-equiv=\"refresh\" content=\"0;url=", "<meta http-equiv=refresh>", "<br/>", "<br />", "<i a=b>",
        "<i a=\"b\"c='d'>", "<i a =\"b\">", "<i =\"b\">", "<i \"b\">", "<i a=\"<p>\">", "<!-- ", "-->",
        "<!doctype html>",
        "<?x ", "<x-y>", "<img srcset=\"/a 1x, ", "<i onclick=\"x\">", "<a href=\"&#106;avascript:",
        "<a href=\"javascript:\">",
        "text", "ơ", "\"", "'", "[", ":", "<titlé>", "</titl", "e>", "<scriptx>", "<xmp>", "</xmp>",
    ]
}
