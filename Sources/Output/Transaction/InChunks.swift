import Dispatch
import Synchronization

/// Does one piece of work for each index below a count, in chunks and on several threads, and gives the results in order.
///
/// Each thread has a worker of its own, which may keep what it needs from one index to the next.
func inChunks<Worker: ~Copyable, Result: Sendable>(
    below count: Int, by size: Int, threads: Int, worker makeWorker: @Sendable () -> Worker,
    work: @Sendable (inout Worker, Int) -> Result
) -> [Result] {
    let chunkCount = (count + size - 1) / size
    let next = Atomic(0)
    let finished = Mutex<[(chunk: Int, results: [Result])]>([])
    DispatchQueue.concurrentPerform(iterations: min(threads, chunkCount)) { _ in
        var worker = makeWorker()
        var own: [(chunk: Int, results: [Result])] = []
        var chunk = next.add(1, ordering: .relaxed).oldValue
        while chunk < chunkCount {
            own.append((chunk, (chunk * size..<min(count, (chunk + 1) * size)).map { work(&worker, $0) }))
            chunk = next.add(1, ordering: .relaxed).oldValue
        }
        finished.withLock { $0 += own }
    }
    return finished.withLock { $0.sorted { $0.chunk < $1.chunk }.flatMap(\.results) }
}
