import Foundation
import Testing

@Suite("sitegen addresses")
struct AddressesCommandTests {
    private let templates = Program.root.appending(path: "Templates").path

    private func article(_ title: String) -> String {
        "---\ntitle: \(title)\ndate: 2023-02-01\n---\nChữ.\n"
    }

    @Test func remembersWhatWasPublishedAndSaysWhereItIsNow() throws {
        let program = try Program()
        try program.write(article("Một buổi gặp"), to: "Content/articles/2023/02/mot.vi.md")

        let first = try program.run("addresses", "--record", "--templates", templates)
        try program.write(article("Buổi gặp đầu năm"), to: "Content/articles/2023/02/mot.vi.md")
        let second = try program.run("addresses", "--templates", templates)

        #expect(first.exitCode == 0)
        #expect(
            first.output == "12 recorded: 0 moved, 0 vanished, 0 given up; 0 not recorded; addresses.txt was written\n")
        #expect(second.output.contains("/vi/bai-viet/2023/mot-buoi-gap/ -> /vi/bai-viet/2023/buoi-gap-dau-nam/\n"))
        #expect(second.output.contains("/vi/bai-viet/2023/buoi-gap-dau-nam/: not recorded\n"))
    }

    @Test func answersMachines() throws {
        let program = try Program()
        try program.write(article("Một buổi gặp"), to: "Content/articles/2023/02/mot.vi.md")

        let run = try program.run("addresses", "--json", "--templates", templates)

        let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(answer["recorded"] as? Int == 0)
        #expect((answer["unrecorded"] as? [String])?.contains("/vi/bai-viet/2023/mot-buoi-gap/") == true)
        #expect(answer["written"] as? Bool == false)
    }

    @Test func refusesToRecordDrafts() throws {
        #expect(try Program().run("addresses", "--record", "--drafts").exitCode == 64)
    }
}
