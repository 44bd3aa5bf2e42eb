extension Escaper {
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// The scheme of an address that runs code or carries its own content, as `javascript:` and `data:` do.
    static func unsafeScheme(of text: UnsafeBufferPointer<UInt8>) -> UnsafeScheme? {
        guard let end = text.firstIndex(where: \.endsScheme), text[end] == UInt8(ascii: ":") else { return nil }
        let scheme = String(decoding: UnsafeBufferPointer(rebasing: text[..<end]), as: UTF8.self)
        return schemes.contains(scheme.lowercased()) ? nil : UnsafeScheme(name: scheme)
    }

    /// What may stand in a part of an address as it is: one bit for each byte of ASCII.
    struct Plain {
        let low: UInt64
        let high: UInt64

        @inline(__always)
        func contains(_ byte: UInt8) -> Bool {
            byte < 0x80 && (byte < 0x40 ? low >> UInt64(byte) : high >> UInt64(byte - 0x40)) & 1 == 1
        }

        /// The same without `&` and `'`.
        var withoutReferences: Plain { Plain(low & ~0xC0_0000_0000, high) }

        private init(_ low: UInt64, _ high: UInt64) {
            self.low = low
            self.high = high
        }

        /// Letters, digits and `- . _ ~`.
        static let component = Plain(0x03FF_6000_0000_0000, 0x47FF_FFFE_87FF_FFFE)
        static let path = Plain(0x03FF_E000_0000_0000, 0x47FF_FFFE_87FF_FFFE)
        /// All but controls, the blank and `" < > \ ^ \` { | }`; `&` and `'` are written as references.
        static let address = Plain(0xAFFF_FFFA_0000_0000, 0x47FF_FFFE_AFFF_FFFF)
        /// As `address`, without the comma.
        static let listedAddress = Plain(0xAFFF_EFFA_0000_0000, 0x47FF_FFFE_AFFF_FFFF)
    }

    /// Appends text with all bytes percent-encoded that are not plain.
    static func appendAddress(_ text: UnsafeBufferPointer<UInt8>, _ plain: Plain, to buffer: inout ByteBuffer) {
        let copied = plain.withoutReferences
        var start = 0
        while start < text.count {
            let part = UnsafeBufferPointer(rebasing: text[start..<min(start + 8_192, text.count)])
            // At most five bytes come of each.
            var target = buffer.reserve(part.count * 5)
            for byte in part {
                if copied.contains(byte) {
                    target.pointee = byte
                    target += 1
                } else {
                    target = write(byte, isReference: plain.contains(byte), at: target)
                }
            }
            buffer.advance(to: target)
            start += part.count
        }
    }

    private static func write(
        _ byte: UInt8, isReference: Bool, at target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        if isReference { return write(byte == UInt8(ascii: "&") ? "&amp;" : "&#39;", at: target) }
        target[0] = UInt8(ascii: "%")
        target[1] = hexadecimal(byte >> 4)
        target[2] = hexadecimal(byte & 0xF)
        return target + 3
    }
}

extension ByteBuffer {
    /// Whether a `/` is all that came of an address, behind the quotation mark or comma before it. Browsers leave line
    /// ends out of addresses.
    var mayEndInLeadingSlash: Bool {
        var rest = bytes[...]
        guard let last = Self.popLetter(&rest) else { return true }
        guard last == UInt8(ascii: "/") || last == UInt8(ascii: "\\") else { return false }
        guard let before = Self.popLetter(&rest) else { return true }
        return before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") || before == UInt8(ascii: ",")
    }

    /// The last byte that is no blank or control; what stands behind it is left out too.
    private static func popLetter(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        while let byte = rest.popLast() {
            if byte > UInt8(ascii: " ") { return byte }
        }
        return nil
    }
}

extension UInt8 {
    fileprivate var endsScheme: Bool {
        self == UInt8(ascii: ":") || self == UInt8(ascii: "/") || self == UInt8(ascii: "?") || self == UInt8(ascii: "#")
    }
}
