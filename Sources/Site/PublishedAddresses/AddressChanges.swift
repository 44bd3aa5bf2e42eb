import SourceText

/// What shall become of the ledger of published addresses.
package struct AddressChanges: Sendable {
    /// Whether the addresses of the site there is are added.
    let recording: Bool
    /// Published addresses at which nothing stands any more, to be given up.
    let givenUp: [String]
    /// Published addresses at which nothing stands any more, each with the one that it shall lead to.
    let led: [(from: String, to: String)]

    package init(
        recording: Bool = false, givingUp givenUp: [String] = [], leading led: [(from: String, to: String)] = []
    ) {
        self.recording = recording
        self.givenUp = givenUp
        self.led = led
    }

    package var areNone: Bool { !recording && givenUp.isEmpty && led.isEmpty }

    /// Reports addresses that cannot be given up or led on, or to which nothing can lead.
    func check(against plan: BuildPlan, report: inout Report) {
        let recorded = Set(plan.ledger?.entries.map(\.address) ?? [])
        let vanished = Set(plan.addressReview?.vanished.map(\.address) ?? [])
        for address in givenUp + led.map(\.from) where !vanished.contains(address) {
            report.add(.addressIsNotGone(address, isRecorded: recorded.contains(address)))
        }
        let published = plan.site.publishedAddresses.map(\.address)
        for (_, address) in led where !published.contains(address) {
            report.add(.nothingToLeadTo(address, near: suggestion(for: address, among: published)))
        }
    }

    /// The text of the ledger after them.
    func newText(of plan: BuildPlan) -> String {
        let subjects = Dictionary(plan.site.publishedAddresses.map { ($0.address, $0.subject) }) { first, _ in first }
        let led = led.compactMap { from, to in subjects[to].map { (address: from, subject: $0) } }
        let forgotten = Set(led.map(\.address))
        let kept = (plan.ledger?.entries ?? []).filter { !forgotten.contains($0.address) }.compactMap { entry in
            entry.subject.map { (address: entry.address, subject: $0) }
        }
        let published = recording ? plan.site.publishedAddresses : []
        // An address that is in use again is not given up any more.
        let gone = Set(plan.addressReview?.gone ?? []).union(givenUp).subtracting(published.map(\.address))
        return AddressLedger.text(kept + published + led, gone: gone)
    }
}
