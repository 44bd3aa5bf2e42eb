package import SourceText

/// A part of a text that is translated as one: its title, its lead, what it says of a picture, or a block of its body.
package struct Passage: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case title, lead, picture, text, code
    }

    package let kind: Kind
    /// As it is written, marks included.
    package let text: String
    /// Stands for the kind and the text. Where its lines break does not count, except in code.
    package let fingerprint: Fingerprint

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
        var builder = FingerprintBuilder()
        builder.combine(kind.rawValue)
        builder.combine(kind == .code ? Array(text.utf8) : text.utf8.withSingleBlanks)
        fingerprint = builder.fingerprint
    }

    package static func == (left: Self, right: Self) -> Bool { left.fingerprint == right.fingerprint }

    package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension String.UTF8View {
    /// The bytes with one blank for each run of blanks and line ends.
    fileprivate var withSingleBlanks: [UInt8] {
        var single: [UInt8] = []
        single.reserveCapacity(count)
        for byte in self {
            let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isBlank { single.append(byte) } else if single.last != 0x20 { single.append(0x20) }
        }
        return single
    }
}
