import Foundation
import SourceText

/// The files that paths stand for: themselves, or the saved pages below them.
struct InputFiles {
    /// Paths as they were given or found, each file once, in the order of the arguments and of their bytes below a folder.
    let paths: [String]

    /// Looks up each path; what does not exist is reported.
    init(at given: [String], report: inout Report) {
        var paths: [String] = []
        for path in given {
            var isFolder: ObjCBool = false
            if path == PageReader.standardInput {
                paths.append(path)
            } else if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
                report.add(.noSuchPath(path))
            } else if isFolder.boolValue {
                let found = Self.pages(below: path, report: &report)
                if found.isEmpty { report.add(.noPages(below: path)) }
                paths += found
            } else {
                paths.append(path)
            }
        }
        var seen: Set<String> = []
        self.paths = paths.filter { seen.insert($0).inserted }
    }

    /// The saved pages below a folder; hidden files, other kinds and symbolic links are passed over.
    private static func pages(below folder: String, report: inout Report) -> [String] {
        let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        guard let walk = FileManager.default.enumerator(atPath: root) else {
            report.add(.unreadableFolder(folder))
            return []
        }
        var pages: [String] = []
        while let name = walk.nextObject() as? String {
            guard !(name as NSString).lastPathComponent.hasPrefix(".") else {
                walk.skipDescendants()
                continue
            }
            let type = walk.fileAttributes?[.type] as? FileAttributeType
            if type == .typeSymbolicLink {
                report.add(.linkPassedOver(root + "/" + name))
            } else if type == .typeRegular, isPage(name) {
                pages.append(root + "/" + name)
            }
        }
        return pages.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isPage(_ name: String) -> Bool {
        ["txt", "text", "html", "htm", "xhtml"].contains((name as NSString).pathExtension.lowercased())
    }
}
