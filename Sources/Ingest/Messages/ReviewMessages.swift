import Language
import SourceText

/// The sentences that a draft's `review` can hold.
extension Message {
    static var titleMissing: Message {
        Message(
            vi: "Không tìm thấy tít trên trang; cần đặt tít.", en: "The page shows no headline; one has to be written.")
    }

    static func titleDoubtful(line: Int?) -> Message {
        Message(
            vi: "Tít lấy từ dòng \(line ?? 1), chưa chắc; cần xem lại.",
            en: "The headline is a guess from line \(line ?? 1); please check it.")
    }

    static func dateDoubtful(_ line: Int?) -> Message {
        Message(
            vi: "Ngày đăng lấy từ dòng \(line ?? 1) không khớp với ngày trong bài; cần xem lại.",
            en: "The date on line \(line ?? 1) does not go with the days in the text; please check it.")
    }

    static func dateMissing(
        inText: [(words: String, line: Int)], elsewhere: [(words: String, line: Int)]
    ) -> Message {
        var vi = "Trang không ghi ngày đăng của bài; để trống, không suy đoán."
        var en = "The page does not say when the article was published; left empty rather than guessed."
        if !inText.isEmpty {
            vi += " Trong bài có \(list(inText, line: "dòng"))."
            en += " The text has \(list(inText, line: "line"))."
        }
        if !elsewhere.isEmpty {
            vi += " Ngày khác trên trang là của tin khác hoặc của khung trang: \(list(elsewhere, line: "dòng"))."
            en += " Other dates on the page belong to other stories or to its frame: \(list(elsewhere, line: "line"))."
        }
        return Message(vi: vi, en: en)
    }

    static func dateAmbiguous(_ words: String, line: Int) -> Message {
        let vi = "trang không cho biết ngày hay tháng đứng trước; ngày để trống."
        let en = "the page does not tell whether days or months come first; the date is left empty."
        return Message(
            vi: "Dòng \(line), “\(words)”, có thể hiểu là hai ngày khác nhau: \(vi)",
            en: "Line \(line), “\(words)”, can be read as two days: \(en)")
    }

    static func dateOnlyMonth(_ month: Int, _ year: Int, line: Int) -> Message {
        Message(
            vi: "Trang chỉ cho biết tháng đăng là \(month)/\(year) (dòng \(line)); ngày để trống.",
            en:
                "The page only gives the month it was published in, \(year)-\(month) (line \(line)); the date is left empty."
        )
    }

    static var sourceMissing: Message {
        Message(
            vi: "Trang không cho biết bài của báo nào; cần ghi nguồn.",
            en: "The page does not say which paper the text comes from; the source has to be filled in.")
    }

    static func sourceDoubtful(_ name: String, _ evidence: Evidence?) -> Message {
        Message(
            vi: "Nguồn \(name) chỉ là suy đoán: \(evidence?.message.vi ?? "không có chứng cứ"); cần xem lại.",
            en: "The source \(name) is only inferred: \(evidence?.message.en ?? "no evidence"); please check it.")
    }

    static func viaDoubtful(_ name: String, _ evidence: Evidence?) -> Message {
        Message(
            vi:
                "Trang đăng lại là \(name) chỉ là suy đoán: \(evidence?.message.vi ?? "không có chứng cứ"); cần xem lại.",
            en: "That \(name) reprinted it is only inferred: \(evidence?.message.en ?? "no evidence"); please check it."
        )
    }

    static var viaMissing: Message {
        Message(
            vi: "Bài ghi nguồn từ báo khác nhưng trang không cho biết ai đăng lại.",
            en: "The text names another paper as its origin, but the page does not say who reprinted it.")
    }

    static func kin(_ kinship: String, _ path: String) -> Message {
        Message(vi: "\(kinship): \(path)", en: "\(kinship): \(path)")
    }

    static func dateProposed(_ date: String, by path: String, event: String?) -> Message {
        Message(
            vi: "Bài cùng sự kiện \(path) đề ngày \(date)" + (event.map { ", sự kiện ngày \($0)" } ?? "")
                + "; cần xác nhận trước khi dùng.",
            en: "Another account of it, \(path), is dated \(date)" + (event.map { ", the event \($0)" } ?? "")
                + "; to be confirmed before it is used.")
    }

    static func organisationDoubtful(_ words: String, ids: [String], line: Int) -> Message {
        let list = ids.joined(separator: ", ")
        return Message(
            vi: "“\(words)” (dòng \(line)) có thể là \(list); cần chọn tổ chức.",
            en: "“\(words)” (line \(line)) could be \(list); the organisation has to be chosen.")
    }

    static func organisationUnknown(_ words: String, line: Int) -> Message {
        Message(
            vi: "“\(words)” (dòng \(line)) là tên viết tắt của tổ chức chưa có trong sổ.",
            en: "“\(words)” (line \(line)) is short for an organisation that the register does not have.")
    }

    static func typingFaults(_ faults: [String]) -> Message {
        let quoted = faults.map { "“\($0)”" }.joined(separator: ", ")
        return Message(
            vi: "Có thể gõ nhầm (giữ nguyên trong bài): \(quoted).",
            en: "Probably mistyped (kept as it is): \(quoted).")
    }

    static func gluedParagraphs(_ count: Int) -> Message {
        Message(
            vi: "Các đoạn dính liền nhau ở \(count) chỗ (thiếu dấu cách sau dấu chấm); cần tách đoạn.",
            en: "Paragraphs run together in \(count) places (no blank after a full stop); they have to be parted.")
    }

    static var unpairedQuotes: Message {
        Message(vi: "Có dấu ngoặc kép “ ” thiếu cặp.", en: "A quotation mark “ or ” has no partner.")
    }

    static var textCut: Message {
        Message(vi: "Bài có thể bị cắt ở cuối.", en: "The text may have been cut off at its end.")
    }

    private static func list(_ days: [(words: String, line: Int)], line: String) -> String {
        days.map { "“\($0.words)” (\(line) \($0.line))" }.joined(separator: ", ")
    }
}
