extension Escaper {
    /// Appends what stands between the quotation marks of a JSON text. `<`, `>`, `&` and the line separators are
    /// escaped too, so that the text can neither end a script element nor break a line of JavaScript.
    static func appendJSON(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var run = 0
        var index = 0
        while index < text.count {
            let length = jsonEscapeLength(text, at: index)
            guard length > 0 else {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
            appendJSONEscape(text, at: index, to: &bytes)
            index += length
            run = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
    }

    /// How many bytes from here must be escaped together; none if the byte stays as it is.
    private static func jsonEscapeLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case 0x00...0x1F, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "&"):
            1
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] | 1 == 0xA9: 3
        default: 0
        }
    }

    private static func appendJSONEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int, to bytes: inout [UInt8]) {
        switch text[index] {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
        case 0xE2: bytes.append(contentsOf: text[index + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
        case let byte:
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(hexadecimal(byte >> 4))
            bytes.append(hexadecimal(byte & 0xF))
        }
    }
}
