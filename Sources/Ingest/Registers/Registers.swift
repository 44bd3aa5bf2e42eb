import Markdown
import SourceText

/// What Content's registers tell ingest; what is wrong with them the build says.
struct Registers: Sendable {
    let organisations: OrganisationFinder
    let tags: TagFinder

    /// Reads the registers of a folder; those that are not there say nothing.
    init(below content: String) {
        organisations = OrganisationFinder(register: OrganisationRegister(Self.root(content, "organisations")))
        tags = TagFinder(tags: Self.root(content, "tags"), glossary: Self.root(content, "glossary"))
    }

    private static func root(_ content: String, _ name: String) -> YAMLNode? {
        let path = "\(content)/registers/\(name).yaml"
        guard let bytes = ContentFolder(path: content).bytes(at: "registers/\(name).yaml") else { return nil }
        var report = Report()
        guard let source = SourceFile(path: path, decoding: bytes, report: &report) else { return nil }
        return YAMLFile(reading: source, report: &report)?.root
    }
}
