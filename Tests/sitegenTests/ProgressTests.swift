import Language
import SourceText
import Testing

@testable import sitegen

@Suite("The progress of a build")
struct ProgressTests {
    @Test func namesThePhaseAndCountsAndReckonsWhereThereIsSomethingToCount() {
        #expect(ProgressLine.words(.reading, 0, of: 0, after: 3).en == "reading…")
        #expect(ProgressLine.words(.planning, 0, of: 0, after: 3).vi == "đang sắp xếp…")
        #expect(
            ProgressLine.words(.making, 3_000, of: 10_000, after: 2).en
                == "making pages 3000/10000, 1500 pages/s, 5 s left")
        #expect(
            ProgressLine.words(.making, 3_000, of: 10_000, after: 2).vi
                == "đang làm trang 3000/10000, 1500 trang/giây, còn 5 giây")
        #expect(ProgressLine.words(.making, 10_000, of: 10_000, after: 2).en.hasSuffix(", 0 s left"))
        #expect(ProgressLine.words(.placing, 0, of: 10_000, after: 2).en == "putting in place…")
    }
}
