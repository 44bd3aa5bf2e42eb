import SourceText

/// The files of Content that are published as they are.
struct PublishedFiles {
    /// What lies below `static`, and the pictures that articles name, by path.
    let published: [ContentFile]
    /// What else lies among the articles, by path.
    let attachments: [ContentFile]

    init(of content: ContentLayout, namedBy articles: [Article], report: inout Report) {
        var named: Set<String> = []
        for text in articles.lazy.flatMap(\.writtenTexts) {
            for file in text.images.compactMap(\.file) {
                if let path = contentPath(of: file, in: text.path) { named.insert(path) }
            }
        }
        // A picture may also lie in a folder of which nothing else is read.
        let wanted = content.folder.files.filter { named.contains($0.path) || $0.path.hasPrefix("static/") }
        published = Self.fingerprinted(wanted, in: content, report: &report)
        let others = content.attachments.filter { !named.contains($0.path) }
        attachments = Self.fingerprinted(others, in: content, report: &report)
    }

    private static func fingerprinted(
        _ files: [SourceFolder.File], in content: ContentLayout, report: inout Report
    ) -> [ContentFile] {
        inParallel(files, report: &report) { file, report -> ContentFile? in
            do throws(FileFault) {
                let fingerprint = try Fingerprint(ofFileAt: file.location)
                return ContentFile(path: file.path, location: file.location, fingerprint: fingerprint)
            } catch {
                report.add(.unreadableFile(content.folder.printed(file.path), because: error))
                return nil
            }
        }.compactMap { $0 }
    }
}
