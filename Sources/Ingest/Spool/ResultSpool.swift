import Foundation
import Synchronization

/// Results of a long run that wait on disk until all pages are known, in a file without a name that goes with the run.
///
/// The first pages stay in memory, so that a short run writes nothing.
final class ResultSpool: Sendable {
    /// Where a result waits.
    enum Place {
        case memory(IngestResult)
        case disk(Range<Int>)
    }

    private let descriptor: Int32
    /// The bytes of the pages whose results stay in memory.
    private let room: Mutex<Int>
    private let end = Mutex(0)

    /// - Parameter room: The bytes of pages whose results stay in memory.
    init(room: Int = 2 << 20, folder: String = NSTemporaryDirectory()) {
        self.room = Mutex(room)
        // The system puts letters of its own in the place of each X.
        var name = Array((folder + "/sitegen-ingest-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        if descriptor >= 0 { unlink(name) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// A result as it will wait: its bytes for the disk, or nil when it may stay in memory.
    func packed(_ result: IngestResult) -> [UInt8]? {
        let isFull = room.withLock { room in
            room -= result.bytes.count
            return room < 0
        }
        guard isFull, descriptor >= 0 else { return nil }
        var writer = SpoolWriter()
        writer.write(result)
        return writer.bytes
    }

    /// Puts a result where it waits; one that the disk has no room for stays in memory.
    func place(_ result: IngestResult, packed bytes: [UInt8]?) -> Place {
        guard let bytes else { return .memory(result) }
        let start = end.withLock { $0 }
        guard write(bytes, at: start) else { return .memory(result) }
        end.withLock { $0 = start + bytes.count }
        return .disk(start..<start + bytes.count)
    }

    /// The result that waits at a place, or nil when the disk does not give it back.
    func result(at place: Place) -> IngestResult? {
        switch place {
        case .memory(let result): return result
        case .disk(let range):
            guard let bytes = read(range) else { return nil }
            var reader = SpoolReader(bytes)
            return try? IngestResult(from: &reader)
        }
    }
}

extension ResultSpool {
    private func write(_ bytes: [UInt8], at start: Int) -> Bool {
        bytes.withUnsafeBytes { buffer in
            Self.transfer(buffer.count) { done in
                pwrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(start + done))
            }
        }
    }

    private func read(_ range: Range<Int>) -> [UInt8]? {
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            isWhole = Self.transfer(range.count) { done in
                pread(
                    descriptor, buffer.baseAddress.map { $0 + done }, range.count - done, off_t(range.lowerBound + done)
                )
            }
            count = isWhole ? range.count : 0
        }
        return isWhole ? bytes : nil
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
