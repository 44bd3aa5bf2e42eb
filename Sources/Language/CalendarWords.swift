/// What months and weekdays are called; Vietnamese months are numbers.
enum CalendarWords {
    static let weekdays = Bilingual(
        vi: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
        en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The name of a month, or its first three letters.
    static func englishMonth(_ month: Int, isShort: Bool) -> String {
        isShort ? String(englishMonths[month - 1].prefix(3)) : englishMonths[month - 1]
    }
}
