import Foundation
import Language

/// A folder the user gave, and every file below it in the byte order of their paths.
package struct SourceFolder: Sendable {
    /// A file below the folder.
    package struct File: Sendable {
        /// The path below the folder, with `/`, in NFC.
        package let path: String
        /// The path to open.
        package let location: String
    }

    /// The folder as it was given, without a slash at the end.
    package let path: String
    package let files: [File]

    /// Lists a folder; nil when it cannot be read at all.
    ///
    /// A symbolic link is followed only to what lies inside the folder too; any other is an error, as are a device or
    /// a pipe, and two names in one folder that some systems take for the same.
    ///
    /// - Parameter isLeftOut: Says of a path below the folder whether the file or folder there is passed over.
    package init?(
        at given: String, leavingOut isLeftOut: @escaping (String) -> Bool = { _ in false }, report: inout Report
    ) {
        var path = given
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        do throws(FileFault) {
            let root = try realPath(of: path)
            var walk = FolderWalk(root: root, printedRoot: path, leavingOut: isLeftOut)
            guard FolderListing.Kind(following: path) == .folder else { throw .system(ENOTDIR) }
            walk.enter(path, at: "", reachedThrough: [root])
            report.merge(walk.report)
            self.path = path
            files = walk.files.sorted { inByteOrder($0.path, $1.path) }
        } catch {
            report.add(.unreadableFolder(path, because: error))
            return nil
        }
    }

    /// The path to print for a path below the folder.
    package func printed(_ path: String) -> String {
        joined(self.path, path)
    }

    /// The text of a file of the folder; nil when it cannot be read, which the report then says.
    package func read(_ file: File, report: inout Report) -> SourceFile? {
        SourceFile.read(file.location, as: printed(file.path), report: &report)
    }
}

/// A path below a folder; the folder's own when nothing is below it.
func joined(_ folder: String, _ path: String) -> String {
    path.isEmpty || folder.hasSuffix("/") ? folder + path : folder + "/" + path
}
