package import SourceText

/// The values of a list: immutable, shared, at one place in memory for as long as the list lives.
package final class ValueList: Sendable, Fingerprinted {
    // Written in `init` only, and read through borrowed pointers while a page is rendered.
    nonisolated(unsafe) let start: UnsafePointer<Value>
    private let count: Int
    package let fingerprint: Fingerprint

    package init(_ values: [Value]) {
        // An empty list points at room for one, so that there is always something to point at.
        let storage = UnsafeMutablePointer<Value>.allocate(capacity: max(1, values.count))
        for (index, value) in values.enumerated() { (storage + index).initialize(to: value) }
        start = UnsafePointer(storage)
        count = values.count
        var builder = FingerprintBuilder()
        builder.combine(values.count)
        for value in values { builder.combine(value) }
        fingerprint = builder.fingerprint
    }

    /// Fields that hold nothing, as many as any record has.
    static let absent = ValueList(Array(repeating: .absent, count: Shape.mostFields))

    /// The values, in their order.
    package var values: [Value] { Array(slots) }

    var slots: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: start, count: count) }

    deinit {
        let storage = UnsafeMutablePointer(mutating: start)
        storage.deinitialize(count: count)
        storage.deallocate()
    }
}
