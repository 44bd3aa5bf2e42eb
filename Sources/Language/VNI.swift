/// The encoding of the fonts VNI: most letters with marks are a plain letter and a second byte for all its marks.
enum VNI {
    static func text(_ bytes: [UInt8]) -> String? {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            guard let western = Windows1252.scalar(byte) else { return nil }
            if let last = scalars.last, let marked = marked(last, with: western) {
                scalars.removeLast()
                scalars.append(marked)
            } else {
                scalars.append(alone[western] ?? western)
            }
        }
        return String(scalars)
    }

    /// The letter with the marks a second byte puts on it, which is a capital where the letter is.
    private static func marked(_ letter: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
        let isCapital = letter.properties.isUppercase
        let small = isCapital ? letter.properties.lowercaseMapping.unicodeScalars.first ?? letter : letter
        let sign = isCapital ? mark.properties.lowercaseMapping.unicodeScalars.first ?? mark : mark
        guard let marked = pairs[Pair(letter: small, mark: sign)] else { return nil }
        return isCapital ? marked.properties.uppercaseMapping.unicodeScalars.first : marked
    }

    private struct Pair: Hashable {
        let letter: Unicode.Scalar
        let mark: Unicode.Scalar
    }

    /// What second bytes stand for, in the tones' order: a plain tone, a circumflex and tone, a breve and tone.
    private static let pairs: [Pair: Unicode.Scalar] = {
        let plain = Array("\0øûõùï".unicodeScalars)
        let circumflex = Array("âàåãáä".unicodeScalars)
        let breve = Array("êèúüéë".unicodeScalars)
        var pairs: [Pair: Unicode.Scalar] = [:]
        for vowel in VietnameseAlphabet.vowels {
            let (letter, marks): (Unicode.Scalar, [Unicode.Scalar]) =
                switch vowel[0] {
                case "â": ("a", circumflex)
                case "ê": ("e", circumflex)
                case "ô": ("o", circumflex)
                case "ă": ("a", breve)
                default: (vowel[0], plain)
                }
            for (mark, marked) in zip(marks, vowel) where mark != "\0" {
                pairs[Pair(letter: letter, mark: mark)] = marked
            }
        }
        return pairs
    }()

    /// The letters of one byte.
    private static let alone: [Unicode.Scalar: Unicode.Scalar] = [
        "ì": "ì", "æ": "ỉ", "ó": "ĩ", "í": "í", "ò": "ị", "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ",
        "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Í": "Í", "Ò": "Ị", "Ô": "Ơ", "Ö": "Ư", "Î": "Ỵ", "Ñ": "Đ",
    ]
}
