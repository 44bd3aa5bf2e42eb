/// What the letters of Latin script and the invisible signs become when a text is folded: each form, in byte order, with
/// all characters that have it and are not it themselves.
///
/// For programs elsewhere that must fold what a reader types as `folded` does; every character is in NFC.
package let foldedForms: [(form: String, characters: String)] = {
    var characters: [String: String.UnicodeScalarView] = [:]
    for value in latinAndSigns {
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
        let character = String(scalar)
        let form = folded(character)
        guard form != character, nfc(character).unicodeScalars.first == scalar,
            form.unicodeScalars.allSatisfy(\.isLetter)
        else { continue }
        characters[form, default: .init()].append(scalar)
    }
    return characters.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, String($0.value)) }
}()

/// ASCII to Latin Extended-B, Latin Extended Additional, the invisible signs, the Latin ligatures. Marks that stand apart
/// are left out: they join what is before them.
private let latinAndSigns = [0x41..<0x250, 0x1E00..<0x1F00, 0x200B..<0x2070, 0xFB00..<0xFB07, 0xFEFF..<0xFF00].joined()
    .map { UInt32($0) }
