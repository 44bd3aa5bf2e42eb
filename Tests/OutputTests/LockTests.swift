import Foundation
import Output
import SourceText
import Synchronization
import Testing

struct LockTests {
    @Test func refusesASecondBuildAndSaysWhichProcessHoldsTheLock() throws {
        let scratch = try Scratch()
        let second = Mutex<Build?>(nil)
        let page = OutputFile(path: "a.html", fingerprint: Fingerprint(of: "ă")) { bytes in
            second.withLock { $0 = scratch.build(["b.html": "b"]) }
            bytes += "ă".utf8
        }

        let first = scratch.build([page])

        let refused = try #require(second.withLock { $0 })
        #expect(refused.changes == nil)
        #expect(refused.findings == ["another-build"])
        let process = ProcessInfo.processInfo.processIdentifier
        #expect(refused.message(in: scratch) == "another build (process \(process)) is writing to “Output”")
        #expect(first.changes?.written == ["a.html"])
        #expect(try scratch.tree() == ["a.html": "ă"])
    }

    @Test func letsTheNextBuildInAfterOneThatFailed() throws {
        let scratch = try Scratch()

        scratch.build([brokenPage(at: "a.html", saying: "hỏng")])
        let next = scratch.build(["a.html": "ă"])

        #expect(next.changes?.written == ["a.html"])
    }
}
