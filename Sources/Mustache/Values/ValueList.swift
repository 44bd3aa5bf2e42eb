package import SourceText

/// The values of a list: immutable, shared, at one place in memory for as long as the list lives.
package final class ValueList: Sendable, Fingerprinted {
    // Written in `init` only, and read through borrowed pointers while a page is rendered.
    nonisolated(unsafe) let start: UnsafePointer<Value>
    private let count: Int
    package let fingerprint: Fingerprint

    package convenience init(_ values: [Value]) {
        self.init(count: values.count) { values[$0] }
    }

    /// The values that a closure gives for each index.
    init(count: Int, value: (Int) -> Value) {
        // Of an empty list nothing is ever looked at: it needs no room.
        let storage = count == 0 ? Self.nowhere : .allocate(capacity: count)
        var builder = FingerprintBuilder()
        builder.combine(count)
        for index in 0..<count {
            let value = value(index)
            builder.combine(value)
            (storage + index).initialize(to: value)
        }
        start = UnsafePointer(storage)
        self.count = count
        fingerprint = builder.fingerprint
    }

    nonisolated(unsafe) private static let nowhere = UnsafeMutablePointer<Value>.allocate(capacity: 1)

    /// Fields that hold nothing, as many as any record has.
    static let absent = ValueList(Array(repeating: .absent, count: Shape.mostFields))

    /// The values, in their order.
    package var values: [Value] { Array(slots) }

    var slots: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: start, count: count) }

    deinit {
        guard count > 0 else { return }
        let storage = UnsafeMutablePointer(mutating: start)
        storage.deinitialize(count: count)
        storage.deallocate()
    }
}
