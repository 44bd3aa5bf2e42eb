import Foundation
import Testing

/// What a body gives on a thread with 512 KiB of stack.
func onSmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) throws -> Result {
    let box = ResultBox<Result>()
    let thread = Thread { box.put(body()) }
    thread.stackSize = 512 * 1024
    thread.start()
    return try #require(box.take())
}

/// Hands a result from one thread to another.
private final class ResultBox<Result: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var result: Result?

    func put(_ result: Result) {
        condition.lock()
        self.result = result
        condition.signal()
        condition.unlock()
    }

    func take() -> Result? {
        condition.lock()
        while result == nil { condition.wait() }
        defer { condition.unlock() }
        return result
    }
}
