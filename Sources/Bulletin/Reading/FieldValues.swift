import Language
import Markdown
import SourceText

extension Field {
    /// A text on one line; line ends inside it become blanks.
    func line(as form: Form = .line, report: inout Report) -> String? {
        text(as: form, report: &report).map(onOneLine)
    }

    /// A text that may have several lines.
    func paragraph(report: inout Report) -> String? {
        text(as: .line, report: &report).map { trimmed($0[...]) }
    }

    /// The texts of a list, or the only text.
    func lines(report: inout Report) -> [String] {
        texts(report: &report).compactMap { $0.line(as: .list, report: &report) }
    }

    /// The items of a list of texts as fields, or the only one; what says the same twice is reported and left out.
    func texts(report: inout Report) -> [Field] {
        if node.map != nil {
            report.add(.wrongKind(self, not: .list))
            return []
        }
        guard let items = node.list else { return [self] }
        // Lists are short; only a long one is worth a set.
        var seen = items.count > 16 ? Set<String>() : nil
        var texts: [Field] = []
        texts.reserveCapacity(items.count)
        for item in items where !item.isBlank {
            let field = Field(source: source, key: key, node: item)
            if let text = item.text, !(seen?.insert(text).inserted ?? !texts.contains { $0.node.text == text }) {
                report.add(.saidTwice(text, at: field.place))
            } else {
                texts.append(field)
            }
        }
        return texts
    }

    /// `true` or `false`.
    func flag(report: inout Report) -> Bool? {
        guard let word = line(as: .flag, report: &report) else { return nil }
        switch word {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default:
            report.add(.wrongForm(word, of: self, not: .flag))
            return nil
        }
    }

    /// An address that begins with `http://` or `https://` and names a host.
    func webAddress(report: inout Report) -> String? {
        guard let address = line(as: .webAddress, report: &report) else { return nil }
        guard isWebAddress(address) else {
            report.add(.wrongForm(address, of: self, not: .webAddress))
            return nil
        }
        return address
    }

    /// The part of an address that an editor chose: small ASCII letters, digits and hyphens.
    func addressPart(report: inout Report) -> String? {
        guard let word = line(as: .slug, report: &report) else { return nil }
        guard isSlug(word) else {
            report.add(.notASlug(word, at: place, near: slug(word)))
            return nil
        }
        return word
    }

    /// A map whose keys are all known.
    func fields(of form: Form, known: [String], report: inout Report) -> Fields? {
        guard let entries = node.map else {
            report.add(.wrongKind(self, not: form))
            return nil
        }
        let fields = Fields(entries, in: source, prefix: key + ".")
        fields.reportUnknown(besides: known, report: &report)
        return fields
    }

    /// A text in both languages.
    func pair(report: inout Report) -> Bilingual<String>? {
        guard let fields = fields(of: .pair, known: ["vi", "en"], report: &report) else { return nil }
        return fields.pair(or: place, report: &report)
    }

    /// A country by its two letters of ISO 3166.
    func countryCode(report: inout Report) -> String? {
        guard let code = line(as: .countryCode, report: &report) else { return nil }
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            report.add(.wrongForm(code, of: self, not: .countryCode))
            return nil
        }
        return code
    }

    private func text(as form: Form, report: inout Report) -> String? {
        if node.text == nil { report.add(.wrongKind(self, not: form)) }
        return node.text
    }
}

extension Fields {
    /// The texts under `vi` and `en`, of which neither may be missing.
    func pair(or place: SourceLocation, report: inout Report) -> Bilingual<String>? {
        let fields = Bilingual { self[$0.rawValue] }
        for language in Language.allCases where fields[language] == nil {
            report.add(.missingLanguage(language, of: prefix, at: self.place(ofKey: language.rawValue) ?? place))
        }
        let texts = fields.map { $0?.line(report: &report) }
        guard let vi = texts.vi, let en = texts.en else { return nil }
        return Bilingual(vi: vi, en: en)
    }
}
