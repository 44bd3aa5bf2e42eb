import SourceText

/// The files a build wants, in the order of paths: each inside Output, no two at one path, none inside another.
struct PlannedFiles: Sendable {
    let files: [OutputFile]

    /// Two files at one path are the mistake of who planned them; anything else that is wrong goes to the report.
    init(_ unordered: [OutputFile], report: inout Report) {
        var files = unordered
        for file in files where !staysInside(file.path.utf8Span.span) { report.add(.unsafePath(file)) }
        if !Self.isInOrder(files) {
            files.sort { PathOrder.compare($0.path, $1.path) < 0 }
        }
        for (file, next) in zip(files, files.dropFirst()) {
            precondition(PathOrder.compare(file.path, next.path) != 0, "two files planned at \(file.path)")
            if PathOrder.isInside(next.path.utf8Span.span, folder: file.path.utf8Span.span) {
                report.add(.fileIsAlsoFolder(file, of: next))
            }
        }
        assert(Self.differByMoreThanCase(files), "two planned files differ only by case or normal form")
        self.files = files
    }

    /// True when a file is planned at a path.
    func contains(_ path: String) -> Bool {
        let place = firstPlace(after: path)
        return place > 0 && PathOrder.compare(files[place - 1].path, path) == 0
    }

    /// True when the plan has a folder where a file stands, or a file where one of its folders is.
    func needPlace(of path: String) -> Bool {
        let after = firstPlace(after: path)
        if after < files.count, PathOrder.isInside(files[after].path.utf8Span.span, folder: path.utf8Span.span) {
            return true
        }
        return folders(of: path).contains { contains($0) }
    }

    /// True when the plan has a file where a folder stands, or where one of the folders it is in stands.
    func needPlaceOfFolder(_ path: String) -> Bool {
        contains(path) || folders(of: path).contains { contains($0) }
    }

    private func firstPlace(after path: String) -> Int {
        PathOrder.firstPlace(among: files.count) { PathOrder.compare(files[$0].path, path) <= 0 }
    }

    private static func isInOrder(_ files: [OutputFile]) -> Bool {
        zip(files, files.dropFirst()).allSatisfy { PathOrder.compare($0.path, $1.path) < 0 }
    }

    private static func differByMoreThanCase(_ files: [OutputFile]) -> Bool {
        Set(files.map { $0.path.lowercased() }).count == files.count
    }
}
