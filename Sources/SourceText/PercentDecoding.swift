import Language

/// An address as the file system writes it: `%20` and the like decoded once, in NFC; a lone percent sign stays.
package func percentDecoded(_ address: String) -> String {
    guard address.utf8.contains(UInt8(ascii: "%")) else { return nfc(address) }
    var bytes: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(digit),
            let low = rest.dropFirst().first.flatMap(digit)
        {
            bytes.append(high << 4 | low)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return nfc(String(decoding: bytes, as: UTF8.self))
}

private func digit(_ byte: UInt8) -> UInt8? {
    UInt8(String(Unicode.Scalar(byte)), radix: 16)
}
