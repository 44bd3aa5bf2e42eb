import Language
import Markdown

/// Finds the likeliest rows of two texts by dynamic programming over the ways a row can be made.
struct BlockAligner {
    /// What a row takes of each text. The order decides between rows of equal cost.
    private enum Bead: UInt8, CaseIterable {
        case pair, onlyVietnamese, onlyEnglish, twoForOne, oneForTwo

        var taken: (vi: Int, en: Int) {
            switch self {
            case .pair: (1, 1)
            case .onlyVietnamese: (1, 0)
            case .onlyEnglish: (0, 1)
            case .twoForOne: (2, 1)
            case .oneForTwo: (1, 2)
            }
        }

        /// Negative logarithms of probabilities: the paper's 0.89 and 0.0099, and one in four hundred for blocks that
        /// were joined or cut, because translators do that to sentences, of which the paper has 0.089, but seldom to
        /// paragraphs.
        ///
        /// A block without a partner costs its rarity only, not its length as in the paper: an editor who leaves out a
        /// paragraph leaves out a long one as easily as a short one.
        var cost: Double {
            switch self {
            case .pair: 0.12
            case .onlyVietnamese, .onlyEnglish: 4.62
            case .twoForOne, .oneForTwo: 6
            }
        }
    }

    private let vi: [MarkdownBlock.Measure]
    private let en: [MarkdownBlock.Measure]
    private let beads = Bead.allCases
    private let model = LengthModel.shared

    init(_ blocks: Bilingual<[MarkdownBlock.Measure]>) {
        vi = blocks.vi
        en = blocks.en
    }

    /// The rows of least cost.
    func rows() -> [Alignment.Row] {
        if vi.isEmpty, en.isEmpty { return [] }
        var band = AlignmentBand(height: vi.count, width: en.count)
        while true {
            let path = path(within: band)
            // A path along the band's edge might be cheaper beyond it.
            let isOnEdge = path.contains { band.isEdge(row: $0.vi.upperBound, column: $0.en.upperBound) }
            guard isOnEdge, let wider = band.widened else { return path }
            band = wider
        }
    }

    private func path(within band: AlignmentBand) -> [Alignment.Row] {
        // The costs of a row and of the two before it, by turns; of all others only the best bead is kept.
        var costs = [Double](repeating: .infinity, count: 3 * band.span)
        var best = [Bead](repeating: .pair, count: band.cells)
        for row in 0...vi.count {
            let (own, above, secondAbove) = (band.row(row), band.row(row - 1), band.row(row - 2))
            for column in own.columns {
                var least = row == 0 && column == 0 ? 0 : Double.infinity
                for bead in beads {
                    let (up, left) = bead.taken
                    guard up <= row, column >= left,
                        let from = (up == 0 ? own : up == 1 ? above : secondAbove).place(of: column - left)
                    else { continue }
                    let before = costs[from] + bead.cost
                    guard before < least else { continue }
                    let cost = before + cost(of: bead, endingAt: row, column)
                    if cost < least { (least, best[band.cell(of: column, in: own)]) = (cost, bead) }
                }
                if let place = own.place(of: column) { costs[place] = least }
            }
        }
        return way(back: best, band)
    }

    private func way(back beads: [Bead], _ band: AlignmentBand) -> [Alignment.Row] {
        var rows: [Alignment.Row] = []
        var (row, column) = (vi.count, en.count)
        while row > 0 || column > 0 {
            let (up, left) = beads[band.cell(of: column, in: band.row(row))].taken
            rows.append(Alignment.Row(vi: row - up..<row, en: column - left..<column))
            (row, column) = (row - up, column - left)
        }
        return rows.reversed()
    }
}

extension BlockAligner {
    /// What the blocks before a place cost as a row, beside the cost of its kind.
    private func cost(of bead: Bead, endingAt row: Int, _ column: Int) -> Double {
        switch bead {
        case .onlyVietnamese, .onlyEnglish: return 0
        case .pair:
            let (left, right) = (vi[row - 1], en[column - 1])
            return Self.cost(ofPairing: left.kind, right.kind) + model.cost(vi: left.length, en: right.length)
        case .twoForOne:
            let (first, second, right) = (vi[row - 2], vi[row - 1], en[column - 1])
            guard first.kind.isProse, second.kind.isProse, right.kind.isProse else { return .infinity }
            return model.cost(vi: first.length + second.length, en: right.length)
        case .oneForTwo:
            let (left, first, second) = (vi[row - 1], en[column - 2], en[column - 1])
            guard left.kind.isProse, first.kind.isProse, second.kind.isProse else { return .infinity }
            return model.cost(vi: left.length, en: first.length + second.length)
        }
    }

    /// Headings, lists and tables are anchors: they pair with their like. Prose may have changed its form.
    private static func cost(ofPairing vi: MarkdownBlock.Kind, _ en: MarkdownBlock.Kind) -> Double {
        switch (vi, en) {
        case _ where vi == en: 0
        case (.heading, .heading): changedForm
        case _ where vi.isProse && en.isProse: changedForm
        default: .infinity
        }
    }

    /// One in twenty: a translator seldom makes a list of a paragraph, or another level of a heading.
    private static let changedForm = 3.0
}

extension MarkdownBlock.Kind {
    /// Whether its words run on, so that two of its kind can become one.
    fileprivate var isProse: Bool {
        switch self {
        case .paragraph, .list, .quotation, .html, .footnote: true
        case .heading, .table, .code, .rule: false
        }
    }
}
