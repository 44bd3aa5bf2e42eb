import Foundation
import Language
import Testing

/// Compares the order of single words with ICU's own, through PyICU; `syllablesInOrder` serves machines without it.
@Suite(.enabled(if: ICU.isThere, "needs python3 with PyICU: pip install PyICU"))
struct ICUOrderTests {
    @Test func ordersSyllablesAsICUDoes() throws {
        let made = syllables()

        let ours = made.map { (OrderKey($0, in: .vi), $0) }.sorted { $0.0 < $1.0 }.map(\.1)

        #expect(try ICU.sorted(made) == ours)
    }
}

/// The order of ICU for `vi_VN`.
enum ICU {
    static let isThere: Bool = {
        let isThere = (try? run("import icu", "")) != nil
        if !isThere { print("NOT RUN: the order of syllables was not compared with ICU; PyICU is not installed") }
        return isThere
    }()

    static func sorted(_ words: [String]) throws -> [String] {
        let script = """
            import icu, sys
            words = sys.stdin.read().split()
            print("\\n".join(sorted(words, key=icu.Collator.createInstance(icu.Locale("vi_VN")).getSortKey)))
            """
        return try run(script, words.joined(separator: "\n")).split(separator: "\n").map(String.init)
    }

    private struct Failure: Error {}

    private static func run(_ script: String, _ input: String) throws -> String {
        let folder = NSTemporaryDirectory() + "sitegen-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(input.utf8).write(to: URL(fileURLWithPath: folder + "/words"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder + "/words"))
        process.standardError = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure() }
        return String(decoding: data, as: UTF8.self)
    }
}
