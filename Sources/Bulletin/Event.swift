package import Language
package import SourceText

/// Something that happened, as precisely dated as it is known.
package struct Event: Sendable {
    package let id: String
    package let names: Bilingual<String>
    package let date: CalendarDate
    package let note: Bilingual<String>?
    /// Where the fact was read.
    package let source: String?
    package let organisations: [String]
    package let tags: [String]
    package let location: SourceLocation

    package init(
        id: String, names: Bilingual<String>, date: CalendarDate, note: Bilingual<String>? = nil, source: String? = nil,
        organisations: [String] = [], tags: [String] = [], location: SourceLocation
    ) {
        self.id = id
        self.names = names
        self.date = date
        self.note = note
        self.source = source
        self.organisations = organisations
        self.tags = tags
        self.location = location
    }
}
