import Language

/// Goes through a folder and all below it, collecting files and reporting what cannot be followed.
struct FolderWalk {
    /// The folder with all links resolved.
    let root: String
    /// The folder as it is printed.
    let printedRoot: String
    let isLeftOut: (String) -> Bool
    private(set) var files: [SourceFolder.File] = []
    private(set) var report = Report()

    init(root: String, printedRoot: String, leavingOut isLeftOut: @escaping (String) -> Bool) {
        self.root = root
        self.printedRoot = printedRoot
        self.isLeftOut = isLeftOut
    }

    /// Collects what a folder holds.
    ///
    /// - Parameters:
    ///   - location: The path to open.
    ///   - path: The path below the root, empty or ending in `/`.
    ///   - ancestors: The folder and those it was reached through, with all links resolved.
    mutating func enter(_ location: String, at path: String, reachedThrough ancestors: [String]) {
        do throws(FileFault) {
            let listing = try FolderListing(of: location)
            for name in listing.unreadableNames { report.add(.unreadableName(name, in: printed(path))) }
            let entries = listing.entries.filter { !isLeftOut(path + $0.path) }
            reportAlikeNames(entries, at: path)
            for entry in entries {
                let place = location + "/" + entry.name
                collect(entry.kind, place, at: path + entry.path, reachedThrough: ancestors)
            }
        } catch {
            report.add(.unreadableFolder(printed(path), because: error))
        }
    }

    private mutating func collect(
        _ kind: FolderListing.Kind, _ location: String, at path: String, reachedThrough ancestors: [String]
    ) {
        switch kind {
        case .file: files.append(SourceFolder.File(path: path, location: location))
        case .folder: enter(location, at: path + "/", reachedThrough: ancestors)
        case .link: follow(location, at: path, reachedThrough: ancestors)
        case .other: report.add(.unreadableFile(printed(path), because: .notAFile))
        }
    }

    private mutating func follow(_ location: String, at path: String, reachedThrough ancestors: [String]) {
        do throws(FileFault) {
            let target = try realPath(of: location)
            guard target == root || target.hasPrefix(root == "/" ? root : root + "/") else {
                report.add(.leadsOut(printed(path), of: printedRoot, to: target))
                return
            }
            let folder = try realPath(of: parent(of: location))
            if ancestors.contains(target) || folder == target || folder.hasPrefix(target + "/") {
                report.add(.leadsInCircle(printed(path)))
                return
            }
            collect(
                FolderListing.Kind(following: location), location, at: path, reachedThrough: ancestors + [target])
        } catch {
            report.add(.unreadableFile(printed(path), because: error))
        }
    }

    private mutating func reportAlikeNames(_ entries: [FolderListing.Entry], at path: String) {
        var earlier: [String: FolderListing.Entry] = [:]
        for entry in entries {
            let key = entry.path.lowercased()
            guard let first = earlier[key] else {
                earlier[key] = entry
                continue
            }
            let differInCase = first.path != entry.path
            report.add(.namesAlike(printed(path + entry.path), printed(path + first.path), differInCase: differInCase))
        }
    }

    private func printed(_ path: String) -> String {
        joined(printedRoot, path.hasSuffix("/") ? String(path.dropLast()) : path)
    }

    private func parent(of location: String) -> String {
        let folder = location.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return folder.isEmpty ? "/" : folder
    }
}
