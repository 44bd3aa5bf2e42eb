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
        ("/{{empty}}&#47;{{host}}", "/.&#47;evil.com"),
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
    ])
    func leavesOtherAddressesAsTheyAre(_ address: String, _ expected: String) {
        #expect(TemplateTrial("<a href=\"\(address)\">").text(of: Self.data, as: .data) == "<a href=\"\(expected)\">")
    }

    private static let data = Value.map([
        "no": .bool(false), "empty": .text(""), "host": .text("evil.com"), "rooted": .text("/evil.com"),
        "part": .text("vi"),
        "base": .text("https://a.vn"), "list": .list([.text(""), .text("evil.com")]),
    ])
}
