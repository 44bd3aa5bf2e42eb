import Foundation

/// The text without what readers leave out when they search: small letters, đ as d, no marks, one kind of dash, blank,
/// quotation mark and apostrophe.
///
/// For matching only; published text is never rewritten. Both tone styles fold alike because the marks are gone.
package func folded(_ text: String) -> String {
    var text = text
    var bytes: [UInt8] = []
    text.withUTF8 { fold($0.span, into: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
}

/// Appends to a buffer what `folded` gives; `text` is UTF-8.
package func fold(_ text: Span<UInt8>, into buffer: inout [UInt8]) {
    var offset = 0
    while offset < text.count {
        let rest = text.extracting(droppingFirst: offset)
        // No byte of the text becomes more than one, so the room is enough.
        buffer.append(addingCapacity: rest.count) { output in
            output.withUnsafeMutableBufferPointer { room, count in
                rest.withUnsafeBufferPointer { offset += foldByTable($0, into: room, &count) }
            }
        }
        if offset < text.count { offset = foldByUnicode(text, from: offset, into: &buffer) }
    }
}

/// Folds up to the first letter that no table has, and gives its offset, or the end.
private func foldByTable(
    _ text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
) -> Int {
    var offset = 0
    return FoldingTable.letters.withUnsafeBufferPointer { letters in
        while offset < text.count {
            if text[offset] < 0x80 {
                // Every character of ASCII has a form.
                room[count] = letters[Int(text[offset])]
                count += 1
                offset += 1
                continue
            }
            let (place, length) = FoldingTable.place(in: text, at: offset)
            let letter = letters[place]
            if letter != FoldingTable.none {
                room[count] = letter
                count += 1
                offset += length
            } else {
                let (scalar, end) = decodeScalar(in: text.span, at: offset)
                let sign = FoldingTable.sign(scalar.value)
                if sign == nil, scalar.isLetter { return offset }
                let kept = sign == nil ? end - offset : sign == 0 ? 0 : 1
                for place in offset..<offset + kept {
                    room[count] = sign ?? text[place]
                    count += 1
                }
                offset = end
            }
        }
        return offset
    }
}

/// Folds a run of letters beyond the tables by Unicode's own rules, and gives the offset behind it; there is one at least.
private func foldByUnicode(_ text: Span<UInt8>, from start: Int, into buffer: inout [UInt8]) -> Int {
    var run = String.UnicodeScalarView()
    var offset = start
    while offset < text.count {
        let (scalar, end) = decodeScalar(in: text, at: offset)
        guard scalar.value >= 0x80, scalar.isLetter else { break }
        run.append(scalar)
        offset = end
    }
    var plain = String.UnicodeScalarView()
    for scalar in String(run).lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
        if let letters = FoldingTable.spelledOut[scalar] {
            plain.append(contentsOf: letters.unicodeScalars)
        } else if let sign = FoldingTable.sign(scalar.value) {
            if sign != 0 { plain.append(Unicode.Scalar(sign)) }
        } else {
            plain.append(scalar)
        }
    }
    buffer += String(plain).precomposedStringWithCanonicalMapping.utf8
    return offset
}
