import Foundation
import Testing

/// What Output holds when the program is killed in the middle of its work, as by a power cut but for the disk's memory.
@Suite("sitegen build, killed")
struct KillTests {
    private static let isLong = ProcessInfo.processInfo.environment["SITEGEN_LONG_TESTS"] != nil

    @Test func leavesOnlyWholeFilesAndIsHealedByTheNextBuild() throws {
        let moments = Self.isLong ? 500 : 12
        let site = try TwoVersions(articles: 60)
        let whole = try seconds { try site.build(.second) }

        var version = TwoVersions.Version.first
        for moment in 0..<moments {
            try site.write(version)
            let process = try site.start()
            usleep(UInt32(whole * Double(moment) / Double(moments) * 1e6))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()

            try site.expectWholeFilesAndHealing(to: version, "moment \(moment)")
            version = version.other
        }
    }

    @Test(.enabled(if: WritingFault.canHappen, "needs a C compiler on Linux"))
    func leavesOnlyWholeFilesAndIsHealedWhicheverCallThatWritesWasItsLast() throws {
        let site = try TwoVersions(articles: 5)
        let count = site.program.folder.appending(path: "count")
        try site.write(.second)
        try site.start(with: WritingFault.killed.environment(atCall: .max, count: count)).waitUntilExit()
        let calls = try #require(Int(try String(contentsOf: count, encoding: .utf8)))
        try #require(calls > 60)

        var (version, killed) = (TwoVersions.Version.first, 0)
        for call in stride(from: 0, to: calls, by: Self.isLong ? 1 : 7) {
            try site.write(version)
            let process = try site.start(with: WritingFault.killed.environment(atCall: call))
            process.waitUntilExit()
            killed += process.terminationReason == .uncaughtSignal ? 1 : 0

            try site.expectWholeFilesAndHealing(to: version, "call \(call)")
            version = version.other
        }
        // The way back takes a few calls less, so that the last of them may be none.
        #expect(killed >= calls / (Self.isLong ? 1 : 7) - 4)
    }

    @Test(.enabled(if: WritingFault.canHappen, "needs a C compiler on Linux"))
    func leavesNoOutputOrAWholeOneWhicheverCallOfTheFirstBuildWasItsLast() throws {
        let site = try TwoVersions(articles: 5)
        let folder = site.program.folder
        for call in stride(from: 0, to: 120, by: Self.isLong ? 1 : 17) {
            for name in ["Output", ".sitegen"] {
                try FileManager.default.removeItem(at: folder.appending(path: name))
            }
            try site.start(with: WritingFault.killed.environment(atCall: call)).waitUntilExit()

            let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "Output").path)
            #expect(try !isThere || site.tree() == site.trees[.first], "call \(call)")
            try site.expectWholeFilesAndHealing(to: .first, "call \(call)")
        }
    }

    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        try work()
        return (clock.now - start) / .seconds(1)
    }
}
