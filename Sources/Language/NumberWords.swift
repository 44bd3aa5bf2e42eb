/// The words around numbers, in small letters.
enum NumberWords {
    /// The power of ten a word multiplies by.
    static func power(_ word: String) -> Int? {
        switch word {
        case "trăm", "hundred": 2
        case "nghìn", "ngàn", "thousand": 3
        case "vạn": 4
        case "triệu", "million": 6
        case "tỷ", "tỉ", "billion", "bn": 9
        case "trillion": 12
        default: nil
        }
    }

    static let currencies: [(currency: PrintedNumber.Currency, sign: String, codes: [String], names: [String])] = [
        (.dong, "₫", ["vnd", "vnđ"], ["đồng", "đ", "dong", "dongs"]),
        (.dollar, "$", ["usd"], ["dollar", "dollars", "đô"]),
        (.euro, "€", ["eur"], ["euro", "euros"]),
        (.pound, "£", ["gbp"], ["pound", "pounds"]),
        (.yen, "¥", ["jpy"], ["yên", "yen"]),
    ]

    /// Whose money it is, as English says before its name.
    static let beforeCurrency = ["us", "american", "vietnamese", "british", "japanese"]

    /// What makes `15 đồng chí` fifteen comrades and no money.
    static let behindFellow = ["chí", "bào", "nghiệp", "đội", "hương", "minh", "môn"]

    /// What stands before the number of one of a row, in Roman numerals, and before one in digits.
    static let beforeRoman =
        beforeOrdinal + ["hội", "kỳ", "congress", "term", "session", "legislature", "tenure", "volume", "century"]
    static let beforeOrdinal = ["thứ", "khóa", "khoá", "kỷ"]

    /// What English counts with ordinal numbers in words, where they are more than a way of speaking.
    static let counted = [
        "congress", "congresses", "term", "session", "legislature", "tenure", "plenum", "century", "anniversary",
        "edition",
    ]

    static func ordinal(_ word: String) -> Int? {
        ordinals.firstIndex(of: word).map { $0 + 1 }
    }

    /// `first` to `twentieth`.
    static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ]

    /// The number words that stand behind `lần thứ`.
    static func vietnameseOrdinal(_ word: String) -> Int? {
        vietnamese.firstIndex(of: word).map { $0 + 1 }
    }

    private static let vietnamese = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
}
