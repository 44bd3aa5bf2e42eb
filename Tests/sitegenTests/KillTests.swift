import Foundation
import Testing

/// What Output holds when the program is killed in the middle of its work, as by a power cut but for the disk's memory.
@Suite("sitegen build, killed")
struct KillTests {
    private static let moments = ProcessInfo.processInfo.environment["SITEGEN_LONG_TESTS"] != nil ? 500 : 12
    private let templates = Program.root.appending(path: "Templates").path

    @Test func leavesOnlyWholeFilesAndIsHealedByTheNextBuild() throws {
        let program = try Program()
        try write(version: 1, in: program)
        try build(in: program)
        let old = try tree(program.folder.appending(path: "Output"))
        try write(version: 2, in: program)
        try build(in: program, output: "Clean")
        let new = try tree(program.folder.appending(path: "Clean"))
        let whole = try seconds { try build(in: program) }
        try #require(try tree(program.folder.appending(path: "Output")) == new)

        var version = 1
        for moment in 0..<Self.moments {
            try write(version: version, in: program)
            try interrupt(after: whole * Double(moment) / Double(Self.moments), in: program)

            for (path, bytes) in try tree(program.folder.appending(path: "Output")) {
                #expect(bytes == old[path] || bytes == new[path], "\(path), killed at moment \(moment)")
            }
            try build(in: program)
            #expect(
                try tree(program.folder.appending(path: "Output")) == (version == 1 ? old : new), "moment \(moment)")
            version = 3 - version
        }
    }

    /// Sixty articles; in the second version all have other words, some are gone, and others are new.
    private func write(version: Int, in program: Program) throws {
        let articles = program.folder.appending(path: "Content/articles")
        if FileManager.default.fileExists(atPath: articles.path) { try FileManager.default.removeItem(at: articles) }
        for number in (version == 1 ? 0..<60 : 10..<70) {
            try program.write(
                "---\ntitle: Bài \(number)\ndate: 2024-01-01\n---\n\nĐây là bản \(version).\n",
                to: "Content/articles/2024/01/bai-\(number).vi.md")
        }
        try program.write(
            "name: {vi: Thử, en: Test}\nbase_url: https://thu.example\n", to: "Content/site.yaml")
    }

    private func build(in program: Program, output: String = "Output") throws {
        let run = try program.run("build", "--templates", templates, "--output", output, "--now", "2026-01-01")
        try #require(run.exitCode == 0, "\(run.errors)")
    }

    private func interrupt(after seconds: Double, in program: Program) throws {
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = ["build", "--templates", templates, "--now", "2026-01-01"]
        process.currentDirectoryURL = program.folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(seconds * 1e6))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        try work()
        return (clock.now - start) / .seconds(1)
    }

    private func tree(_ folder: URL) throws -> [String: Data] {
        var tree: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: path)
            if let bytes = FileManager.default.contents(atPath: file.path) { tree[path] = bytes }
        }
        return tree
    }
}
