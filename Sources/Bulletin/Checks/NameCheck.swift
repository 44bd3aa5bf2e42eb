import Language
import SourceText

/// Warns of two entries of one register that go by the same name: an editor who writes it cannot know which is meant.
@Sendable
func checkNames(_ bulletin: Bulletin, report: inout Report) {
    warnOfSameNames(
        bulletin.organisations.map { ($0.id, [$0.names.vi, $0.names.en] + $0.aliases, $0.location) }, &report)
    warnOfSameNames(bulletin.tags.map { ($0.id, [$0.names.vi, $0.names.en], $0.location) }, &report)
    warnOfSameNames(bulletin.sections.map { ($0.id, [$0.names.vi, $0.names.en], $0.location) }, &report)
}

private typealias Named = (id: String, names: [String], location: SourceLocation)

private func warnOfSameNames(_ entries: [Named], _ report: inout Report) {
    var owners: [String: Named] = [:]
    for entry in entries {
        for name in entry.names {
            let key = folded(name)
            if let owner = owners[key], owner.id != entry.id {
                report.add(.sameName(name, of: entry.id, at: entry.location, and: owner.id, at: owner.location))
            } else {
                owners[key] = entry
            }
        }
    }
}
