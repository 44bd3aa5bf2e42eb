import Foundation

/// Makes a file hold these bytes, whole or not at all: they are written beside it, and then take its name.
package func replaceFile(at location: String, with bytes: [UInt8]) throws(FileFault) {
    let slash = location.lastIndex(of: "/").map { location.index(after: $0) } ?? location.startIndex
    // In the same folder, for a name can only be given within a file system.
    let partial = location[..<slash] + "." + location[slash...] + ".part"
    unlink(String(partial))
    let file = open(String(partial), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .last }
    var fault = fill(file, with: bytes)
    if fault == nil, fsync(file) != 0 { fault = .last }
    // Some network file systems say only now that there was no room.
    if close(file) != 0, fault == nil { fault = .last }
    if fault == nil, rename(String(partial), location) != 0 { fault = .last }
    guard let fault else { return }
    unlink(String(partial))
    throw fault
}

/// Writes all bytes and gives what went wrong.
private func fill(_ file: Int32, with bytes: [UInt8]) -> FileFault? {
    var offset = 0
    while offset < bytes.count {
        let count = bytes.withUnsafeBytes { write(file, $0.baseAddress?.advanced(by: offset), bytes.count - offset) }
        if count < 0, errno != EINTR { return .last }
        offset += max(0, count)
    }
    return nil
}
