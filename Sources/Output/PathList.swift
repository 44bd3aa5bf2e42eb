/// Paths in order, their bytes in one array, so that comparing a million of them counts no references.
struct PathList: Sendable {
    let bytes: [UInt8]
    /// Where each path stands in the bytes.
    let ranges: [Range<Int>]

    var count: Int { ranges.count }

    subscript(place: Int) -> String {
        String(decoding: bytes[ranges[place]], as: UTF8.self)
    }

    /// Negative, zero or positive, as a path of the list comes before, is, or comes after another path.
    func compare(_ place: Int, with path: Span<UInt8>) -> Int {
        PathOrder.compare(bytes.span.extracting(ranges[place]), path)
    }

    func contains(_ path: String) -> Bool { place(of: path) != nil }

    /// Where a path stands in the list.
    func place(of path: String) -> Int? {
        let wanted = path.utf8Span.span
        let place = firstPlace { compare($0, with: wanted) >= 0 }
        return place < count && compare(place, with: wanted) == 0 ? place : nil
    }

    /// True when a path of the list leads into a folder.
    func leadsInside(_ folder: String) -> Bool {
        let wanted = folder.utf8Span.span
        // What is in a folder comes right after the place where the folder itself would be.
        let place = firstPlace { compare($0, with: wanted) > 0 }
        return place < count && PathOrder.isInside(bytes.span.extracting(ranges[place]), folder: wanted)
    }

    /// The first place of which a claim holds that holds of all places after it too.
    private func firstPlace(where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
