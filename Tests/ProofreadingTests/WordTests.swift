import Foundation
import Language
import SourceText
import Testing

@testable import Proofreading

@Suite struct WordTests {
    private static let glossary = [
        "registers/glossary.yaml": """
        doi-ngoai: {vi: đối ngoại nhân dân, en: people-to-people diplomacy, also: {vi: [đối ngoại Nhân dân], en: [people's diplomacy]}}
        hoa-binh: {vi: hòa bình, en: peace, also: {vi: [hoà bình]}}
        chi-hoi: {vi: chi hội, en: chapter, also: {en: [branch]}}
        khoa: {vi: khóa, en: term, also: {en: [congress]}}
        dai-hoi: {vi: đại hội, en: congress}
        uy-ban: {vi: Ủy ban nhân dân, en: People's Committee, also: {vi: [UBND]}}
        """
    ]

    @Test(arguments: [
        (
            "Vì hoà bình.", "For peace.",
            "unpreferred-term vi:5:4 glossary.yaml:2:1 the glossary writes “hòa bình”, not “hoà bình”"
        ),
        (
            "Đối ngoại nhân dân, đối ngoại Nhân dân.", "People-to-people diplomacy.",
            "unpreferred-term vi:5:21 vi:5:1 glossary.yaml:1:1 the glossary writes “đối ngoại nhân dân”, not “đối ngoại Nhân dân”"
        ),
        (
            "Các chi hội và chi hội mới.", "The chapters, and the new branches.",
            "unpreferred-term en:5:27 en:5:5 glossary.yaml:3:1 the glossary has “chapter” for “chi hội”, not “branches”"
        ),
        (
            "Công tác đối ngoại\nnhân dân.", "The work of people’s\ndiplomacy.",
            "unpreferred-term en:5:13 glossary.yaml:1:1 the glossary has “people-to-people diplomacy” for “đối ngoại nhân dân”, not “people’s\ndiplomacy”"
        ),
    ])
    func warnsOfWordsTheGlossaryDoesNotPrefer(vi: String, en: String, expected: String) throws {
        #expect(try Trial(vi: vi, en: en, registers: Self.glossary).lines() == expected)
    }

    @Test(arguments: [
        ("Cành cây trong công viên.", "A branch of a tree in the park."),
        ("Ông Hoà Bình, *hoà bình*, “hoà bình”.", "Mr Hoà Bình, *hoà bình*, “hoà bình”."),
        ("Đại hội khóa VI, UBND.", "The 6th congress, People's Committee."),
        ("Chi hội là một nhánh.", "A chapter is a branch."),
    ])
    func letsOtherMeaningsNamesAndQuotationsPass(vi: String, en: String) throws {
        #expect(try Trial(vi: vi, en: en, registers: Self.glossary).lines() == "")
    }

    @Test func readsLoneEnglishTextsByPhrasesOnly() throws {
        let text = head("A trial") + "The branch speaks of people's diplomacy."
        let trial = try Trial(["articles/bai.en.md": text].merging(Self.glossary) { one, _ in one })

        #expect(trial.ids == ["unpreferred-term"])
    }

    @Test(arguments: [
        (
            "Sáng nay, ddaij suws quans Đức mở cửa.",
            "telex-left vi:5:11 “ddaij suws quans” is Telex that did not become marks"
        ),
        (
            "Một hội khoẻ mạnh, hai hội khỏe mạnh, ba hội khỏe.",
            "both-tone-styles vi:5:9 vi:5:28 the text has both “khoẻ” and “khỏe”"
        ),
    ])
    func warnsOfTelexAndOfBothToneStyles(vi: String, expected: String) throws {
        let trial = try Trial(["articles/bai.vi.md": head("Bài thử") + vi])

        #expect(trial.lines() == expected)
    }

    @Test(arguments: [
        "Ông Hoà gặp bà Hòa.", "Dân ca *hoà* và hòa.", "Now he has his laws, as is.", "quý quỹ hoàn toàn, hòa, hòa",
        "Đoàn Raj và chị Sara", "Ủy ban mới và các uỷ ban",
    ])
    func findsNoFaultWithNamesAndForeignWords(vi: String) throws {
        #expect(try Trial(["articles/bai.vi.md": head("Bài thử") + vi]).lines() == "")
    }

    @Test func readsDecomposedTextsAsComposedOnes() throws {
        let vi = "Vì hoà bình, ngày 17/8/2023.".decomposedStringWithCanonicalMapping
        let trial = try Trial(vi: vi, en: "For peace, on 17 August 2023.", registers: Self.glossary)

        #expect(trial.ids == ["unpreferred-term"])
    }

    @Test(arguments: [
        (
            "Hµ Néi ®ãn b¹n bÌ quèc tÕ, c¸c héi h÷u nghÞ gÆp nhau",
            "old-encoding vi:5:1 the text is still TCVN3 (ABC), each byte of it a Western letter"
        ),
        (
            "Haø Noäi ñoùn baïn beø quoác teá, caùc hoäi höõu nghò gaëp nhau",
            "old-encoding vi:5:1 the text is still VNI, each byte of it a Western letter"
        ),
    ])
    func namesTheOldEncodingOfATextThatWasPasted(vi: String, expected: String) throws {
        #expect(try Trial(["articles/bai.vi.md": head("Bai thu") + vi]).lines() == expected)
    }
}
