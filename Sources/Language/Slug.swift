/// The part of an address that a text makes: folded ASCII letters and digits, hyphens between, whole syllables up to
/// `limit` bytes; only a first syllable that is longer itself is cut. Empty when the text has no letter or digit.
///
/// Texts that differ in marks alone make the same part: who publishes must look for such a collision.
package func slug(_ text: String, limit: Int = 80) -> String {
    let bytes = folded(text).utf8.filter { $0 != UInt8(ascii: "'") }
    let syllables = bytes.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
    var slug: [UInt8] = []
    for syllable in syllables {
        let length = slug.count + (slug.isEmpty ? 0 : 1) + syllable.count
        if !slug.isEmpty, length > limit { break }
        if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        slug += syllable.prefix(limit)
    }
    return String(decoding: slug, as: UTF8.self)
}
