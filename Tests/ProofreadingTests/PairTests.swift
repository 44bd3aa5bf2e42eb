import Language
import SourceText
import Testing

@testable import Proofreading

@Suite struct PairTests {
    private static let organisations = """
        hoi-que: {vi: Hội đồng hương Đồng Nai, en: Dong Nai Countrymen's Association, abbreviation: DNCA}
        bao-thu: {vi: Báo Thử, en: Trial newspaper, kind: press}
        """

    @Test func missesTheRegistersEnglishName() throws {
        let trial = try Trial(
            vi: "Sáng nay Hội đồng hương\nĐồng Nai gặp *Báo Thử*.",
            en: "This morning the Dong Nai people met *Báo Thử*.",
            registers: ["registers/organisations.yaml": Self.organisations])

        #expect(
            trial.lines()
                == "name-missing vi:5:10 en:5:1 the name “Dong Nai Countrymen's Association” is not in the English text"
        )
    }

    @Test(arguments: [
        "The Dong Nai Countrymen’s Association met.", "The DNCA met.", "The DONG NAI COUNTRYMEN'S ASSOCIATION met.",
        "Hội đồng hương Đồng Nai met.",
    ])
    func takesAnyNameOfTheRegister(en: String) throws {
        let trial = try Trial(
            vi: "Hội đồng hương Đồng Nai đã gặp nhau.", en: en,
            registers: ["registers/organisations.yaml": Self.organisations])

        #expect(trial.lines() == "")
    }

    @Test func missesLinksAndPictures() throws {
        let trial = try Trial([
            "articles/bai.vi.md":
                "---\ntitle: Bài\nimages: [cây.svg]\n---\n[Kia](kia.vi.md), [Web](https://a.example/x) ![](b.svg)",
            "articles/bai.en.md": "---\ntitle: Text\n---\nSee [the other one](kia.en.md).",
            "articles/kia.vi.md": head("Kia"), "articles/kia.en.md": head("Other"), "articles/cây.svg": "<svg/>",
            "articles/b.svg": "<svg/>",
        ])

        #expect(
            trial.lines() == """
                picture-missing vi:3:9 en:2:8 the picture “cây.svg” is not in the English text
                link-missing vi:5:19 en:4:1 the link “https://a.example/x” is not in the English text
                picture-missing vi:5:47 en:4:1 the picture “b.svg” is not in the English text
                """)
    }

    @Test(arguments: [
        ("[Báo](https://bao.example/vi/1)", "[Paper](https://bao.example/en/1)"),
        ("[Kia](/articles/kia.vi.md)", "[Other](kia.en.md#a-heading)"),
        ("<https://bao.example/>", "[Paper](https://bao.example)"),
    ])
    func takesLinksThatLeadToTheSameInEitherLanguage(vi: String, en: String) throws {
        let trial = try Trial([
            "articles/bai.vi.md": head("Bài") + vi, "articles/bai.en.md": head("Text") + en,
            "articles/kia.vi.md": head("Kia"), "articles/kia.en.md": head("Other"),
        ])

        #expect(trial.lines() == "")
    }

    @Test func looksAwayWhereTheEditorSaysSo() throws {
        let trial = try Trial([
            "articles/bai.vi.md": "---\ntitle: Bài\nunchecked: [facts]\n---\nCó 350 đại biểu.",
            "articles/bai.en.md": head("Text") + "There were 305 delegates.",
        ])

        #expect(trial.lines() == "")
    }

    @Test func saysWhatCanBeUnchecked() throws {
        let trial = try Trial(["articles/bai.vi.md": "---\ntitle: Bài\nunchecked: [fact, x]\n---\nBài."])

        #expect(
            trial.lines() == """
                wrong-value vi:3:13 “unchecked” knows no “fact”
                wrong-value vi:3:19 “unchecked” knows no “x”
                """)
    }

    @Test func suggestsThatTwoTextsTellTheSame() throws {
        let trial = try Trial([
            "articles/don-ban.vi.md":
                "---\ntitle: Đón bạn\nevent_date: 2023-08-17\n---\nNgày 17/8/2023, hội trồng 110 cây, có 350 người dự.",
            "articles/friends.en.md":
                "---\ntitle: Friends\nevent_date: 2023-08-17\n---\nOn 17 August 2023, 110 trees were planted by 350 people.",
            "articles/other.en.md":
                "---\ntitle: Other\nevent_date: 2023-08-18\n---\nOn 17 August 2023, 110 trees were planted by 350 people.",
        ])

        #expect(
            trial.lines() == """
                perhaps-translation vi:1:1 en:1:1 this text and “/articles/friends.en.md” are perhaps one article: \
                they share 3 dates, numbers or organisations
                """)
        #expect(trial.findings.map(\.severity) == [.note])
    }

    @Test func showsTheFirstPlacesOfTextsThatAreFarApart() throws {
        let numbers = (1...14).map { "Có \($0 * 1000 + 7) cây." }.joined(separator: "\n\n")
        let trial = try Trial(vi: numbers, en: "Trees were planted.")

        let lines = trial.lines().split(separator: "\n")
        #expect(
            lines.first
                == "texts-far-apart vi:2:8 en:2:8 the two texts differ in 14 places: perhaps neither translates the other"
        )
        #expect(lines.dropFirst().count == 12)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("number-missing vi:") })
    }

    @Test func tellsThatOneTextIsMuchShorter() throws {
        let vi = Array(repeating: "Hội hữu nghị thành phố Hà Nội đã tổ chức lễ trồng cây tại công viên.", count: 30)
        let en = Array(repeating: "The friendship association of Hanoi planted trees in the park.", count: 3)

        let trial = try Trial(vi: vi.joined(separator: "\n\n"), en: en.joined(separator: "\n\n"))

        #expect(
            trial.lines()
                == "text-much-shorter en:2:8 vi:2:8 the English text is less than a third of the Vietnamese one")
    }
}
