import Language
import SourceText
import Testing

import Mustache

/// Two slashes at the beginning of an address name a host: a value that is empty or absent must not bring them together.
struct HostTests {
    @Test(arguments: [
        ("/{{empty}}/{{host}}", "/./evil.com"),
        ("/{{empty}}/x{{host}}", "/./xevil.com"),
        ("/{{empty}}{{rooted}}", "/%2Fevil.com"),
        ("{{empty}}/{{rooted}}", "/%2Fevil.com"),
        ("/{{#no}}{{host}}{{/no}}/{{host}}", "/./evil.com"),
        ("/{{#list}}{{.}}/{{/list}}", "/./evil.com/"),
        ("{{#list}}/{{.}}{{/list}}", "/./evil.com"),
        ("/{{#list}}{{.}}{{/list}}/{{host}}", "/evil.com/evil.com"),
        ("/\n{{empty}}\t/{{host}}", "/\n.\t/evil.com"),
        ("/{{empty}}\\{{host}}", "/.\\evil.com"),
        ("{{slash}}/{{host}}", "/./evil.com"), ("{{slash}}{{rooted}}", "/%2Fevil.com"),
        ("\\{{empty}}/{{host}}", "\\./evil.com"),
    ])
    func neverLetsAValueNameAHost(_ address: String, _ expected: String) {
        #expect(TemplateTrial("<a href=\"\(address)\">").text(of: Self.data, as: .data) == "<a href=\"\(expected)\">")
        #expect(
            TemplateTrial("<img srcset='a.jpg 1x, \(address)'>").text(of: Self.data, as: .data)
                == "<img srcset='a.jpg 1x, \(expected)'>")
    }

    @Test(arguments: [
        ("/{{part}}/{{rooted}}", "/vi//evil.com"), ("/{{part}}{{rooted}}", "/vi/evil.com"),
        ("{{base}}/{{rooted}}", "https://a.vn//evil.com"), ("//{{host}}/x", "//evil.com/x"),
        ("{{#no}}x{{/no}}/{{host}}", "/evil.com"), ("/{{empty}}?{{host}}", "/?evil.com"), ("/{{empty}}", "/"),
        ("/{{part}}/{{host}}", "/vi/evil.com"), ("./{{empty}}/{{host}}", ".//evil.com"),
        ("/x&#39;s/{{rooted}}", "/x&#39;s//evil.com"), ("{{quoted}}/{{rooted}}", "O&#39;//evil.com"),
    ])
    func leavesOtherAddressesAsTheyAre(_ address: String, _ expected: String) {
        #expect(TemplateTrial("<a href=\"\(address)\">").text(of: Self.data, as: .data) == "<a href=\"\(expected)\">")
    }

    /// Browsers resolve references before they read an address, and leave blanks of it out: nobody writes these at its
    /// beginning.
    @Test(arguments: [
        "&#47;{{host}}", "/{{empty}}&#47;{{host}}", "&#9;/{{empty}}/{{host}}", "&NewLine;/{{empty}}/{{host}}",
        "&#47\n{{empty}}/{{host}}", "&bsol;{{host}}", "{{slash}}&sol;{{host}}",
        "javascript&#58{{#no}}x{{/no}}{{host}}", "{{part}}&#58{{#no}}x{{/no}}{{host}}",
        "{{part}}{{#yes}}&#58{{/yes}}{{host}}", "{{part}}&colon{{#no}}x{{/no}};{{host}}",
    ])
    func refusesReferencesThatMayNameAHostOrScheme(_ address: String) {
        let page = TemplateTrial("<a href=\"\(address)\">").text(of: Self.data, as: .data)

        #expect(page.hasPrefix("unsafe-place"), "\(page)")
    }

    @Test func keepsTextsOfTheProgramApartOnlyWhereTheyBeginWithASlash() {
        var trial = TemplateTrial(
            "<a href=\"/{{t \"path\"}}/{{> p at=\"/b\"}}\"><a href=\"/{{title}}{{> p at=\"/b\"}}\">")
        trial.templates.append((name: "p.html", text: "{{at}}"))
        let place = SourceFile(path: "labels.yaml", text: "x").start
        for language in Language.allCases {
            trial.translations.set("path", in: language, to: .text(.init("bai", at: place)))
        }

        #expect(trial.text(Fixture.article("")) == "<a href=\"/bai//b\"><a href=\"/%2Fb\">")
    }

    private static let data = Value.map([
        "no": .bool(false), "yes": .bool(true), "slash": .text("/"), "quoted": .text("O'"), "empty": .text(""),
        "host": .text("evil.com"), "rooted": .text("/evil.com"),
        "part": .text("vi"),
        "base": .text("https://a.vn"), "list": .list([.text(""), .text("evil.com")]),
    ])
}
