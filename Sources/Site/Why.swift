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
        let (result, pages, files) = planned(from: ContentListing(of: content))
        guard !result.report.hasErrors else {
            report.merge(result.report)
            return nil
        }
        let path = self.path(of: written)
        guard let index = pages.firstIndex(where: { $0.path == path }),
            let file = files.first(where: { $0.path == path })
        else {
            if let gone = whyGone(path, from: tree, since: last) { return gone }
            report.add(.noSuchPage(written, near: suggestion(for: path, among: pages.map(\.path))))
            return nil
        }
        let answer = Answer(
            page: pages[index], standing: tree.standing(of: file), changed: last?.sources.changes() ?? [],
            lastChanges: LastChanges(of: tree))
        return Why(text: answer.lines)
    }

    /// The answer for a file that is no longer planned; nil when it is not known that there was one.
    private func whyGone(_ path: String, from tree: OutputTree, since last: LastBuild?) -> Why? {
        let because = Message(vi: "trang web không còn trang này", en: "the site has no such page any more")
        let lines: [Message?]
        if tree.isOurs(path) {
            lines = [
                Message(vi: "\(path): sẽ bị xóa: \(because.vi)", en: "\(path): would be removed: \(because.en)"),
                listOfSources(last?.sources.changes() ?? [], under: .changedSinceLastBuild),
            ]
        } else if let changes = LastChanges(of: tree), changes.removed.contains(path) {
            lines = [
                Message(
                    vi: "\(path): lần dựng gần nhất có thay đổi đã xóa tệp này: \(because.vi)",
                    en: "\(path): the last build that changed anything removed it: \(because.en)"),
                listOfSources(changes.sources ?? [], under: .changedBeforeThat),
            ]
        } else {
            return nil
        }
        return Why(text: wholeLines(lines))
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
    /// The sources that have changed since the last build.
    let changed: [String]
    let lastChanges: LastChanges?

    var lines: Message {
        wholeLines([made, reason, changes, past, pastChanges])
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
        if standing == .unchanged {
            return Message(
                vi: "không phải ghi lại: những gì trang cho thấy không đổi",
                en: "need not be written: what it shows has not changed")
        }
        let because = standing.because
        return standing == .new
            ? Message(vi: "sẽ được ghi: \(because.vi)", en: "would be written: \(because.en)")
            : Message(vi: "sẽ được làm lại: \(because.vi)", en: "would be made again: \(because.en)")
    }

    private var changes: Message? {
        guard standing == .otherContent else { return nil }
        return listOfSources(changed, under: .changedSinceLastBuild)
    }

    /// What the last build that changed anything did with the file; nil when the file is new, or nothing is known.
    private var past: Message? {
        guard standing != .new, let reason = lastChanges?.reason(of: page.path) else { return nil }
        if reason == .unchanged {
            return Message(
                vi: "lần dựng gần nhất có thay đổi đã để yên tệp này",
                en: "the last build that changed anything left it alone")
        }
        let because = reason.because
        return Message(
            vi: "lần dựng gần nhất có thay đổi đã làm tệp này: \(because.vi)",
            en: "the last build that changed anything made it: \(because.en)")
    }

    private var pastChanges: Message? {
        guard standing != .new, let lastChanges, lastChanges.reason(of: page.path) == .otherContent else { return nil }
        return listOfSources(lastChanges.sources ?? [], under: .changedBeforeThat)
    }
}

private func wholeLines(_ lines: [Message?]) -> Message {
    Message { language in lines.compactMap { $0.map { $0[language] + "\n" } }.joined() }
}

/// A heading and the first of the paths; nil when there are none.
private func listOfSources(_ paths: [String], under heading: Message) -> Message? {
    guard !paths.isEmpty else { return nil }
    let shown = paths.prefix(10).map { "\n    " + $0 }.joined()
    let more = paths.count > 10 ? "\n    …" : ""
    return Message { heading[$0] + shown + more }
}

extension Message {
    fileprivate static let changedSinceLastBuild = Message(
        vi: "từ lần dựng trước, những tệp này đã đổi:", en: "since the last build these files have changed:")
    fileprivate static let changedBeforeThat = Message(
        vi: "trước lần ấy, những tệp này đã đổi:", en: "before it these files had changed:")
}

extension OutputTree.Standing {
    /// Why a file must be made.
    fileprivate var because: Message {
        switch self {
        case .unchanged: Message(vi: "không có gì đổi", en: "nothing has changed")
        case .new: Message(vi: "chưa lần dựng nào ghi trang này", en: "no build has written it yet")
        case .otherProgram:
            Message(
                vi: "lần trước do một bản khác của chương trình làm", en: "another version of the program made it")
        case .otherContent:
            Message(
                vi: "mẫu của trang, hoặc những gì trang cho thấy, đã đổi",
                en: "its template, or what it shows, has changed")
        case .unfinished:
            Message(vi: "lần dựng phải ghi nó đã bị cắt ngang", en: "the build that was to write it was cut short")
        case .altered:
            Message(
                vi: "tệp trong thư mục đầu ra đã bị sửa hay xóa", en: "the file in Output was altered or deleted")
        }
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
