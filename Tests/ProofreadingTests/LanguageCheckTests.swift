import Language
import SourceText
import Testing

@testable import Proofreading

@Suite("Texts that are not in the language of their files")
struct LanguageCheckTests {
    private static let vietnamese = """
        Hội hữu nghị thành phố đã tổ chức lễ trồng cây tại công viên vào sáng thứ Bảy, có sự tham dự của đông đảo hội viên \
        và bạn bè quốc tế đang sống và làm việc ở thủ đô. Sau buổi lễ, mọi người cùng nhau ôn lại những kỷ niệm đẹp.
        """
    private static let english = """
        The friendship association of the city planted trees in the park on Saturday morning, together with many of its \
        members and with friends from other countries who live and work in the capital. Afterwards they shared memories.
        """
    private static let german = """
        Der Freundschaftsverein der Stadt hat am Samstagmorgen im Park gemeinsam mit vielen Mitgliedern und mit Freunden \
        aus anderen Ländern, die in der Hauptstadt leben und arbeiten, Bäume gepflanzt und danach Erinnerungen ausgetauscht.
        """

    private func lines(_ text: String, in name: String) throws -> String {
        try Trial(["articles/\(name)": "---\ntitle: Bài thử\n---\n\n" + text]).lines()
    }

    @Test(arguments: [("bai.vi.md", vietnamese), ("bai.en.md", english), ("bai.vi.md", "Guten Tag!")])
    func sayNothingWhereTheyAreOrAreTooShortToTell(_ name: String, _ text: String) throws {
        #expect(try lines(text, in: name) == "")
    }

    @Test(arguments: [
        ("bai.vi.md", english, "the file is named as Vietnamese, but the text reads as English"),
        ("bai.en.md", vietnamese, "the file is named as English, but the text reads as Vietnamese"),
        ("bai.vi.md", german, "the text reads as neither Vietnamese nor English"),
    ])
    func areWarnedAbout(_ name: String, _ text: String, _ message: String) throws {
        let language = name.split(separator: ".")[1]
        let found = try lines(text, in: name)

        #expect(found == "text-not-in-its-language \(language):4:1 \(message)")
    }
}
