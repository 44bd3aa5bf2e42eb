import Language
import SourceText

// What the fields of the page of both texts hold.
extension Meanings {
    static let facing: [String: Message] = [
        "texts": Message(
            vi: "phần mở đầu của mỗi bản, tiếng Việt trước", en: "the opening of each text, Vietnamese first"),
        "figures": Message(vi: "ảnh của cả hai bản", en: "the pictures of both texts"),
        "rows": Message(
            vi: "hai bản, từng đoạn cạnh nhau: in bằng {{{rows}}}",
            en: "both texts, block beside block: print them with {{{rows}}}"),
    ]

    static let facingOpening: [String: Message] = [
        "language": Message(vi: "tên ngôn ngữ, như nút chuyển ghi", en: "its language's name, as the switch has it"),
        "url": Message(vi: "trang chỉ có bản ấy", en: "the page of this text alone"),
        "invitation": Message(vi: "lời mời đọc riêng bản ấy", en: "the words that invite to read this text alone"),
        "staleNotice": Message(vi: "lời báo bản dịch chưa theo kịp", en: "the notice that it is behind its original"),
        "date": Message(vi: "ngày đăng, viết bằng chữ", en: "when it was published, in words"),
        "isoDate": Message(vi: "ngày đăng, cho datetime=\"…\"", en: "the same for datetime=\"…\""),
    ]

    static let facingFigure: [String: Message] = [
        "alt": Message(vi: "lời thay ảnh bằng hai thứ tiếng", en: "words for who cannot see it, in both languages"),
        "captions": Message(vi: "chú thích của mỗi bản", en: "what each text says of it"),
    ]

    static let facingCaption: [String: Message] = [
        "caption": Message(vi: "chú thích ảnh", en: "the caption"),
        "credit": Message(vi: "người chụp", en: "who took it"),
        "photo": Message(vi: "chữ đứng trước tên người chụp", en: "the word before who took it"),
    ]
}
