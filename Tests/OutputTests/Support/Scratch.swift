import Foundation
import Language
import Output
import SourceText

/// A temporary folder with an Output in it, gone when the test is over.
final class Scratch: Sendable {
    let path: String

    /// The scratch folder of another process.
    init(at path: String) {
        self.path = path
    }

    init() throws {
        // The tests write a thousand ledgers through to the medium, which takes a disk half a minute.
        let memory = "/dev/shm"
        let home = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
        path = "\(home)/đầu-ra-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("left behind: \(path): \(error)")
        }
    }

    var output: String { "\(path)/Output" }
    var ledger: String { "\(path)/.sitegen/Output/ledger" }
    var staging: String { "\(path)/.sitegen/Output/staging" }

    /// Makes Output hold these pages, each path with its text.
    @discardableResult
    func build(
        _ pages: [String: String], program: String = "bản 1", disk: Disk = Disk(), threads: Int = 2
    ) -> Build {
        build(pages.map { page(at: $0.key, showing: $0.value) }, program: program, disk: disk, threads: threads)
    }

    @discardableResult
    func build(
        _ files: [OutputFile], program: String = "bản 1", disk: Disk = Disk(), threads: Int = 2
    ) -> Build {
        var report = Report()
        let tree = OutputTree(at: output, program: Fingerprint(of: program), disk: disk, threads: threads)
        let changes = tree.become(files, report: &report)
        return Build(changes: changes, report: report)
    }

    /// Puts a file into Output, as somebody else would.
    func put(_ text: String, at path: String) throws {
        let file = "\(output)/\(path)"
        let folder = URL(filePath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: "\(output)/\(path)", withIntermediateDirectories: true)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: "\(output)/\(path)")
    }

    /// All that is in Output.
    func tree() throws -> [String: String] {
        try contents(of: output)
    }
}

/// What a build gave and said.
struct Build {
    let changes: OutputChanges?
    let report: Report

    var findings: [String] { report.diagnostics.map(\.id) }

    /// The first finding as a reader of English sees it, with the scratch folder left out.
    func message(in scratch: Scratch) -> String? {
        report.diagnostics.first?.message.en.replacing(scratch.path + "/", with: "")
    }
}

/// A page that shows a text; it is known by its text alone.
func page(at path: String, showing text: String) -> OutputFile {
    OutputFile(path: path, fingerprint: Fingerprint(of: text)) { bytes in bytes += text.utf8 }
}

/// A page that cannot be made.
func brokenPage(at path: String, saying words: String) -> OutputFile {
    OutputFile(path: path, fingerprint: Fingerprint(of: words)) { (_) throws(Diagnostic) in
        throw Diagnostic(.error, "broken", Message(vi: words, en: words), at: nil)
    }
}

/// Every file below a folder with its text, every empty folder as `path/`, every link as where it leads.
func contents(of folder: String) throws -> [String: String] {
    let manager = FileManager.default
    var found: [String: String] = [:]
    for path in try manager.subpathsOfDirectory(atPath: folder) {
        let full = "\(folder)/\(path)"
        switch try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType {
        case .typeDirectory?:
            if try manager.contentsOfDirectory(atPath: full).isEmpty { found["\(path)/"] = "" }
        case .typeSymbolicLink?:
            found[path] = "→ " + (try manager.destinationOfSymbolicLink(atPath: full))
        default:
            found[path] = try String(contentsOfFile: full, encoding: .utf8)
        }
    }
    return found
}

/// By which a file is known that nobody touched.
struct Identity: Equatable {
    let number: UInt64?
    let modified: Date?

    init(of path: String) throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        number = attributes[.systemFileNumber] as? UInt64
        modified = attributes[.modificationDate] as? Date
    }
}

/// The identities of all ordinary files below a folder.
func identities(in folder: String) throws -> [String: Identity] {
    var found: [String: Identity] = [:]
    for path in try contents(of: folder).keys where !path.hasSuffix("/") {
        found[path] = try Identity(of: "\(folder)/\(path)")
    }
    return found
}
