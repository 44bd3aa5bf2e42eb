/// The part of an address that a text makes: folded ASCII letters and digits, hyphens between, whole syllables up to
/// `limit` bytes; only a first syllable that is longer itself is cut. Empty when the text has no letter or digit.
///
/// Texts that differ in marks alone make the same part: who publishes must look for such a collision.
package func slug(_ text: String, limit: Int = 80) -> String {
    var text = text
    var letters: [UInt8] = []
    text.withUTF8 { fold($0.span, into: &letters) }
    var slug: [UInt8] = []
    slug.reserveCapacity(letters.count)
    // How long the slug was at the end of its last whole syllable.
    var whole = 0
    for letter in letters where slug.count <= limit {
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            if slug.count == whole, whole > 0 { slug.append(UInt8(ascii: "-")) }
            slug.append(letter)
        case UInt8(ascii: "'"): break
        default: whole = slug.count
        }
    }
    if slug.count > limit { slug.removeLast(slug.count - (whole > 0 ? whole : limit)) }
    return String(decoding: slug, as: UTF8.self)
}
