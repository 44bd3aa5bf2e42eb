/// Makes the key of an English text: its words folded to plain letters, then its marks, its cases, and the text.
enum EnglishOrder {
    static func key(of text: Span<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(text.count * 2 + 8)
        appendWords(of: text, to: &key)
        key.append(OrderByte.end)
        if text.indices.contains(where: { text[$0] >= 0x80 }) { key += small(text) }
        key.append(OrderByte.end)
        OrderByte.appendCases(cases(of: text), to: &key)
        for offset in text.indices { key.append(text[offset]) }
        return key
    }

    private static func appendWords(of text: Span<UInt8>, to key: inout [UInt8]) {
        var folded: [UInt8] = []
        fold(text, into: &folded)
        var offset = 0
        var isInWord = false
        while offset < folded.count {
            let byte = folded[offset]
            if OrderByte.isDigit(byte) {
                OrderByte.appendNumber(folded.span, &offset, to: &key)
                isInWord = true
                continue
            }
            if byte &- 0x61 < 26 || byte >= 0x80 {
                key.append(byte)
                isInWord = true
            } else if isInWord, byte != UInt8(ascii: "'") {
                key.append(OrderByte.endOfWord)
                isInWord = false
            }
            offset += 1
        }
        if isInWord { key.append(OrderByte.endOfWord) }
    }

    private static func small(_ text: Span<UInt8>) -> [UInt8] {
        text.withUnsafeBufferPointer { Array(String(decoding: $0, as: UTF8.self).lowercased().utf8) }
    }

    private static func cases(of text: Span<UInt8>) -> [UInt8] {
        var cases: [UInt8] = []
        cases.reserveCapacity(text.count)
        var offset = 0
        while offset < text.count {
            let (scalar, end) = decodeScalar(in: text, at: offset)
            let isCapital = VietnameseAlphabet.letter(scalar)?.isCapital ?? scalar.properties.isUppercase
            cases.append(isCapital ? OrderByte.capital : OrderByte.small)
            offset = end
        }
        return cases
    }
}
