import Foundation
import Synchronization

/// Results of a long run that wait on disk until all pages are known.
///
/// The first pages stay in memory, so that a short run writes nothing.
final class ResultSpool: Sendable {
    /// Where a result waits.
    enum Place {
        indirect case memory(IngestResult)
        case disk(Range<Int>)
    }

    private let file: ScratchFile
    /// The bytes of the pages whose results stay in memory.
    private let room: Mutex<Int>

    /// - Parameter room: The bytes of pages whose results stay in memory.
    init(in file: ScratchFile, room: Int = 2 << 20) {
        self.file = file
        self.room = Mutex(room)
    }

    /// A result as it will wait: its bytes for the disk, or nil when it may stay in memory.
    func packed(_ result: IngestResult) -> [UInt8]? {
        let isFull = room.withLock { room in
            room -= result.bytes.count
            return room < 0
        }
        guard isFull, file.exists else { return nil }
        var writer = SpoolWriter()
        writer.write(result)
        return writer.bytes
    }

    /// Puts a result where it waits; one that the disk has no room for stays in memory.
    func place(_ result: IngestResult, packed bytes: [UInt8]?) -> Place {
        let range = bytes.flatMap { $0.withUnsafeBytes { file.append($0) } }
        return range.map { .disk($0) } ?? .memory(result)
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

    private func read(_ range: Range<Int>) -> [UInt8]? {
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            isWhole = file.read(from: range.lowerBound, into: UnsafeMutableRawBufferPointer(buffer))
            count = isWhole ? range.count : 0
        }
        return isWhole ? bytes : nil
    }
}
