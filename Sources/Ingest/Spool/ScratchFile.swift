import Foundation
import Synchronization

/// A file without a name, for what a long run does not keep in memory; it is gone when the run is.
final class ScratchFile: Sendable {
    private let descriptor: Int32
    private let end = Mutex(0)

    init(in folder: String = NSTemporaryDirectory()) {
        // The system puts letters of its own in the place of each X.
        var name = Array((folder + "/sitegen-ingest-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        if descriptor >= 0 { unlink(name) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether there is such a file; where none can be made, everything stays in memory.
    var exists: Bool { descriptor >= 0 }

    /// Puts bytes behind all others and gives their place, or nil when the disk has no room for them.
    func append(_ bytes: UnsafeRawBufferPointer) -> Range<Int>? {
        let start = end.withLock { end in
            defer { end += bytes.count }
            return end
        }
        let isWhole = Self.transfer(bytes.count) { done in
            pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(start + done))
        }
        return isWhole ? start..<start + bytes.count : nil
    }

    /// Fills a buffer with the bytes from a place on, and says whether the disk gave them all.
    func read(from start: Int, into buffer: UnsafeMutableRawBufferPointer) -> Bool {
        Self.transfer(buffer.count) { done in
            pread(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(start + done))
        }
    }

    /// Calls the system until all bytes have passed, and says whether they did.
    private static func transfer(_ count: Int, _ call: (Int) -> Int) -> Bool {
        var done = 0
        while done < count {
            let passed = call(done)
            if passed > 0 {
                done += passed
            } else if passed == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }
}
