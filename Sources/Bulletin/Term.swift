package import Language
package import SourceText

/// A term of the glossary: how the bulletin writes it, and what else has been met.
package struct Term: Sendable {
    package let id: String
    package let preferred: Bilingual<String>
    /// Forms to be avoided, in each language.
    package let also: Bilingual<[String]>
    package let location: SourceLocation

    package init(
        id: String, preferred: Bilingual<String>, also: Bilingual<[String]> = Bilingual(vi: [], en: []),
        location: SourceLocation
    ) {
        self.id = id
        self.preferred = preferred
        self.also = also
        self.location = location
    }
}
