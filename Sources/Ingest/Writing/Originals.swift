import Language
import SourceText

/// The raw pages that ingest was given, as they are kept below `Content/originals`.
struct Originals: Sendable {
    private let content: ContentFolder
    private var records: [Fingerprint: IngestRecord] = [:]

    /// Reads what is remembered of earlier pages; of two records of the same page the first by name counts.
    init(in content: ContentFolder) {
        self.content = content
        for file in content.names(in: "originals") where file.hasSuffix(IngestRecord.ending) {
            let name = String(file.dropLast(IngestRecord.ending.count))
            guard let bytes = content.bytes(at: "originals/" + file),
                let record = IngestRecord(name: name, text: String(decoding: bytes, as: UTF8.self)),
                records[record.original] == nil
            else { continue }
            records[record.original] = record
        }
    }

    /// What is remembered of a page with the same bytes, under whatever name it came.
    func record(of original: Fingerprint) -> IngestRecord? { records[original] }

    mutating func remember(_ record: IngestRecord) throws(ContentFolder.Failure) {
        try content.write(Array(record.text.utf8), to: record.path)
        records[record.original] = record
    }

    /// The name a page is kept under: its own made safe, with its fingerprint when another page has that name.
    func name(for file: String, bytes: [UInt8], fingerprint: Fingerprint) -> String {
        let name = Self.safeName(file)
        guard content.exists("originals/" + name), content.bytes(at: "originals/" + name) != bytes else { return name }
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return name[..<dot] + "-" + fingerprint.hexadecimal.prefix(8) + name[dot...]
    }

    /// Keeps a page byte for byte, and says whether it is new; one that is kept already stays untouched.
    func keep(_ bytes: [UInt8], as name: String) throws(ContentFolder.Failure) -> Bool {
        guard content.bytes(at: "originals/" + name) != bytes else { return false }
        try content.write(bytes, to: "originals/" + name)
        return true
    }

    /// Takes a page away again whose draft could not be written.
    func remove(_ name: String) { content.remove("originals/" + name) }

    /// The draft of a page as ingest wrote it last, or nil when that was not kept.
    func written(_ name: String) -> [UInt8]? { content.bytes(at: "originals/" + name + Self.writtenEnding) }

    /// Keeps a draft as it is written, to tell an editor's changes from ingest's later.
    func keepWritten(_ bytes: [UInt8], of name: String) throws(ContentFolder.Failure) {
        guard written(name) != bytes else { return }
        try content.write(bytes, to: "originals/" + name + Self.writtenEnding)
    }

    private static let writtenEnding = ".written"

    /// A file's name of letters, digits and `. _ -` only, not hidden, and never that of a record.
    static func safeName(_ path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        var name = ""
        for scalar in folded(last).unicodeScalars {
            let isSafe = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            if isSafe || scalar == "." || scalar == "_" {
                name.unicodeScalars.append(scalar)
            } else if name.last != "-" {
                name += "-"
            }
        }
        name = String(name.trimmed(of: ".-").prefix(100))
        if name.hasSuffix(IngestRecord.ending) || name.hasSuffix(writtenEnding) { name += ".txt" }
        return name.isEmpty ? "page.txt" : name
    }
}
