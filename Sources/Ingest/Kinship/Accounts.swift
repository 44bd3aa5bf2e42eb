import Language
import SourceText

/// Another text, what it is to one, and what that one's review may say of it.
struct Kin {
    let path: String
    let kinship: Kinship
    let published: Moment?
    let event: CalendarDate?
}

/// The accounts among which a text's kin is looked for: those of this run and those that Content has already.
///
/// Of each text no more is kept than what its review may have to say, and of its sketch what other texts have too.
struct Accounts: Sendable {
    /// What is kept of an account besides its hashes.
    private struct Entry: Sendable {
        let path: String
        let days: [Account.Day]
        let published: Moment?
        let event: CalendarDate?
        /// How many of its hashes each divisor keeps, from the least.
        let counts: SIMD8<UInt16>
        let divisor: UInt64
    }

    private var entries: [Entry] = []
    private var paths: Set<String> = []
    private var index: ShingleIndex

    /// - Parameter file: Where sketches wait, when there are many.
    init(in file: ScratchFile) {
        index = ShingleIndex(in: file)
    }

    /// Adds an account; the first of a path counts.
    mutating func add(_ account: Account) {
        guard paths.insert(account.path).inserted else { return index.add(account.sketch.hashes, of: nil) }
        index.add(account.sketch.hashes, of: entries.count)
        entries.append(
            Entry(
                path: account.path, days: account.days, published: account.published, event: account.event,
                counts: account.sketch.counts, divisor: account.sketch.divisor))
    }

    /// Says that all accounts are there; from now on they are asked.
    mutating func close() throws(SortedRuns.Failure) { try index.close() }

    /// The kin of a text whose account was added, the nearest first, three at most.
    func kin(of account: Account) -> [Kin] {
        // One more, for the account itself.
        let owners = index.owners(of: account.sketch.hashes, inNoMoreThan: Self.commonest, nearest: Self.candidates + 1)
        let nearest = owners.nearest.filter { entries[$0.owner].path != account.path }.prefix(Self.candidates)
        let kin = nearest.compactMap { candidate in
            kinship(of: account, with: candidate.owner, sharing: candidate.shared + owners.passedOver).map { kinship in
                let entry = entries[candidate.owner]
                return Kin(path: entry.path, kinship: kinship, published: entry.published, event: entry.event)
            }
        }
        return Array(kin.prefix(3))
    }

    /// The texts that are looked at closely.
    private static let candidates = 10

    /// What so many texts say tells nothing of two of them.
    private static let commonest = 50

    /// - Parameter most: How many hashes the two may have in common.
    private func kinship(of account: Account, with owner: Int, sharing most: Int) -> Kinship? {
        let other = entries[owner]
        let divisor = max(account.sketch.divisor, other.divisor)
        guard Kinship.isPossible(sharing: most, divisor: divisor) else { return nil }
        let hashes = account.sketch.hashes(dividedBy: divisor)
        let counts = (hashes.count, TextSketch.count(other.counts, dividedBy: divisor))
        let sharesDay = account.days.contains { day in other.days.contains { day.isSame($0) } }
        return Kinship(shared: index.shared(hashes, with: owner), of: counts, divisor: divisor, sharesDay: sharesDay)
    }
}

extension Accounts {
    /// The sentences for the review of a draft: its kin, and the dates that they have and it lacks.
    func notes(for account: Account, of draft: Draft) -> [Message] {
        kin(of: account).flatMap { kin -> [Message] in
            var notes: [Message] = [.kin(kin.kinship.rawValue, kin.path)]
            if draft.date == nil, let published = kin.published {
                notes.append(.dateProposed(published.calendarDate.iso, by: kin.path, event: kin.event?.iso))
            }
            return notes
        }
    }
}

extension TextSketch {
    /// How many of the hashes each divisor keeps, from the least one, each twice the one before.
    fileprivate var counts: SIMD8<UInt16> {
        var counts = SIMD8<UInt16>()
        var divisor = Self.leastDivisor
        for place in counts.indices {
            counts[place] = UInt16(min(hashes(dividedBy: divisor).count, Int(UInt16.max)))
            divisor *= 2
        }
        return counts
    }

    fileprivate static func count(_ counts: SIMD8<UInt16>, dividedBy divisor: UInt64) -> Int {
        let place = (divisor / leastDivisor).trailingZeroBitCount
        return Int(counts[min(place, counts.scalarCount - 1)])
    }
}
