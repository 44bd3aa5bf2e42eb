import Language
import Output
import SourceText
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What Output holds when a build is refused something, or ends, at each call it makes that changes the disk.
struct FaultTests {
    @Test(arguments: [new, old, newest])
    func holdsOnlyWholeFilesAndHealsWhereverABuildEnds(next: [String: String]) throws {
        for moment in 0..<(try countCalls()) {
            let scratch = try prepared()

            scratch.build(new, disk: .stopping(at: moment), threads: 1)
            let left = try scratch.tree()
            let healing = scratch.build(next)

            #expect(left.allSatisfy(isWhole), "ended at call \(moment)")
            #expect(healing.findings == [], "ended at call \(moment)")
            #expect(try scratch.tree() == next.merging(foreign) { page, _ in page }, "ended at call \(moment)")
        }
    }

    @Test func leavesOutputAsItWasOrSaysThatItDidNotWhicheverCallIsRefused() throws {
        for moment in 0..<(try countCalls()) {
            let scratch = try prepared()
            let before = try scratch.tree()

            let build = scratch.build(new, disk: .refusing(at: moment, with: ENOSPC), threads: 1)

            let tree = try scratch.tree()
            if build.changes != nil {
                #expect(build.findings == [] && tree == new.merging(foreign) { $1 }, "call \(moment)")
            } else if !["output-interrupted", "ledger-not-written"].contains(build.findings.first) {
                #expect(build.findings.count == 1 && tree == before, "call \(moment)")
            }
            #expect(scratch.build(new).changes != nil, "call \(moment)")
            #expect(try scratch.tree() == new.merging(foreign) { $1 }, "call \(moment)")
        }
    }

    @Test func saysThatTheDiskIsFullAndTouchesNothing() throws {
        let scratch = try prepared()
        let before = try identities(in: scratch.output)

        let build = scratch.build(new, disk: .refusing(.write, with: ENOSPC), threads: 1)

        #expect(build.message(in: scratch) == "“Output/index.html” cannot be written: the disk is full")
        #expect(build.report.diagnostics.first?.message.vi.hasSuffix("đĩa đã đầy") == true)
        #expect(build.findings == ["output-not-written"])
        #expect(try identities(in: scratch.output) == before)
    }

    @Test(arguments: ["vi/a", "mất"])
    func saysThatAFolderIsReadOnlyAndTouchesNothing(folder: String) async {
        await #expect(processExitsWith: .success) { [folder] in
            // Permissions do not bind the superuser, so the child is somebody else.
            if getuid() == 0 { try #require(setuid(65_534) == 0) }
            let scratch = try prepared()
            let before = try identities(in: scratch.output)
            try #require(chmod("\(scratch.output)/\(folder)", 0o555) == 0)

            let build = scratch.build(new)

            #expect(chmod("\(scratch.output)/\(folder)", 0o755) == 0)
            #expect(build.changes == nil)
            #expect(build.message(in: scratch)?.hasSuffix(": permission denied") == true)
            #expect(try identities(in: scratch.output) == before)
        }
    }

    /// The process is killed outright at one of the calls, as by a power cut but for the disk's own memory.
    @Test(arguments: [5, 15, 20, 25, 30, 35, 40, 45, 50, 55]) func healsAfterTheProcessIsKilled(moment: Int)
        async throws
    {
        let scratch = try prepared()

        await #expect(processExitsWith: .signal(SIGKILL)) { [path = scratch.path as String, moment] in
            Scratch(at: path).build(new, disk: .killing(at: moment))
        }
        let left = try scratch.tree()
        let healing = scratch.build(newest)

        #expect(left.allSatisfy(isWhole))
        #expect(healing.findings == [])
        #expect(try scratch.tree() == newest.merging(foreign) { $1 })
    }
}

private let old = [
    "index.html": "đầu", "vi/a/index.html": "ă cũ", "vi/b/index.html": "b", "thẻ": "sẽ thành thư mục",
    "năm/2023.html": "sẽ thành tệp", "mất/đi.html": "mất",
]
private let new = [
    "index.html": "đầu, sửa", "vi/a/index.html": "ă mới", "vi/b/index.html": "b", "thẻ/độc-lập.html": "thẻ",
    "năm": "tệp", "vi/c/index.html": "c", "vi/c/d/index.html": "d",
]
private let newest = ["vi/c/index.html": "c, sửa sau khi dừng", "index.html": "đầu"]
private let foreign = ["của-tôi.txt": "không ai động đến"]

/// An Output with the old site and a file of somebody else's in it.
private func prepared() throws -> Scratch {
    let scratch = try Scratch()
    scratch.build(old)
    for (path, text) in foreign { try scratch.put(text, at: path) }
    return scratch
}

/// How many calls that change the disk it takes to get from the old site to the new one.
private func countCalls() throws -> Int {
    let counter = Counter()
    let scratch = try prepared()
    scratch.build(new, disk: .counting(in: counter), threads: 1)
    try #require(counter.value > 60)
    return counter.value
}

/// True for a file as it was or as it shall be, and for an empty folder.
private func isWhole(path: String, text: String) -> Bool {
    path.hasSuffix("/") || [old[path], new[path], foreign[path]].contains(text)
}
