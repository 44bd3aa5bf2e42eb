import Language
import SourceText

/// The registers of Content, read.
struct Registers: Sendable {
    let organisations: [Organisation]
    let tags: [Tag]
    let sections: [Section]
    let events: [Event]
    let glossary: [Term]
    let organisationWords: RegisterWords
    let tagWords: RegisterWords
    let sectionWords: RegisterWords

    init(reading content: ContentLayout, report: inout Report) {
        let organisationFile = RegisterFile(.organisations, in: content, report: &report)
        let tagFile = RegisterFile(.tags, in: content, report: &report)
        let sectionFile = RegisterFile(.sections, in: content, report: &report)
        let eventFile = RegisterFile(.events, in: content, report: &report)
        let glossaryFile = RegisterFile(.glossary, in: content, report: &report)
        let organisationWords = RegisterWords(of: organisationFile, alsoNamedBy: ["abbreviation", "aliases"])
        let tagWords = RegisterWords(of: tagFile)
        organisations = organisationFile.entries.map {
            Organisation(reading: $0, among: organisationWords, report: &report)
        }
        tags = tagFile.entries.map { Tag(reading: $0, report: &report) }
        sections = sectionFile.entries.map { Section(id: $0.id, names: $0.names, location: $0.location) }
        events = eventFile.entries.compactMap {
            Event(reading: $0, organisations: organisationWords, tags: tagWords, report: &report)
        }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
        glossary = glossaryFile.entries.map { Term(reading: $0, report: &report) }
        self.organisationWords = organisationWords
        self.tagWords = tagWords
        sectionWords = RegisterWords(of: sectionFile)
    }
}

extension Organisation {
    fileprivate init(reading entry: RegisterFile.Entry, among words: RegisterWords, report: inout Report) {
        let fields = entry.fields
        let country = Self.country(fields["country"], report: &report)
        self.init(
            id: entry.id, names: entry.names,
            abbreviation: fields["abbreviation"]?.line(report: &report),
            aliases: fields["aliases"]?.lines(report: &report) ?? [],
            kind: fields["kind"]?.organisationKind(report: &report),
            parents: words.ids(fields["parents"], report: &report),
            country: country.names, countryCode: country.code,
            founded: fields["founded"]?.calendarDate(report: &report),
            website: fields["website"]?.webAddress(report: &report),
            note: fields["note"]?.pair(report: &report),
            slugs: fields.slugs(report: &report), location: entry.location)
    }

    private static func country(
        _ field: Field?, report: inout Report
    ) -> (code: String?, names: Bilingual<String>?) {
        guard let fields = field?.fields(of: .country, known: ["code", "vi", "en"], report: &report), let field else {
            return (nil, nil)
        }
        let code = fields["code"]?.countryCode(report: &report)
        return (code, fields.pair(or: field.place, report: &report))
    }
}

extension Field {
    fileprivate func organisationKind(report: inout Report) -> String? {
        guard let kind = line(report: &report) else { return nil }
        if Organisation.kinds.contains(kind) { return kind }
        report.add(.unknownKind(kind, at: place))
        return nil
    }
}

extension Tag {
    fileprivate init(reading entry: RegisterFile.Entry, report: inout Report) {
        self.init(
            id: entry.id, names: entry.names, note: entry.fields["note"]?.pair(report: &report),
            slugs: entry.fields.slugs(report: &report), location: entry.location)
    }
}

extension Event {
    fileprivate init?(
        reading entry: RegisterFile.Entry, organisations: RegisterWords, tags: RegisterWords, report: inout Report
    ) {
        let fields = entry.fields
        if fields["date"] == nil { report.add(.eventWithoutDate(entry.id, at: entry.location)) }
        let date = fields["date"]?.calendarDate(report: &report)
        let note = fields["note"]?.pair(report: &report)
        let source = fields["source"]?.paragraph(report: &report)
        let organisations = organisations.ids(fields["organisations"], report: &report)
        let tags = tags.ids(fields["tags"], report: &report)
        guard let date else { return nil }
        self.init(
            id: entry.id, names: entry.names, date: date, note: note, source: source, organisations: organisations,
            tags: tags, location: entry.location)
    }
}

extension Term {
    fileprivate init(reading entry: RegisterFile.Entry, report: inout Report) {
        _ = entry.fields["note"]?.pair(report: &report)
        let also = entry.fields["also"]?.fields(of: .alsoForms, known: ["vi", "en"], report: &report)
        self.init(
            id: entry.id, preferred: entry.names,
            also: Bilingual { also?[$0.rawValue]?.forms(besides: entry.names[$0], report: &report) ?? [] },
            location: entry.location)
    }
}

extension Field {
    /// The forms of a list; the preferred one is none that is to be avoided.
    fileprivate func forms(besides preferred: String, report: inout Report) -> [String] {
        texts(report: &report).compactMap { item in
            guard let form = item.line(as: .list, report: &report) else { return nil }
            if form == preferred { report.add(.saidTwice(form, at: item.place)) }
            return form == preferred ? nil : form
        }
    }
}

extension Fields {
    /// The explicit last parts of an entry's addresses, either of which may be left out.
    fileprivate func slugs(report: inout Report) -> Bilingual<String?> {
        let fields = self["slug"]?.fields(of: .pair, known: ["vi", "en"], report: &report)
        return Bilingual { fields?[$0.rawValue]?.addressPart(report: &report) }
    }
}
