#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The names of a path as C strings, in one buffer that the next path reuses.
///
/// A pointer it gives out is good until the next path is taken.
struct PathNames: ~Copyable {
    private var characters: UnsafeMutablePointer<CChar>
    private var capacity = 512
    private var starts: [Int] = []

    init() {
        characters = .allocate(capacity: capacity)
    }

    deinit {
        characters.deallocate()
    }

    /// How many names there are; the last one is the file's.
    var count: Int { starts.count }

    subscript(index: Int) -> UnsafePointer<CChar> {
        UnsafePointer(characters + starts[index])
    }

    /// Hands on the last two names as one: the path of the file from the folder that its folder is in.
    mutating func withLastTwoJoined<Result>(
        _ use: (UnsafePointer<CChar>) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        let separator = starts[count - 1] - 1
        characters[separator] = CChar(bitPattern: PathOrder.separator)
        defer { characters[separator] = 0 }
        return try use(self[count - 2])
    }

    /// Becomes the names of another path.
    mutating func take(_ path: String) {
        let bytes = path.utf8Span.span
        makeRoom(for: bytes.count + 1)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        for index in bytes.indices {
            let endsName = bytes[index] == PathOrder.separator
            characters[index] = endsName ? 0 : CChar(bitPattern: bytes[index])
            if endsName { starts.append(index + 1) }
        }
        characters[bytes.count] = 0
    }

    /// How many names two paths share from the beginning.
    func shared(with other: borrowing PathNames) -> Int {
        var index = 0
        while index < count, index < other.count, strcmp(self[index], other[index]) == 0 { index += 1 }
        return index
    }

    private mutating func makeRoom(for needed: Int) {
        guard needed > capacity else { return }
        characters.deallocate()
        capacity = needed * 2
        characters = .allocate(capacity: capacity)
    }
}
