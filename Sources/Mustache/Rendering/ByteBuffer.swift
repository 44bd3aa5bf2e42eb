/// Bytes that grow at their end, in memory that is kept when they are taken away.
struct ByteBuffer: ~Copyable {
    private(set) var start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 256) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit {
        start.deallocate()
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Makes room for so many bytes more, and gives the place of the first; `advance` takes what was written there.
    @inline(__always)
    mutating func reserve(_ more: Int) -> UnsafeMutablePointer<UInt8> {
        if count + more > capacity { grow(more) }
        return start + count
    }

    @inline(__always)
    mutating func advance(to end: UnsafeMutablePointer<UInt8>) {
        count = end - start
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1).pointee = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length).update(from: bytes, count: length)
        count += length
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let first = bytes.baseAddress { append(first, bytes.count) }
    }

    mutating func append(_ text: StaticString) {
        append(text.utf8Start, text.utf8CodeUnitCount)
    }

    mutating func append(contentsOf text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Takes away all bytes from an offset on.
    mutating func truncate(to count: Int) {
        self.count = count
    }

    /// Appends a copy of bytes that are in the buffer already.
    mutating func repeatBytes(in range: Range<Int>) {
        let target = reserve(range.count)
        target.update(from: start + range.lowerBound, count: range.count)
        count += range.count
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        capacity = max(count + more, capacity * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}

extension ByteBuffer {
    /// Appends a whole number in decimal digits.
    @inline(__always)
    mutating func append(digitsOf number: Int) {
        var end = reserve(20)
        if number < 0 {
            end.pointee = UInt8(ascii: "-")
            end += 1
        }
        let magnitude = number.magnitude
        end += Self.digitCount(of: magnitude)
        advance(to: end)
        var rest = magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            end -= 1
            end.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest > 0
    }

    @inline(__always)
    private static func digitCount(of number: UInt) -> Int {
        var (count, limit) = (1, 10 as UInt)
        while number >= limit {
            count += 1
            let (next, isTooLarge) = limit.multipliedReportingOverflow(by: 10)
            if isTooLarge { break }
            limit = next
        }
        return count
    }
}
