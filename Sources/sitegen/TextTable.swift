/// Rows in columns that stand under each other on a terminal, whatever letters they hold.
struct TextTable {
    private var rows: [[String]]

    init(columns heads: [String]) {
        rows = [heads]
    }

    /// Adds a row with a text for each column.
    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// The rows, each ending in a line end; nothing is added behind the last text of a row.
    var text: String {
        let widths = rows.reduce(into: [Int]()) { widths, row in
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], displayWidth(of: cell))
            }
        }
        return rows.map { row in
            let padded = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - displayWidth(of: cell))
            }
            let line = padded.joined(separator: "  ")
            return line.prefix(upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex) + "\n"
        }.joined()
    }
}

/// How many columns of a terminal a text takes: two for the wide letters of East Asia and for pictures, one for others.
func displayWidth(of text: String) -> Int {
    text.reduce(0) { width, character in
        guard let first = character.unicodeScalars.first else { return width }
        return width + columns(of: first)
    }
}

/// By the ranges that UAX #11 calls wide; a mark that stands alone takes no column of its own.
private func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD:
        2
    default:
        scalar.properties.generalCategory == .nonspacingMark || scalar.properties.isDefaultIgnorableCodePoint ? 0 : 1
    }
}
