import Foundation
import Language

/// A name in a folder, with what stands under it.
package struct FolderListing {
    package enum Kind {
        case file
        case folder
        case link
        /// A device, a pipe or a socket.
        case other
    }

    package struct Entry {
        /// The name byte for byte as the system has it.
        package let name: String
        /// The name in NFC.
        package let path: String
        package let kind: Kind
    }

    /// In the byte order of their NFC names.
    package let entries: [Entry]
    /// Names that are not UTF-8, as far as they can be shown.
    package let unreadableNames: [String]

    /// Everything in a folder but `.` and `..`.
    package init(of location: String) throws(FileFault) {
        guard let folder = opendir(location) else { throw .last }
        defer { closedir(folder) }
        var entries: [Entry] = []
        var unreadable: [String] = []
        errno = 0
        while let found = readdir(folder) {
            let type = Int32(found.pointee.d_type)
            withUnsafePointer(to: &found.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) { name in
                    guard let text = String(validatingCString: name) else {
                        unreadable.append(String(cString: name))
                        return
                    }
                    guard text != ".", text != ".." else { return }
                    entries.append(Entry(name: text, path: nfc(text), kind: Kind(type, at: location + "/" + text)))
                }
            }
            errno = 0
        }
        guard errno == 0 else { throw .last }
        self.entries = entries.sorted { left, right in
            inByteOrder(left.path, right.path) || left.path == right.path && inByteOrder(left.name, right.name)
        }
        self.unreadableNames = unreadable.sorted()
    }
}

extension FolderListing.Kind {
    /// The kind that `readdir` gave; some file systems leave it to `lstat`.
    fileprivate init(_ type: Int32, at location: String) {
        switch type {
        case Int32(DT_REG): self = .file
        case Int32(DT_DIR): self = .folder
        case Int32(DT_LNK): self = .link
        case Int32(DT_UNKNOWN): self = Self.looked(at: location, lstat)
        default: self = .other
        }
    }

    /// The kind of what a path leads to, following links.
    init(following location: String) {
        self = Self.looked(at: location, stat)
    }

    private static func looked(
        at location: String, _ look: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
    ) -> Self {
        var status = stat()
        guard look(location, &status) == 0 else { return .other }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }
}

/// The path with all links followed and every `..` resolved.
package func realPath(of location: String) throws(FileFault) -> String {
    guard let resolved = realpath(location, nil) else { throw .last }
    defer { free(resolved) }
    return String(cString: resolved)
}
