import Bulletin
package import SourceText

/// What the ledger of published addresses says, held against the site there is.
package struct AddressReport: Sendable {
    /// A former address, and the one it leads to.
    package struct Move: Sendable {
        package let from: String
        package let to: String
    }

    package var report: Report
    /// How many addresses are recorded, those given up included.
    package fileprivate(set) var recorded = 0
    package fileprivate(set) var moved: [Move] = []
    package fileprivate(set) var vanished: [String] = []
    package fileprivate(set) var unrecorded: [String] = []
    /// Addresses that were given up.
    package fileprivate(set) var gone: [String] = []
    /// Whether the ledger was written.
    package fileprivate(set) var isWritten = false

    fileprivate init(report: Report) {
        self.report = report
    }
}

extension Build {
    /// What became of the published addresses, without writing anything.
    package func addresses() -> AddressReport {
        var report = Report()
        guard let plan = plan(from: ContentListing(of: content), report: &report) else {
            return AddressReport(report: report)
        }
        return AddressReport(plan, report)
    }

    /// Writes the ledger of published addresses anew, unless anything is wrong.
    package func update(_ changes: AddressChanges) -> AddressReport {
        var report = Report()
        guard let plan = plan(from: ContentListing(of: content), report: &report) else {
            return AddressReport(report: report)
        }
        changes.check(against: plan, report: &report)
        guard !report.hasErrors else { return AddressReport(plan, report) }
        do throws(FileFault) {
            let isWritten = try write(changes.newText(of: plan))
            var answer = addresses()
            answer.isWritten = isWritten
            return answer
        } catch {
            report.add(.addressesNotWritten(AddressLedger.name, because: error))
            return AddressReport(plan, report)
        }
    }

    /// Puts the ledger in its place as a whole; says whether anything changed.
    private func write(_ text: String) throws(FileFault) -> Bool {
        let (path, bytes) = (AddressLedger.path(in: content), Array(text.utf8))
        do throws(FileFault) {
            if try SourceText.bytes(ofFileAt: path) == bytes { return false }
        } catch {
            // One that is not there yet, or cannot be read, is written anew.
        }
        try replaceFile(at: path, with: bytes)
        return true
    }
}

extension AddressReport {
    fileprivate init(_ plan: BuildPlan, _ report: Report) {
        self.report = report
        guard let review = plan.addressReview else {
            unrecorded = plan.site.publishedAddresses.map(\.address).sorted(by: inByteOrder)
            return
        }
        recorded = review.recorded
        moved = review.moves.map { Move(from: $0.entry.address, to: $0.address) }
        vanished = review.vanished.map(\.address)
        unrecorded = review.unrecorded
        gone = review.gone
    }
}
