import Foundation

/// Where a text stands in a list: Vietnamese syllable by syllable as dictionaries do, English word by word.
///
/// In Vietnamese the letters of a syllable decide (a ă â … d đ e ê …), then its tone (ngang, huyền, hỏi, ngã, sắc, nặng),
/// then the next syllable; in English the letters without marks. A shorter text comes before its extension, numbers count
/// as numbers and come before letters, punctuation does not count. Of texts still equal, those without marks come first,
/// then small letters, and last the bytes decide, so that two keys are equal only when the texts are.
package struct OrderKey: Hashable, Sendable {
    /// Compared as unsigned bytes from the left, as `memcmp` does.
    package let bytes: [UInt8]

    package init(_ text: String, in language: Language) {
        var composed = nfc(text)
        bytes = composed.withUTF8 { bytes in
            switch language {
            case .vi: VietnameseOrder.key(of: bytes.span)
            case .en: EnglishOrder.key(of: bytes.span)
            }
        }
    }
}

extension OrderKey: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        let shorter = min(left.bytes.count, right.bytes.count)
        let order = left.bytes.withUnsafeBytes { left in
            right.bytes.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return Int32(0) }
                return memcmp(left, right, shorter)
            }
        }
        return order == 0 ? left.bytes.count < right.bytes.count : order < 0
    }
}

/// The parts a key is made of; each byte that ends something is smaller than all that could follow in its place.
enum OrderByte {
    /// Ends what decides first, and each part after it.
    static let end: UInt8 = 0x00
    /// Ends the letters of a syllable or word.
    static let endOfWord: UInt8 = 0x01
    /// Ends the tones of a syllable.
    static let endOfTones: UInt8 = 0x02
    /// The first tone; the others follow.
    static let tone: UInt8 = 0x03
    /// A number of one digit; longer ones follow.
    static let number: UInt8 = 0x10
    /// The first letter of the alphabet; the others follow. Letters of other scripts keep their UTF-8, which is higher.
    static let letter: UInt8 = 0x40
    static let small: UInt8 = 0x01
    static let capital: UInt8 = 0x02

    /// Appends the number whose digits begin at an offset and goes behind it: first how many digits, then those.
    static func appendNumber(_ text: Span<UInt8>, _ offset: inout Int, to key: inout [UInt8]) {
        while offset < text.count, text[offset] == UInt8(ascii: "0") { offset += 1 }
        let start = offset
        while offset < text.count, isDigit(text[offset]) { offset += 1 }
        key.append(number + UInt8(min(offset - start, 0x1F)))
        for place in start..<offset { key.append(text[place]) }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// The part that puts small letters first: nothing after the last capital.
    static func appendCases(_ cases: [UInt8], to key: inout [UInt8]) {
        if let last = cases.lastIndex(of: capital) { key += cases[...last] }
        key.append(end)
    }
}
