import Language
import SourceText

extension Compiler {
    /// Compiles `{{t "key" …}}` to the texts between its placeholders and the arguments in their places.
    mutating func compile(translation key: Name, _ arguments: [Argument], isRaw: Bool, at range: Range<Int>) {
        guard let entry = library.translations.entry(key.text, in: language) else {
            // A key that some other language has was reported when the table was checked.
            if !library.translations.has(key.text) {
                let nearest = nearest(key.text, library.translations.keys)
                report(.unknownTranslation(key.text, suggestion: nearest, at: location(range)))
            }
            return
        }
        guard isRaw == key.text.hasSuffix("_html") else {
            return report(.translationRawness(key.text, at: location(range)))
        }
        guard let values = values(of: arguments, for: entry, key.text, at: range) else { return }
        usedTexts.combine(key.text)
        // Writes nothing, and is refused where no HTML can stand.
        if isRaw { append(.emitRaw(.itself(constant(.absent, at: range))), at: range) }
        for text in entry.texts { usedTexts.combine(text.text) }
        switch entry {
        case .text(let text): print(text, values, counting: nil, isRaw: isRaw, at: range)
        case .plural(let forms): print(forms, values, isRaw: isRaw, at: range)
        }
    }

    /// The arguments by name; reports those that are missing, unknown, or cannot be printed.
    private mutating func values(
        of arguments: [Argument], for entry: TranslationTable.Entry, _ key: String, at range: Range<Int>
    ) -> [String: Found]? {
        let wanted = entry.placeholders.union(entry.isPlural ? ["n"] : [])
        var values: [String: Found] = [:]
        for argument in arguments {
            let name = argument.name.text
            guard wanted.contains(name) else {
                let nearest = nearest(name, wanted.sorted())
                report(.unknownPlaceholder(name, key: key, suggestion: nearest, at: location(range)))
                return nil
            }
            guard let value = value(of: argument, at: range) else { return nil }
            values[name] = value
        }
        for name in wanted.sorted() where values[name] == nil {
            report(.missingTranslationArgument(name, key: key, at: location(range)))
            return nil
        }
        return check(values, isPlural: entry.isPlural, at: range) ? values : nil
    }

    private mutating func value(of argument: Argument, at range: Range<Int>) -> Found? {
        switch argument.content {
        case .path(let path): return resolve(path, at: range)
        case .literal(let literal):
            let register = constant(literal.content.value, at: range)
            return Found(operand: .itself(register), kind: literal.content.kind)
        }
    }

    private mutating func check(_ values: [String: Found], isPlural: Bool, at range: Range<Int>) -> Bool {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            if name == "n", isPlural, value.kind != .int, !value.kind.isOpen {
                report(.countIsNotANumber(kind: value.kind, at: location(range)))
                return false
            }
            guard value.kind.isOpen || [.text, .url, .int, .double].contains(value.kind.present) else {
                report(.notATranslationArgument(name, kind: value.kind, at: location(range)))
                return false
            }
        }
        return true
    }

    private mutating func print(
        _ forms: [PluralForm: TranslationTable.Text], _ values: [String: Found], isRaw: Bool, at range: Range<Int>
    ) {
        guard let number = values["n"], let other = forms[.other] else { return }
        var toEnd: [Int] = []
        for form in PluralForm.allCases where form != .other {
            guard let text = forms[form] else { continue }
            let skip = position
            append(.skipPlural(unless: form, number.operand, to: 0), at: range)
            print(text, values, counting: "n", isRaw: isRaw, at: range)
            toEnd.append(position)
            append(.jump(to: 0), at: range)
            land([skip])
        }
        print(other, values, counting: "n", isRaw: isRaw, at: range)
        land(toEnd)
    }

    /// Prints a text with its arguments; the one it counts by is a number, whatever else is known of it.
    private mutating func print(
        _ text: TranslationTable.Text, _ values: [String: Found], counting count: String?, isRaw: Bool,
        at range: Range<Int>
    ) {
        for segment in TranslationTable.segments(of: text.text) {
            switch segment {
            case .text(let text): isRaw ? appendHTML(text, at: range) : emitConstant(text, at: range)
            case .placeholder(let name):
                if let value = values[name] { printArgument(value, name, isCount: name == count, at: range) }
            }
        }
    }

    /// Appends HTML of a label as if the template had it, so that what stands in it is escaped for its place there.
    private mutating func appendHTML(_ text: String, at range: Range<Int>) {
        let offset = bytes.count
        bytes += text.utf8
        append(.text(offset: Int32(offset), count: Int32(bytes.count - offset)), at: range)
    }

    /// Numbers are written as the site's `number` formatter writes them, if there is one.
    private mutating func printArgument(_ value: Found, _ name: String, isCount: Bool, at range: Range<Int>) {
        let numbers = library.formatters.named("number")
        if value.kind.isOpen {
            guard isCount, !numbers.isEmpty else { return printDynamic(value, name, isRaw: false, at: range) }
            return print(value, .formatOpen("number", []), at: range)
        }
        let number = numbers.first { $0.input == value.kind.present }
        guard let number, number.arguments.isEmpty else {
            return append(.emit(value.operand, .verbatim), at: range)
        }
        print(value, .format(number, []), at: range)
    }

    private mutating func print(_ value: Found, _ step: Computation.Step, at range: Range<Int>) {
        append(.emitComputed(Int32(computations.count), .verbatim), at: range)
        computations.append(Computation(source: .operand(value.operand), steps: [step]))
    }
}
