/// How strictly templates are read: the specification's way, or the way of a site, which lets no mistake through.
package struct Profile: Sendable {
    /// Whether a name, partial or block that is unknown is an error; else it is nothing.
    package var isStrict: Bool
    /// Whether values are escaped for the place they stand in, and raw ones must be trusted HTML; else the five
    /// characters of HTML are escaped everywhere, and raw means raw.
    package var escapesByPlace: Bool
    /// Whether the blanks before a partial that stands alone are put before each of its lines.
    package var indentsPartials: Bool

    package init(isStrict: Bool, escapesByPlace: Bool, indentsPartials: Bool) {
        self.isStrict = isStrict
        self.escapesByPlace = escapesByPlace
        self.indentsPartials = indentsPartials
    }

    /// The Mustache specification, to the letter.
    package static let spec = Profile(isStrict: false, escapesByPlace: false, indentsPartials: true)
    /// The templates of a site.
    package static let site = Profile(isStrict: true, escapesByPlace: true, indentsPartials: false)
}
