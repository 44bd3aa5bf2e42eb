import Language
import Markdown
import SourceText

extension Field {
    /// `vi` or `en`.
    func language(report: inout Report) -> Language? {
        guard let word = line(as: .language, report: &report) else { return nil }
        let language = Language(rawValue: word)
        if language == nil { report.add(.wrongForm(word, of: self, not: .language)) }
        return language
    }

    /// A paper: its name, or its name and the address of the page.
    func publication(report: inout Report) -> Publication? {
        if node.text != nil {
            guard let name = line(report: &report) else { return nil }
            if !isWebAddress(name) { return Publication(name: name) }
            report.add(.publicationWithoutName(key, at: place))
            return nil
        }
        guard let fields = fields(of: .publication, known: ["name", "url"], report: &report) else { return nil }
        let name = fields["name"]?.line(report: &report)
        let url = fields["url"]?.webAddress(report: &report)
        if fields["name"] == nil { report.add(.publicationWithoutName(key, at: place)) }
        return name.map { Publication(name: $0, url: url) }
    }

    /// Former addresses of a text.
    func aliases(report: inout Report) -> [String] {
        texts(report: &report).compactMap { item in
            guard let alias = item.line(as: .list, report: &report) else { return nil }
            let address = percentDecoded(alias)
            if !alias.contains(" "), isAlias(address) { return address }
            report.add(.notAnAlias(alias, at: item.place))
            return nil
        }
    }

    /// The path below Content of the article that a reference names.
    func reference(in path: String, report: inout Report) -> String? {
        guard let reference = line(report: &report) else { return nil }
        guard let target = contentPath(of: reference, in: path) else {
            report.add(.leavesContent(reference, at: place))
            return nil
        }
        return target
    }
}

/// Whether a text is an address of this site that a browser asks for, and no hidden file.
private func isAlias(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isWhole = text.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0xFFFD && !"?#\\".unicodeScalars.contains($0)
    }
    // The first part is what stands before the first slash, the last may be empty.
    return text.hasPrefix("/") && isWhole && !parts.contains { $0.hasPrefix(".") }
        && !parts.dropFirst().dropLast().contains("") && text != "/"
}
