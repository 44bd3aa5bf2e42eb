import Dispatch
import Synchronization

/// What a function makes of each index below a count, made on all processors and given in order.
///
/// - Parameter size: How many a processor takes at a time. More leave one idle at the end; fewer make them meet more often.
package func inParallel<Result: Sendable>(
    below count: Int, by size: Int = 64, make: @Sendable (Int) -> Result
) -> [Result] {
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

/// What two functions make that need nothing of each other, made at the same time; each may work in parallel itself.
package func atOnce<First: Sendable, Second: Sendable>(
    _ first: @Sendable @escaping () -> First, _ second: () -> Second
) -> (First, Second) {
    let made = Mutex<First?>(nil)
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
        let result = first()
        made.withLock { $0 = result }
    }
    let other = second()
    group.wait()
    guard let one = made.withLock({ $0 }) else { preconditionFailure("the first function has been called") }
    return (one, other)
}
