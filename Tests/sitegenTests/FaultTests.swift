import Foundation
import Testing

/// What the program says and leaves when the system refuses what it asks for.
@Suite("sitegen build, refused")
struct FaultTests {
    private static let isLong = ProcessInfo.processInfo.environment["SITEGEN_LONG_TESTS"] != nil

    @Test(.enabled(if: WritingFault.canHappen, "needs a C compiler on Linux"))
    func leavesOutputAsItWasWhereverTheDiskIsFull() throws {
        let site = try TwoVersions(articles: 5)
        try site.write(.second)
        var refused = 0
        for call in stride(from: 0, to: 200, by: Self.isLong ? 1 : 9) {
            let before = try site.tree()
            let run = try site.program.run(
                site.arguments(), environment: WritingFault.full.environment(atCall: call))
            // From some call on all is written, and only what is remembered to save time finds no room.
            if run.exitCode == 0 { break }
            refused += 1
            #expect(run.errors.contains("error: ") && run.errors.contains("the disk is full"), "call \(call)")
            if !run.output.hasSuffix("; the site was written in part\n") {
                #expect(run.output.hasSuffix(", 0 warnings; nothing was written\n"), "call \(call)")
                #expect(try site.tree() == before, "call \(call)")
            }
        }
        #expect(refused > 5)
        try site.expectWholeFilesAndHealing(to: .second, "with room again")
    }

    @Test(.enabled(if: WritingFault.canHappen, "needs a C compiler on Linux"))
    func saysWhichBuildIsAtWork() throws {
        let site = try TwoVersions(articles: 5)
        try site.write(.second)
        let first = try site.start(with: WritingFault.stopped.environment(atCall: 30))
        try waitUntilStopped(first.processIdentifier)

        let second = try site.program.run(site.arguments())
        kill(first.processIdentifier, SIGCONT)
        first.waitUntilExit()

        #expect(second.exitCode == 1)
        #expect(
            second.errors == """
                error: another build (process \(first.processIdentifier)) is writing to “Output”
                    hint: wait until it has finished, then build again

                """)
        #expect(first.terminationStatus == 0)
        try site.expectWholeFilesAndHealing(to: .second, "after both")
    }

    /// Fifty kilobytes of room: real ones, on a file system made for it.
    @Test(.enabled(if: Mount.isAllowed, "needs Linux and the right to mount")) func fillsARealDisk() throws {
        let site = try TwoVersions(articles: 5)

        let run = try Mount.run(
            "mount -t tmpfs -o size=50k tmpfs \"$PWD/room\"", site, output: "room/Output", after: "find room/Output")

        #expect(run.exitCode == 1)
        #expect(run.errors.contains("the disk is full"))
        #expect(run.output.contains(", 0 warnings; nothing was written\n"))
        #expect(!run.output.contains("room/Output/"))
    }

    @Test(.enabled(if: Mount.isAllowed, "needs Linux and the right to mount")) func refusesADiskThatIsReadOnly() throws
    {
        let site = try TwoVersions(articles: 5)

        let run = try Mount.run("mount -t tmpfs -o ro tmpfs \"$PWD/room\"", site, output: "room/Output")

        #expect(run.exitCode == 1)
        #expect(
            run.errors == "error: the output folder “room/Output” cannot be used: the file system is read-only\n")
    }

    @Test(.enabled(if: Mount.isAllowed, "needs Linux and the right to mount"))
    func refusesAnOutputOnAnotherDiskThanTheFolderItIsIn() throws {
        let site = try TwoVersions(articles: 5)

        let run = try Mount.run(
            "mkdir room/Output && mount -t tmpfs tmpfs \"$PWD/room/Output\"", site, output: "room/Output")

        #expect(run.exitCode == 1)
        #expect(
            run.errors == """
                error: the output folder “room/Output” must be on the file system of the folder it is in
                    hint: choose a folder inside it, as “room/Output/site”

                """)
    }

    private func waitUntilStopped(_ process: Int32) throws {
        for _ in 0..<2_000 {
            let status = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            if status.split(separator: ")").last?.hasPrefix(" T") == true { return }
            usleep(10_000)
        }
        Issue.record("the first build did not stop")
    }
}

/// File systems that exist for one command only, in a world of its own.
private enum Mount {
    static let isAllowed: Bool = {
        let isAllowed = (try? shell("mount -t tmpfs tmpfs /mnt", in: FileManager.default.temporaryDirectory)) == 0
        if !isAllowed { print("SKIPPED: nothing may be mounted here, so no real disk was full or read-only") }
        return isAllowed
    }()

    /// Builds into an Output below the folder `room`, after a command that mounts something there.
    static func run(_ mounting: String, _ site: TwoVersions, output: String, after: String = "true") throws
        -> Program.Run
    {
        let folder = site.program.folder
        try FileManager.default.createDirectory(
            at: folder.appending(path: "room"), withIntermediateDirectories: true)
        let command = ([Program.executable.path] + site.arguments(output)).map { "'\($0)'" }.joined(separator: " ")
        let code = try shell(
            "{ \(mounting); } && { \(command); code=$?; \(after); exit $code; } >out 2>err", in: folder)
        func text(_ name: String) throws -> String {
            try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        return Program.Run(exitCode: code, output: try text("out"), errors: try text("err"))
    }

    private static func shell(_ command: String, in folder: URL) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unshare")
        process.arguments = ["--user", "--map-root-user", "--mount", "sh", "-c", command]
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
