import Language
import SourceText

extension Cleaner {
    /// Lines that are a date, an hour, or both, with at most a name or a few words of the interface beside them.
    static let times = Cleaner(name: "times") { reading in
        reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            if reading.isFree(index), block.words <= 12, reading.page.markup?.times[index] != nil {
                return Claim(block: index, role: .date, reason: .timeElement)
            }
            if reading.isFree(index), isAge(block) { return Claim(block: index, role: .date, reason: .dateLine) }
            if reading.isFree(index), isClock(block) || isReadingTime(block) {
                return Claim(block: index, role: .interface, reason: .interfaceWord)
            }
            guard reading.isFree(index), block.shape.digits > 2, block.words <= 20, !block.isProse,
                reading.dateLine(index) != nil
            else {
                return nil
            }
            return Claim(block: index, role: .date, reason: .dateLine)
        }
    }

    /// "Hôm nay, thứ Bảy 29/11/2025": the clock of a page's head.
    private static func isClock(_ block: Block) -> Bool {
        guard block.words <= 8, clocks.open(block.key.text),
            let day = DayMention.all(in: block.text).first
        else { return false }
        let rest = MatchKey(DateLineWords(in: block.text, outside: day.date.range).rest).text
        return rest == "hom nay" || rest == "today" || rest == "today is"
    }

    private static let clocks = Openings(["hom nay", "today"])

    /// "3–4 minutes", "5 phút đọc": how long a reader will take, as browsers and sites guess.
    private static func isReadingTime(_ block: Block) -> Bool {
        guard block.words <= 6, block.key.opensWithDigit else { return false }
        let words = block.key.text.spacedWords
        let numbers = words.prefix { word in word.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        return numbers.count <= 2 && readingTimes.contains(words.dropFirst(numbers.count).joined(separator: " "))
    }

    private static let readingTimes: Set<String> = [
        "minutes", "minute read", "minutes read", "min read", "mins read", "phut", "phut doc", "phut de doc",
    ]

    /// "2 giờ trước", "3 hours ago": a date that only whoever saved the page knows.
    private static func isAge(_ block: Block) -> Bool {
        guard block.key.opensWithDigit else { return false }
        let words = block.key.text.spacedWords(upTo: 4)
        guard words.count == 3, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return words[2] == "truoc" && ["phut", "gio", "ngay", "tuan", "thang"].contains(words[1])
            || words[2] == "ago" && ["minute", "hour", "day", "week", "month"].contains { words[1].hasPrefix($0) }
    }
}
