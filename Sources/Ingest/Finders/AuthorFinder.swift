import SourceText

/// Finds who signed the text: beside the date, under the headline, or on a short line after the last paragraph.
struct AuthorFinder {
    let reading: Reading
    /// What stands on the date's line besides the date.
    let besideDate: (block: Int, text: String)?

    static let name = "byline"

    /// What the signing lines say, with the blocks they are.
    struct Signature {
        var authors: [Finding<String>] = []
        /// The paper named by the signature, as written.
        var paper: Finding<String>?
        var blocks: [Int] = []
        /// The paragraphs under the text that say who its authors are.
        var biographies: [Int] = []
    }

    func find() -> Signature {
        var signature = Signature()
        if let besideDate, !besideDate.text.isEmpty {
            let names = besideDate.text.components(at: [" | ", "|", " · "]).compactMap { Byline($0) }
            if let byline = names.first { add(byline, from: besideDate.block, isDateLine: true, to: &signature) }
        }
        readNamed(into: &signature)
        for index in named + underTitle { read(index, into: &signature) }
        for index in afterText { read(index, into: &signature) }
        if signature.authors.isEmpty { signature.authors = stated }
        signature.biographies = biographies(of: signature.authors.map(\.value))
        return signature
    }
}

extension AuthorFinder {
    /// The last paragraphs that begin with an author's name and tell of them, or how they are reached.
    private func biographies(of authors: [String]) -> [Int] {
        let openings = authors.map { MatchKey($0).text + " " }
        let paragraphs = reading.extent.filter { reading.isFreeProse($0) }
        return paragraphs.dropFirst(2).reversed().prefix { index in
            let block = reading.blocks[index]
            return openings.contains { opening in
                guard block.key.text.opens(with: opening) else { return false }
                let rest = block.key.text.dropFirst(opening.utf8.count)
                return Self.introductions.open(rest) || block.text.holds(mark: "@")
            }
        }
    }

    private static let introductions = Openings([
        "is a ", "is an ", "is the ", "writes ", "covers ", "reports ", "teaches ", "lives ", "has written ",
        "has been ",
        "la phong vien", "la nha bao", "la cong tac vien", "la bien tap vien", "hien la ", "hien song ", "chuyen viet ",
        "viet ve ",
    ])
}

extension AuthorFinder {
    /// Lines of elements that are named for authors, beside the headline or the text.
    private var named: [Int] {
        guard reading.page.markup != nil else { return [] }
        let start = reading.title ?? reading.extent.lowerBound
        return (start..<max(start, reading.surroundings.upperBound)).filter { index in
            reading.isFreeLine(index) && reading.blocks[index].markup?.names.contains(.byline) == true
        }
    }

    /// What elements on a line beside the headline or the text name as authors.
    private func readNamed(into signature: inout Signature) {
        let start = reading.title ?? reading.extent.lowerBound
        for author in reading.page.markup?.authors ?? []
        where author.block >= start && author.block < reading.surroundings.upperBound {
            guard let byline = Byline(author.text), !byline.authors.isEmpty else { continue }
            add(byline, from: author.block, isDateLine: reading.role(author.block) == .date, to: &signature)
        }
    }

    /// Authors that the page's head states, names of people that its text shows; a site often states itself, or whoever
    /// keeps it.
    private var stated: [Finding<String>] {
        let authors = reading.page.markup?.meta.authors ?? []
        let place = authors.first?.place
        return authors.filter { $0.place == place && isPerson($0.value) }.map { author in
            let key = MatchKey(author.value).text
            let isSeen = reading.surroundings.contains { reading.blocks[$0].key.text.holds(key) }
            let evidence = Evidence(
                line: author.line, finder: Self.name, message: .headSays(author.place, author.value))
            return Finding(author.value, isSeen ? .certain : .likely, [evidence])
        }
    }

    private func isPerson(_ name: String) -> Bool {
        PersonName.isName(name) && KnownPapers.named(name) == nil && !isSite(MatchKey(name))
    }

    /// Whether a signature names no person: "PV", or the agency whose mark the text opens with.
    private func isNobody(_ name: String) -> Bool {
        if Self.nobodies.contains(MatchKey(name).text) { return true }
        let openings = reading.extent.lazy.filter { reading.isFreeProse($0) }.prefix(3)
            .compactMap { OpeningMark(reading.blocks[$0].text) }
        return openings.contains { $0.hasPlace && $0.mark == name }
    }

    private static let nobodies: Set<String> = [
        "pv", "p v", "ctv", "btv", "phong vien", "cong tac vien", "admin", "administrator", "super user",
        "staff writer", "staff reporter",
    ]

    /// Whether a name is the site's: stated as that, or behind the headline in `<title>`.
    private func isSite(_ name: MatchKey) -> Bool {
        guard let meta = reading.page.markup?.meta else { return false }
        return meta.siteNames.contains { MatchKey($0.value) == name }
            || meta.titles.contains { $0.place == "<title>" && MatchKey($0.value).text.ends(in: " " + name.text) }
    }

    /// Free lines between the headline and the first paragraph.
    private var underTitle: [Int] {
        guard let title = reading.title else { return [] }
        let first = (title + 1..<reading.blocks.count).first { reading.isFreeProse($0) || reading.role($0) == .lead }
        return (title + 1..<(first ?? title + 1)).filter { reading.isFreeLine($0) }
    }

    /// The first free lines after the last paragraph; a caption may have stood between them and the text's end.
    private var afterText: [Int] {
        let last = reading.extent.last { reading.isFreeProse($0) || reading.blocks[$0].isListed }
        let leadsUp = last.map { reading.blocks[$0].endsInColon } ?? true
        let start = leadsUp ? reading.extent.upperBound : (last ?? 0) + 1
        let tail = start..<max(reading.surroundings.upperBound, start)
        let lines = tail.filter { index in
            let block = reading.blocks[index]
            // The last items of a list may be names.
            let isItem = block.text.startsListItem || block.traces.contains(.bulleted) || block.isCell
            return reading.isFree(index) && !block.isProse && (index >= reading.extent.upperBound || !isItem)
        }
        return Array(lines.prefix(5))
    }

    private func read(_ index: Int, into signature: inout Signature) {
        guard let byline = reading.byline(index) else {
            if Byline.isLabelAlone(reading.blocks[index].key), !signature.blocks.isEmpty {
                signature.blocks.append(index)
            }
            return
        }
        add(byline, from: index, isDateLine: false, to: &signature)
    }

    private func add(_ byline: Byline, from index: Int, isDateLine: Bool, to signature: inout Signature) {
        let block = reading.blocks[index]
        let evidence = [Evidence(line: block.lines.lowerBound, finder: Self.name, message: .byline(block.text))]
        if signature.authors.isEmpty {
            signature.authors = byline.authors.filter { !isNobody($0) }.map { author in
                let isSure = isDateLine || PersonName.hasFamilyName(author) || byline.paper != nil
                return Finding(author, isSure ? .certain : .likely, evidence)
            }
        } else if !byline.authors.isEmpty, byline.paper == nil {
            return
        }
        if signature.paper == nil, let paper = byline.paper { signature.paper = Finding(paper, .certain, evidence) }
        if !isDateLine { signature.blocks.append(index) }
    }
}

extension String {
    /// The parts between any of some separators, blanks taken off.
    func components(at separators: [String]) -> [String] {
        var parts = [self[...]]
        for separator in separators { parts = parts.flatMap { $0.split(separator: separator) } }
        return parts.map { String($0.trimmed) }.filter { !$0.isEmpty }
    }
}
