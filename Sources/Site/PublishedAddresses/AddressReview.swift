import Bulletin
import Language
import SourceText

/// What became of the addresses in the ledger.
struct AddressReview: Sendable {
    /// A published address that leads to where its subject is now.
    struct Move: Sendable {
        let entry: AddressLedger.Entry
        let address: String
        let language: Language
    }

    /// In the order of the ledger.
    private(set) var moves: [Move] = []
    /// Addresses at which there is nothing, and whose subject is nowhere.
    private(set) var vanished: [AddressLedger.Entry] = []
    /// Published addresses at which something else stands now, though what stood there is elsewhere on the site.
    private(set) var taken: [Move] = []
    /// Addresses of the site that are not in the ledger with what stands there, in byte order.
    private(set) var unrecorded: [String] = []

    /// How many addresses are recorded, those given up included.
    let recorded: Int
    /// Addresses that were given up.
    let gone: [String]

    /// - Parameter pages: The pages there will be, but for redirects from the ledger itself.
    init(of ledger: AddressLedger, in site: SiteModel, beside pages: [Page]) {
        let paths = Set(pages.map { Addresses.outputPath(of: $0.address) })
        let published = site.publishedAddresses
        let current = Dictionary(published.map { ($0.subject, $0.address) }) { first, _ in first }
        let expired = Set(site.bulletin.hiddenTexts.lazy.filter(\.hasExpired).map(\.key))
        let occupants = Dictionary(published.map { ($0.address, $0.subject) }) { first, _ in first }
        let known = Set(ledger.entries.compactMap { entry in entry.subject.map { Pair(entry.address, $0) } })
        var answered: Set<String> = []
        for entry in ledger.entries {
            guard let subject = entry.subject else { continue }
            let address = current[subject] ?? current[subject.withoutPartner]
            if paths.contains(Addresses.outputPath(of: entry.address)) {
                if let address, let occupant = occupants[entry.address], occupant != subject, address != entry.address,
                    !known.contains(Pair(entry.address, occupant))
                {
                    taken.append(Move(entry: entry, address: address, language: subject.language))
                }
            } else if let address {
                if answered.insert(entry.address).inserted {
                    moves.append(Move(entry: entry, address: address, language: subject.language))
                }
            } else if !subject.isOfArticle || !expired.contains(subject.name) {
                vanished.append(entry)
            }
        }
        vanished.removeAll { answered.contains($0.address) }
        recorded = Set(ledger.entries.map(\.address)).count
        gone = ledger.entries.filter { $0.subject == nil }.map(\.address)
        unrecorded = published.filter { !known.contains(Pair($0.address, $0.subject)) }.map(\.address)
            .sorted(by: inByteOrder)
    }

    /// A line of the ledger.
    private struct Pair: Hashable {
        let address: String
        let subject: Subject

        init(_ address: String, _ subject: Subject) {
            self.address = address
            self.subject = subject
        }
    }
}

extension AddressReview {
    /// Reports what an editor should know.
    func add(to report: inout Report) {
        for entry in vanished { report.add(.addressVanished(entry)) }
        for move in taken { report.add(.addressTaken(move.entry, nowAt: move.address)) }
        if !unrecorded.isEmpty { report.add(.addressesUnrecorded(unrecorded, in: AddressLedger.name)) }
    }

    /// From each published address to where its subject is now.
    func redirections(_ addresses: Addresses) -> [Redirection] {
        moves.map { move in
            Redirection(
                from: move.entry.address, to: move.address, in: move.language, origin: move.entry.place, addresses)
        }
    }
}

extension HiddenText {
    /// Whether its time is over, as was announced: nobody needs to be told that its address is gone.
    fileprivate var hasExpired: Bool {
        if case .expired = reason { true } else { false }
    }
}
