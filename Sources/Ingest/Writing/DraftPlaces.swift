import SourceText

/// Finds where a new draft can stand: under its name, or under that and part of its page's fingerprint where another article
/// has the name.
///
/// An article's address is made of its year and title, so a name is taken when any month of the year has it.
struct DraftPlaces: Sendable {
    private let content: ContentFolder
    /// The years and names that drafts of this run are going to have.
    private var planned: Set<String> = []

    init(in content: ContentFolder) {
        self.content = content
    }

    enum Place {
        case free(DraftFile)
        /// The same draft stands there already.
        case same(DraftFile)
        /// A draft of the same page stands there, and an editor has changed it.
        case edited(path: String)

        var path: String {
            switch self {
            case .free(let file), .same(let file): file.path
            case .edited(let path): path
            }
        }
    }

    /// The place of a draft whose page has never been ingested, or whose record was lost.
    func place(for file: DraftFile, original: String, fingerprint: Fingerprint) -> Place {
        let named = file.named(by: fingerprint)
        for candidate in [file, named] {
            if content.exists(candidate.path) {
                if content.bytes(at: candidate.path) == candidate.bytes { return .same(candidate) }
                if isDraft(of: original, at: candidate.path) { return .edited(path: candidate.path) }
            } else if isFree(candidate.path) {
                return .free(candidate)
            }
        }
        return .edited(path: named.path)
    }

    /// Whether nothing stands at a path, nor has its address, nor will.
    func isFree(_ path: String) -> Bool {
        !content.exists(path) && !planned.contains(Self.yearAndName(path)) && !hasNamesake(path)
    }

    /// Keeps a path from being given to another draft of the run.
    mutating func plan(_ path: String) { planned.insert(Self.yearAndName(path)) }

    /// Whether another month of the year has an article of the name.
    private func hasNamesake(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard parts.count == 4 else { return false }
        let year = "articles/\(parts[1])"
        return content.names(in: year).contains { content.exists("\(year)/\($0)/\(parts[3])") }
    }

    /// `2023/ten-bai.vi.md` of `articles/2023/08/ten-bai.vi.md`.
    private static func yearAndName(_ path: String) -> String {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        return parts.count == 4 ? "\(Substring(parts[1]))/\(Substring(parts[3]))" : path
    }

    /// Whether a file says that it was made of a raw page; its record may have been lost.
    private func isDraft(of original: String, at path: String) -> Bool {
        guard let bytes = content.bytes(at: path) else { return false }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n").prefix(200).contains { $0 == "original: originals/\(original)" }
    }
}
