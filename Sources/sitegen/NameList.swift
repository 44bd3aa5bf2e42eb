import Language
import Site
import SourceText

/// What a page kind offers to its template: nothing where there is no such kind.
struct NameList: TemplateAnswer {
    let pageKind: String
    let names: [OfferedName]

    func text(with report: Report, in language: Language) -> [UInt8] {
        guard !names.isEmpty else { return [] }
        var table = TextTable(columns: Self.heads.map { $0[language] })
        for name in names {
            table.add([name.path, name.kind[language], name.meaning?[language] ?? ""])
            if let example = name.example { table.add(["", "", Self.example[language] + Self.shortened(example)]) }
        }
        return Array((table.text + "\n" + Self.legend[language] + "\n").utf8)
    }

    func document(with report: Report, in language: Language) throws -> String {
        try JSONText(
            Document(
                pageKind: pageKind,
                names: names.map {
                    Name(name: $0.path, kind: $0.kind[language], meaning: $0.meaning?[language], example: $0.example)
                },
                diagnostics: report.findings(in: language))
        ).text
    }

    private static let heads = [
        Message(vi: "TÊN", en: "NAME"), Message(vi: "LOẠI", en: "KIND"), Message(vi: "Ý NGHĨA", en: "MEANING"),
    ]
    private static let example = Message(vi: "vd. ", en: "e.g. ")
    private static let legend = Message(
        vi: "tags[].title: viết {{#tags}}{{title}}{{/tags}}. Ngày in qua bộ định dạng: {{date | long}}.",
        en: "tags[].title is written {{#tags}}{{title}}{{/tags}}. A date needs a formatter: {{date | long}}.")

    /// One line of an example; the whole of it is there for machines.
    private static func shortened(_ example: String) -> String {
        let line = example.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > longest || line.count < example.count ? line.prefix(longest - 1) + "…" : line
    }

    private static let longest = 60

    private struct Document: Encodable {
        let pageKind: String
        let names: [Name]
        let diagnostics: [JSONDiagnostic]
    }

    private struct Name: Encodable {
        let name: String
        let kind: String
        let meaning: String?
        let example: String?
    }
}

/// The kinds of pages there are.
struct PageKindList: TemplateAnswer {
    let kinds: [OfferedPageKind]

    func text(with report: Report, in language: Language) -> [UInt8] {
        var table = TextTable(columns: Self.heads.map { $0[language] })
        for kind in kinds { table.add([kind.name, kind.template + ".mustache", kind.meaning?[language] ?? ""]) }
        return Array(table.text.utf8)
    }

    func document(with report: Report, in language: Language) throws -> String {
        try JSONText(
            Document(
                pageKinds: kinds.map { Kind(name: $0.name, template: $0.template, meaning: $0.meaning?[language]) },
                diagnostics: report.findings(in: language))
        ).text
    }

    private static let heads = [
        Message(vi: "LOẠI TRANG", en: "PAGE KIND"), Message(vi: "MẪU", en: "TEMPLATE"),
        Message(vi: "Ý NGHĨA", en: "MEANING"),
    ]

    private struct Document: Encodable {
        let pageKinds: [Kind]
        let diagnostics: [JSONDiagnostic]
    }

    private struct Kind: Encodable {
        let name: String
        let template: String
        let meaning: String?
    }
}
