import ArgumentParser
import Foundation
import Language
import Site
import SourceText

/// Which site a command works on, and as of when.
struct SiteOptions: ParsableArguments {
    @Option(help: "The folder of articles, registers and settings.")
    var content = "Content"

    @Option(help: "The folder of templates, labels and assets.")
    var templates = "Templates"

    @Option(help: "The folder that becomes the site.")
    var output = "Output"

    @Option(help: "Where the site will be published, instead of `base_url` in site.yaml.")
    var baseURL: String?

    @Option(
        help: "The time that decides which texts are out, as 2026-01-31T08:00:00+07:00. (default: the clock)",
        transform: readMoment)
    var now: Moment?

    @Flag(help: "Show drafts too.")
    var drafts = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    /// The build that these options ask for.
    func build(progress: BuildProgress = .unseen) throws -> Build {
        Build(
            content: content, templates: templates, output: output, baseURL: baseURL,
            now: try now ?? .clock(), drafts: drafts,
            strict: strict, program: try programFingerprint(), progress: progress)
    }
}

extension Moment {
    /// What the clock says.
    static func clock() throws -> Moment { try Moment(secondsSince1970: Int(Date().timeIntervalSince1970)) }
}

/// The time that an option gives.
@Sendable
func readMoment(_ text: String) throws -> Moment {
    do {
        return try Moment(text)
    } catch {
        throw ValidationError("“\(text)” is not a time; write it as 2026-01-31T08:00:00+07:00")
    }
}

/// Stands for this very program: its file's size, time and place on the disk.
private func programFingerprint() throws -> Fingerprint {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let size = attributes[.size] as? Int ?? 0
    let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return Fingerprint(of: "\(path) \(size) \(time)")
}
