extension Escaper {
    /// Appends what stands between the quotation marks of a JSON text. `<`, `>`, `&` and the line separators are
    /// escaped too, so that the text can neither end a script element nor break a line of JavaScript.
    static func appendJSON(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
        var run = 0
        var index = 0
        while index < text.count {
            let length = jsonEscapeLength(text, at: index)
            guard length > 0 else {
                index += 1
                continue
            }
            buffer.append(UnsafeBufferPointer(rebasing: text[run..<index]))
            appendJSONEscape(text, at: index, to: &buffer)
            index += length
            run = index
        }
        buffer.append(UnsafeBufferPointer(rebasing: text[run...]))
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

    private static func appendJSONEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int, to buffer: inout ByteBuffer)
    {
        switch text[index] {
        case UInt8(ascii: "\""): buffer.append("\\\"")
        case UInt8(ascii: "\\"): buffer.append("\\\\")
        case UInt8(ascii: "\n"): buffer.append("\\n")
        case UInt8(ascii: "\r"): buffer.append("\\r")
        case UInt8(ascii: "\t"): buffer.append("\\t")
        case 0xE2: buffer.append(text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029" as StaticString)
        case let byte:
            buffer.append("\\u00")
            buffer.append(hexadecimal(byte >> 4))
            buffer.append(hexadecimal(byte & 0xF))
        }
    }
}
