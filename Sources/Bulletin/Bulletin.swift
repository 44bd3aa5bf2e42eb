package import SourceText

/// All that Content says, read once and never changed.
package struct Bulletin: Sendable {
    package let settings: SiteSettings
    /// Every article with at least one text that is published, by key.
    package let articles: [Article]
    /// In the order of their ids, as are tags and sections.
    package let organisations: [Organisation]
    package let tags: [Tag]
    package let sections: [Section]
    /// In the order of their dates, then ids.
    package let events: [Event]
    /// The files below `Content/static` and the pictures beside articles, by path.
    package let files: [ContentFile]

    package init(
        settings: SiteSettings, articles: [Article], organisations: [Organisation], tags: [Tag], sections: [Section],
        events: [Event], files: [ContentFile]
    ) {
        self.settings = settings
        self.articles = articles
        self.organisations = organisations
        self.tags = tags
        self.sections = sections
        self.events = events
        self.files = files
    }
}

/// A file of Content that is published as it is.
package struct ContentFile: Sendable {
    /// The path below Content in NFC, as `static/logo.svg` or `articles/2023/08/photo.jpg`.
    package let path: String
    /// The path to open.
    package let location: String
    /// The fingerprint of its bytes.
    package let fingerprint: Fingerprint

    package init(path: String, location: String, fingerprint: Fingerprint) {
        self.path = path
        self.location = location
        self.fingerprint = fingerprint
    }
}
