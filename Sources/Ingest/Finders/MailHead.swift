/// The lines that stand above a letter: who sent it to whom, when, and about what.
enum MailHead {
    /// Whether a line says when a letter was sent, among others that only a letter's head has.
    static func says(when index: Int, in reading: Reading) -> Bool {
        guard days.open(reading.blocks[index].text) else { return false }
        let beside = max(0, index - reach)..<min(reading.blocks.count, index + reach + 1)
        return beside.count { others.open(reading.blocks[$0].text) } >= 2
    }

    /// How many lines of its head may stand on either side of a letter's day.
    private static let reach = 4

    private static let days = Openings(["Date:", "Sent:", "Ngày:", "Vào:", "Gửi lúc:", "Đã gửi:"])

    private static let others = Openings([
        "From:", "To:", "Cc:", "Subject:", "Từ:", "Đến:", "Tới:", "Người gửi:", "Người nhận:", "Chủ đề:", "Tiêu đề:",
    ])
}
