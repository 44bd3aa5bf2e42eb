import SourceText

/// The files a build wants, in the order of paths: each inside Output, no two at one path, none inside another.
struct PlannedFiles: Sendable {
    let paths: PathList
    private let files: [OutputFile]
    /// For each path in order where its file is.
    private let order: [Int]

    /// Two files at one path are the mistake of who planned them; anything else that is wrong goes to the report.
    init(_ files: [OutputFile], report: inout Report) {
        let unordered = PathList(count: files.count) { files[$0].path }
        self.files = files
        order = unordered.order
        paths = unordered.inOrder(order)
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

    func batch(of number: Int) -> Int? { files[order[number]].batch }

    /// True when the plan has a folder where a file stands, or a file where one of its folders is.
    func needPlace(of path: String) -> Bool {
        paths.leadsInside(path) || folders(of: path).contains { paths.contains($0) }
    }

    /// True when the plan has a file where a folder stands, or where one of the folders it is in stands.
    func needPlaceOfFolder(_ path: String) -> Bool {
        paths.contains(path) || folders(of: path).contains { paths.contains($0) }
    }
}
