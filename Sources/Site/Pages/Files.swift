import Bulletin
import SourceText

/// The files that are published as they are: Content/static, the pictures of articles, and the templates' assets.
enum Files: PageKind {
    static func pages(of site: SiteModel) -> [Page] {
        let published = site.bulletin.files.filter { $0.path.hasPrefix("static/") } + site.links.pictures
        let content = published.map { Page(at: site.addresses.file($0), .file($0), origin: origin(of: $0)) }
        let assets = site.assets.map { Page(at: site.addresses.asset($0.path), .file($0), origin: origin(of: $0)) }
        return content + assets
    }

    private static func origin(of file: ContentFile) -> SourceLocation {
        SourceFile(path: file.location, text: "").start
    }
}
