import Mustache

/// The shapes of what templates are shown, as far as several page kinds share them.
enum Shapes {
    /// A date as precisely as it is known; only formatters can print it.
    static let date = FieldKind.opaque(PrintedDateValue.kind)

    /// What every page says of itself.
    static let page = Shape(
        "Page",
        [
            "title": .text,
            "description": .optional(.text),
            "canonical": .url,
            "isIndexed": .bool,
            "isFront": .bool,
            "inArticles": .bool,
            "inTags": .bool,
            "inOrganisations": .bool,
            "inTimeline": .bool,
            "inSearch": .bool,
            "alternates": .list(.record(alternate)),
            "translation": .optional(.record(translation)),
        ])

    /// One address of a page for search engines, with the language it is in or `x-default`.
    static let alternate = Shape("Alternate", ["lang": .text, "url": .url])

    /// The same page in the other language.
    static let translation = Shape("Translation", ["lang": .text, "url": .url, "isComplete": .bool])

    /// What every page of a language says of the site.
    static let site = Shape(
        "Site",
        [
            "name": .text,
            "otherName": .text,
            "otherLang": .text,
            "publisher": .text,
            "frontURL": .url,
            "homeURL": .url,
            "tagsURL": .url,
            "organisationsURL": .url,
            "timelineURL": .url,
            "searchURL": .url,
            "feedURL": .url,
            "stylesheetURL": .url,
            "iconURL": .url,
            "placeScriptURL": .url,
        ])

    static let link = Shape("Link", ["title": .text, "url": .url])

    /// An article in a list. Its text may be in the other language, when it has none in the page's.
    static let card = Shape(
        "Card",
        [
            "title": .text,
            "url": .url,
            "lang": .text,
            "isForeign": .bool,
            "lead": .optional(.text),
            "date": .optional(date),
            "section": .optional(.text),
        ])

    /// Where one stands in a list of several pages.
    static let pagination = Shape(
        "Pagination",
        [
            "number": .int,
            "total": .int,
            "newerURL": .optional(.url),
            "olderURL": .optional(.url),
            "pages": .list(.record(paginationPage)),
        ])

    static let paginationPage = Shape("Pagination page", ["number": .int, "url": .url, "isCurrent": .bool])

    /// Something that happened, or an article that tells of it, on the timeline.
    static let moment = Shape(
        "Timeline entry",
        [
            "date": date,
            "title": .text,
            "url": .optional(.url),
            "lang": .text,
            "isForeign": .bool,
            "isEvent": .bool,
            "isDatedByPublication": .bool,
            "note": .optional(.text),
            "source": .optional(.text),
        ])
}
