/// The whole numbers that a text spells in words or Roman numerals: `hai mươi sáu`, `twenty-sixth`, `twice`, `VI`.
///
/// For finding out whether a number of another text is said here at all. It is generous: of `hai mươi sáu` it gives 2, 20
/// and 26, and `năm`, which is also the word for year, is 5.
package enum SpelledNumbers {
    package static func all(in text: String, language: Language) -> Set<Int> {
        let printed = PrintedText(text)
        var found: Set<Int> = []
        var reading = Sum()
        for index in printed.tokens.indices {
            let isJoint = printed.isDash(index) || printed.isWord(index, joints)
            if let word = printed.word(index), let numeral = RomanNumeral(word) { found.insert(numeral.number) }
            guard let word = printed.word(index)?.lowercased(), let part = part(word, language) else {
                if !isJoint || reading.isEmpty { reading = Sum() }
                continue
            }
            if case .alone(let number) = part {
                found.insert(number)
                reading = Sum()
                continue
            }
            reading.add(part)
            found.insert(reading.value)
            if case .number(let number) = part { found.insert(number) }
        }
        return found
    }

    /// What a word does in a number.
    fileprivate enum Part {
        case number(Int)
        /// `twice`, `half`: a number that no other joins.
        case alone(Int)
        /// `mươi`, `trăm`, `thousand`: multiplies what stands before it.
        case power(Int)
    }

    private static let joints = ["and", "linh", "lẻ"]

    private static func part(_ word: String, _ language: Language) -> Part? {
        switch language {
        case .vi:
            vietnamese[word].map(Part.number) ?? alone[word].map(Part.alone)
                ?? (word == "mươi" ? .power(10) : power(word))
        case .en: english[word].map(Part.number) ?? alone[word].map(Part.alone) ?? power(word)
        }
    }

    private static func power(_ word: String) -> Part? {
        let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
        guard let exponent = NumberWords.power(singular), exponent <= 9 else { return nil }
        return .power((0..<exponent).reduce(1) { value, _ in value * 10 })
    }

    private static let vietnamese = [
        "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4,
        "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
    ]

    private static let alone = [
        "không": 0, "nhất": 1, "đầu": 1, "nhì": 2, "đôi": 2, "cặp": 2, "rưỡi": 5, "tá": 12, "zero": 0, "no": 0,
        "once": 1,
        "twice": 2, "both": 2, "pair": 2, "couple": 2, "dozen": 12, "score": 20, "quarter": 25, "half": 50,
    ]

    private static let english: [String: Int] = {
        var words = [
            "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
            "ten": 10,
            "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
            "seventeen": 17, "eighteen": 18, "nineteen": 19,
        ]
        for (index, ordinal) in NumberWords.ordinals.enumerated() { words[ordinal] = index + 1 }
        let tens = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
        for (index, stem) in tens.enumerated() {
            words[stem + "y"] = (index + 2) * 10
            words[stem + "ieth"] = (index + 2) * 10
            words[stem + "ies"] = (index + 2) * 10
        }
        return words
    }()
}

/// A number while its words are read.
private struct Sum {
    /// What the words since the last thousand, million or billion make.
    private var group = 0
    private var total = 0
    private(set) var isEmpty = true

    var value: Int { total + group }

    mutating func add(_ part: SpelledNumbers.Part) {
        switch part {
        case .alone: return
        case .number(let number):
            // Two numbers in a row that cannot be one: `một hai`, `two three`.
            if group % 10 != 0 || group == 0 && number >= 10 || group != 0 && number >= group { group = 0 }
            group += number
        case .power(let power) where power < 1000:
            group = isEmpty || group == 0 ? power : group - group % power + group % power * power
            if group >= 1_000_000 { group = power }
        case .power(let power):
            let (product, isTooLarge) = max(group, 1).multipliedReportingOverflow(by: power)
            total = isTooLarge || total > 1_000_000_000_000 ? 0 : total + product
            group = 0
        }
        isEmpty = false
    }
}
