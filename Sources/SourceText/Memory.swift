/// Puts together what one build keeps for the next: numbers and texts, read in the order in which they were written.
package struct MemoryWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func write(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func write(_ number: Int) {
        write(Int64(number))
    }

    package mutating func write(_ fingerprint: Fingerprint) {
        write(Int64(bitPattern: fingerprint.high))
        write(Int64(bitPattern: fingerprint.low))
    }

    package mutating func write(_ text: some Collection<UInt8>) {
        write(text.count)
        bytes += text
    }

    package mutating func write(_ text: String) {
        write(text.utf8)
    }

    /// What was written, behind a mark that says what it is and the checksum of all of it.
    package consuming func sealed(with mark: String) -> [UInt8] {
        var whole = MemoryWriter()
        whole.bytes.reserveCapacity(mark.utf8.count + 16 + bytes.count)
        whole.bytes += mark.utf8
        whole.write(Fingerprint(of: bytes))
        whole.bytes += bytes
        return whole.bytes
    }
}

/// Takes apart what a `MemoryWriter` wrote.
package struct MemoryReader {
    /// The bytes end too early, or say what no build writes.
    package struct Fault: Error {
        package init() {}
    }

    private let bytes: [UInt8]
    private var offset: Int

    /// Begins with what was written first; nil unless the bytes are sealed with the mark and all of them are there.
    package init?(_ bytes: [UInt8], sealedWith mark: String) {
        guard bytes.starts(with: mark.utf8) else { return nil }
        self.bytes = bytes
        offset = mark.utf8.count
        guard let checksum = try? fingerprint() else { return nil }
        let content = bytes.withUnsafeBytes { [offset] in
            Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[offset...]))
        }
        guard content == checksum else { return nil }
    }

    package mutating func number() throws(Fault) -> Int64 {
        guard bytes.count - offset >= 8 else { throw Fault() }
        defer { offset += 8 }
        return Int64(
            littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Int64.self) })
    }

    /// A number of things or bytes, each of which takes some of the bytes still to come.
    package mutating func count(ofThingsThatTake size: Int = 1) throws(Fault) -> Int {
        let number = try number()
        guard number >= 0, number <= (bytes.count - offset) / size else { throw Fault() }
        return Int(number)
    }

    package mutating func fingerprint() throws(Fault) -> Fingerprint {
        Fingerprint(high: UInt64(bitPattern: try number()), low: UInt64(bitPattern: try number()))
    }

    package mutating func bytesOfText() throws(Fault) -> ArraySlice<UInt8> {
        let count = try count()
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    package mutating func text() throws(Fault) -> String {
        String(decoding: try bytesOfText(), as: UTF8.self)
    }
}
