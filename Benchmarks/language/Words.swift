import Language

/// Titles and a text like those of a bulletin, made by rule: the same on every machine.
struct Words {
    let titles: [String]
    let text: String

    init() {
        let openings = ["Hội hữu nghị", "Đoàn đại biểu", "Ủy ban Hòa bình", "Chuyến thăm của", "Gặp gỡ", "Ấn phẩm về"]
        let places = [
            "Ấn Độ", "Đức", "Nhật Bản", "Ác-hen-ti-na", "Ô-xtrây-li-a", "Ê-cu-a-đo", "Lào", "Ý", "Séc", "Ba Lan",
        ]
        let endings = [
            "ở Hà Nội", "khóa VI", "năm 2023", "và bạn bè quốc tế", "tại Thủ đô", "mùa xuân này", "lần thứ 9",
        ]
        var titles: [String] = []
        for number in 0..<2000 {
            let opening = openings[number * 7 % openings.count]
            let place = places[number * 3 % places.count]
            titles.append("\(opening) \(place) \(endings[number * 5 % endings.count]) \(number * 7919 % 2000)")
        }
        self.titles = titles
        text = titles.prefix(400).enumerated().map { number, title in
            "\(title): sáng \(number % 28 + 1)/8/2023, có 4\(number % 10).000 người dự và 1,4 tỷ đồng được quyên góp."
        }.joined(separator: "\n\n")
    }
}
