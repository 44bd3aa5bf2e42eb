import Language
import Output
import SourceText

extension Build {
    /// Makes the same site from nothing beside Output and reports every file in which the two differ.
    package func verify(_ result: inout BuildResult) {
        guard !result.report.hasErrors else { return }
        let tree = OutputTree(at: output, program: program)
        tree.clearPlaceForAnother(report: &result.report)
        guard let place = tree.placeForAnother(report: &result.report) else { return }
        let other = Build(
            content: content, templates: templates, output: place, baseURL: baseURL, now: now, drafts: drafts,
            strict: strict, program: program, progress: progress)
        let second = other.run()
        if second.changes == nil {
            result.report.merge(second.report)
        } else {
            let differing = tree.differences(
                from: OutputTree(at: place, program: program), report: &result.report)
            if !differing.isEmpty { result.report.add(.differsFromCleanBuild(differing, in: output)) }
        }
        tree.clearPlaceForAnother(report: &result.report)
    }
}

extension Diagnostic {
    fileprivate static func differsFromCleanBuild(_ paths: [String], in output: String) -> Diagnostic {
        let first = paths.first ?? ""
        return Diagnostic(
            .error, "differs-from-clean-build",
            Message(
                vi: "“\(output)” khác một lần dựng mới hoàn toàn ở \(paths.count) tệp, như “\(first)”",
                en: paths.count == 1
                    ? "“\(output)” differs from a build from nothing in a file, “\(first)”"
                    : "“\(output)” differs from a build from nothing in \(paths.count) files, as “\(first)”"),
            at: nil,
            hint: Message(
                vi: "xóa “\(output)” và “.sitegen” rồi dựng lại, và báo lỗi này cho người viết chương trình",
                en: "delete “\(output)” and “.sitegen”, build again, and report this to the program's authors"))
    }
}
