import Foundation

/// The text without what readers leave out when they search: lower case, đ as d, no marks, one kind of dash and blank.
///
/// For matching only; published text is never rewritten. Both tone styles fold alike because the marks are gone.
package func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
        switch scalar.value {
        case 0x0300...0x036F: continue
        case 0x0111: scalars.append("d")
        case 0x2010...0x2015, 0x2212: scalars.append("-")
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x3000: scalars.append(" ")
        default: scalars.append(scalar)
        }
    }
    return String(scalars)
}

/// The part of an address that a text makes: folded ASCII letters and digits, hyphens between, whole syllables up to
/// `limit` bytes. Empty when the text has no letter or digit.
package func slug(_ text: String, limit: Int = 80) -> String {
    let syllables = folded(text).utf8.split { byte in
        !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }
    var slug = ""
    for syllable in syllables {
        let length = slug.utf8.count + (slug.isEmpty ? 0 : 1) + syllable.count
        if !slug.isEmpty, length > limit { break }
        if !slug.isEmpty { slug += "-" }
        slug += String(Substring(syllable)).prefix(limit)
    }
    return slug
}
