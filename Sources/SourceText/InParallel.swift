import Dispatch
import Synchronization

/// What a function makes of each index below a count, made on all processors and given in order.
package func inParallel<Result: Sendable>(
    below count: Int, make: @Sendable (Int) -> Result
) -> [Result] {
    // Larger parts leave a processor idle at the end; smaller ones make the processors meet more often.
    let size = 64
    let parts = (count + size - 1) / size
    guard parts > 1 else { return (0..<count).map(make) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
        // Every index is written by one thread only, and read when all have ended.
        nonisolated(unsafe) let results = buffer
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            for index in part * size..<min(count, (part + 1) * size) {
                results.initializeElement(at: index, to: make(index))
            }
        }
        initialized = count
    }
}

/// What a function makes of each element, made on all processors; results and findings come in the order of the elements.
package func inParallel<Element: Sendable, Result: Sendable>(
    _ elements: [Element], report: inout Report, make: @Sendable (Element, inout Report) -> Result
) -> [Result] {
    let findings = Mutex<[(index: Int, report: Report)]>([])
    let results = inParallel(below: elements.count) { index in
        var report = Report()
        let result = make(elements[index], &report)
        if !report.isEmpty { findings.withLock { $0.append((index, report)) } }
        return result
    }
    for (_, found) in findings.withLock({ $0 }).sorted(by: { $0.index < $1.index }) { report.merge(found) }
    return results
}
