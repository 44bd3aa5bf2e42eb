extension Escaper {
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Refuses an address that runs code or carries its own content, as `javascript:` and `data:` do.
    static func checkScheme(_ text: UnsafeBufferPointer<UInt8>) throws(UnsafeAddress) {
        guard let colon = text.firstIndex(where: { ":/?#".utf8.contains($0) }), text[colon] == UInt8(ascii: ":") else {
            return
        }
        let scheme = String(decoding: UnsafeBufferPointer(rebasing: text[..<colon]), as: UTF8.self)
        guard schemes.contains(scheme.lowercased()) else { throw UnsafeAddress(scheme: scheme) }
    }

    @inline(__always)
    static func inAddress(_ byte: UInt8) -> Replacement {
        switch byte {
        case UInt8(ascii: "&"): .text("&amp;")
        case UInt8(ascii: "'"): .text("&#39;")
        case 0x00...0x20, 0x7F...0xFF, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            .percent
        default: .itself
        }
    }

    /// In a list of addresses a comma would end one.
    @inline(__always)
    static func inListedAddress(_ byte: UInt8) -> Replacement {
        byte == UInt8(ascii: ",") ? .percent : inAddress(byte)
    }

    @inline(__always)
    static func inPath(_ byte: UInt8) -> Replacement {
        byte == UInt8(ascii: "/") ? .itself : inComponent(byte)
    }

    @inline(__always)
    static func inComponent(_ byte: UInt8) -> Replacement {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            .itself
        default: .percent
        }
    }
}
