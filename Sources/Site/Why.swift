import Bulletin
import Language
import Output
package import SourceText

/// What a file of the site is made from, and whether and why a build would write it.
package struct Why: Sendable {
    /// The answer in whole lines.
    package let text: Message
}

extension Build {
    /// The answer for an address or a path; nil when errors keep the site from being made, or no such file is planned.
    package func why(_ written: String, report: inout Report) -> Why? {
        let tree = OutputTree(at: output, program: program)
        let last = LastBuild(of: tree)
        let (result, pages, files) = planned()
        guard !result.report.hasErrors else {
            report.merge(result.report)
            return nil
        }
        let path = self.path(of: written)
        guard let index = pages.firstIndex(where: { $0.path == path }),
            let file = files.first(where: { $0.path == path })
        else {
            report.add(.noSuchPage(written, near: suggestion(for: path, among: pages.map(\.path))))
            return nil
        }
        let standing = tree.standing(of: file)
        let changed = last?.sources.changes() ?? []
        return Why(
            text: Message { language in
                Answer(page: pages[index], standing: standing, changed: changed).lines[language]
            })
    }

    /// The path below Output that an address or a path from here means.
    private func path(of written: String) -> String {
        if written.hasPrefix(output + "/") { return String(written.dropFirst(output.count + 1)) }
        return written.hasPrefix("/") ? Addresses.outputPath(of: written) : written
    }
}

/// The sentences of the answer.
private struct Answer {
    let page: Page
    let standing: OutputTree.Standing
    let changed: [String]

    var lines: Message {
        Message { language in
            ([made[language], reason[language]] + (changes.map { [$0[language]] } ?? [])).joined(separator: "\n") + "\n"
        }
    }

    private var made: Message {
        let origin = page.origin.map { Message(vi: ", từ \($0.file.path)", en: ", from \($0.file.path)") }
        switch page.content {
        case .page(let model, let language, _):
            let template = "\(model.template).mustache"
            return Message(
                vi: "\(page.path): trang “\(model.name)” (\(language.rawValue)), mẫu \(template)" + (origin?.vi ?? ""),
                en: "\(page.path): page “\(model.name)” (\(language.rawValue)), template \(template)"
                    + (origin?.en ?? ""))
        case .made:
            return Message(
                vi: "\(page.path): do chương trình viết" + (origin?.vi ?? ""),
                en: "\(page.path): made by the program" + (origin?.en ?? ""))
        case .file(let file):
            return Message(
                vi: "\(page.path): bản sao của \(file.location)", en: "\(page.path): a copy of \(file.location)")
        }
    }

    private var reason: Message {
        switch standing {
        case .unchanged:
            Message(
                vi: "không phải ghi lại: những gì trang cho thấy không đổi",
                en: "need not be written: what it shows has not changed")
        case .new:
            Message(
                vi: "sẽ được ghi: chưa lần dựng nào ghi trang này", en: "would be written: no build has written it yet")
        case .otherProgram:
            Message(
                vi: "sẽ được làm lại: lần trước do một bản khác của chương trình làm",
                en: "would be made again: another version of the program made it")
        case .otherContent:
            Message(
                vi: "sẽ được làm lại: mẫu của trang, hoặc những gì trang cho thấy, đã đổi",
                en: "would be made again: its template, or what it shows, has changed")
        case .altered:
            Message(
                vi: "sẽ được làm lại: tệp trong thư mục đầu ra đã bị sửa hay xóa",
                en: "would be made again: the file in Output was altered or deleted")
        }
    }

    private var changes: Message? {
        guard standing == .otherContent, !changed.isEmpty else { return nil }
        let shown = changed.prefix(10).map { "    " + $0 }.joined(separator: "\n")
        let more = changed.count > 10 ? "\n    …" : ""
        return Message(
            vi: "từ lần dựng trước, những tệp này đã đổi:\n\(shown)\(more)",
            en: "since the last build these files have changed:\n\(shown)\(more)")
    }
}

extension Diagnostic {
    fileprivate static func noSuchPage(_ written: String, near: String?) -> Diagnostic {
        Diagnostic(
            .error, "no-such-page",
            Message(
                vi: "trang web không có “\(written)”" + (near.map { "; có phải “\($0)”?" } ?? ""),
                en: "the site has no “\(written)”" + (near.map { "; did you mean “\($0)”?" } ?? "")),
            at: nil)
    }
}
