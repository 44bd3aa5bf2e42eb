import Language
import SourceText

/// Why a block was taken for what it was: shown when an editor asks to have a draft explained.
extension Message {
    static var noLetters: Message { Message(vi: "không có chữ nào", en: "has no letter") }
    static var numberAlone: Message { Message(vi: "chỉ có một con số", en: "is a number and nothing else") }
    static var namesSite: Message {
        Message(vi: "lời của trang về chính mình", en: "says something of the site itself")
    }
    static var runningHead: Message {
        Message(
            vi: "dòng đầu hoặc chân trang in, lặp lại với số khác", en: "stands on printed pages with other numbers")
    }
    static var pictureMark: Message { Message(vi: "dấu của một bức ảnh", en: "the mark of a picture") }
    static var fileName: Message { Message(vi: "tên tệp ảnh", en: "the name of a picture's file") }
    static var numberedPicture: Message { Message(vi: "chữ thay ảnh có số", en: "alternative text with a number") }
    static var cellUnderPicture: Message { Message(vi: "ô dưới ảnh", en: "a table cell under a picture") }
    static var cell: Message { Message(vi: "ô bảng dẫn tới bài khác", en: "a table cell that leads to another story") }
    static var interfaceWord: Message { Message(vi: "chữ của giao diện", en: "a word of the interface") }
    static var boxHead: Message { Message(vi: "đầu mục các bài khác", en: "the head of a box with other stories") }
    static var notice: Message { Message(vi: "chân trang hoặc thông báo", en: "the page's foot or a notice") }
    static var doubledLine: Message { Message(vi: "tít lặp hai lần trên một dòng", en: "a headline twice on one line") }
    static var underTeaser: Message { Message(vi: "phần mở của bài khác", en: "the beginning of another story") }
    static var saidAgain: Message { Message(vi: "nhắc lại dòng trên", en: "says the line above again") }
    static var doubledCaption: Message {
        Message(vi: "chú thích lặp chữ thay ảnh", en: "a caption after its alternative text")
    }
    static var doubledHeadline: Message {
        Message(vi: "tít lặp trên hai dòng liền", en: "a headline on two lines running")
    }
    static var aboveCut: Message {
        Message(vi: "tít trên một đoạn bị cắt", en: "a headline above words that were cut off")
    }
    static var cutOff: Message { Message(vi: "đoạn bị trang cắt ngang", en: "words that the page cut off") }
    static var slugLine: Message {
        Message(vi: "chữ thay ảnh không dấu", en: "alternative text without capitals or marks")
    }
    static var dateLine: Message { Message(vi: "dòng ngày giờ", en: "a line that is a date or an hour") }
    static var besideDate: Message {
        Message(vi: "chữ của phần ngày giờ dưới tít", en: "a word of the particulars beside the date")
    }
    static var timeElement: Message {
        Message(vi: "phần tử dành cho ngày giờ", en: "an element for dates and hours")
    }
    static var titleAgain: Message { Message(vi: "nhắc lại tít", en: "says the headline again") }
    static var underNumberedPicture: Message {
        Message(vi: "chú thích sau số ảnh", en: "a caption after its picture's number")
    }
    static var underFirstParagraph: Message {
        Message(vi: "dòng dẫn tới bài khác ngay dưới đoạn đầu", en: "a link right under the first paragraph")
    }
    static var behindAlternative: Message {
        Message(vi: "tít khác sau chữ thay ảnh", en: "another headline after an alternative text")
    }
    static var behindArrow: Message { Message(vi: "dòng có mũi tên dẫn", en: "a line that an arrow makes a link") }
    static var credit: Message { Message(vi: "ghi nguồn ảnh ở cuối", en: "ends in a picture's credit") }
    static var creditLine: Message { Message(vi: "dòng ghi nguồn ảnh", en: "a credit on a line of its own") }
    static var aboveCredit: Message {
        Message(vi: "ngay trên dòng ghi nguồn ảnh", en: "stands above a picture's credit")
    }
    static var inFrameElement: Message {
        Message(vi: "phần tử có tên của khung trang", en: "its element is named as a part of the page's frame")
    }
    static var inRelatedElement: Message {
        Message(vi: "phần tử có tên của mục bài khác", en: "its element is named as a box of other stories")
    }
    static var inCommentsElement: Message {
        Message(vi: "phần tử có tên của mục bình luận", en: "its element is named as a place for comments")
    }
    static var aboutAuthor: Message { Message(vi: "lời giới thiệu tác giả", en: "says who the author is") }
    static var mostlyLinks: Message {
        Message(vi: "hơn một phần ba là đường dẫn", en: "more than a third of it is links")
    }
    static var captionElement: Message {
        Message(vi: "phần tử dành cho chú thích", en: "its element is one for captions")
    }
    static var underPicture: Message { Message(vi: "ngay dưới ảnh", en: "stands under a picture") }
    static var indented: Message { Message(vi: "thụt vào, khác các đoạn", en: "indented, as no paragraph is") }
    static var shortUnderLinks: Message {
        Message(vi: "câu ngắn dưới các đường dẫn, trên thân bài", en: "a short sentence under links and above the text")
    }
    static var paragraphAgain: Message { Message(vi: "nhắc lại một đoạn trên", en: "says a paragraph above again") }
    static var captionWords: Message { Message(vi: "mở đầu như chú thích ảnh", en: "begins as captions do") }
    static var aboveCaption: Message {
        Message(vi: "chữ thay ảnh trên chú thích", en: "alternative text above a caption")
    }
    static var chosenAsTitle: Message { Message(vi: "được chọn làm tít", en: "chosen as the headline") }
    static var chosenAsLead: Message { Message(vi: "được chọn làm sapo", en: "chosen as the lead") }
    static var leadAgain: Message { Message(vi: "nhắc lại sapo", en: "says the lead again") }
    static var inExtent: Message { Message(vi: "nằm trong thân bài", en: "stands in the text") }
    static var outsideExtent: Message { Message(vi: "nằm ngoài thân bài", en: "stands outside the text") }
    static var signs: Message { Message(vi: "ký tên bài", en: "signs the text") }
    static var namesOrigin: Message { Message(vi: "nêu gốc của bài", en: "names the text's origin") }

    static func inBox(_ head: String) -> Message {
        Message(vi: "nằm trong mục “\(head)”", en: "stands in the box “\(head)”")
    }
}
