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
        for index in 0..<count { handOn(index, work.output(index)) }
    }

    /// How far those who make may be ahead of whoever takes.
    private static var window: Int { 32 }

    private func makeAll() {
        while let index = claim() {
            let output = make(index)
            condition.lock()
            made[index] = output
            condition.broadcast()
            condition.unlock()
        }
    }

    /// The number of the next output to make, once there is room for it; nil when all are made.
    private func claim() -> Int? {
        condition.lock()
        defer { condition.unlock() }
        while next < count, next >= taken + Self.window { condition.wait() }
        guard next < count else { return nil }
        next += 1
        return next - 1
    }

    private func output(_ index: Int) -> Output {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let output = made.removeValue(forKey: index) {
                taken = index + 1
                condition.broadcast()
                return output
            }
            condition.wait()
        }
    }
}
