import Language
import SourceText

/// The accounts among which a text's kin is looked for: those of this run and those that Content has already.
struct Accounts: Sendable {
    private var accounts: [Account] = []
    private var byPath: [String: Int] = [:]
    /// The accounts that have a shingle.
    private var byHash: [UInt64: [Int32]] = [:]

    /// Adds an account; the first of a path counts.
    mutating func add(_ account: Account) {
        guard byPath[account.path] == nil else { return }
        byPath[account.path] = accounts.count
        for hash in account.sketch.hashes { byHash[hash, default: []].append(Int32(accounts.count)) }
        accounts.append(account)
    }

    /// A text's kin, the nearest first, three at most.
    func kin(of account: Account) -> [(account: Account, kinship: Kinship)] {
        var shared: [Int32: Int] = [:]
        for hash in account.sketch.hashes {
            // What so many texts say tells nothing of two of them.
            guard let others = byHash[hash], others.count <= Self.commonest else { continue }
            for other in others { shared[other, default: 0] += 1 }
        }
        let nearest = shared.filter { accounts[Int($0.key)].path != account.path }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
        let kin = nearest.compactMap { entry in
            account.kinship(with: accounts[Int(entry.key)]).map { (accounts[Int(entry.key)], $0) }
        }
        return Array(kin.prefix(3))
    }

    private static let commonest = 50
}

extension Accounts {
    /// The sentences for the review of a draft: its kin, and the dates that they have and it lacks.
    func notes(for account: Account, of draft: Draft) -> [Message] {
        kin(of: account).flatMap { kin, kinship -> [Message] in
            var notes: [Message] = [.kin(kinship.rawValue, kin.path)]
            if draft.date == nil, let published = kin.published {
                notes.append(.dateProposed(published.calendarDate.iso, by: kin.path, event: kin.event?.iso))
            }
            return notes
        }
    }
}
