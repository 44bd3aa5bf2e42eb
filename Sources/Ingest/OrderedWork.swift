import Dispatch
import Foundation

/// Does numbered work on all processors and hands its results on in order, a few at a time in memory.
///
/// Whoever takes the results works beside those who make them; nobody waits for a batch to end.
final class OrderedWork<Output: Sendable>: @unchecked Sendable {
    // Everything mutable is touched only while the condition is locked.
    private let condition = NSCondition()
    private var made: [Int: Output] = [:]
    private var next = 0
    private var taken = 0
    private let count: Int
    private let make: @Sendable (Int) -> Output

    private init(_ count: Int, make: @escaping @Sendable (Int) -> Output) {
        self.count = count
        self.make = make
    }

    /// Makes outputs from 0 to before a count, and hands each on here, in order.
    static func run(_ count: Int, making make: @escaping @Sendable (Int) -> Output, handOn: (Int, Output) -> Void) {
        let work = OrderedWork(count, make: make)
        for _ in 0..<min(count, ProcessInfo.processInfo.activeProcessorCount) {
            DispatchQueue.global().async { work.makeAll() }
        }
        var next = 0
        while next < count {
            for output in work.outputs(from: next) {
                handOn(next, output)
                next += 1
            }
        }
    }

    /// How far those who make may be ahead of whoever takes.
    private static var window: Int { 16 }

    /// How many are made before they are handed over: each time the others are woken.
    private static var mostAtOnce: Int { 4 }

    private func makeAll() {
        while let numbers = claim() {
            let outputs = numbers.map { (number: $0, output: make($0)) }
            condition.lock()
            for (number, output) in outputs { made[number] = output }
            condition.broadcast()
            condition.unlock()
        }
    }

    /// The numbers of the next outputs to make, once there is room for them; nil when all are made.
    ///
    /// Few at a time where there are few, so that all processors have some.
    private func claim() -> Range<Int>? {
        condition.lock()
        defer { condition.unlock() }
        while next < count, next >= taken + Self.window { condition.wait() }
        guard next < count else { return nil }
        let claimed = next..<min(count, next + max(1, min(Self.mostAtOnce, count / Self.window)))
        next = claimed.upperBound
        return claimed
    }

    /// The outputs that are there from a number on, one at least.
    private func outputs(from first: Int) -> [Output] {
        condition.lock()
        defer { condition.unlock() }
        while made[first] == nil { condition.wait() }
        var outputs: [Output] = []
        while let output = made.removeValue(forKey: first + outputs.count) { outputs.append(output) }
        taken = first + outputs.count
        condition.broadcast()
        return outputs
    }
}
