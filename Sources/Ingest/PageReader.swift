import Dispatch
import Language
import SourceText
import Synchronization

/// Reads many pages on all processors, a few at a time, and hands on what it makes of them in their order.
struct PageReader {
    let encoding: Encoding?
    let registers: Registers

    /// The name that stands for standard input among paths.
    static let standardInput = "-"

    /// Hands on the results of all files, and gives those of the first ones, so that a short run reads every page once.
    @discardableResult
    func results(
        of files: [String], kept: [IngestResult] = [], handOn: (IngestResult) -> Void
    ) -> [IngestResult] {
        var keeping: [IngestResult] = []
        var bytes = 0
        var start = 0
        while start < files.count {
            let end = min(start + Self.chunk, files.count)
            let results = end <= kept.count ? Array(kept[start..<end]) : made(of: Array(files[start..<end]))
            for result in results { handOn(result) }
            bytes += results.reduce(0) { $0 + $1.bytes.count }
            if keeping.count == start, bytes <= Self.mostKept { keeping += results }
            start = end
        }
        return keeping
    }

    /// Pages read at a time.
    private static let chunk = 32

    /// The bytes of pages whose results are kept for the second look at them.
    private static let mostKept = 64 << 20

    private func made(of files: [String]) -> [IngestResult] {
        let made = Mutex<[Int: IngestResult]>([:])
        DispatchQueue.concurrentPerform(iterations: files.count) { index in
            var result = Ingest.result(of: page(files[index]), registers)
            result.account = result.draft.map { Account(of: $0, path: "") }
            made.withLock { $0[index] = result }
        }
        let results = made.withLock { $0 }
        return files.indices.map { index in
            guard let result = results[index] else { preconditionFailure("every file has a result") }
            return result
        }
    }

    private func page(_ path: String) -> PageFile {
        path == Self.standardInput ? PageFile.standardInput(in: encoding) : PageFile(reading: path, in: encoding)
    }
}
