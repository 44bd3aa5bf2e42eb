import SourceText

/// Judges whether a page is an article at all.
struct Verdict {
    private let reading: Reading
    private let prose: [Int]
    private let words: Int

    init(_ reading: Reading) {
        self.reading = reading
        prose = reading.extent.filter { reading.isFreeProse($0) }
        words = prose.reduce(0) { $0 + reading.blocks[$1].words }
    }

    /// Why the page is no article, or nil when it may be one.
    var refusal: Message? {
        if words < 80, let fault = faultWords { return .errorPage(fault) }
        if words < Self.fewestBehindWall, let wall = wallWords { return .loginWall(wall) }
        guard words >= Self.fewestWords else { return hasTeasers ? .onlyTeasers : .noRunningText }
        if isAboutConsent { return .consentPage }
        if isGallery { return .photoGallery }
        if isKeywords { return .keywords }
        if isAboutContact { return .contactPage }
        return isList || areBlurbs ? .listOfStories : nil
    }

    /// The words of running text below which nothing is an article.
    private static let fewestWords = 20

    /// The words below which a page that asks to log in shows no more than what lies over every text.
    private static let fewestBehindWall = 50

    private var hasTeasers: Bool { reading.marks.count { $0?.role == .teaser } >= 2 }

    /// The words of a server's refusal among the page's lines.
    private var faultWords: String? { line(with: Self.faults) }

    /// The words that ask a reader to log in or to pay before the text is shown.
    private var wallWords: String? { line(with: Self.walls) }

    private func line(with phrases: PhraseSet) -> String? {
        reading.blocks.prefix(40).first { $0.words <= 40 && phrases.occurs(in: $0.key) }?.text
    }

    private static let faults = PhraseSet([
        "404", "khong tim thay trang", "trang khong ton tai", "trang ban yeu cau", "trang ban tim", "page not found",
        "page you requested", "page you are looking for", "access denied", "403 forbidden", "khong co quyen truy cap",
        "500 internal", "502 bad gateway", "503 service", "service unavailable", "bad gateway", "just a moment",
        "checking your browser", "verify you are human", "da co loi xay ra", "loi he thong", "bai viet khong ton tai",
        "bai viet da bi xoa", "noi dung khong ton tai", "an error occurred", "under maintenance", "dang bao tri",
    ])
}

extension Verdict {
    private static let walls = PhraseSet([
        "dang nhap hoac dang ky", "dang nhap de doc", "dang nhap de xem", "dang ky de doc", "danh cho ban doc tra phi",
        "danh cho thue bao", "danh cho thanh vien", "danh cho ban doc da dang ky", "dang ky goi thanh vien",
        "log in to continue",
        "sign in to continue", "login to continue", "log in to read", "sign in to read", "subscribe to continue",
        "subscribe to read", "subscribers only", "for subscribers", "already a subscriber", "create a free account",
        "register to continue", "this content is for members", "only available to members",
    ])

    /// Whether half of the running text or more asks the reader for consent, as what lies over a page does.
    private var isAboutConsent: Bool {
        guard words < Self.mostOfConsent else { return false }
        let about = prose.filter { Self.consent.occurs(in: reading.blocks[$0].key) }
        return about.count >= 2 && about.reduce(0) { $0 + reading.blocks[$1].words } * 2 >= words
    }

    private static let mostOfConsent = 400

    private static let consent = PhraseSet([
        "we use cookies", "use of cookies", "our partners", "your consent", "your preferences", "your device",
        "your personal data", "your choices", "you may click", "information on a device", "privacy settings",
        "chung toi su dung cookie", "du lieu ca nhan cua ban", "thiet bi cua ban", "su dong y cua ban",
    ])

    /// Whether the page is a row of pictures: four captions or more, and more words in them than in its running text.
    private var isGallery: Bool {
        let captions = reading.surroundings.filter { reading.role($0) == .caption || isCredited($0) }
        let inCaptions = captions.reduce(0) { $0 + reading.blocks[$1].words }
        let inText = prose.filter { !isCredited($0) }.reduce(0) { $0 + reading.blocks[$1].words }
        return captions.count >= 4 && inCaptions > inText && inText < 60
    }

    /// Whether the running text is a row of search words: a comma after every few words and hardly a name.
    private var isKeywords: Bool {
        let commas = prose.reduce(0) { $0 + reading.blocks[$1].shape.commas }
        let capitals = prose.reduce(0) { $0 + reading.blocks[$1].shape.capitals }
        return commas * 8 >= words && capitals * 15 <= words
    }

    /// Whether the page says how an office is reached: such words head it, three lines or more are its address, and there
    /// is little text beside them. Under a short article a paper's address may stand too.
    private var isAboutContact: Bool {
        guard words < Self.mostOfContact, isHeadedContact else { return false }
        let lines = reading.blocks.filter { block in
            block.text.opening(32).firstIndex(ofMark: ":").map {
                Self.contact.contains(MatchKey(block.text[..<$0]).text)
            } ?? false
        }
        return lines.count >= 3
    }

    private var isHeadedContact: Bool {
        (0..<reading.extent.lowerBound).contains { index in
            let block = reading.blocks[index]
            let isHead = block.markup.map { $0.kind == .heading(1) } ?? (index + 3 >= reading.extent.lowerBound)
            return isHead && Self.contactHeads.contains(block.key.text)
        }
    }

    private static let contactHeads: Set<String> = [
        "lien he", "thong tin lien he", "contact", "contact us", "contacts", "get in touch",
    ]

    private static let mostOfContact = 100

    private static let contact: Set<String> = [
        "dia chi", "tru so", "dien thoai", "dt", "so dien thoai", "tel", "phone", "telephone", "fax", "email", "e mail",
        "hotline", "address", "our address", "opening hours", "office hours", "gio lam viec", "thoi gian lam viec",
        "website",
    ]

    /// Whether every paragraph stands under a linked headline, as those of a section's page do.
    private var areBlurbs: Bool {
        prose.allSatisfy { line(above: $0).map { isLinkedLine($0.index) } ?? false }
    }

    private func isCredited(_ index: Int) -> Bool {
        reading.isFree(index) && reading.credit(index).map { !$0.caption.isEmpty } ?? false
    }

    /// Whether the extent is a list of stories: single paragraphs, each under its own headline and perhaps its date.
    private var isList: Bool {
        guard !hasRun else { return false }
        let headlines = prose.compactMap(headline)
        let dated = headlines.count { $0.isDated }
        var points = 0
        if dated >= 2 { points += 2 }
        if hasPaging { points += 2 }
        if hasListWords { points += 2 }
        if prose.count(where: { reading.blocks[$0].endsInDots }) >= 2 { points += 1 }
        let lengths = headlines.map(\.words).reduce(0, +)
        if headlines.count >= 3, lengths >= 8 * headlines.count { points += 2 }
        return points >= 3
    }

    /// Whether two paragraphs follow each other anywhere, as in every article longer than one.
    private var hasRun: Bool {
        zip(prose, prose.dropFirst()).contains { first, second in
            (first + 1..<second).allSatisfy { reading.role($0) == .picture || reading.role($0) == .caption }
        }
    }

    /// The line above a paragraph, dates and pictures passed over, and whether there was a date.
    private func line(above index: Int) -> (index: Int, isDated: Bool)? {
        var above = index - 1
        var isDated = false
        while above >= 0, reading.role(above) == .date || reading.role(above) == .picture {
            isDated = isDated || reading.role(above) == .date
            above -= 1
        }
        return above >= 0 ? (above, isDated) : nil
    }

    /// The headline above a paragraph.
    private func headline(above index: Int) -> (words: Int, isDated: Bool)? {
        guard let line = line(above: index), reading.isFreeLine(line.index) || isLinkedLine(line.index) else {
            return nil
        }
        return (reading.blocks[line.index].words, line.isDated)
    }

    /// Whether a line is a link as a whole, as headlines in lists are.
    private func isLinkedLine(_ index: Int) -> Bool {
        let block = reading.blocks[index]
        return block.isMostlyLinks && !block.isProse && block.words >= 4
    }

    private var hasPaging: Bool {
        reading.blocks.contains { InterfaceWords.role(of: $0.key) == .paging }
    }

    private var hasListWords: Bool {
        reading.blocks.prefix(12).contains { block in
            block.words <= 25 && Self.listWords.occurs(in: block.key)
        }
    }

    private static let listWords = PhraseSet([
        "newest pieces by", "latest pieces by", "latest contributions", "articles by", "stories by", "posts by",
        "all posts",
        "bai viet cua tac gia", "cac bai viet cua", "tin bai cua tac gia", "bai viet moi nhat cua", "ket qua tim kiem",
        "search results", "results for", "ket qua cho", "tim thay", "danh sach bai viet", "posts tagged",
        "tag archives", "category archives",
    ])
}
