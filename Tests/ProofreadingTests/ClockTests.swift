import Language
import SourceText
import Testing

@testable import Proofreading

/// Times of day, which the two languages write in their own ways.
struct ClockTests {
    @Test(arguments: [
        ("lúc 19 giờ", "at 7 p.m."), ("lúc 7 giờ tối", "at 7:00 pm"), ("lúc 7 giờ rưỡi sáng", "at 7.30am"),
        ("lúc 10h03", "at 10:03"), ("từ 8h30 đến 11h", "from 8:30 to 11 a.m."), ("lúc 8 giờ kém 15", "at 7:45"),
        ("lúc 19 giờ", "at seven in the evening"), ("trong 4 giờ", "for 4 hours"), ("trong 4 giờ", "for four hours"),
        ("từ 14 giờ 15 phút", "from 2.15pm"), ("lúc 12 giờ trưa", "at 12 noon"), ("lúc 7 giờ", "at 7 p.m."),
        ("9 giờ sáng 17/8/2023", "9 a.m. on 17 August 2023"), ("lúc bảy giờ tối", "at 7 p.m."),
        ("14h30 ngày 5/10", "2:30 p.m. on 5 October"),
    ])
    func findsNothingWhereBothSayOneTime(_ vi: String, _ en: String) throws {
        #expect(try Trial(vi: "Cuộc họp \(vi) nhé.", en: "The meeting is \(en), as said.").lines() == "")
    }

    @Test(arguments: [
        ("10h03", "10:30", "the two texts differ: “10h03” and “10:30”"),
        ("19 giờ", "8 p.m.", "the two texts differ: “19 giờ” and “8 p.m.”"),
        ("7 giờ sáng", "7 p.m.", "the two texts differ: “7 giờ sáng” and “7 p.m.”"),
        ("14h30 ngày 5/10", "2 p.m. on 5 October", "the two texts differ: “14h30” and “2 p.m.”"),
    ])
    func namesTimesThatDiffer(_ vi: String, _ en: String, _ expected: String) throws {
        let trial = try Trial(vi: "Cuộc họp lúc \(vi) nhé.", en: "The meeting is at \(en), as said.")

        #expect(trial.findings.map(\.id) == ["times-differ"])
        #expect(trial.findings.map(\.message.en) == [expected])
    }

    @Test func namesATimeThatIsMissing() throws {
        let trial = try Trial(vi: "Cuộc họp lúc 19h30.", en: "There is a meeting.")

        #expect(trial.findings.map(\.message.vi) == ["giờ “19h30” không có trong bản tiếng Anh"])
    }
}
