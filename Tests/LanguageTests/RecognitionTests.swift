import Foundation
import Language
import Testing

struct RecognitionTests {
    @Test(arguments: [
        "Ngày 17/8, Hội hữu nghị Việt Nam – Nhật Bản thành phố Hà Nội tổ chức đại hội nhiệm kỳ mới.",
        "Đại hội lần thứ sáu",
        "ĐỐI NGOẠI NHÂN DÂN THỦ ĐÔ",
        "Ảnh: Văn Đức",
        "Tin bài liên quan",
        "Chủ tịch World Peace Council và đoàn đại biểu UNESCO thăm phố cổ",
        "Phần mềm mã nguồn mở sitegen dùng template engine Mustache để tạo trang",
        "Dai hoi lan thu sau cua hoi huu nghi",
        "Chieu nay, doan dai bieu da den tham va lam viec voi cac hoi huu nghi cua thanh pho",
    ])
    func findsVietnamese(text: String) {
        #expect(Language.recognised(in: text) == .vi)
        #expect(Language.recognised(in: text.decomposedStringWithCanonicalMapping) == .vi)
    }

    @Test(arguments: [
        "The friendship association of Hanoi met its partners in the old quarter.",
        "Nguyễn Phương Nga, President of the Việt Nam Union of Friendship Organizations, met Đỗ Văn Chiến in Hà Nội",
        "Hanoi Promotes People-to-People Diplomacy",
        "A bản tin is what the law calls a bulletin, and a hội is an association of people who share an aim",
        "Photo of the meeting",
        "Print the article",
        "Old Tram Line Mapped by Volunteers",
        "Friendship Building",
    ])
    func findsEnglish(text: String) {
        #expect(Language.recognised(in: text) == .en)
    }

    @Test(arguments: [
        "", "  \n", "2025", "17/8/2023 – 40.000", "HAUFO", "Tin", "Hanoi",
        "https://haufo.example/tin-tuc/doi-ngoai.html",
        "La Maison de la Culture a accueilli les délégués de la ville pour une soirée de musique et de poésie",
        "Der Verein für Freundschaft hat sich in der Stadt mit vielen Gästen aus anderen Ländern getroffen",
        "Общество дружбы провело встречу с друзьями города",
        "友好協会は市内で会議を開いた",
        "ddoois ngoaij nhaan daan thuur ddoo haf nooij",
    ])
    func saysNothingOfAnotherLanguageOrTooShortAText(text: String) {
        #expect(Language.recognised(in: text) == nil)
    }

    @Test func passesOverAddressesInAVietnameseText() {
        let text =
            "Xem thêm: https://example.org/the-news-of-the-world/with-all-of-this hoặc thư về hop.thu@example.org"

        #expect(Language.recognised(in: text) == .vi)
    }

    @Test func saysNothingOfATextHalfInEachLanguage() {
        let vietnamese = "Hội tổ chức buổi gặp mặt bạn bè quốc tế vào đầu mùa xuân. "
        let english = "The association will welcome its friends from many countries when spring comes to the city. "

        #expect(Language.recognised(in: vietnamese + english) == nil)
    }
}
