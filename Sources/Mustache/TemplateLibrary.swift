package import Language
package import SourceText

/// All the templates of a site, read together, so that partials and parents are names among them.
package struct TemplateLibrary: Sendable {
    private(set) var templates: [Template]
    let formatters: FormatterTable
    let translations: TranslationTable
    let profile: Profile
    private let indices: [String: Int]
    /// How many enclosing lists any template asks for; compiled partials need to tell no more of them apart.
    let loopDepth: Int

    /// Reads the files whose names end in `.mustache`; a template is called by its path below `folder` without that end.
    package init(
        _ files: [SourceFile], below folder: String = "Templates", formatters: FormatterTable = FormatterTable(),
        translations: TranslationTable = TranslationTable(), profile: Profile = .site, report: inout Report
    ) {
        self.init(
            files, main: nil, named: "", below: folder, formatters: formatters, translations: translations,
            profile: profile, report: &report)
    }

    /// The library with a template besides, which may stand elsewhere and have any name.
    init(
        _ files: [SourceFile], main: SourceFile?, named name: String, below folder: String,
        formatters: FormatterTable = FormatterTable(), translations: TranslationTable = TranslationTable(),
        profile: Profile, report: inout Report
    ) {
        var templates = main.map { [TemplateParser.parse($0, named: name, report: &report)] } ?? []
        let prefix = nfc(folder.hasSuffix("/") ? folder : folder + "/")
        for file in files where file.path.hasSuffix(Self.suffix) {
            let name = Self.name(of: file.path, after: prefix)
            templates.append(TemplateParser.parse(file, named: name, report: &report))
        }
        self.init(templates, formatters, translations, profile)
        translations.check(into: &report)
        for index in LibraryCheck(self).run(into: &report) { self.templates[index].isBroken = true }
    }

    private init(
        _ templates: [Template], _ formatters: FormatterTable, _ translations: TranslationTable, _ profile: Profile
    ) {
        self.templates = templates
        self.formatters = formatters
        self.translations = translations
        self.profile = profile
        indices = Dictionary(
            templates.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
        loopDepth = 1 + (templates.map(\.loopParents).max() ?? 0)
    }

    /// The library with one more template, which no name leads to.
    func adding(_ template: Template) -> TemplateLibrary {
        TemplateLibrary(templates + [template], formatters, translations, profile)
    }

    /// The names of all templates in alphabetical order.
    package var names: [String] { indices.keys.sorted() }

    /// The place of a template among `templates`.
    func index(of name: String) -> Int? { indices[name] }

    /// The place of what an inclusion in a template names: exactly, or without the extension of that template.
    func index(of name: String, from template: Template) -> Int? {
        indices[name] ?? indices[name + template.suffix]
    }

    /// Compiles a template against the shape it will be shown, or gives nil after reporting what is wrong.
    package func program(
        _ name: String, showing shape: Shape, in language: Language, for pageKind: String, report: inout Report
    ) -> TemplateProgram? {
        program(name, showing: .record(shape), in: language, for: pageKind, report: &report)
    }

    /// Compiles a template against the kind of value it will be shown, which may be `.open`.
    package func program(
        _ name: String, showing kind: FieldKind, in language: Language, for pageKind: String, report: inout Report
    ) -> TemplateProgram? {
        guard let index = index(of: name) else {
            let nearest = suggestion(for: name, among: names)
            report.addOnce([.noSuchTemplate(name, pageKind: pageKind, suggestion: nearest)])
            return nil
        }
        let root = ScopeEntry(kind: kind, parameter: nil, isLoop: false, register: 0)
        let (code, findings) = Compiler(
            self, language, pageKind: pageKind, template: index, scope: Scope(entries: [root])
        ).code()
        if !findings.isEmpty { report.addOnce(findings) }
        return code.map { TemplateProgram($0, showing: kind) }
    }

    private static let suffix = ".mustache"

    private static func name(of path: String, after prefix: String) -> String {
        let isBelow = path.utf8.starts(with: prefix.utf8)
        let name = isBelow ? path.utf8.dropFirst(prefix.utf8.count) : path.utf8[...]
        return String(decoding: name.dropLast(suffix.utf8.count), as: UTF8.self)
    }
}

extension Diagnostic {
    /// What is wrong and where. A tag that is wrong for one page kind is not reported again for the next, whose shape
    /// the message would only name differently.
    fileprivate struct Fault: Hashable {
        let id: String
        let path: String?
        let range: Range<Int>?
        /// What tells faults without a place apart, and those that one reading found at one place.
        var words = ""
    }

    fileprivate var fault: Fault {
        Fault(
            id: id, path: location?.file.path, range: location?.range, words: location == nil ? message.en : "")
    }
}

extension Report {
    /// Adds what one reading found, unless it was found before: one mistake may be reached in several ways.
    mutating func addOnce(_ findings: [Diagnostic]) {
        let before = Set(diagnostics.map(\.fault))
        var added: Set<Diagnostic.Fault> = []
        for finding in findings where !before.contains(finding.fault) {
            var fault = finding.fault
            fault.words = finding.message.en
            if added.insert(fault).inserted { add(finding) }
        }
    }
}
