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
        var pages: [String] = []
        var folders = [root]
        while let next = folders.popLast() {
            do throws(FileFault) {
                let listing = try FolderListing(of: next.isEmpty ? "/" : next)
                for name in listing.unreadableNames { report.add(.unreadableName(name, in: next)) }
                for entry in listing.entries where entry.name.utf8.first != UInt8(ascii: ".") {
                    switch entry.kind {
                    case .file: if isPage(entry.name) { pages.append(next + "/" + entry.name) }
                    case .folder: folders.append(next + "/" + entry.name)
                    case .link: report.add(.linkPassedOver(next + "/" + entry.name))
                    case .other: break
                    }
                }
            } catch {
                report.add(.unreadableFolder(next == root ? folder : next))
            }
        }
        return pages.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isPage(_ name: String) -> Bool {
        guard let dot = name.lastIndex(ofMark: "."), dot > name.startIndex else { return false }
        return endings.contains(name[dot...].dropFirst().lowercased())
    }

    private static let endings: Set<String> = ["txt", "text", "html", "htm", "xhtml"]
}
