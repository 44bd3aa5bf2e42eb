import SourceText

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where an Output is on disk: the folder it is in, its name there, and the folder beside it for what is remembered.
///
/// That folder is `.sitegen/<name of Output>` in the parent, so that files can be renamed from one to the other.
struct TreeFolders: Sendable {
    static let memoryName = ".sitegen"

    /// Output's path as the user wrote it, for messages.
    let shownPath: String
    let name: String
    let parent: Folder
    let memory: Folder
    /// Where the memory is, links followed.
    let memoryPath: String

    /// Finds the folders, except Output itself, and makes those that are missing unless they shall only be looked at.
    init(of path: String, on disk: Disk, making isMaking: Bool = true) throws(Diagnostic) {
        shownPath = Self.withoutEndingSlashes(path)
        let location: (parent: String, name: String)
        do throws(SystemError) {
            location = try Self.locate(shownPath, on: isMaking ? disk : nil)
            parent = try Folder.open(at: location.parent)
            name = location.name
            memoryPath = "\(location.parent == "/" ? "" : location.parent)/\(Self.memoryName)/\(name)"
            if isMaking { _ = try disk.makeFolder(Self.memoryName, in: parent) }
            let all = try parent.folder(Self.memoryName)
            if isMaking { _ = try disk.makeFolder(name, in: all) }
            memory = try all.folder(name)
        } catch {
            throw .cannotPrepare(shownPath, error)
        }
    }

    /// Output, if it exists; checked to be a folder on the same file system as what is remembered about it.
    func output() throws(Diagnostic) -> Folder? {
        do throws(SystemError) {
            switch try parent.child(name) {
            case .missing: return nil
            case .notAFolder: throw SystemError(code: ENOTDIR)
            case .folder(let output):
                guard try output.status().device == memory.status().device else { throw SystemError(code: EXDEV) }
                return output
            }
        } catch {
            throw error.code == EXDEV ? .onOtherFileSystem(shownPath) : .cannotPrepare(shownPath, error)
        }
    }

    /// A path below Output as the user would write it.
    func shown(_ path: String) -> String {
        "\(shownPath)/\(path)"
    }

    /// The real folder that Output is in, and Output's name there. Output may be a link; what it leads to is meant.
    ///
    /// - Parameter disk: Where the folders that Output is in are made if they are missing; nil to leave it at that.
    private static func locate(_ path: String, on disk: Disk?) throws(SystemError) -> (parent: String, name: String) {
        if let real = try realPath(of: path) {
            guard let (parent, name) = cutAtLastName(real) else { throw SystemError(code: EINVAL) }
            return (parent.isEmpty ? "/" : parent, name)
        }
        let (parent, name) = cutAtLastName(path) ?? (".", path)
        guard staysInside(name.utf8Span.span) else { throw SystemError(code: EINVAL) }
        try disk?.makeFolders(at: parent.isEmpty ? "/" : parent)
        guard let real = try realPath(of: parent.isEmpty ? "/" : parent) else { throw SystemError(code: ENOENT) }
        return (real, name)
    }

    /// A path without links; nil when nothing stands there.
    private static func realPath(of path: String) throws(SystemError) -> String? {
        guard let real = realpath(path, nil) else {
            if errno == ENOENT { return nil }
            throw .last
        }
        defer { free(real) }
        return String(cString: real)
    }

    private static func withoutEndingSlashes(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.utf8.last == PathOrder.separator { path.unicodeScalars.removeLast() }
        return path
    }
}
