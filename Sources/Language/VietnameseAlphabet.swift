/// The tones of Vietnamese in the order of its dictionaries; schools recite them as ngang, sắc, huyền, hỏi, ngã, nặng.
enum Tone: UInt8, CaseIterable {
    case ngang, huyen, hoi, nga, sac, nang
}

/// A letter of Vietnamese text taken apart: its place in the alphabet, its tone, its case.
struct VietnameseLetter: Equatable {
    /// The place in `VietnameseAlphabet.letters`.
    let rank: UInt8
    let tone: Tone
    let isCapital: Bool
}

/// The letters of Vietnamese and every way they are written; all tables of the language follow from these two.
enum VietnameseAlphabet {
    /// The alphabet in dictionary order, with the foreign f, j, w, z in their Latin places.
    static let letters: [Unicode.Scalar] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

    /// The same without what distinguishes them from ASCII.
    static let plainLetters = Array("aaabcddeefghijklmnooopqrstuuvwxyz".utf8)

    /// The twelve vowels, each in the tones' order.
    static let vowels: [[Unicode.Scalar]] = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ].map { Array($0.unicodeScalars) }

    /// What a character is in the alphabet, or nil.
    static func letter(_ scalar: Unicode.Scalar) -> VietnameseLetter? {
        guard let index = index(of: scalar.value) else { return nil }
        return table[index]
    }

    /// The character that writes a letter with a tone; a consonant takes none.
    static func scalar(_ letter: VietnameseLetter) -> Unicode.Scalar {
        let base = letters[Int(letter.rank)]
        let small = vowels.first { $0[0] == base }?[Int(letter.tone.rawValue)] ?? base
        return letter.isCapital ? small.properties.uppercaseMapping.unicodeScalars.first ?? small : small
    }

    /// Basic Latin to Latin Extended-B's ư, then the block of the toned letters.
    private static let table: [VietnameseLetter?] = {
        var table = [VietnameseLetter?](repeating: nil, count: 0x1B1 + 0x60)
        func add(_ scalar: Unicode.Scalar, rank: Int, tone: Tone) {
            for (form, isCapital) in [(scalar, false), (scalar.properties.uppercaseMapping.unicodeScalars.first, true)]
            {
                guard let form, let index = index(of: form.value) else { continue }
                table[index] = VietnameseLetter(rank: UInt8(rank), tone: tone, isCapital: isCapital)
            }
        }
        for (rank, scalar) in letters.enumerated() { add(scalar, rank: rank, tone: .ngang) }
        for forms in vowels {
            let rank = letters.firstIndex(of: forms[0]) ?? 0
            for (form, tone) in zip(forms, Tone.allCases) { add(form, rank: rank, tone: tone) }
        }
        return table
    }()

    private static func index(of value: UInt32) -> Int? {
        switch value {
        case 0..<0x1B1: Int(value)
        case 0x1EA0..<0x1F00: Int(value - 0x1EA0) + 0x1B1
        default: nil
        }
    }
}
