import Foundation

/// Whether a text comes before another in the order of their UTF-8 bytes, which no locale changes.
package func inByteOrder(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in
        right.withUTF8 { right in
            guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else {
                return left.count < right.count
            }
            let order = memcmp(leftStart, rightStart, min(left.count, right.count))
            return order == 0 ? left.count < right.count : order < 0
        }
    }
}
