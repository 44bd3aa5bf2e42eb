/// Eight bytes of a text, looked at in one step: most texts are long, and what is looked for in them is rare.
///
/// What is found is told by the highest bit of each byte. All of it is inlinable, for it stands in the innermost loops of
/// other targets.
@frozen
@usableFromInline
package struct EightBytes {
    /// All of them, the first one lowest.
    @usableFromInline
    package let bytes: UInt64

    @inlinable
    package init(_ bytes: UInt64) {
        self.bytes = bytes
    }

    /// The highest bit of every byte.
    @inlinable
    package static var all: UInt64 { 0x8080_8080_8080_8080 }

    /// Where a byte stands.
    @inlinable
    package func places(of byte: UInt8) -> UInt64 { Self.zeros(in: bytes ^ Self.eight(byte)) }

    /// Where a byte stands first; what is marked above that says nothing. It takes fewer steps than finding all.
    @inlinable
    package func firstPlace(of byte: UInt8) -> UInt64 {
        let zeros = bytes ^ Self.eight(byte)
        return (zeros &- Self.eight(1)) & ~zeros & Self.all
    }

    /// Where a byte stands, or one that differs from it only in certain bits.
    @inlinable
    package func places(of byte: UInt8, orWithOther bits: UInt8) -> UInt64 {
        Self.zeros(in: (bytes & Self.eight(~bits)) ^ Self.eight(byte & ~bits))
    }

    /// Where a byte stands, or one that differs from it only in the bit that tells `a` from `A`.
    @inlinable
    package func places(ofEitherCase byte: UInt8) -> UInt64 { places(of: byte, orWithOther: 0x20) }

    /// The first of the eight, one at least, with zeros for the others.
    @inlinable
    package func first(_ count: Int) -> EightBytes {
        EightBytes(bytes & (.max &>> UInt64(truncatingIfNeeded: (8 &- count) &* 8)))
    }

    /// The letters of ASCII in lower case; other bytes become no letters, if they were none.
    @inlinable
    package var inLowerCase: EightBytes { EightBytes(bytes | Self.eight(0x20)) }

    /// Where a control character of ASCII stands.
    @inlinable
    package var placesOfControls: UInt64 { Self.zeros(in: bytes & Self.eight(0xE0)) }

    /// Where a character of several bytes begins.
    @inlinable
    package var placesOfLongCharacters: UInt64 { bytes & (bytes << 1) & Self.all }

    /// Where a byte of a character stands that is not its first.
    @inlinable
    package var placesWithinLongCharacters: UInt64 { bytes & ~(bytes << 1) & Self.all }

    /// Where a character from U+0300 to U+07FF begins, by a byte from CC to DF.
    @inlinable
    package var placesOfTwoBytesFromU0300: UInt64 {
        let beginnings = bytes & (bytes << 1) & ~(bytes << 2)
        return beginnings & (bytes << 3 | (bytes << 4) & (bytes << 5)) & Self.all
    }

    /// Where a character of three or four bytes begins.
    @inlinable
    package var placesOfCharactersOfThreeBytesAndMore: UInt64 { bytes & (bytes << 1) & (bytes << 2) & Self.all }

    /// Where a byte is not ASCII.
    @inlinable
    package var placesBeyondASCII: UInt64 { bytes & Self.all }

    /// How many places are marked: the highest byte of the product is the sum of all, and no processor lacks it.
    @inlinable
    package static func count(of places: UInt64) -> Int { Int(((places & all) >> 7 &* eight(1)) >> 56) }

    @inlinable
    static func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// No byte of the sum runs over into the next, so that exactly the zeros are found.
    @inlinable
    static func zeros(in bytes: UInt64) -> UInt64 {
        ~(((bytes & ~all) &+ ~all) | bytes | ~all)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes are marked. The last eight are filled up with zeros.
    @inlinable
    package func count(_ marked: (EightBytes) -> UInt64) -> Int {
        var count = 0
        var index = 0
        while index < self.count {
            count += EightBytes.count(of: marked(eightBytes(at: index)))
            index += 8
        }
        return count
    }

    /// The first byte that is marked, from an index on; nil where none is, and perhaps a place behind the end where zeros
    /// are marked.
    @inlinable
    package func first(from start: Int, _ marked: (EightBytes) -> UInt64) -> Int? {
        var index = start
        while index < count {
            let found = marked(eightBytes(at: index))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        return nil
    }

    /// The eight bytes from an index on, the first one lowest; zeros for those behind the end.
    @inlinable
    package func eightBytes(at index: Int) -> EightBytes {
        if index + 8 <= count, let start = UnsafeRawPointer(baseAddress) {
            return EightBytes(UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        }
        var bytes: UInt64 = 0
        for place in (index..<count).reversed() { bytes = bytes << 8 | UInt64(self[place]) }
        return EightBytes(bytes)
    }
}
