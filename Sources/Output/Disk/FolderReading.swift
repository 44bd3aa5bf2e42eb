#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Folder {
    /// The names in the folder, in byte order. A name that is not UTF-8 comes out changed and so is nobody's.
    func names() throws(SystemError) -> [String] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw .last }
        guard let stream = fdopendir(copy) else {
            let error = SystemError.last
            close(copy)
            throw error
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .last }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The bytes of a file; nil when nothing stands at the name.
    func bytes(of name: UnsafePointer<CChar>) throws(SystemError) -> [UInt8]? {
        guard let file = try openFile(name) else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .last }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = try bytes.fill(from: file, atMost: bytes.count)
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// True when a file holds exactly these bytes. One that cannot be read does not.
    func holds(_ bytes: [UInt8], at name: UnsafePointer<CChar>, using buffer: inout [UInt8]) -> Bool {
        do throws(SystemError) {
            guard let file = try openFile(name) else { return false }
            defer { close(file) }
            // One byte more than expected shows a file that is longer.
            let count = try buffer.fill(from: file, atMost: bytes.count + 1)
            return count == bytes.count && buffer.prefix(count).elementsEqual(bytes)
        } catch {
            return false
        }
    }

    private func openFile(_ name: UnsafePointer<CChar>) throws(SystemError) -> Int32? {
        // Without O_NONBLOCK a pipe that somebody put there would keep us waiting for ever.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file >= 0 { return file }
        if errno == ENOENT { return nil }
        throw .last
    }
}

extension [UInt8] {
    /// Reads up to `limit` bytes over what stands at the beginning, growing if need be, and gives how many came.
    fileprivate mutating func fill(from file: Int32, atMost limit: Int) throws(SystemError) -> Int {
        if count < limit { self += repeatElement(0, count: limit - count) }
        var filled = 0
        while filled < limit {
            let got = withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: filled), limit - filled) }
            if got == 0 { break }
            if got > 0 {
                filled += got
            } else if errno != EINTR {
                throw .last
            }
        }
        return filled
    }
}
