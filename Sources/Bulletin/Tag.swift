package import Language
package import SourceText

/// A subject of the register.
package struct Tag: Sendable {
    package let id: String
    package let names: Bilingual<String>
    package let note: Bilingual<String>?
    package let slugs: Bilingual<String?>
    package let location: SourceLocation

    package init(
        id: String, names: Bilingual<String>, note: Bilingual<String>? = nil,
        slugs: Bilingual<String?> = Bilingual(vi: nil, en: nil), location: SourceLocation
    ) {
        self.id = id
        self.names = names
        self.note = note
        self.slugs = slugs
        self.location = location
    }
}
