import SourceText

/// A value that can wait on disk and come back the same.
protocol Spoolable {
    func spool(to bytes: inout SpoolWriter)
    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure)
}

/// Writes values in a row, to be read in the same order.
struct SpoolWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

    mutating func write(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func write(_ text: String) { text.withBytes { write($0) } }

    mutating func write(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { write($0) } }

    mutating func write(_ value: some Spoolable) { value.spool(to: &self) }

    mutating func write(_ value: (some Spoolable)?) {
        write(value != nil)
        value?.spool(to: &self)
    }

    mutating func write(_ values: [some Spoolable]) {
        write(values.count)
        for value in values { value.spool(to: &self) }
    }

    private mutating func write(_ piece: UnsafeBufferPointer<UInt8>) {
        write(piece.count)
        bytes.append(contentsOf: piece)
    }
}

/// Reads what a `SpoolWriter` has written.
struct SpoolReader {
    /// The bytes end too early, or say what no writer writes.
    struct Failure: Error {}

    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func number() throws(Failure) -> Int { Int(Int64(bitPattern: try unsigned())) }

    mutating func unsigned() throws(Failure) -> UInt64 {
        let range = try next(8)
        return bytes.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
        }
    }

    mutating func flag() throws(Failure) -> Bool { bytes[try next(1).lowerBound] == 1 }

    mutating func text() throws(Failure) -> String {
        let range = try next(try number())
        return bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
    }

    mutating func data() throws(Failure) -> [UInt8] { Array(bytes[try next(try number())]) }

    mutating func value<Value: Spoolable>() throws(Failure) -> Value { try Value(from: &self) }

    mutating func optional<Value: Spoolable>() throws(Failure) -> Value? { try flag() ? try Value(from: &self) : nil }

    mutating func list<Value: Spoolable>() throws(Failure) -> [Value] {
        let count = try number()
        guard count >= 0, count <= bytes.count else { throw Failure() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try Value(from: &self)) }
        return values
    }

    private mutating func next(_ count: Int) throws(Failure) -> Range<Int> {
        guard count >= 0, count <= bytes.count - offset else { throw Failure() }
        defer { offset += count }
        return offset..<offset + count
    }
}
