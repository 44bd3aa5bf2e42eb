import SourceText
import Testing

@Suite("Two things at once")
struct AtOnceTests {
    @Test func giveWhatBothMakeInTheOrderInWhichTheyAreWritten() {
        let (words, numbers) = atOnce {
            ["một", "hai"]
        } _: {
            inParallel(below: 1_000) { $0 * 2 }
        }

        #expect(words == ["một", "hai"])
        #expect(numbers == (0..<1_000).map { $0 * 2 })
    }

    @Test func mayGiveNothing() {
        let (one, other) = atOnce {
            nil as Int?
        } _: {
            nil as String?
        }

        #expect(one == nil && other == nil)
    }
}
