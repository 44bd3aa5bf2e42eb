/// A text of less than a hundred bytes, written in one go, as dates are a million times on a large site: an interpolated
/// string takes ten times as long.
func writtenInOneGo(_ write: (inout ShortText) -> Void) -> String {
    String(unsafeUninitializedCapacity: 96) { room in
        var text = ShortText(in: room)
        write(&text)
        return text.count
    }
}

/// The room for such a text, and what is in it so far.
struct ShortText {
    private let room: UnsafeMutableBufferPointer<UInt8>
    fileprivate private(set) var count = 0

    fileprivate init(in room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    mutating func put(_ words: String) {
        for byte in words.utf8 { put(byte) }
    }

    /// A number with zeros in front, up to a width, and a sign of ASCII behind it.
    mutating func put(_ number: Int, width: Int = 1, then sign: Unicode.Scalar? = nil) {
        if width <= 2, (0..<100).contains(number) {
            // Nearly all are days, months, hours and minutes.
            let number = UInt8(truncatingIfNeeded: number)
            if width == 2 || number >= 10 { put(0x30 + number / 10) }
            put(0x30 + number % 10)
        } else {
            putDigits(of: number, width)
        }
        if let sign { put(UInt8(ascii: sign)) }
    }

    private mutating func putDigits(of number: Int, _ width: Int) {
        if number < 0 { put(UInt8(ascii: "-")) }
        var divisor: UInt = 1
        for _ in 1..<width { divisor *= 10 }
        while number.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            put(0x30 + UInt8(truncatingIfNeeded: number.magnitude / divisor % 10))
            divisor /= 10
        }
    }

    private mutating func put(_ byte: UInt8) {
        room[count] = byte
        count += 1
    }
}
