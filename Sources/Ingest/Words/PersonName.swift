/// Tells a person's name by how it is written.
enum PersonName {
    /// Whether a text is written as a name is: two to five words, each with a capital, and no place's or paper's name.
    static func isName(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count <= 60, (2...mostWords).contains(Substring(text).spacedWordCount) else { return false }
        let words = Substring(text).spacedWords
        guard words.allSatisfy({ isNameWord($0) }), !PlaceNames.contains(text) else { return false }
        return !words.contains { commonWords.contains($0.lowercased()) }
    }

    static let mostWords = 5

    /// Whether a text is a name that begins with a Vietnamese family name.
    static func hasFamilyName(_ text: some StringProtocol) -> Bool {
        familyNames.contains(MatchKey(Substring(text).firstWord).text)
    }

    /// Whether a text is initials or an initial and a name, as reporters sign: "H.Vy", "N.H", "PV", "HA".
    static func isSignature(_ written: some StringProtocol) -> Bool {
        guard written.utf8.count <= 16 else { return false }
        let text = Substring(written)
        let parts = text.split(separator: ".", omittingEmptySubsequences: true)
        guard !text.holds(mark: " ") || text.holds(mark: ".") else { return false }
        guard (1...3).contains(parts.count) else { return false }
        let isInitials = parts.allSatisfy { $0.trimmed.allSatisfy(\.isUppercase) && $0.trimmed.count <= 4 }
        if parts.count == 1 { return isInitials && text.count >= 2 }
        return isInitials || parts.allSatisfy { isNameWord($0.trimmed) }
    }

    /// A capital and small letters, or capitals throughout; hyphens, apostrophes and an initial's full stop may occur.
    private static func isNameWord(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first, Letters.isCapital(first) else { return false }
        var (capitals, letters, signs) = (0, 0, 0)
        for scalar in word.unicodeScalars.dropFirst() {
            switch scalar {
            case ".", "-", "'", "’": signs += 1
            case _ where Letters.isLetter(scalar):
                letters += 1
                if Letters.isCapital(scalar) { capitals += 1 }
            default: return false
            }
        }
        return capitals == 0 || capitals == letters || signs > 0
    }

    /// Words that headlines and sections begin with a capital and no name has.
    private static let commonWords: Set<String> = [
        "the", "and", "of", "news", "video", "photo", "online", "times", "post", "article", "articles", "popular",
        "recommended", "home", "read", "more", "next", "society", "culture", "politics", "business", "sports", "world",
        "travel", "review", "special", "report", "friendship", "association", "union", "city", "overview", "tin", "báo",
        "mục", "xem", "thêm", "đọc", "nổi", "bật", "bộ", "sở", "ủy", "phố", "huyện", "tỉnh", "xã", "nước", "giới",
        "tết",
        "chào", "mừng", "hội",
    ]

    private static let familyNames: Set<String> = [
        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
        "ly",
        "dao", "dinh", "doan", "lam", "mai", "trinh", "truong", "dam", "ha", "luong", "luu", "cao", "chau", "thai",
        "ta",
        "to", "tong", "quach", "vuong", "la", "kieu", "khuat", "nghiem", "nguy", "nhu", "ninh", "nong", "phung", "quan",
        "tang",
        "thach", "than", "tieu", "ton", "trieu", "tu", "van", "vi", "au", "bach", "chu", "co", "cung", "giang", "hua",
        "khuong",
        "lac", "lai", "mac", "mach", "phi", "phu", "sam", "son", "thieu", "ung", "yen", "can", "hong", "kim", "minh",
        "thanh",
    ]
}

/// Places that stand alone on lines of news pages and could be taken for names.
enum PlaceNames {
    static func contains(_ text: some StringProtocol) -> Bool { places.contains(MatchKey(text).text) }

    private static let places: Set<String> = [
        "ha noi", "hanoi", "viet nam", "vietnam", "hai phong", "da nang", "can tho", "hue", "tp hcm", "ho chi minh",
        "ho chi minh city", "tp ho chi minh", "sai gon", "quang ninh", "bac ninh", "hung yen", "hai duong", "ninh binh",
        "nam dinh", "thai binh", "thai nguyen", "thanh hoa", "nghe an", "ha tinh", "quang binh", "quang tri",
        "quang nam",
        "quang ngai", "binh dinh", "phu yen", "khanh hoa", "ninh thuan", "binh thuan", "lam dong", "dak lak", "gia lai",
        "kon tum", "lao cai", "yen bai", "dien bien", "son la", "lai chau", "hoa binh", "phu tho", "vinh phuc",
        "bac giang",
        "lang son", "cao bang", "bac kan", "tuyen quang", "ha giang", "ba ria vung tau", "dong nai", "binh duong",
        "tay ninh",
        "long an", "tien giang", "ben tre", "tra vinh", "vinh long", "dong thap", "an giang", "kien giang", "hau giang",
        "soc trang", "bac lieu", "ca mau", "moscow", "paris", "bangkok", "vientiane", "phnom penh", "beijing", "tokyo",
        "seoul",
        "new york", "london", "berlin", "washington", "viet nam hoa ky", "lao", "campuchia", "trung quoc", "nhat ban",
        "han quoc", "an do", "hoa ky", "lien bang nga", "cuba", "australia", "thai lan", "dong nam a", "chau au",
        "chau a",
    ]
}
