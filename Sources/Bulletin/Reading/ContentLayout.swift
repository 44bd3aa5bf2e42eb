import Language
import SourceText

/// The files of Content by what they are for.
struct ContentLayout: Sendable {
    let folder: SourceFolder
    private(set) var settings: SourceFolder.File?
    private(set) var registers: [RegisterKind: SourceFolder.File] = [:]
    /// The Markdown files of articles, by path.
    private(set) var articles: [SourceFolder.File] = []
    /// What else lies among the articles, by path.
    private(set) var attachments: [SourceFolder.File] = []

    /// Lists Content; nil when the folder cannot be read. Raw pages, hidden files and what systems leave in folders are
    /// passed over, everything else that has no place in Content is reported.
    init?(at given: String, report: inout Report) {
        guard let folder = SourceFolder(at: given, leavingOut: Self.isLeftOut, report: &report) else { return nil }
        self.folder = folder
        var misplaced: [String: [SourceFolder.File]] = [:]
        for file in folder.files where !place(file, report: &report) {
            misplaced[String(file.path.prefix { $0 != "/" }), default: []].append(file)
        }
        for (name, files) in misplaced.sorted(by: { inByteOrder($0.key, $1.key) }) {
            report.add(.misplaced(name, files, in: folder))
        }
    }

    /// A file by its path below Content.
    func file(at path: String) -> SourceFolder.File? {
        let index = index(of: path)
        return index < folder.files.count && folder.files[index].path == path ? folder.files[index] : nil
    }

    /// The name of a file in the folder of a path that was probably meant by it, of those whose paths are suitable.
    func name(near path: String, where isSuitable: (String) -> Bool) -> String? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        let start = String(path[...slash])
        let neighbours = folder.files[index(of: start)...].prefix { $0.path.hasPrefix(start) }
        let names = neighbours.filter { isSuitable($0.path) }.map { String($0.path.dropFirst(start.count)) }
        return suggestion(for: String(path[slash...].dropFirst()), among: names)
    }

    /// Where a path stands among the files, or would stand.
    private func index(of path: String) -> Int {
        var low = 0
        var high = folder.files.count
        while low < high {
            let middle = (low + high) / 2
            if inByteOrder(folder.files[middle].path, path) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

extension ContentLayout {
    private static func isLeftOut(_ path: String) -> Bool {
        if path == "originals" { return true }
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[$0...].dropFirst() } ?? path[...]
        if [".DS_Store", "Thumbs.db", "desktop.ini"].contains(name) { return true }
        // A site may need `.well-known` or `.htaccess`.
        return name.hasPrefix(".") && !path.hasPrefix("static/")
    }

    /// Puts a file where it belongs; false when it has no place in Content.
    private mutating func place(_ file: SourceFolder.File, report: inout Report) -> Bool {
        if file.path == "site.yaml" {
            settings = file
        } else if file.path.hasPrefix("articles/") {
            placeArticle(file, report: &report)
        } else if file.path.hasPrefix("registers/") {
            placeRegister(file, report: &report)
        } else {
            if file.path == TranslationLedger.path { return true }
            let isReadme = !file.path.contains("/") && file.path.lowercased().hasPrefix("readme")
            return isReadme || file.path == "addresses.txt" || file.path.hasPrefix("static/")
        }
        return true
    }

    private mutating func placeArticle(_ file: SourceFolder.File, report: inout Report) {
        if file.path.hasSuffix(".md") {
            articles.append(file)
        } else if let ending = file.path.split(separator: ".").last, file.hasMarkdownEnding {
            report.add(.wrongEnding(String(ending), at: folder.printed(file.path)))
        } else {
            attachments.append(file)
        }
    }

    private mutating func placeRegister(_ file: SourceFolder.File, report: inout Report) {
        if let kind = RegisterKind.allCases.first(where: { $0.path == file.path }) {
            registers[kind] = file
        } else {
            let name = String(file.path.dropFirst("registers/".count))
            let stem = String(name.prefix { $0 != "." })
            let near = suggestion(for: stem, among: RegisterKind.allCases.map(\.rawValue)).map { $0 + ".yaml" }
            report.add(.unknownRegister(name, at: folder.printed(file.path), near: near))
        }
    }
}

extension SourceFolder.File {
    /// Whether the name says that the file is Markdown, in any of the ways in use.
    var hasMarkdownEnding: Bool {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["md", "markdown", "mdown", "mkd"].contains(ending)
    }
}
