import SourceText

/// The files a build wants, in the order of paths: each inside Output, no two at one path, none inside another.
struct PlannedFiles: Sendable {
    let paths: PathList
    private let files: [OutputFile]
    /// For each path in order where its file is.
    private let order: [Int]

    /// Two files at one path are the mistake of who planned them; anything else that is wrong goes to the report.
    init(_ files: [OutputFile], report: inout Report) {
        let unordered = Self.list(files)
        self.files = files
        order = Self.order(of: unordered)
        paths = PathList(bytes: unordered.bytes, ranges: order.map { unordered.ranges[$0] })
        for number in paths.ranges.indices where !staysInside(paths.bytes.span.extracting(paths.ranges[number])) {
            report.add(.unsafePath(self[number]))
        }
        for number in paths.ranges.indices.dropFirst() {
            let path = paths.bytes.span.extracting(paths.ranges[number])
            precondition(paths.compare(number - 1, with: path) != 0, "two files are planned at one path")
            if PathOrder.isInside(path, folder: paths.bytes.span.extracting(paths.ranges[number - 1])) {
                report.add(.fileIsAlsoFolder(self[number - 1], of: self[number]))
            }
        }
        assert(Set(files.map { $0.path.lowercased() }).count == files.count, "two files differ only by case or form")
    }

    var count: Int { order.count }

    /// The file at a place in the order.
    subscript(number: Int) -> OutputFile { files[order[number]] }

    func path(of number: Int) -> String { files[order[number]].path }

    /// True when the plan has a folder where a file stands, or a file where one of its folders is.
    func needPlace(of path: String) -> Bool {
        paths.leadsInside(path) || folders(of: path).contains { paths.contains($0) }
    }

    /// True when the plan has a file where a folder stands, or where one of the folders it is in stands.
    func needPlaceOfFolder(_ path: String) -> Bool {
        paths.contains(path) || folders(of: path).contains { paths.contains($0) }
    }

    private static func list(_ files: [OutputFile]) -> PathList {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(files.count)
        for file in files {
            let start = bytes.count
            bytes += file.path.utf8
            ranges.append(start..<bytes.count)
        }
        return PathList(bytes: bytes, ranges: ranges)
    }

    private static func order(of paths: PathList) -> [Int] {
        let bytes = paths.bytes.span
        func comesBefore(_ left: Int, _ right: Int) -> Bool {
            PathOrder.compare(bytes.extracting(paths.ranges[left]), bytes.extracting(paths.ranges[right])) < 0
        }
        let given = Array(paths.ranges.indices)
        if zip(given, given.dropFirst()).allSatisfy(comesBefore) { return given }
        return given.sorted(by: comesBefore)
    }
}
