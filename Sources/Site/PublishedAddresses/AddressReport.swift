import Foundation
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
        guard let plan = plan(report: &report) else { return AddressReport(report: report) }
        return AddressReport(plan, report)
    }

    /// Writes the ledger of published addresses anew, unless anything is wrong.
    ///
    /// - Parameters:
    ///   - recording: Whether the addresses of the site there is are added.
    ///   - given: Published addresses at which nothing stands any more, to be given up.
    package func updateAddresses(recording: Bool, givingUp given: [String]) -> AddressReport {
        var report = Report()
        guard let plan = plan(report: &report) else { return AddressReport(report: report) }
        check(given, plan, report: &report)
        guard !report.hasErrors else { return AddressReport(plan, report) }
        do {
            let isWritten = try write(newText(plan, recording: recording, givingUp: given))
            var answer = addresses()
            answer.isWritten = isWritten
            return answer
        } catch {
            report.add(.addressesNotWritten(AddressLedger.name, because: error.localizedDescription))
            return AddressReport(plan, report)
        }
    }

    private func check(_ given: [String], _ plan: BuildPlan, report: inout Report) {
        let recorded = Set(plan.ledger?.entries.map(\.address) ?? [])
        let vanished = Set(plan.addressReview?.vanished.map(\.address) ?? [])
        for address in given where !vanished.contains(address) {
            report.add(.addressIsNotGone(address, isRecorded: recorded.contains(address)))
        }
    }

    private func newText(_ plan: BuildPlan, recording: Bool, givingUp given: [String]) -> String {
        let entries = plan.ledger?.entries ?? []
        let published = recording ? plan.site.publishedAddresses : []
        // An address that is in use again is not given up any more.
        let gone = Set(plan.addressReview?.gone ?? []).union(given).subtracting(published.map(\.address))
        let kept = entries.compactMap { entry in entry.subject.map { (address: entry.address, subject: $0) } }
        return AddressLedger.text(kept + published, gone: gone)
    }

    /// Writes the ledger beside itself and moves it into its place; says whether anything changed.
    private func write(_ text: String) throws -> Bool {
        let file = URL(filePath: content).appending(path: AddressLedger.name)
        let bytes = Data(text.utf8)
        if FileManager.default.fileExists(atPath: file.path), try Data(contentsOf: file) == bytes { return false }
        try bytes.write(to: file, options: .atomic)
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
