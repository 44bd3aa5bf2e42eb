package import SourceText

/// A look at the whole bulletin for what no single file can show.
package struct Check: Sendable {
    /// What holds when the check finds nothing.
    package let name: String
    package let run: @Sendable (Bulletin, inout Report) -> Void
}

/// Every check, in the order they run. A new one is a file in this folder and a line here.
package let checks = [
    Check(name: "No organisation belongs to itself", run: checkParents),
    Check(name: "Every name of a register means one entry", run: checkNames),
    Check(name: "Both texts of an article say the same of it", run: checkPairs),
    Check(name: "Every story is told once", run: checkTitles),
    Check(name: "Dates follow one another", run: checkDates),
]

/// Runs checks on a bulletin.
package func run(_ checks: [Check], on bulletin: Bulletin, report: inout Report) {
    for check in checks { check.run(bulletin, &report) }
}
