/// 128 bits that stand for a value: equal values have equal fingerprints, and two that differ never meet by accident.
///
/// Not cryptographic: whoever may write Content may also write Output, so nothing is gained by forging one.
package struct Fingerprint: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The fingerprint of bytes.
    package init(of bytes: UnsafeRawBufferPointer) {
        var builder = FingerprintBuilder()
        builder.combine(bytes)
        self = builder.fingerprint
    }

    package init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    }

    package init(of text: String) {
        var builder = FingerprintBuilder()
        builder.combine(text)
        self = builder.fingerprint
    }

    /// 32 hexadecimal digits.
    package var hexadecimal: String {
        Self.hexadecimal(high) + Self.hexadecimal(low)
    }

    /// Reads 32 hexadecimal digits, or gives nil.
    package init?(hexadecimal text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 32, digits.allSatisfy({ Self.isHexadecimal($0) }),
            let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.dropFirst(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    private static func hexadecimal(_ part: UInt64) -> String {
        let digits = String(part, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}

/// Makes one fingerprint of several parts; every part is framed by its length, so `"a", "bc"` is not `"ab", "c"`.
///
/// Two lanes of 64×64→128-bit multiply-and-fold, the mixing step of wyhash (Wang Yi, 2019, public domain).
package struct FingerprintBuilder {
    private var high: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var low: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    package init() {}

    /// The fingerprint of all that was combined so far.
    package var fingerprint: Fingerprint {
        Fingerprint(
            high: Self.fold(high ^ 0xA076_1D64_78BD_642F, low ^ 0xE703_7ED1_A0B4_28DB),
            low: Self.fold(low ^ 0x8EBC_6AF0_9C88_C6E3, high ^ 0x5899_65CC_7537_4CC3))
    }

    package mutating func combine(_ number: UInt64) {
        absorb(number, 0x1D8E_4E27_C47D_124F)
    }

    package mutating func combine(_ number: Int) {
        combine(UInt64(bitPattern: Int64(number)))
    }

    package mutating func combine(_ flag: Bool) {
        combine(flag ? 1 : 0 as UInt64)
    }

    package mutating func combine(_ fingerprint: Fingerprint) {
        absorb(fingerprint.high, fingerprint.low)
    }

    package mutating func combine(_ text: String) {
        var text = text
        text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
    }

    package mutating func combine(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { combine($0) }
    }

    package mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        absorb(UInt64(bytes.count), 0xEB44_ACCA_B455_D165)
        var offset = 0
        while offset + 16 <= bytes.count {
            absorb(Self.word(bytes, at: offset), Self.word(bytes, at: offset + 8))
            offset += 16
        }
        guard offset < bytes.count else { return }
        absorb(Self.lastWord(bytes, from: offset), Self.lastWord(bytes, from: offset + 8))
    }

    /// The bytes from an offset on, at most eight, with zeros behind the end.
    private static func lastWord(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        let length = bytes.count - offset
        if length <= 0 { return 0 }
        if length >= 8 { return word(bytes, at: offset) }
        // The last eight bytes of all, without those that stand before the offset.
        if bytes.count >= 8 { return word(bytes, at: bytes.count - 8) >> UInt64((8 - length) * 8) }
        return bytes[offset...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func absorb(_ first: UInt64, _ second: UInt64) {
        high = Self.fold(high ^ first, second ^ 0x2D35_8DCC_AA6C_78A5) ^ (low << 1 | low >> 63)
        low = Self.fold(low ^ second, first ^ 0x8BB8_4B93_962E_ACC9) &+ first
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
