/// The positions of elements that two sequences have in common, ascending in both: as many as there can be.
///
/// Where so much differs that a table of both would be large, only elements that each sequence has once are found
/// (Bram Cohen's patience diff), in the time of sorting.
func commonPositions<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [(old: Int, new: Int)] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let (oldMiddle, newMiddle) = (old[start..<old.count - end], new[start..<new.count - end])
    let isSmall = oldMiddle.count <= largestTable / max(newMiddle.count, 1)
    return (0..<start).map { (old: $0, new: $0) }
        + (isSmall ? longestCommon(oldMiddle, newMiddle) : commonUnique(oldMiddle, newMiddle))
        + (0..<end).reversed().map { (old: old.count - 1 - $0, new: new.count - 1 - $0) }
}

private let largestTable = 4_000_000

/// The longest common subsequence by the table of all prefixes.
private func longestCommon<Element: Hashable>(
    _ old: ArraySlice<Element>, _ new: ArraySlice<Element>
) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let width = new.count + 1
    // Numbers are compared faster than elements.
    var numbers: [Element: Int32] = [:]
    func numbered(_ slice: ArraySlice<Element>) -> [Int32] {
        slice.map { element in
            let number = numbers[element] ?? Int32(numbers.count)
            numbers[element] = number
            return number
        }
    }
    let (left, right) = (numbered(old), numbered(new))
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in left.indices.reversed() {
        for column in right.indices.reversed() {
            let place = row * width + column
            lengths[place] =
                left[row] == right[column]
                ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
        }
    }
    var common: [(old: Int, new: Int)] = []
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
        if left[row] == right[column] {
            common.append((old.startIndex + row, new.startIndex + column))
            (row, column) = (row + 1, column + 1)
        } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
            row += 1
        } else {
            column += 1
        }
    }
    return common
}

/// The longest ascending row of elements that stand once in each sequence.
private func commonUnique<Element: Hashable>(
    _ old: ArraySlice<Element>, _ new: ArraySlice<Element>
) -> [(old: Int, new: Int)] {
    let places = uniquePlaces(old)
    let shared = uniquePlaces(new).compactMap { element, place in places[element].map { (old: $0, new: place) } }
        .sorted { $0.new < $1.new }
    // Patience sorting: the top of each pile, and what lies left of each card.
    var piles: [Int] = []
    var before = [Int?](repeating: nil, count: shared.count)
    for card in shared.indices {
        var (low, high) = (0, piles.count)
        while low < high {
            let middle = (low + high) / 2
            if shared[piles[middle]].old < shared[card].old { low = middle + 1 } else { high = middle }
        }
        before[card] = low > 0 ? piles[low - 1] : nil
        if low < piles.count { piles[low] = card } else { piles.append(card) }
    }
    let row = sequence(first: piles.last) { card in card.map { before[$0] } }.prefix { $0 != nil }.compactMap { $0 }
    return row.reversed().map { shared[$0] }
}

private func uniquePlaces<Element: Hashable>(_ slice: ArraySlice<Element>) -> [Element: Int] {
    var places: [Element: Int?] = [:]
    for place in slice.indices { places.updateValue(places[slice[place]] == nil ? place : nil, forKey: slice[place]) }
    return places.compactMapValues { $0 }
}
