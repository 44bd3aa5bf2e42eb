/// Words that many texts are asked whether they begin with.
struct Openings: Sendable {
    private let openings: [(first: UInt8, text: String)]
    /// Whether any of them begins with a byte.
    private let isFirst: [Bool]

    init(_ openings: [String]) {
        self.openings = openings.compactMap { text in text.utf8.first.map { ($0, text) } }
        let firsts = Set(openings.compactMap(\.utf8.first))
        isFirst = (0...255).map { firsts.contains($0) }
    }

    /// Whether one of them opens a text; most texts begin otherwise than all of them.
    func open(_ text: some StringProtocol) -> Bool { first(opening: text) != nil }

    /// The first of them that opens a text.
    func first(opening text: some StringProtocol) -> String? {
        guard let first = text.utf8.first, isFirst[Int(first)] else { return nil }
        return text.withBytes { bytes in
            openings.first { opening in
                opening.first == first && opening.text.withBytes { bytes.stand($0, at: 0) }
            }?.text
        }
    }
}
