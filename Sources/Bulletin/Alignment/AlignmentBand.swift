/// The part of the table of two texts that is looked at: the places near its diagonal.
///
/// Texts that tell the same run side by side, so what lies far from the diagonal is of no use; a band makes the work
/// proportional to the length of the texts instead of to its square.
struct AlignmentBand {
    private let height: Int
    private let width: Int
    /// How many columns on each side of the diagonal belong to the band.
    private var reach: Int

    init(height: Int, width: Int) {
        self.height = height
        self.width = width
        // However steep the diagonal is, two steps of it must overlap.
        reach = 64 + 2 * (width / max(height, 1))
    }

    /// How many columns of the band a row has at most.
    var span: Int { min(width, 2 * reach) + 1 }

    /// How many cells hold the band; every row has the same number of them.
    var cells: Int { (height + 1) * span }

    /// A band four times as wide; nil when nothing lies outside this one, or a wider one would be too large to hold.
    var widened: AlignmentBand? {
        var wider = self
        wider.reach *= 4
        return reach < width && wider.cells <= Self.mostCells ? wider : nil
    }

    /// A wider band is not larger than the whole table of two texts of 4,500 blocks.
    private static let mostCells = 20_000_000

    private func columns(of row: Int) -> ClosedRange<Int> {
        let middle = middle(of: row)
        return max(0, middle - reach)...min(width, middle + reach)
    }

    /// Whether more of the table follows beside a place that is the band's last.
    func isEdge(row: Int, column: Int) -> Bool {
        let columns = columns(of: row)
        return (column == columns.lowerBound && column > 0) || (column == columns.upperBound && column < width)
    }

    /// A row of the table as far as the band goes.
    struct Row {
        let number: Int
        let columns: ClosedRange<Int>
        /// Where its costs begin among those of three rows.
        fileprivate let start: Int

        /// Where the cost of a column is among those of three rows; nil outside of the band.
        func place(of column: Int) -> Int? {
            columns.contains(column) ? start + column - columns.lowerBound : nil
        }
    }

    /// The row of a number; one before the first has no part in the table.
    func row(_ number: Int) -> Row {
        let number = max(0, number)
        return Row(number: number, columns: columns(of: number), start: number % 3 * span)
    }

    /// The position of a cell of the band among all.
    func cell(of column: Int, in row: Row) -> Int {
        row.number * span + column - row.columns.lowerBound
    }

    private func middle(of row: Int) -> Int { height == 0 ? 0 : row * width / height }
}
