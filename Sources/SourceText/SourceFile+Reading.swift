import Language

extension SourceFile {
    /// Reads a file that should be UTF-8 text; nil when it is not, which the report then says with its place.
    ///
    /// - Parameters:
    ///   - location: The path to open.
    ///   - path: The path to print.
    package static func read(_ location: String, as path: String, report: inout Report) -> SourceFile? {
        do throws(FileFault) {
            let bytes = try SourceText.bytes(ofFileAt: location)
            return SourceFile(path: path, decoding: bytes, from: location, report: &report)
        } catch {
            report.add(.unreadableFile(path, because: error))
            return nil
        }
    }

    /// A file from the bytes it has on disk; nil when they are not UTF-8 text, which the report then says.
    ///
    /// - Parameter location: The path to open of the file that has these bytes.
    package convenience init?(
        path: String, decoding bytes: [UInt8], from location: String? = nil, report: inout Report
    ) {
        let mark = (bytes.first ?? 0, bytes.count > 1 ? bytes[1] : 0, bytes.count > 2 ? bytes[2] : 0)
        if (mark.0, mark.1) == (0xFF, 0xFE) || (mark.0, mark.1) == (0xFE, 0xFF) {
            report.add(.utf16(path))
            return nil
        }
        let text = mark == (0xEF, 0xBB, 0xBF) ? Array(bytes.dropFirst(3)) : bytes
        guard !text.hasByte(0), let composed = normalised(text) else {
            let fault = firstFault(in: text)
            report.add(
                .notUTF8(
                    Self.place(of: fault, in: text, path: path), byte: text[fault],
                    suspected: Encoding.recognised(in: text)))
            return nil
        }
        if let range = firstForbiddenCharacter(in: composed) {
            report.add(.forbiddenCharacter(SourceFile(path: path, normalised: composed).location(range)))
            return nil
        }
        let isAsOnDisk = composed.count == bytes.count && (isSame(composed, bytes) || composed == bytes)
        self.init(path: path, normalised: composed, from: isAsOnDisk ? location : nil)
    }

    /// The place of a byte that is no UTF-8, in a text where every such byte shows as U+FFFD.
    private static func place(of fault: Int, in bytes: [UInt8], path: String) -> SourceLocation {
        let before = nfc(String(decoding: bytes[..<fault], as: UTF8.self))
        let rest = bytes[fault...].prefix { $0 != 0x0A }
        let file = SourceFile(path: path, normalised: Array((before + String(decoding: rest, as: UTF8.self)).utf8))
        return file.location(before.utf8.count..<before.utf8.count + 1)
    }
}

/// The offset of the first byte that cannot stand in a text: no UTF-8, or NUL, which shows UTF-16 without a mark.
private func firstFault(in bytes: [UInt8]) -> Int {
    let nul = bytes.firstIndex(of: 0) ?? bytes.count
    do {
        _ = try UTF8Span(validating: bytes.span)
        return nul
    } catch {
        return min(error.byteOffsets.lowerBound, nul)
    }
}

/// Whether two arrays are one and the same in memory, which is seen without comparing what is in them.
private func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.withUnsafeBufferPointer { one in other.withUnsafeBufferPointer { $0.baseAddress == one.baseAddress } }
}
