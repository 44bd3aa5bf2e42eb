import Foundation
import Testing

/// Output that cannot be written: `/dev/full` is a disk without room, which Linux has.
@Suite(
    "sitegen > /dev/full",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
struct StandardStreamTests {
    @Test(arguments: [
        ["template", "a.html.mustache", "--data", "d.json"],
        ["template", "a.html.mustache", "--data", "d.json", "--json"],
        ["template", "--names"], ["ingest", "page.txt", "--explain"],
    ])
    func endsWithAnError(_ arguments: [String]) throws {
        let program = try Program()
        try program.write("{{x}}\n", to: "a.html.mustache")
        try program.write(#"{"x": "Ấ"}"#, to: "d.json")
        try program.write("Chữ.\n", to: "page.txt")

        let run = try program.run(arguments, to: "/dev/full", environment: ["LANG": "en_GB.UTF-8"])

        #expect(run.exitCode == 1)
        #expect(run.errors.contains("sitegen: standard output cannot be written: "))
    }
}
