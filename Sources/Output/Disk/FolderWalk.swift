#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Goes from path to path below a folder, opening each folder on the way by its name and never through a link.
///
/// What two paths in a row share stays open, so paths in order open every folder once.
struct FolderWalk: ~Copyable {
    /// What the folders of a path are in reality. A depth counts names: the first name of a path has depth 0.
    enum Ground {
        case open(Folder)
        /// Nothing stands at the name of this depth, which would be in the folder given.
        case missing(depth: Int, in: Folder)
        /// What stands at the name of this depth is not a folder.
        case blocked(depth: Int, in: Folder)
    }

    /// The names of the path the walk was last sent to.
    private(set) var names = PathNames()
    private var namesBefore = PathNames()
    private let root: Folder
    private var opened: [Folder] = []
    /// The depth at which the way ended before the folder was reached, and whether for want of a folder.
    private var end: (depth: Int, isMissing: Bool)?

    init(from root: Folder) {
        self.root = root
    }

    /// The last name of the path.
    var fileName: UnsafePointer<CChar> { names[names.count - 1] }

    /// Goes to the folder of a file, or only as far as the folder that the name of a depth is in.
    mutating func go(to path: String, depth: Int? = nil) throws(SystemError) -> Ground {
        let depth = turn(to: path, depth: depth)
        while end == nil, opened.count < depth {
            switch try here.child(names[opened.count]) {
            case .folder(let folder): opened.append(folder)
            case .missing: end = (opened.count, true)
            case .notAFolder: end = (opened.count, false)
            }
        }
        return switch end {
        case nil: .open(here)
        case (let depth, true)?: .missing(depth: depth, in: here)
        case (let depth, false)?: .blocked(depth: depth, in: here)
        }
    }

    /// Goes to a folder that must exist.
    mutating func goToExisting(_ path: String, depth: Int? = nil) throws(SystemError) -> Folder {
        switch try go(to: path, depth: depth) {
        case .open(let folder): folder
        case .missing: throw SystemError(code: ENOENT)
        case .blocked: throw SystemError(code: ENOTDIR)
        }
    }

    /// Writes a file, making the folders that are missing; gives the stamp the file has then.
    mutating func write(_ bytes: [UInt8], to path: String, on disk: Disk) throws(SystemError) -> Stamp {
        let depth = turn(to: path, depth: nil)
        end = nil
        while opened.count < depth {
            let folder = here
            let name = names[opened.count]
            // Another thread may make the same folder at this moment; what counts is that it can be opened then.
            let isNew = try disk.makeFolder(name, in: folder)
            if isNew, opened.count == depth - 1 {
                // Most folders of a site hold one file, which is written into the new folder without opening it.
                return try names.withLastTwoJoined { (file) throws(SystemError) in
                    try disk.write(bytes, to: file, in: folder)
                }
            }
            opened.append(try folder.folder(name))
        }
        return try disk.write(bytes, to: fileName, in: here)
    }

    private var here: Folder { opened.last ?? root }

    /// Takes the names of the next path and closes what it does not share with the last one.
    private mutating func turn(to path: String, depth: Int?) -> Int {
        swap(&names, &namesBefore)
        names.take(path)
        let depth = depth ?? names.count - 1
        let shared = min(depth, names.shared(with: namesBefore))
        opened.removeLast(max(0, opened.count - shared))
        if let end, end.depth >= shared { self.end = nil }
        return depth
    }
}
