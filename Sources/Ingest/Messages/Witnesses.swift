import Language
import SourceText

/// What speaks for a value that was found on a page.
extension Message {
    static func repeatedOnPage(_ count: Int) -> Message {
        Message(vi: "được nhắc lại \(count) lần trên trang", en: "stands on the page \(count) more times")
    }
    static var standsInAddress: Message {
        Message(vi: "có trong địa chỉ hoặc tên tệp", en: "is part of an address or the file's name")
    }
    static var opensPage: Message { Message(vi: "là dòng đầu của trang", en: "is the page's first line") }
    static var standsAboveText: Message { Message(vi: "đứng ngay trên bài", en: "stands right above the text") }
    static var standsBesideDate: Message { Message(vi: "đứng cạnh dòng ngày", en: "stands beside the date") }
    static var sharesWords: Message { Message(vi: "chung từ với thân bài", en: "shares words with the text") }

    static func dateLine(_ text: String) -> Message {
        Message(vi: "dòng ngày “\(text)”", en: "the date line “\(text)”")
    }
    static func headSays(_ place: String, _ value: String) -> Message {
        Message(vi: "phần đầu trang ghi \(place) “\(value)”", en: "the page's head says \(place) “\(value)”")
    }
    static var isFirstHeading: Message { Message(vi: "là tít cấp một", en: "is a heading of the first level") }
    static var inElementOfItsOwn: Message {
        Message(vi: "ở phần tử riêng, khác thân bài", en: "stands in another element than the text")
    }
    static var namedLead: Message { Message(vi: "phần tử có tên của sapo", en: "its element is named as a lead") }
    static var isOneSentence: Message {
        Message(vi: "chỉ có một câu, các đoạn sau dài hơn", en: "is one sentence, and the next paragraphs are several")
    }
    static var isDescription: Message {
        Message(vi: "là lời giới thiệu ở phần đầu trang", en: "is the description in the page's head")
    }
    static var allEmphasised: Message { Message(vi: "cả đoạn in đậm", en: "all of it stands out") }
    static func namesOrganisation(_ words: String) -> Message {
        Message(vi: "bài viết “\(words)”", en: "the text says “\(words)”")
    }
    static func saysWords(_ words: String) -> Message {
        Message(vi: "bài có chữ “\(words)”", en: "the text has the words “\(words)”")
    }
    static func dayInText(_ words: String) -> Message {
        Message(vi: "bài viết “\(words)”", en: "the text says “\(words)”")
    }
    static func byline(_ text: String) -> Message {
        Message(vi: "dòng ký tên “\(text)”", en: "the signature “\(text)”")
    }
    static func address(_ url: String) -> Message {
        Message(vi: "địa chỉ \(url) dưới bài", en: "the address \(url) under the text")
    }

    static func opensWithMark(_ mark: String) -> Message {
        Message(vi: "bài mở đầu bằng “\(mark)”", en: "the text opens with “\(mark)”")
    }
    static func endsWithMark(_ mark: String) -> Message {
        Message(vi: "bài kết thúc bằng “\(mark)”", en: "the text ends with “\(mark)”")
    }
    static func teasersOpenWithMark(_ mark: String) -> Message {
        Message(vi: "các tin bên lề mở đầu bằng “\(mark)”", en: "the other stories open with “\(mark)”")
    }
    static func nameInFrame(_ text: String) -> Message {
        Message(vi: "khung trang ghi “\(text)”", en: "the page's frame says “\(text)”")
    }
    static func frame(_ name: String) -> Message {
        Message(vi: "khung trang giống trang của \(name)", en: "the page's frame looks like one of \(name)")
    }
    static func fileNameSays(_ name: String) -> Message {
        Message(vi: "tên tệp nhắc tới \(name)", en: "the file's name mentions \(name)")
    }

    static var aboveDate: Message { Message(vi: "đứng giữa tít và ngày", en: "stands between headline and date") }
    static var abovePictureOrLinks: Message {
        Message(vi: "tách khỏi thân bài bởi ảnh hoặc liên kết", en: "a picture or links part it from the text")
    }
    static var closeToDate: Message { Message(vi: "liền ngay dưới dòng ngày", en: "stands close under the date") }
    static var aboveHeading: Message { Message(vi: "đứng ngay trên một tít phụ", en: "stands right above a heading") }
    static var aboveQuestions: Message {
        Message(vi: "đứng trên phần hỏi đáp", en: "stands above questions and answers")
    }
    static var underInterface: Message {
        Message(vi: "đứng dưới nút bấm của trang", en: "stands under the page's buttons")
    }
    static var saidAgainBelow: Message {
        Message(vi: "được nhắc lại ở đoạn đầu", en: "the first paragraph says it again")
    }
    static var textBeginsAnew: Message {
        Message(vi: "đoạn sau mới nêu ngày", en: "only the next paragraph names the day")
    }
    static var opensWithDay: Message {
        Message(vi: "mở đầu bằng ngày như thân bài", en: "opens with the day, as a text does")
    }
    static var isShort: Message { Message(vi: "ngắn như sapo", en: "as short as a lead") }
}
