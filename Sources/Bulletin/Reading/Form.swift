import Language
import SourceText

/// What a value has to look like.
enum Form {
    case line
    case list
    case flag
    case moment
    case calendarDate
    case webAddress
    case baseURL
    case slug
    case pair
    case alsoForms
    case country
    case countryCode
    case publication
    case images
    case image
    case language
    case countOrOff

    /// What such a value is called.
    var name: Message {
        switch self {
        case .line: Message(vi: "một dòng chữ", en: "a line of text")
        case .list: Message(vi: "danh sách", en: "a list")
        case .flag: Message(vi: "true hoặc false", en: "true or false")
        case .moment: Message(vi: "một ngày, có thể kèm giờ", en: "a day, perhaps with a time")
        case .calendarDate: Message(vi: "một ngày, tháng, năm hoặc khoảng thời gian", en: "a day, month, year or range")
        case .webAddress: Message(vi: "một địa chỉ web", en: "a web address")
        case .baseURL: Message(vi: "một địa chỉ web không có ? và #", en: "a web address without ? and #")
        case .slug: Message(vi: "chữ thường không dấu, chữ số và dấu nối", en: "small letters a–z, digits and hyphens")
        case .pair: Message(vi: "một cặp vi và en", en: "a pair of vi and en")
        case .alsoForms: Message(vi: "vi và en, mỗi mục một danh sách", en: "vi and en, a list under each")
        case .country: Message(vi: "code, vi và en", en: "code, vi and en")
        case .countryCode: Message(vi: "hai chữ hoa của ISO 3166", en: "two capital letters of ISO 3166")
        case .publication: Message(vi: "tên, hoặc name và url", en: "a name, or name and url")
        case .images: Message(vi: "danh sách ảnh", en: "a list of pictures")
        case .image:
            Message(vi: "tên tệp, hoặc file, alt, caption, credit", en: "a file name, or file, alt, caption, credit")
        case .language: Message(vi: "vi hoặc en", en: "vi or en")
        case .countOrOff: Message(vi: "off hoặc một số từ 1 đến 20", en: "off or a number from 1 to 20")
        }
    }

    /// How such a value is written under a key.
    func example(under key: String) -> Message {
        let both: (String) -> Message = { Message(vi: $0, en: $0) }
        switch self {
        case .line: return both("\(key): \"…\"")
        case .list: return both("\(key): [a, b]")
        case .flag: return Message(vi: "\(key): true hoặc \(key): false", en: "\(key): true or \(key): false")
        case .moment:
            return Message(
                vi: "2023-08-17, 2023-08-17T09:30 hoặc 2023-08-17T09:30+07:00",
                en: "2023-08-17, 2023-08-17T09:30 or 2023-08-17T09:30+07:00")
        case .calendarDate:
            return Message(
                vi: "2023-08-17, 2023-08, 2023, 2023-08-20/31, 2017/2022; thêm ~ nếu chỉ biết khoảng chừng",
                en: "2023-08-17, 2023-08, 2023, 2023-08-20/31, 2017/2022; with ~ at the end for “about”")
        case .webAddress, .baseURL: return both("\(key): https://…")
        case .slug: return both("\(key): ten-bai-2023")
        case .pair: return both("\(key): {vi: …, en: …}")
        case .alsoForms: return both("\(key): {vi: […], en: […]}")
        case .country: return both("\(key): {code: LA, vi: Lào, en: Laos}")
        case .countryCode: return both("\(key): LA")
        case .publication: return both("\(key): {name: …, url: https://…}")
        case .images, .image: return both("\(key): [{file: …, alt: …, caption: …, credit: …}]")
        case .countOrOff: return Message(vi: "\(key): off hoặc \(key): 5", en: "\(key): off or \(key): 5")
        case .language: return Message(vi: "\(key): vi hoặc \(key): en", en: "\(key): vi or \(key): en")
        }
    }
}
