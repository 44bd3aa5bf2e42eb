/// The words around dates, in small letters.
enum DateWords {
    /// What stands before the number of a day and is read as part of the date.
    static let day = ["ngày", "mùng", "mồng"]
    /// What stands before a day and month without a year and shows that they are no fraction.
    static let beforeDay = day + ["hôm", "nay", "qua", "on"] + partsOfDay + weekdays
    /// The same for a slash alone.
    static let beforeSlash = beforeDay + ["từ", "đến", "tới", "trước", "from", "to", "until", "before", "by"]
    /// The last words of weekdays' names.
    static let weekdays =
        ["hai", "ba", "tư", "sáu", "bảy", "nhật"] + CalendarWords.weekdays.en.map { $0.lowercased() }
    static let partsOfDay = ["sáng", "trưa", "chiều", "tối", "đêm"]
    /// `thg` is what mail programs and blogs print.
    static let month = ["tháng", "thg"]
    static let year = ["năm"]
    static let beforeYear = ["in", "since", "by", "until", "year", "during", "from", "before", "after", "between"]
    static let beforeMonth = [
        "in", "last", "this", "since", "by", "until", "of", "early", "late", "next", "from", "during",
    ]
    static let connectors = ["đến", "tới", "to", "until", "till", "through"]
    static let and = ["và", "and"]
    static let about = ["khoảng", "about", "around", "circa", "approximately"]
    static let ordinalEndings = ["st", "nd", "rd", "th"]

    /// The number of a month behind `tháng`; `giêng` and `chạp` are of the lunar calendar.
    static func vietnameseMonth(_ word: String) -> Int? {
        vietnameseMonths.firstIndex(of: word).map { $0 + 2 }
    }

    static let vietnameseMonths = ["hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]

    /// The number of a month written with a capital, in full or short.
    static func englishMonth(_ word: String) -> Int? {
        months[word]
    }

    private static let months: [String: Int] = {
        var months = ["Sept": 9]
        for (index, name) in CalendarWords.englishMonths.enumerated() {
            for form in [name, String(name.prefix(3))] {
                months[form] = index + 1
                months[form.uppercased()] = index + 1
            }
        }
        return months
    }()
}
