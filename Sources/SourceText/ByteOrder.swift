import Foundation

/// Whether a text comes before another in the order of their UTF-8 bytes, which no locale changes.
package func inByteOrder(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8Span.span, right.utf8Span.span)
    return left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
            guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else {
                return left.count < right.count
            }
            let order = memcmp(leftStart, rightStart, min(left.count, right.count))
            return order == 0 ? left.count < right.count : order < 0
        }
    }
}
