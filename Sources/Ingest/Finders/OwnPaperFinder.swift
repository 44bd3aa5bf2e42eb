import SourceText

/// Finds whose page it is: by the mark its stories open with, its name in its frame, or the frame itself.
struct OwnPaperFinder {
    let reading: Reading
    /// The marks that open stories on the page, each with how often it does.
    let marks: [String: Int]

    static let name = "own-paper"

    func find() -> Finding<KnownPaper>? {
        byMark() ?? byHead() ?? byName() ?? byFrame() ?? byFileName() ?? byTitle() ?? byPrintedHead() ?? byImprint()
            ?? byHost()
    }

    /// The marks that open stories on the page, each with how often it does.
    static func marks(of reading: Reading) -> [String: Int] {
        var marks: [String: Int] = [:]
        for block in reading.blocks where block.words >= 5 {
            if let mark = openingMark(block.text) { marks[mark, default: 0] += 1 }
        }
        return marks
    }

    /// A mark in brackets, or a single word of capitals before a dash, which may be one when it comes again and again.
    private static func openingMark(_ text: String) -> String? {
        if text.utf8.first == UInt8(ascii: "(") {
            return OpeningMark(text).flatMap { $0.hasPlace ? nil : $0.mark }
        }
        guard let mark = OpeningMark.beforeDash(text)?.mark, mark.utf8.count >= 2 else { return nil }
        return mark.unicodeScalars.allSatisfy { Letters.isCapital($0) || $0 == "&" || $0 == "." }
            ? String(mark) : nil
    }
}

extension OwnPaperFinder {
    /// The mark of the article's own first paragraphs, or one that most teasers open with.
    private func byMark() -> Finding<KnownPaper>? {
        let own = reading.extent.lazy.filter { reading.blocks[$0].isProse }.prefix(2)
        for index in own {
            guard let dateline = OpeningMark(reading.blocks[index].text), !dateline.hasPlace else { continue }
            guard let paper = KnownPapers.marked(dateline.mark) else { continue }
            return found(paper, .certain, index, .opensWithMark(dateline.mark))
        }
        let marks = marks.filter { $0.value >= 3 }
        guard let mark = marks.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
        return KnownPapers.marked(mark).flatMap { found($0, .likely, nil, .teasersOpenWithMark(mark)) }
    }

    /// The site's name or address in the page's head: of a known paper, else as it stands there.
    private func byHead() -> Finding<KnownPaper>? {
        guard let meta = reading.page.markup?.meta else { return nil }
        let names = meta.siteNames.map { ($0, KnownPapers.named($0.value) ?? KnownPapers.at(host: $0.value)) }
        let hosts = meta.addresses.map { ($0, KnownPapers.at(host: hostName(of: $0.value))) }
        guard let (statement, paper) = (names + hosts).first(where: { $0.1 != nil }) ?? names.first else { return nil }
        return found(paper ?? KnownPaper(name: statement.value), .likely, statement)
    }

    /// The site's name that its `<title>` has behind the headline, or before it.
    private func byTitle() -> Finding<KnownPaper>? {
        guard let title = reading.title.map({ reading.blocks[$0].key }) else { return nil }
        for statement in reading.page.markup?.meta.titles ?? [] where statement.place == "<title>" {
            if let name = PageMeta.siteName(of: statement.value, before: title) {
                return found(KnownPapers.named(name) ?? KnownPaper(name: name), .likely, statement)
            }
            for form in PageMeta.withoutSiteName(statement.value) where MatchKey(form) == title {
                let name = statement.value.dropFirst(form.count).trimmed(of: " |-–—:»")
                guard !name.isEmpty else { continue }
                return found(KnownPapers.named(name) ?? KnownPaper(name: String(name)), .likely, statement)
            }
        }
        return nil
    }

    /// The name that stands with the number of the issue on every printed page.
    private func byPrintedHead() -> Finding<KnownPaper>? {
        guard let head = PrintedHead(of: reading), let name = head.name else { return nil }
        return found(
            KnownPapers.named(name) ?? KnownPaper(name: name), .likely, head.block,
            .nameInFrame(reading.blocks[head.block].text))
    }

    /// The host of the page's address, where nothing tells a name.
    private func byHost() -> Finding<KnownPaper>? {
        guard let statement = reading.page.markup?.meta.addresses.first else { return nil }
        return found(KnownPaper(name: hostName(of: statement.value)), .likely, statement)
    }

    /// The name that the page's head or foot gives itself, of a paper that is not known.
    private func byImprint() -> Finding<KnownPaper>? {
        let titles = reading.page.markup?.meta.titles.filter { $0.place == "<title>" } ?? []
        for statement in titles {
            guard let name = Imprint.name(inTitle: statement.value) else { continue }
            return found(KnownPapers.named(name) ?? KnownPaper(name: name), .doubtful, statement)
        }
        let isOwn = { isFrame($0) && reading.blocks[$0].words <= Cues.mostWords && !speaksOfOthers($0) }
        for index in reading.blocks.indices.prefix(Self.headBlocks) where isOwn(index) {
            let block = reading.blocks[index]
            if let name = Imprint.name(in: block) { return found(named: name, index) }
            guard Imprint.isKind(block.key), index + 1 < reading.blocks.count, isOwn(index + 1) else { continue }
            let next = reading.blocks[index + 1]
            if (2...14).contains(next.words), !next.isSentence { return found(named: next.text, index + 1) }
        }
        for index in reading.blocks.indices {
            let block = reading.blocks[index]
            guard block.cues.contains(.holder) || block.shape.hasCopyrightSign, isOwn(index) else { continue }
            if let name = Imprint.holder(in: reading.blocks[index].text) { return found(named: name, index) }
        }
        return nil
    }

    /// The blocks a page's name stands among, when it stands in its head; further on others' names do.
    private static let headBlocks = 12

    private func found(named name: String, _ index: Int) -> Finding<KnownPaper> {
        let paper = KnownPapers.named(name) ?? KnownPaper(name: name)
        return found(paper, .doubtful, index, .nameInFrame(reading.blocks[index].text))
    }

    /// The name after "Báo" or "Tạp chí", a domain, or a name alone, on a line outside the text.
    private func byName() -> Finding<KnownPaper>? {
        for index in reading.blocks.indices where isFrame(index) {
            let block = reading.blocks[index]
            guard block.words <= Cues.mostWords, !speaksOfOthers(index) else { continue }
            if let paper = named(in: block, isTeaser: reading.role(index) == .teaser) {
                return found(paper, .likely, index, .nameInFrame(block.text))
            }
        }
        return nil
    }

    /// Whether a line is no part of the text: outside it, or recognised as something else inside.
    private func isFrame(_ index: Int) -> Bool {
        index != reading.title && (!reading.extent.contains(index) || !reading.isFree(index))
    }

    /// Whether a line names a paper for another reason: a picture's, the text's origin.
    private func speaksOfOthers(_ index: Int) -> Bool {
        let role = reading.role(index)
        return role == .caption || role == .credit
            || reading.isFree(index) && index > reading.surroundings.lowerBound
                && reading.byline(index)?.paper != nil
    }

    private func named(in block: Block, isTeaser: Bool) -> KnownPaper? {
        if block.cues.contains(.greeting), let paper = greeting(in: block.text) { return paper }
        guard !isTeaser || block.words <= 8, !block.isProse || block.words <= 45 else { return nil }
        if block.words <= 4, !KnownPapers.isOrdinary(block.key), let paper = KnownPapers.named(block.key) {
            return paper
        }
        if block.shape.mayHold("."), let host = host(in: block.text), let paper = KnownPapers.at(host: host) {
            return paper
        }
        guard block.cues.contains(.paper) || block.shape.hasCopyrightSign else { return nil }
        for label in Self.labels {
            guard let range = block.text.place(of: label) else { continue }
            let words = block.text[range.upperBound...].spacedWords
            // In a box of other stories a headline may begin with a paper's name; the name of the page's own ends a line.
            let shortest = isTeaser ? words.count - 1 : 0
            for count in stride(from: min(6, words.count), to: shortest, by: -1) {
                let name = words.prefix(count).joined(separator: " ").trimmed(of: ".,;:()")
                if let paper = KnownPapers.named(name) { return paper }
            }
        }
        return nil
    }

    private static let labels = ["Báo điện tử ", "Báo ", "báo ", "Tạp chí ", "tạp chí ", "© ", "Theo dõi "]

    private static let greetings = [
        " xin gửi tới bạn đọc", " xin giới thiệu", " trân trọng giới thiệu", " xin trân trọng giới thiệu",
    ]

    /// "Thời Đại xin gửi tới bạn đọc …": a paper speaking of itself.
    private func greeting(in text: String) -> KnownPaper? {
        for words in Self.greetings {
            guard let range = text.place(of: words) else { continue }
            let before = text[..<range.lowerBound].spacedWords.suffix(4)
            for count in stride(from: before.count, to: 0, by: -1) {
                if let paper = KnownPapers.named(before.suffix(count).joined(separator: " ")) { return paper }
            }
        }
        return nil
    }

    /// A host name standing in a line that is no address of another page.
    private func host(in text: String) -> Substring? {
        guard text.holds(mark: "."), !text.holds("://"), !text.holds(mark: "@") else { return nil }
        return text.split(whereSeparator: { " ,;:()|".contains($0) }).first { word in
            word.dropLast().holds(mark: ".") && KnownPapers.at(host: word.trimmed(of: ".")) != nil
        }
    }
}

extension OwnPaperFinder {
    /// On pages of text only: the words of a frame are a guess that the head of a page of HTML makes needless.
    private func byFrame() -> Finding<KnownPaper>? {
        guard reading.page.markup == nil else { return nil }
        let lines = reading.blocks.filter { $0.words <= 14 && $0.cues.contains(.frame) }
        let framed = KnownPapers.frames.first { frame in
            frame.lines.allSatisfy { words in lines.contains { $0.key.text.holds(words) } }
                && isOnTopic(frame.paper)
        }
        return framed.flatMap { found($0.paper, .doubtful, nil, .frame($0.paper.name)) }
    }

    private func isOnTopic(_ paper: KnownPaper) -> Bool {
        paper.topics.isEmpty
            || reading.blocks.contains { block in paper.topics.contains { block.key.text.holds($0) } }
    }

    /// A domain's first word in the file's name, as "06-vietnamtimes-….txt".
    private func byFileName() -> Finding<KnownPaper>? {
        let words = MatchKey(reading.page.file.path.split(separator: "/").last ?? "").words
        let labelled = KnownPapers.domainLabels.first { words.contains($0.label) }
        return labelled.flatMap { found($0.paper, .doubtful, nil, .fileNameSays($0.paper.name)) }
    }

    private func found(
        _ paper: KnownPaper, _ certainty: Certainty, _ index: Int?, _ message: Message
    ) -> Finding<KnownPaper> {
        let line = index.map { reading.blocks[$0].lines.lowerBound }
        return Finding(paper, certainty, [Evidence(line: line, finder: Self.name, message: message)])
    }

    private func found(
        _ paper: KnownPaper, _ certainty: Certainty, _ statement: PageMeta.Statement<String>
    ) -> Finding<KnownPaper> {
        let message = Message.headSays(statement.place, statement.value)
        return Finding(paper, certainty, [Evidence(line: statement.line, finder: Self.name, message: message)])
    }
}

/// The host of an address, without `www.`.
func hostName(of address: String) -> String {
    let rest = address.place(of: "://").map { address[$0.upperBound...] } ?? address[...]
    let host = rest.prefix { !"/?#:".contains($0) }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}
