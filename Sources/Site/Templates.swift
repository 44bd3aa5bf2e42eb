import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// What lies in the Templates folder: the templates, the interface's words, and the assets.
struct Templates: Sendable {
    let library: TemplateLibrary
    let labels: Labels
    let labelsFile: SourceFile
    /// The files below `assets`, each with its path below it, as they are published.
    let assets: [ContentFile]

    /// Reads a folder; nil when it or its labels cannot be read, which the report then says.
    ///
    /// - Parameter baseURL: Where the site is published; nil where no page will be made.
    init?(reading path: String, baseURL: String? = nil, report: inout Report) {
        guard let folder = SourceFolder(at: path, report: &report) else { return nil }
        var files: [SourceFile] = []
        var assets: [ContentFile] = []
        var labelsFile: YAMLFile?
        for file in folder.files {
            if file.path.hasPrefix(Self.assetsFolder) {
                assets += ContentFile(asset: file, of: folder, report: &report).map { [$0] } ?? []
            } else if file.path.hasSuffix(".mustache") {
                files += folder.read(file, report: &report).map { [$0] } ?? []
            } else if file.path == Self.labelsPath {
                labelsFile = folder.read(file, report: &report).flatMap { YAMLFile(reading: $0, report: &report) }
            }
        }
        guard let labelsFile else {
            if !report.hasErrors { report.add(.noLabels(in: folder.path)) }
            return nil
        }
        let labels = LabelsReading(labelsFile, report: &report)
        library = TemplateLibrary(
            files, below: folder.path, formatters: FormatterTable(ofTheSiteAt: baseURL ?? Formatter.exampleBaseURL),
            translations: labels.translations, report: &report)
        self.labels = Labels(labels.texts)
        self.labelsFile = labelsFile.source
        self.assets = assets
    }

    /// Where the interface's words stand below the folder.
    static let labelsPath = "labels.yaml"
    private static let assetsFolder = "assets/"
}

extension FormatterTable {
    /// The formatters of a site that is published at a base URL.
    fileprivate init(ofTheSiteAt baseURL: String) {
        self.init(Formatter.ofTheSite(at: baseURL), knowing: Fingerprint(of: baseURL))
    }
}

extension ContentFile {
    /// A file of the assets folder, or nil when it cannot be read.
    fileprivate init?(asset file: SourceFolder.File, of folder: SourceFolder, report: inout Report) {
        do throws(FileFault) {
            self.init(
                path: String(file.path.dropFirst("assets/".count)), location: file.location,
                fingerprint: try Fingerprint(ofFileAt: file.location))
        } catch {
            report.add(.unreadableFile(folder.printed(file.path), because: error))
            return nil
        }
    }
}
