import Markdown
import SourceText

extension Field {
    /// The pictures of an article: a list of names, or of maps with `file`, `alt`, `caption` and `credit`.
    ///
    /// - Parameter path: The article's file, below Content.
    func images(in path: String, _ content: ContentLayout, report: inout Report) -> [ArticleImage] {
        items.compactMap { $0.image(in: path, content, report: &report) }
    }

    private func image(in path: String, _ content: ContentLayout, report: inout Report) -> ArticleImage? {
        if node.text != nil {
            return imageFile(in: path, content, report: &report).map { ArticleImage(file: $0) }
        }
        let known = ["file", "alt", "caption", "credit"]
        guard let fields = fields(of: .image, known: known, report: &report) else { return nil }
        let file = fields["file"]?.imageFile(in: path, content, report: &report)
        let image = ArticleImage(
            file: file, alt: fields["alt"]?.line(report: &report),
            caption: fields["caption"]?.paragraph(report: &report), credit: fields["credit"]?.line(report: &report))
        if fields["file"] == nil, image.caption == nil { report.add(.emptyImage(at: place)) }
        return image
    }

    /// A path that counts from Content and stays in it.
    func pathInContent(report: inout Report) -> String? {
        guard let path = line(report: &report) else { return nil }
        if path.hasPrefix("/") || contentPath(of: path, in: "") == nil {
            report.add(.leavesContent(path, at: place))
            return nil
        }
        return path
    }

    /// The name of a picture as it is written, when there is such a picture in Content.
    private func imageFile(in path: String, _ content: ContentLayout, report: inout Report) -> String? {
        guard let name = line(as: .image, report: &report) else { return nil }
        if isWebAddress(name) {
            report.add(.imageElsewhere(name, at: place))
        } else if !isPicture(name) {
            report.add(.notAPicture(name, at: place, endings: pictureEndings))
        } else if let target = contentPath(of: name, in: path) {
            if content.file(at: target) != nil { return name }
            report.add(.missingImage(name, at: place, near: content.name(near: target, where: isPicture)))
        } else {
            report.add(.leavesContent(name, at: place))
        }
        return nil
    }
}

private let pictureEndings = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"]

/// Whether the name is one of a picture that browsers show.
private func isPicture(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && pictureEndings.contains(parts.last?.lowercased() ?? "")
}
