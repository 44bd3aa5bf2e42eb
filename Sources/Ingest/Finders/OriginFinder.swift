import SourceText

/// A paper a text comes from, and the address of the text there.
package struct Source: Equatable, Sendable {
    package let name: String
    package let url: String?
}

/// Finds the paper a text comes from, and the page that reprinted it when another one did.
struct OriginFinder {
    let reading: Reading
    let own: Finding<KnownPaper>?
    let signature: AuthorFinder.Signature

    static let name = "origin"

    /// What the page says of its text's origin, with the blocks that say it.
    struct Origin {
        var source: Finding<Source>?
        var via: Finding<Source>?
        var blocks: [Int] = []
    }

    func find() -> Origin {
        var origin = Origin()
        let url = address() ?? linkedAddress()
        let ownAddress = reading.page.markup?.meta.addresses.first?.value
        if let url { origin.blocks.append(url.block) }
        if let named = named(url: url) {
            origin.source = named
            if let own, own.value.name == named.value.name, named.value.url == nil {
                let source = Source(name: own.value.name, url: ownAddress)
                origin.source = Finding(source, named.certainty, named.evidence)
            }
            if let own, own.value.name != named.value.name {
                origin.via = Finding(Source(name: own.value.name, url: ownAddress), own.certainty, own.evidence)
            }
        } else if let own {
            origin.source = Finding(Source(name: own.value.name, url: ownAddress), own.certainty, own.evidence)
        }
        return origin
    }
}

extension OriginFinder {
    private typealias Address = (block: Int, url: String, host: Substring)

    /// The paper named beside the text: by its signature, an agency's mark, or an address under the text.
    private func named(url: Address?) -> Finding<Source>? {
        if let paper = signature.paper {
            let name = KnownPapers.named(paper.value)?.name ?? paper.value
            return Finding(Source(name: name, url: url?.url), paper.certainty, paper.evidence)
        }
        if let agency { return Finding(Source(name: agency.paper.name, url: url?.url), .likely, [agency.evidence]) }
        guard let url, let paper = KnownPapers.at(host: url.host) else { return nil }
        let evidence = evidence(url.block, .address(url.url))
        return Finding(Source(name: paper.name, url: url.url), .likely, [evidence])
    }

    /// The first address on a line of its own after the text.
    private func address() -> Address? {
        let tail = reading.extent.upperBound..<max(reading.surroundings.upperBound, reading.extent.upperBound)
        for index in tail where reading.isFree(index) {
            let text = reading.blocks[index].text
            guard let start = text.place(of: "https://") ?? text.place(of: "http://") else { continue }
            let url = text[start.lowerBound...].prefix { $0 != " " }.trimmed(of: ".,;)")
            guard text[..<start.lowerBound].spacedWordCount <= 4 else { continue }
            let host = url[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }
            if isOwn(host, after: text[..<start.lowerBound]) { continue }
            return (index, String(url), host)
        }
        return nil
    }

    /// Whether an address is the page's own: "Xem trên web: https://…" in a bulletin that came by mail.
    private func isOwn(_ host: Substring, after words: Substring) -> Bool {
        if Self.own.contains(MatchKey(words).text) { return true }
        guard let address = reading.page.markup?.meta.addresses.first?.value else { return false }
        return hostName(of: address) == hostName(of: String(host))
    }

    private static let own: Set<String> = [
        "xem tren web", "xem tren trinh duyet", "doc tren web", "view in browser", "view online", "read online",
        "permalink",
        "dia chi bai viet", "link bai viet", "duong dan bai viet",
    ]

    /// The address that a line naming a paper links to: "Theo Báo X", the name a link to the text there.
    private func linkedAddress() -> Address? {
        let start = reading.title ?? reading.extent.lowerBound
        for index in start..<max(reading.surroundings.upperBound, start) {
            let block = reading.blocks[index]
            guard let markup = block.markup, markup.linkedWords > 0, reading.byline(index)?.paper != nil else {
                continue
            }
            for case .link(let link) in markup.rich.spans.map(\.kind) {
                guard let address = LinkAddress(link)?.destination, address.hasPrefix("http") else { continue }
                return (index, address, Substring(hostName(of: address)))
            }
        }
        return nil
    }

    /// The agency whose dateline opens the text, "Hanoi (VNA) –", or whose mark ends it, "… term.-VNA".
    private var agency: (paper: KnownPaper, evidence: Evidence)? {
        let paragraphs = reading.extent.filter {
            reading.blocks[$0].isProse && (reading.isFree($0) || reading.role($0) == .lead)
        }
        for index in paragraphs.prefix(2) {
            guard let dateline = OpeningMark(reading.blocks[index].text), dateline.hasPlace else { continue }
            guard let paper = KnownPapers.marked(dateline.mark) else { continue }
            return (paper, evidence(index, .opensWithMark(dateline.mark)))
        }
        guard let last = paragraphs.last, let mark = EndMark.agency(of: reading.blocks[last].text) else { return nil }
        return KnownPapers.marked(mark).map { ($0, evidence(last, .endsWithMark(mark))) }
    }

    private func evidence(_ index: Int, _ message: Message) -> Evidence {
        Evidence(line: reading.blocks[index].lines.lowerBound, finder: Self.name, message: message)
    }
}
