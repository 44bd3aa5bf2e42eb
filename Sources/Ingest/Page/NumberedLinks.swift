/// The numbers that browsers of text write before links, `[12]a lighthouse library`, with a list of addresses at the end.
enum NumberedLinks {
    /// The lines without these numbers, where a page has them; the names of pictures lose their brackets with them.
    static func takenOut(of lines: [PageLine], _ bytes: [UInt8]) -> [PageLine] {
        guard stand(in: bytes), lines.contains(where: { heads.open($0.text) }) else { return lines }
        return lines.map { line in
            line.text.holds(mark: "[") ? line.saying(cleanText(withoutNumbers(line.text))) : line
        }
    }

    private static let heads = Openings(["Visible links", "References", "Liên kết", "Hidden links"])

    /// Whether the first numbers stand on a page in brackets, glued to what follows.
    private static func stand(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            (1...5).allSatisfy { number in
                "[\(number)]".withBytes { sign in
                    bytes.offset(of: sign).map { $0 + 3 < bytes.count && bytes[$0 + 3] > 0x20 } ?? false
                }
            }
        }
    }

    private static func withoutNumbers(_ text: String) -> String {
        var (result, rest) = ("", text[...])
        while let open = rest.firstIndex(ofMark: "["), let close = rest[open...].firstIndex(ofMark: "]") {
            let inside = rest[open..<close].dropFirst()
            let isNumber = (1...4).contains(inside.utf8.count) && inside.utf8.allSatisfy { (0x30...0x39).contains($0) }
            result += rest[..<open] + (isNumber ? "" : inside)
            rest = rest[close...].dropFirst()
        }
        return result + rest
    }
}
