/// Who signed a text, and the paper named beside them, as one short line says it.
struct Byline: Equatable {
    let authors: [String]
    /// The paper the line names, as written.
    let paper: String?

    /// Reads "Phương Quỳnh - Thùy Dương/Hà Nội mới", "Theo Báo X", "By Mai Lan", "H.Vy", "VNA", or gives nil.
    init?(_ text: String) {
        var rest = text.trimmed(of: " .|–-—")
        guard !rest.isEmpty, rest.utf8.count <= Self.longest, rest.spacedWordCount <= Self.mostWords else { return nil }
        if rest.utf8.first == UInt8(ascii: "("), rest.utf8.last == UInt8(ascii: ")") {
            rest = rest.dropFirst().dropLast().trimmed
        }
        let isLabelled = Self.takeOffLabel(&rest)
        rest = Self.withoutAddress(rest)
        if isLabelled { rest = Self.withoutPictures(rest) }
        if let paper = Self.origin(in: rest) {
            guard let read = Self.names(in: paper.names, isLabelled: true) else { return nil }
            self.init(authors: read, paper: paper.paper)
        } else if let paper = KnownPapers.named(rest) {
            self.init(authors: [], paper: paper.name)
        } else if let authors = Self.names(in: rest, isLabelled: isLabelled), !authors.isEmpty {
            self.init(authors: authors, paper: nil)
        } else {
            return nil
        }
    }

    /// The bytes of a line that may name who wrote a text.
    private static let longest = 120

    static let mostWords = 14

    private init(authors: [String], paper: String?) {
        self.authors = authors
        self.paper = paper
    }
}

extension Byline {
    /// Whether a line says of itself that it names who wrote or posted the text: "Tác giả: …", "Người đăng: …".
    static func isLabelled(_ text: String) -> Bool {
        var rest = text.trimmed(of: " .|–-—")
        return rest.utf8.count <= longest && takeOffLabel(&rest) && !rest.holds(": ") && rest.spacedWordCount <= 8
    }

    /// Whether a line only says what those who sign have done: "(Bài và ảnh)".
    static func isLabelAlone(_ key: MatchKey) -> Bool { key.wordCount >= 2 && labels.contains(key.text) }

    /// Takes off "Tác giả:", "Bài và ảnh:", "By" and gives whether one was there.
    private static func takeOffLabel(_ text: inout Substring) -> Bool {
        if let colon = text.firstIndex(ofMark: ":"), labels.contains(MatchKey(text[..<colon]).text) {
            text = text[colon...].dropFirst().trimmed
            return true
        }
        guard let opening = openings.first(opening: text) else { return false }
        text = text.dropFirst(opening.count).trimmed
        return true
    }

    private static let openings = Openings([
        "By ", "by ", "BY ", "Được viết bởi ", "Được đăng bởi ", "Viết bởi ", "Đăng bởi ", "Written by ", "Story by ",
        "Reported by ", "Compiled by ", "Translated by ", "Bởi ", "bởi ", "Posted by ", "Text by ", "Words by ",
        "Words and photos by ", "Interview by ", "Interview: ",
    ])

    /// The line without an e-mail address at its end.
    private static func withoutAddress(_ text: Substring) -> Substring {
        guard text.holds(mark: "@"), let last = text.spacedWords.last, last.holds("@"),
            last.startIndex > text.startIndex
        else { return text }
        return text[..<last.startIndex].trimmed(of: " -–—|,()")
    }

    /// The line without who took the pictures: "Tin: Lê Vy; ảnh: Đỗ An". Without a label it would be that of a picture.
    private static func withoutPictures(_ text: Substring) -> Substring {
        let ends = pictures.compactMap { text.place(of: $0)?.lowerBound }
        return ends.min().map { text[..<$0].trimmed } ?? text
    }

    private static let pictures = [
        "; ảnh:", "; Ảnh:", ", ảnh:", " - Ảnh:", " – Ảnh:", "; photo:", "; photos:", "; Photo:",
    ]

    private static let labels: Set<String> = [
        "tac gia", "bai", "tin", "tin bai", "bai va anh", "bai anh", "tin anh", "tin va anh", "bai viet", "thuc hien",
        "nguoi thuc hien", "phong vien", "pv", "nguoi dang", "dang boi", "posted by", "bien tap", "author", "authors",
        "by", "text", "text and photos",
        "story",
        "story and photos", "writer", "reporter", "written by", "anh va bai", "tin va bai", "tin bai va anh",
        "nguoi viet",
        "words", "words and photos",
    ]

    /// The paper behind "Theo …", a slash or a closing bracket, and the names before it.
    private static func origin(in text: Substring) -> (paper: String, names: Substring)? {
        if let paper = afterAccording(text) {
            if let slash = paper.lastIndex(ofMark: "/") {
                return (String(paper[slash...].dropFirst().trimmed), paper[..<slash].trimmed)
            }
            return (String(paper), "")
        }
        if text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(ofMark: "(") {
            let inside = text[open...].dropFirst().dropLast().trimmed
            let names = text[..<open].trimmed
            if ignored.contains(MatchKey(inside).text) { return nil }
            return (String(afterAccording(inside) ?? inside), names)
        }
        guard let slash = text.lastIndex(ofMark: "/"), !text.holds("://") else { return nil }
        let (left, right) = (text[..<slash].trimmed, text[slash...].dropFirst().trimmed)
        guard !left.isEmpty, !right.isEmpty, left.first?.isUppercase == true, right.first?.isUppercase == true else {
            return nil
        }
        if KnownPapers.named(right) == nil, let paper = KnownPapers.named(left) { return (paper.name, right) }
        return (String(right), left)
    }

    private static func afterAccording(_ text: Substring) -> Substring? {
        guard let opening = origins.first(opening: text) else { return nil }
        let name = text.dropFirst(opening.count).trimmed
        let isName = name.first?.isUppercase == true || name.opens(with: "báo ") || name.opens(with: "tạp chí ")
        return isName && name.spacedWordCount <= 9 ? name : nil
    }

    private static let origins = Openings([
        "Theo: ", "Theo ", "theo ", "THEO ", "Nguồn: ", "Nguồn tin: ", "Source: ", "Source ", "According to ",
    ])

    /// What stands in brackets after a name and is no paper.
    private static let ignored: Set<String> = [
        "ghi", "thuc hien", "tong hop", "th", "t h", "luoc ghi", "bien dich", "bai va anh",
        "anh va bai", "bai anh", "tin anh", "text and photos", "words and photos",
    ]

    /// The names of a list, or nil when a part of it is none.
    private static func names(in text: Substring, isLabelled: Bool) -> [String]? {
        var bare = text
        for ending in endings where bare.ends(in: ending) {
            bare = bare.dropLast(ending.count)
        }
        if bare.utf8.last == UInt8(ascii: ")"), let open = bare.lastIndex(ofMark: "(") { bare = bare[..<open].trimmed }
        guard !bare.isEmpty else { return [] }
        guard isLabelled || opensAsNames(bare) else { return nil }
        var names: [String] = []
        for part in parts(of: bare) where !nobodies.contains(MatchKey(part).text) {
            // "Mai Lan, Press Attaché" is one person.
            if !names.isEmpty, offices.open(part) || occupations.occurs(in: MatchKey(part)) { continue }
            let name = withoutCalling(part)
            let isName =
                PersonName.isName(name) || PersonName.isSignature(name) || isLabelled && isSingleName(name)
                || teams.contains(MatchKey(name).text)
            guard isName else { return nil }
            names.append(String(name))
        }
        return names
    }

    /// The name without what its bearer is at the paper: "CTV Hoàng Anh", "Phóng viên Lê Vy".
    private static func withoutCalling(_ part: Substring) -> Substring {
        guard let calling = callings.first(opening: part) else { return part }
        let name = part.dropFirst(calling.count).trimmed
        return PersonName.isName(name) ? name : part
    }

    private static let callings = Openings([
        "CTV ", "Ctv ", "PV ", "BTV ", "Phóng viên ", "Cộng tác viên ", "Biên tập viên ", "Nhà báo ", "Reporter ",
    ])

    /// Those who sign together and without their names.
    private static let teams: Set<String> = ["nhom pv", "nhom phong vien", "nhom tac gia", "nhom ctv"]

    /// "Lê Sâm - Phòng Lễ tân"
    private static let offices = Openings([
        "Phòng ", "Ban ", "Văn phòng ", "Trung tâm ", "Sở ", "Hội ", "Khoa ", "Viện ", "Đài ", "Press ", "Office ",
    ])

    private static let occupations = PhraseSet([
        "attache", "editor", "correspondent", "reporter", "director", "officer", "secretary", "president",
        "chairman", "chairwoman", "counsellor", "ambassador", "consul", "spokesperson", "professor", "volunteer",
        "pho chu tich", "chu tich", "tham tan", "bi thu", "giam doc", "tong bien tap", "thu ky",
    ])

    private static let endings = [
        " ghi", " thực hiện", " tổng hợp", " lược ghi", " biên dịch", " lược dịch", " tổng thuật",
    ]

    /// Those who keep a site and wrote nothing on it.
    private static let nobodies: Set<String> = [
        "admin", "administrator", "adm", "super user", "superuser", "webmaster", "quan tri", "quan tri vien",
        "quan tri he thong", "ban quan tri", "moderator", "root", "user", "guest", "editor", "bien tap vien", "bbt",
        // What stands under the last line: "– ENDS –".
        "end", "ends", "het",
    ]

    private static func isSingleName(_ text: Substring) -> Bool {
        text.first?.isUppercase == true && text.allSatisfy(\.isLetter) && text.count <= 20
    }

    private static let joints = ["-", "–", "—", "&", "|", "và", "and", ";"]

    private static func isJoint(_ word: Substring) -> Bool { word.withBytes { isJoint($0) } }

    private static func isJoint(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= 4
            && joints.contains { joint in joint.utf8.count == word.count && joint.withBytes { word.stand($0, at: 0) } }
    }

    /// Whether what stands before the first joint is no longer than a name; most lines are sentences and headlines.
    private static func opensAsNames(_ text: Substring) -> Bool {
        text.withBytes { bytes in
            var (words, end) = (0, 0)
            while let word = bytes.word(from: end) {
                if isJoint(UnsafeBufferPointer(rebasing: bytes[word])) { return true }
                words += 1
                if words > PersonName.mostWords { return false }
                let last = bytes[word.upperBound - 1]
                if last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { return true }
                end = word.upperBound
            }
            return true
        }
    }

    /// The text cut at " - ", "," and "và".
    private static func parts(of text: Substring) -> [Substring] {
        var parts: [Substring] = []
        var part: Range<String.Index>?
        func finish() {
            if let part { parts.append(text[part]) }
            part = nil
        }
        for word in text.spacedWords {
            guard !isJoint(word) else {
                finish()
                continue
            }
            let endsPart = word.utf8.last == UInt8(ascii: ",") || word.utf8.last == UInt8(ascii: ";")
            let bare = endsPart ? word.dropLast() : word
            part = (part?.lowerBound ?? bare.startIndex)..<bare.endIndex
            if endsPart { finish() }
        }
        finish()
        return parts
    }
}
