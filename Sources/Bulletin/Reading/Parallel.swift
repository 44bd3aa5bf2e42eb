import Dispatch
package import SourceText
import Synchronization

/// What a function makes of each element, made on all processors; results and findings come in the order of the elements.
package func inParallel<Element: Sendable, Result: Sendable>(
    _ elements: [Element], report: inout Report, make: @Sendable (Element, inout Report) -> Result
) -> [Result] {
    let size = 64
    let starts = Array(stride(from: 0, to: elements.count, by: size))
    let parts = Mutex<[Int: (results: [Result], report: Report)]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { part in
        let start = starts[part]
        var report = Report()
        let results = elements[start..<min(start + size, elements.count)].map { make($0, &report) }
        parts.withLock { $0[part] = (results, report) }
    }
    let made = parts.withLock { $0 }
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    for part in starts.indices {
        guard let (partResults, partReport) = made[part] else { preconditionFailure("every part was made") }
        results += partResults
        report.merge(partReport)
    }
    return results
}
