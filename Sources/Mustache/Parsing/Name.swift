import SourceText

/// A word of a template and its place.
struct Name: Sendable, Hashable {
    let text: String
    /// That of the text's bytes: what is looked for by its name is found by this first.
    let hash: WordHash
    let range: Range<Int>

    init(text: String, range: Range<Int>) {
        self.init(text: text, hash: WordHash(text), range: range)
    }

    fileprivate init(text: String, hash: WordHash, range: Range<Int>) {
        self.text = text
        self.hash = hash
        self.range = range
    }
}

/// A hash of a word's bytes that is quick for the few bytes that names have: FNV-1a, of 32 bits.
///
/// See http://www.isthe.com/chongo/tech/comp/fnv/. Names are the site's own, so nobody can choose them to collide.
struct WordHash: Sendable, Hashable, BitwiseCopyable {
    private(set) var value: UInt32 = 2_166_136_261

    init() {}

    init(_ text: String) {
        for byte in text.utf8 { combine(byte) }
    }

    mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt32(byte)) &* 16_777_619
    }
}

/// The plain names of a template: those that are all a tag holds. One which comes again is not made a text again.
struct PlainNames {
    private var names: [Name] = []
    /// The number of the name that came last of those with a remainder of their hash; negative where there is none.
    private var places: [Int32] = Array(repeating: -1, count: 64)

    /// The name that is all a tag holds among the bytes of a file, always the same; nil if there is more to it, or nothing.
    @inline(__always)
    mutating func name(in tag: RawTag, among bytes: [UInt8]) -> Name? {
        let range = tag.content
        guard let hash = tag.hash ?? Self.hash(of: range, in: bytes) else { return nil }
        let place = Int(hash.value) & (places.count - 1)
        let number = Int(places[place])
        if number >= 0, names[number].hash == hash, bytes.holds(at: range, whatStandsAt: names[number].range) {
            return Name(text: names[number].text, hash: hash, range: range)
        }
        let name = Name(text: String(decoding: bytes[range], as: UTF8.self), hash: hash, range: range)
        places[place] = Int32(names.count)
        names.append(name)
        return name
    }

    private static func hash(of range: Range<Int>, in bytes: [UInt8]) -> WordHash? {
        bytes.withUnsafeBufferPointer { bytes in
            var hash = WordHash()
            for index in range {
                guard bytes[index].isPlainInName else { return nil }
                hash.combine(bytes[index])
            }
            return range.isEmpty ? nil : hash
        }
    }
}

extension UInt8 {
    /// Whether the byte says nothing but a part of a name, wherever in a tag it stands.
    var isPlainInName: Bool {
        // Those that do are all below the letters.
        self > UInt8(ascii: "@")
            || !isBlank && self != UInt8(ascii: ".") && self != UInt8(ascii: "@") && self != UInt8(ascii: "*")
    }
}
