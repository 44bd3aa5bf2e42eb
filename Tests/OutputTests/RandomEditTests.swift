import Output
import Testing

/// The law: after any series of edits, building what changed gives what building everything gives.
struct RandomEditTests {
    @Test(arguments: [1, 2, 3, 4]) func makesTheSameTreeAsACleanBuildAndTouchesNothingElse(seed: UInt64) throws {
        let scratch = try Scratch()
        var random = SplitMix(seed)
        var site = RandomSite()
        scratch.build(site.pages, program: site.program)

        for round in 0..<60 {
            site.edit(using: &random)
            try tamper(with: scratch, using: &random)
            let before = try (texts: scratch.tree(), identities: identities(in: scratch.output))
            let build = scratch.build(site.pages, program: site.program)

            // A page's text is all there is in its file, so this is what a clean build makes.
            #expect(try scratch.tree() == site.pages, "round \(round)")
            #expect(build.findings == [], "round \(round)")
            let after = try identities(in: scratch.output)
            for (path, text) in before.texts where site.pages[path] == text {
                #expect(after[path] == before.identities[path], "\(path) was touched in round \(round)")
            }
        }
    }

    /// Now and then somebody alters or deletes a file in Output.
    private func tamper(with scratch: Scratch, using random: inout SplitMix) throws {
        guard random.next() % 4 == 0, let path = try scratch.tree().keys.sorted().randomElement(using: &random)
        else { return }
        if random.next() % 2 == 0 {
            try scratch.remove(path)
        } else {
            try scratch.put("sửa tay \(random.next())", at: path)
        }
    }
}

/// A site that changes at random, with files that become folders and folders that become files.
private struct RandomSite {
    private(set) var pages: [String: String] = [:]
    private(set) var program = "bản 0"

    private static let names = ["vi", "en", "thẻ", "đồng-thời", "index.html", "a", "a-b", "Ơ"]

    mutating func edit(using random: inout SplitMix) {
        for _ in 0...random.next() % 6 { editOnce(using: &random) }
        if random.next() % 16 == 0 { program = "bản \(random.next() % 3)" }
    }

    private mutating func editOnce(using random: inout SplitMix) {
        let old = pages.keys.sorted().randomElement(using: &random)
        switch random.next() % 6 {
        case 0: if let old { pages[old] = nil }
        case 1: if let old { pages[old] = "sửa \(random.next() % 5)" }
        case 2:
            if let old, let text = pages.removeValue(forKey: old) { add(text, using: &random) }
        default: add("trang \(random.next() % 5)", using: &random)
        }
    }

    /// Adds a page, and drops those whose paths cannot exist beside its own.
    private mutating func add(_ text: String, using random: inout SplitMix) {
        let depth = Int(random.next() % 4) + 1
        let path = (0..<depth).compactMap { _ in Self.names.randomElement(using: &random) }.joined(separator: "/")
        for other in pages.keys where other.hasPrefix(path + "/") || path.hasPrefix(other + "/") { pages[other] = nil }
        pages[path] = text
    }
}

/// The splitmix64 generator (Steele, Lea and Flood, 2014): the same numbers for the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
