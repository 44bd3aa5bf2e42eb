import Language
import Markdown
import SourceText

/// The Markdown file a draft is written as.
struct DraftFile {
    /// The path below Content, as `articles/2023/08/ten-bai.vi.md`.
    let path: String
    let text: String
    /// Its pictures, each with the path it gets below Content.
    let pictures: [(path: String, picture: LocalPicture)]

    /// The file of a draft whose raw page is kept under a name below `originals/`.
    init(_ draft: Draft, original: String) {
        path = Self.path(of: draft, original: original)
        let stem = Self.name(of: draft, original: original)
        pictures = draft.images.compactMap(\.file).map { picture in
            (Self.folder(of: draft) + "/" + Self.pictureName(picture, stem: stem), picture)
        }
        let body = draft.markdown
        text =
            FrontMatterWriter.write(Self.frontMatter(of: draft, original: original)) + "\n" + body
            + (body.isEmpty ? "" : "\n")
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// The path of a draft's file, without the text being written.
    static func path(of draft: Draft, original: String) -> String {
        "\(folder(of: draft))/\(name(of: draft, original: original)).\(draft.language.rawValue).md"
    }

    /// The same file under a name that no other has, with an address of that name.
    func named(by fingerprint: Fingerprint) -> DraftFile {
        let suffix = "-" + fingerprint.hexadecimal.prefix(8)
        let path = String(path.dropLast(6) + suffix + path.suffix(6))
        let name = path.split(separator: "/").last?.dropLast(6) ?? ""
        let marker = "\ndraft: true\n"
        let named = text.place(of: marker).map { text[..<$0.lowerBound] + "\nslug: \(name)" + text[$0.lowerBound...] }
        return DraftFile(path: path, text: named.map(String.init) ?? text, pictures: pictures)
    }

    private init(path: String, text: String, pictures: [(path: String, picture: LocalPicture)]) {
        self.path = path
        self.text = text
        self.pictures = pictures
    }
}

extension DraftFile {
    private static func folder(of draft: Draft) -> String {
        guard let date = draft.date?.value else { return "articles/undated" }
        let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
        return "articles/\(date.year)/\(month)"
    }

    /// The title as part of an address, or what stands in its place.
    private static func name(of draft: Draft, original: String) -> String {
        let title = slug(draft.title?.value ?? "")
        if !title.isEmpty { return title }
        let text = draft.lead?.value ?? draft.body.first?.text ?? ""
        let opening = slug(text.spacedWords(upTo: 8).joined(separator: " "))
        if !opening.isEmpty { return opening }
        let name = slug(original)
        return name.isEmpty ? "article" : name
    }

    /// The keys in the order of the bulletin's table; what is not known is left out, `title` excepted.
    private static func frontMatter(of draft: Draft, original: String) -> [(key: String, value: YAMLValue)] {
        var entries: [(key: String, value: YAMLValue)] = [("title", .text(title(of: draft)))]
        func add(_ key: String, _ value: YAMLValue?) {
            if let value { entries.append((key, value)) }
        }
        add("date", draft.date.map { .text($0.value.iso) })
        add("event_date", draft.eventDate.map { .text($0.value.iso) })
        add("authors", draft.authors.isEmpty ? nil : .list(draft.authors.map { .text($0.value) }))
        add("source", draft.source.map { value(of: $0.value) })
        add("via", draft.via.map { value(of: $0.value) })
        add("lead", draft.lead.map { .text($0.value) })
        add("tags", draft.tags.isEmpty ? nil : .list(draft.tags.map { .text($0.value) }))
        let named = draft.organisations.map { YAMLValue.text($0.value) }
        add("organisations", named.isEmpty ? nil : .list(named))
        let stem = name(of: draft, original: original)
        add("images", draft.images.isEmpty ? nil : .list(draft.images.map { value($0, stem: stem) }))
        entries.append(("draft", .flag(true)))
        add("review", draft.review.isEmpty ? nil : .list(draft.review.map { .text($0) }))
        entries.append(("original", .text("originals/" + original)))
        return entries
    }

    /// The headline; a file must have one, so where none was found it says that.
    private static func title(of draft: Draft) -> String {
        draft.title?.value ?? Bilingual(vi: "(chưa có tít)", en: "(no headline yet)")[draft.language]
    }

    private static func value(of source: Source) -> YAMLValue {
        var entries: [(key: String, value: YAMLValue)] = [("name", .text(source.name))]
        if let url = source.url { entries.append(("url", .text(url))) }
        return .map(entries)
    }

    private static func value(_ image: Draft.Image, stem: String) -> YAMLValue {
        var entries: [(key: String, value: YAMLValue)] = []
        if let file = image.file { entries.append(("file", .text(pictureName(file, stem: stem)))) }
        if let alternative = image.alternative { entries.append(("alt", .text(alternative))) }
        if !image.caption.isEmpty { entries.append(("caption", .text(image.caption))) }
        if let credit = image.credit { entries.append(("credit", .text(credit))) }
        return .map(entries)
    }

    /// A name that the same picture always gets, and no other of the article.
    private static func pictureName(_ picture: LocalPicture, stem: String) -> String {
        stem.prefix(60) + "-" + picture.fingerprint.hexadecimal.prefix(8) + "." + picture.ending
    }
}
