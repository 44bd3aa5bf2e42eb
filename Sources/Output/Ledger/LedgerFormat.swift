import SourceText

/// How a ledger stands on disk. Numbers are little-endian; the checksum covers all that follows it:
///
///     mark        16 bytes   `sitegen ledger 1`
///     checksum    16 bytes
///     program     16 bytes   the fingerprint of the program
///     entries      8 bytes   how many follow
///     each entry             fingerprint 16, size 8, time 8, length of the path 4, path
///
/// An announced file that may not be finished has size -1.
enum LedgerFormat {
    static let mark = Array("sitegen ledger 1".utf8)
    static let checksumStart = mark.count
    static let contentStart = checksumStart + 16
    static let entryHeader = 36
    static let unfinished: Int64 = -1
}

/// Puts a ledger's bytes together, entry by entry in the order of paths.
struct LedgerWriter {
    private var bytes: [UInt8]
    private var count: UInt64 = 0

    init(program: Fingerprint, roomFor entries: Int) {
        bytes = LedgerFormat.mark
        bytes.reserveCapacity(LedgerFormat.contentStart + entries * 96)
        append(Fingerprint(high: 0, low: 0))
        append(program)
        append(count)
    }

    mutating func add(_ path: Span<UInt8>, _ fingerprint: Fingerprint, _ stamp: Stamp?) {
        append(fingerprint)
        append(UInt64(bitPattern: stamp?.size ?? LedgerFormat.unfinished))
        append(UInt64(bitPattern: stamp?.modified ?? 0))
        append(UInt32(path.count))
        path.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        count += 1
    }

    /// The whole ledger.
    consuming func finished() -> [UInt8] {
        let content = LedgerFormat.contentStart
        bytes.replaceSubrange(content + 16..<content + 24, with: Self.littleEndian(count))
        let checksum = bytes.withUnsafeBytes { Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[content...])) }
        bytes.replaceSubrange(
            LedgerFormat.checksumStart..<content,
            with: Self.littleEndian(checksum.high) + Self.littleEndian(checksum.low))
        return bytes
    }

    private mutating func append(_ fingerprint: Fingerprint) {
        append(fingerprint.high)
        append(fingerprint.low)
    }

    private mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    private static func littleEndian(_ number: UInt64) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}

extension Ledger {
    /// Reads a ledger; nil when the bytes are not one that we wrote whole.
    init?(_ bytes: [UInt8]) {
        var reader = LedgerReader(bytes)
        guard reader.hasSoundBeginning, let program = reader.fingerprint(), let count = reader.number(UInt64.self),
            count <= UInt64(bytes.count / LedgerFormat.entryHeader)
        else { return nil }
        var entries: [Entry] = []
        var ranges: [Range<Int>] = []
        entries.reserveCapacity(Int(count))
        ranges.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let entry = reader.entry(), let range = reader.path() else { return nil }
            let path = bytes.span.extracting(range)
            guard staysInside(path) else { return nil }
            if let last = ranges.last, PathOrder.compare(bytes.span.extracting(last), path) >= 0 { return nil }
            entries.append(entry)
            ranges.append(range)
        }
        guard reader.isAtEnd else { return nil }
        self.init(program: program, paths: PathList(bytes: bytes, ranges: ranges), entries: entries)
    }
}

/// Takes a ledger's bytes apart; gives nil where they end too early.
private struct LedgerReader {
    private let bytes: [UInt8]
    private var offset = LedgerFormat.contentStart

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    /// True when the mark is ours and the checksum is that of the rest.
    var hasSoundBeginning: Bool {
        guard bytes.count >= LedgerFormat.contentStart, bytes.starts(with: LedgerFormat.mark) else { return false }
        var beginning = self
        beginning.offset = LedgerFormat.checksumStart
        let checksum = bytes.withUnsafeBytes {
            Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[LedgerFormat.contentStart...]))
        }
        return beginning.fingerprint() == checksum
    }

    mutating func entry() -> Ledger.Entry? {
        guard let fingerprint = fingerprint(), let size = number(UInt64.self), let modified = number(UInt64.self)
        else { return nil }
        let stamp = Stamp(size: Int64(bitPattern: size), modified: Int64(bitPattern: modified))
        let isFinished = stamp.size != LedgerFormat.unfinished
        return Ledger.Entry(fingerprint: fingerprint, stamp: isFinished ? stamp : nil)
    }

    mutating func path() -> Range<Int>? {
        guard let length = number(UInt32.self), Int(length) <= bytes.count - offset else { return nil }
        defer { offset += Int(length) }
        return offset..<offset + Int(length)
    }

    mutating func fingerprint() -> Fingerprint? {
        guard let high = number(UInt64.self), let low = number(UInt64.self) else { return nil }
        return Fingerprint(high: high, low: low)
    }

    mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
        let size = MemoryLayout<Number>.size
        guard bytes.count - offset >= size else { return nil }
        defer { offset += size }
        return Number(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: type) })
    }
}
