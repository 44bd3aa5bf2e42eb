import Foundation
import Testing

/// A site of which there are two versions, and a program that builds now the one and now the other into one Output.
struct TwoVersions {
    enum Version {
        case first, second

        var other: Self { self == .first ? .second : .first }
    }

    let program: Program
    private let articles: Int
    /// What a build from nothing makes of each version.
    private(set) var trees: [Version: [String: Data]] = [:]
    private let templates = Program.root.appending(path: "Templates").path

    /// Builds the first version into Output, and knows from now on what a build from nothing makes of either.
    init(articles: Int) throws {
        program = try Program()
        self.articles = articles
        for version in [Version.second, .first] {
            try write(version)
            try build(into: "Clean")
            trees[version] = try tree("Clean")
            for name in ["Clean", ".sitegen"] {
                try FileManager.default.removeItem(at: program.folder.appending(path: name))
            }
        }
        try build()
    }

    /// In the second version all articles have other words, some are gone, and others are new.
    func write(_ version: Version) throws {
        let folder = program.folder.appending(path: "Content/articles")
        if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
        let first = version == .first ? 0 : articles / 3
        for number in first..<first + articles {
            try program.write(
                "---\ntitle: Bài \(number)\ndate: 2024-01-01\n---\n\nĐây là bản \(version).\n",
                to: "Content/articles/2024/01/bai-\(number).vi.md")
        }
        try program.write("name: {vi: Thử, en: Test}\nbase_url: https://thu.example\n", to: "Content/site.yaml")
    }

    /// Makes Output a version.
    func build(_ version: Version) throws {
        try write(version)
        try build()
    }

    private func build(into output: String = "Output") throws {
        let run = try program.run(arguments(output))
        try #require(run.exitCode == 0, "\(run.errors)")
    }

    /// Begins to build what is written, in a world with other variables.
    func start(with environment: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = arguments("Output")
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.currentDirectoryURL = program.folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    func arguments(_ output: String = "Output") -> [String] {
        ["build", "--templates", templates, "--output", output, "--now", "2026-01-01", "--messages", "en"]
    }

    /// Expects that no file of Output is anything but what it was or shall be, and that the next build makes it whole.
    func expectWholeFilesAndHealing(to version: Version, _ when: String) throws {
        let isThere = FileManager.default.fileExists(atPath: program.folder.appending(path: "Output").path)
        for (path, bytes) in isThere ? try tree() : [:] {
            #expect(bytes == trees[.first]?[path] || bytes == trees[.second]?[path], "\(path), \(when)")
        }
        try build()
        #expect(try tree() == trees[version], "\(when)")
    }

    /// Every file of a folder with its bytes.
    func tree(_ folder: String = "Output") throws -> [String: Data] {
        let root = program.folder.appending(path: folder)
        var tree: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            if let bytes = FileManager.default.contents(atPath: root.appending(path: path).path) { tree[path] = bytes }
        }
        return tree
    }
}
