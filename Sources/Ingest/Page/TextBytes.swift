import Foundation
import SourceText

/// The bytes of a text where they lie, which is where all searching in texts is done.
///
/// The only place in Ingest that reads memory by pointers: a text in UTF-8 hands them out for the length of a call.
extension StringProtocol {
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = String(self)
        return text.withUTF8(body)
    }
}

extension String {
    /// The text of bytes that are known to be UTF-8, because they are part of a text that was read as that.
    init(known bytes: UnsafeBufferPointer<UInt8>) {
        self = bytes.isEmpty ? "" : String(copying: UTF8Span(unchecked: bytes.span))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first offset, from one on, that other bytes stand at; nothing stands anywhere when there are none.
    func offset(of wanted: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        guard wanted.count > 0 else { return nil }
        // A blank stands everywhere: what follows it is looked for instead.
        let sought = wanted[0] == 0x20 && wanted.count > 1 ? 1 : 0
        var next = start + sought
        while let hit = offset(of: wanted[sought], from: next) {
            if stand(wanted, at: hit - sought) { return hit - sought }
            next = hit + 1
        }
        return nil
    }

    /// How many line feeds there are.
    var lineEnds: Int {
        var (count, next) = (0, 0)
        while let end = offset(of: 0x0A, from: next) { (count, next) = (count + 1, end + 1) }
        return count
    }

    /// Whether other bytes stand at an offset.
    @inline(__always)
    func stand(_ wanted: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, wanted.count <= count - offset else { return false }
        guard let base = baseAddress, let other = wanted.baseAddress else { return wanted.isEmpty }
        return memcmp(base + offset, other, wanted.count) == 0
    }

    /// The next bytes from an offset on that are no blanks.
    @inline(__always)
    func word(from offset: Int) -> Range<Int>? {
        var start = offset
        while start < count, self[start] == 0x20 { start += 1 }
        guard start < count else { return nil }
        var end = start + 1
        while end < count, self[end] != 0x20 { end += 1 }
        return start..<end
    }
}
