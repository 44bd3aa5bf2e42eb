import SourceText

/// Paths, their bytes in one array, so that comparing a million of them counts no references. What is looked for in a list
/// is found only if it is in order.
package struct PathList: Sendable {
    let bytes: [UInt8]
    /// Where each path stands in the bytes.
    let ranges: [Range<Int>]

    init(bytes: [UInt8], ranges: [Range<Int>]) {
        self.bytes = bytes
        self.ranges = ranges
    }

    /// The paths that a closure gives for each number below a count.
    package init(count: Int, path: (Int) -> String) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(count)
        bytes.reserveCapacity(count * 64)
        for number in 0..<count {
            let start = bytes.count
            bytes += path(number).utf8
            ranges.append(start..<bytes.count)
        }
        self.init(bytes: bytes, ranges: ranges)
    }

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

extension PathList {
    /// The places of the list in the order of their paths.
    package var order: [Int] {
        let given = Array(ranges.indices)
        if zip(given, given.dropFirst()).allSatisfy({ comesBefore($0, $1) }) { return given }
        let middle = given.count / 2
        let (low, high) = atOnce {
            given[..<middle].sorted(by: comesBefore)
        } _: {
            given[middle...].sorted(by: comesBefore)
        }
        return merged(low, high)
    }

    /// The list with the places in an order.
    func inOrder(_ order: [Int]) -> PathList {
        PathList(bytes: bytes, ranges: order.map { ranges[$0] })
    }

    private func comesBefore(_ left: Int, _ right: Int) -> Bool {
        let bytes = bytes.span
        return PathOrder.compare(bytes.extracting(ranges[left]), bytes.extracting(ranges[right])) < 0
    }

    /// Of equal paths those of the first list come first.
    private func merged(_ first: [Int], _ second: [Int]) -> [Int] {
        var order: [Int] = []
        order.reserveCapacity(first.count + second.count)
        var next = second.startIndex
        for place in first {
            while next < second.endIndex, comesBefore(second[next], place) {
                order.append(second[next])
                next += 1
            }
            order.append(place)
        }
        return order + second[next...]
    }
}
