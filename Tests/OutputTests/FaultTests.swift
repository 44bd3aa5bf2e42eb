import Foundation
import Output
import Synchronization
import Testing

/// What Output holds when the system refuses calls, or the program ends, at every moment a build can be at.
struct FaultTests {
    private let old = [
        "index.html": "đầu", "vi/a/index.html": "ă cũ", "vi/b/index.html": "b", "thẻ": "tệp sẽ thành thư mục",
        "năm/2023.html": "thư mục sẽ thành tệp", "mất/đi.html": "mất",
    ]
    private let new = [
        "index.html": "đầu, sửa", "vi/a/index.html": "ă mới", "vi/b/index.html": "b", "thẻ/độc-lập.html": "thẻ",
        "năm": "tệp", "vi/c/index.html": "c", "vi/c/d/index.html": "d",
    ]
    private let foreign = ["của-tôi.txt": "không ai động đến"]

    @Test func holdsOnlyWholeFilesAndHealsWhereverABuildStops() throws {
        for next in [new, old, ["vi/c/index.html": "c, sửa sau khi dừng"]] {
            for moment in 0..<(try callCount()) {
                let scratch = try prepared()
                scratch.build(new, disk: .stopping(at: moment), threads: 1)

                let left = try scratch.tree().filter { !$0.key.hasSuffix("/") }
                #expect(left.allSatisfy { old[$0.key] == $0.value || new[$0.key] == $0.value || foreign[$0.key] == $0.value }
                    , "stopped at call \(moment)")
                let healed = scratch.build(next)
                #expect(healed.findings == [], ...)
                #expect(try scratch.tree() == next.merging(foreign))
            }
        }
    }
}
