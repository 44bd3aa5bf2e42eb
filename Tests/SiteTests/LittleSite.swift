import Foundation
import Language
import Site
import SourceText

/// A whole little site written in one text, in a folder of its own; built with the real templates.
///
/// A line `== path ==` begins a file below Content; the lines after it are the file.
struct LittleSite {
    let folder: URL

    init(_ text: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-tests/\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write(text)
    }

    var content: URL { folder.appending(path: "Content") }
    var output: URL { folder.appending(path: "Output") }

    /// The templates of the product, which tests show too.
    static let templates = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Templates")

    /// Writes or replaces files; a file without lines is removed.
    func write(_ text: String) throws {
        var path: String?
        var lines: [Substring] = []
        func finish() throws {
            guard let path else { return }
            let file = content.appending(path: path)
            guard !lines.allSatisfy(\.isEmpty) else { return try FileManager.default.removeItem(at: file) }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("== "), line.hasSuffix(" ==") {
                try finish()
                path = String(line.dropFirst(3).dropLast(3))
                lines = []
            } else {
                lines.append(line)
            }
        }
        try finish()
    }

    /// Builds it; `now` is the last day of 2026 unless told.
    @discardableResult
    func build(
        baseURL: String? = nil, now: String = "2026-12-31", drafts: Bool = false, strict: Bool = false,
        templates: URL = LittleSite.templates
    ) throws -> BuildResult {
        try maker(baseURL: baseURL, now: now, drafts: drafts, strict: strict, templates: templates).run()
    }

    /// A build that remembers what it read without waiting for the files to rest.
    func maker(
        baseURL: String? = nil, now: String = "2026-12-31", drafts: Bool = false, strict: Bool = false,
        templates: URL = LittleSite.templates, output: URL? = nil, secondsOfRest: Int = 0,
        progress: BuildProgress = .unseen
    ) throws -> Build {
        Build(
            content: content.path, templates: templates.path, output: (output ?? self.output).path, baseURL: baseURL,
            now: try Moment(now), drafts: drafts, strict: strict, program: Fingerprint(of: "tests"),
            secondsOfRest: secondsOfRest, progress: progress)
    }

    /// The files of the tree a clean build makes.
    func cleanTree(
        now: String = "2026-12-31", drafts: Bool = false, templates: URL = LittleSite.templates
    ) throws -> [String: Data] {
        let clean = folder.appending(path: "Clean-\(UUID().uuidString)/Output")
        defer { _ = try? FileManager.default.removeItem(at: clean.deletingLastPathComponent()) }
        _ = try maker(now: now, drafts: drafts, templates: templates, output: clean).run()
        return try Self.tree(below: clean)
    }

    /// When each file of Output was last written, and its number.
    func stamps() throws -> [String: String] {
        var stamps: [String: String] = [:]
        for path in paths {
            var status = stat()
            guard lstat(output.appending(path: path).path, &status) == 0 else { continue }
            stamps[path] = "\(status.st_ino) \(status.modified.tv_sec) \(status.modified.tv_nsec)"
        }
        return stamps
    }

    /// The paths of all files of Output, in byte order.
    var paths: [String] { Self.paths(below: output) }

    private static func paths(below folder: URL) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: folder.appending(path: path).path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The text of a file of Output.
    func page(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: output.appending(path: path)), as: UTF8.self)
    }

    /// Every file of Output with its bytes.
    func tree() throws -> [String: Data] { try Self.tree(below: output) }

    private static func tree(below folder: URL) throws -> [String: Data] {
        var tree: [String: Data] = [:]
        for path in paths(below: folder) { tree[path] = try Data(contentsOf: folder.appending(path: path)) }
        return tree
    }

    /// What the build says, in a language, with the temporary folder left out of the paths.
    func messages(of result: BuildResult, in language: Language = .en) -> String {
        let printer = DiagnosticPrinter(in: language)
        return result.report.diagnostics.map { printer.print($0) }.joined()
            .replacing(folder.path + "/", with: "")
    }
}

extension stat {
    #if canImport(Darwin)
        var accessed: timespec { st_atimespec }
        var modified: timespec { st_mtimespec }
    #else
        var accessed: timespec { st_atim }
        var modified: timespec { st_mtim }
    #endif
}
