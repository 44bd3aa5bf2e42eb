package import Language
package import SourceText

/// A part of the bulletin that articles stand in.
package struct Section: Sendable {
    package let id: String
    package let names: Bilingual<String>
    package let location: SourceLocation

    package init(id: String, names: Bilingual<String>, location: SourceLocation) {
        self.id = id
        self.names = names
        self.location = location
    }
}
