import Foundation

/// A regular file that is open for reading; it is closed when the value goes.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    /// The size the system gave when the file was opened.
    let size: Int

    init(at location: String) throws(FileFault) {
        // Without O_NONBLOCK opening a pipe would wait for a writer for ever.
        let descriptor = open(location, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let fault = FileFault.last
            close(descriptor)
            throw fault
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notAFile
        }
        self.descriptor = descriptor
        self.size = Int(status.st_size)
    }

    /// A file that was a regular one of that size before. What is no file has no bytes that could be the same as then.
    init(knownAt location: String, size: Int) throws(FileFault) {
        descriptor = open(location, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last }
        self.size = size
    }

    deinit { close(descriptor) }

    /// Fills the buffer as far as the file goes, and gives how many bytes came.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            if count == 0 { break }
            if count > 0 {
                filled += count
                // The usual file: it ends where its size says, and more than that was asked for.
                if filled == size, filled < buffer.count { break }
            } else if errno != EINTR {
                throw .last
            }
        }
        return filled
    }
}

/// All the bytes of a file that is known to have had so many, or other ones if it has more or fewer now.
///
/// Every text is read once more when its pages are made: the system is not asked about the file again.
func bytes(ofFileAt location: String, expected count: Int) throws(FileFault) -> [UInt8] {
    try chunk(of: OpenFile(knownAt: location, size: count), upTo: count + 1).bytes
}

/// All the bytes of a regular file.
package func bytes(ofFileAt location: String) throws(FileFault) -> [UInt8] {
    let file = try OpenFile(at: location)
    var bytes: [UInt8] = []
    var expected = file.size
    while true {
        // One byte more than expected, so that the usual file ends in one read and a growing one is read on.
        let (piece, isLast) = try chunk(of: file, upTo: expected + 1)
        bytes = bytes.isEmpty ? piece : bytes + piece
        if isLast { return bytes }
        expected = bytes.count
    }
}

extension [UInt8] {
    /// Whether a byte occurs, found many bytes at a time.
    package func hasByte(_ byte: UInt8, in range: Range<Int>? = nil) -> Bool {
        withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range ?? 0..<count]).offset(of: byte) != nil }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first offset, from one on, of a byte, found many bytes at a time.
    package func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count, let place = memchr(base + start, Int32(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(place) - UnsafeRawPointer(base)
    }
}

private func chunk(of file: borrowing OpenFile, upTo limit: Int) throws(FileFault) -> (bytes: [UInt8], isLast: Bool) {
    var fault: FileFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        do throws(FileFault) {
            count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
        } catch {
            fault = error
        }
    }
    if let fault { throw fault }
    return (bytes, bytes.count < limit)
}

extension Fingerprint {
    /// The fingerprint of a file's bytes, read in pieces of 256 KiB so that a film costs no more memory than a logo.
    ///
    /// It is not the one that `Fingerprint(of:)` gives for the same bytes at once: every piece is framed.
    package init(ofFileAt location: String) throws(FileFault) {
        let file = try OpenFile(at: location)
        var builder = FingerprintBuilder()
        var isLast = false
        while !isLast {
            let piece: [UInt8]
            (piece, isLast) = try chunk(of: file, upTo: 256 * 1024)
            builder.combine(piece)
        }
        self = builder.fingerprint
    }
}
