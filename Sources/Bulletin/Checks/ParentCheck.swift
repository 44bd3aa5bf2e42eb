import SourceText

/// Reports every circle of organisations that belong to each other.
@Sendable
func checkParents(_ bulletin: Bulletin, report: inout Report) {
    var walk = ParentWalk(bulletin.organisations)
    for organisation in bulletin.organisations { walk.visit(organisation.id) }
    for circle in walk.circles { report.add(.parentCircle(circle)) }
}

/// Goes up from organisations to their parents, each once.
private struct ParentWalk {
    private let organisations: [String: Organisation]
    private var finished: Set<String> = []
    /// The way from where the walk began, and where on it each organisation stands.
    private var way: [Organisation] = []
    private var places: [String: Int] = [:]
    private(set) var circles: [[Organisation]] = []

    init(_ organisations: [Organisation]) {
        self.organisations = Dictionary(organisations.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func visit(_ id: String) {
        guard !finished.contains(id), let organisation = organisations[id] else { return }
        if let start = places[id] {
            circles.append(Array(way[start...]))
            return
        }
        places[id] = way.count
        way.append(organisation)
        for parent in organisation.parents { visit(parent) }
        way.removeLast()
        places[id] = nil
        finished.insert(id)
    }
}
