import Language
import SourceText

extension Compiler {
    /// Compiles a tag that prints.
    mutating func compile(value expression: Expression, isRaw: Bool) {
        let freeRegister = nextRegister
        defer { nextRegister = freeRegister }
        switch expression.base {
        case .language where expression.formatters.isEmpty: emitConstant(language.rawValue, at: expression.range)
        case .language:
            let register = constant(.text(language.rawValue), at: expression.range)
            emit(Computation(source: .operand(.itself(register))), .text, expression)
        case .literal(let literal):
            let register = constant(literal.content.value, at: expression.range)
            let found = Found(operand: .itself(register), kind: literal.content.kind)
            let source = Computation(source: .operand(found.operand))
            if !isRaw {
                emit(source, found.kind, expression)
            } else if expression.formatters.isEmpty {
                printRaw(found, at: expression.range)
            } else {
                report(.rawNeedsHTML(kind: found.kind, at: location(expression.range)))
            }
        case .translation(let key, let arguments):
            if let call = expression.formatters.first {
                return report(.translationFormatter(call.name.text, at: location(expression.range)))
            }
            compile(translation: key, arguments, isRaw: isRaw, at: expression.range)
        case .loop(let variable, let parents):
            guard let source = loop(parents: parents, variable, at: expression.range) else { return }
            let kind = variable.isNumber ? FieldKind.int : .bool
            emit(Computation(source: source), kind, expression)
        case .path(let path):
            guard let found = resolve(path, at: expression.range) else { return }
            noteClimbing(path, at: expression.range)
            print(found, path, expression, isRaw: isRaw)
        }
    }

    /// Compiles a tag that prints what a name means.
    mutating func compile(named value: NamedValue, isRaw: Bool) {
        let freeRegister = nextRegister
        defer { nextRegister = freeRegister }
        guard let found = resolve(value.name, isLocal: false, at: value.range) else { return }
        noteClimbing(value.name, at: value.range)
        print(found, value.name.range, isRaw: isRaw, at: value.range)
    }

    private mutating func print(_ found: Found, _ path: Path, _ expression: Expression, isRaw: Bool) {
        if let property = path.property {
            guard list(found, path, at: expression.range) != nil else { return }
            guard property == .count else { return report(.printsAny(at: location(expression.range))) }
            emit(Computation(source: .count(found.operand)), .int, expression)
        } else if expression.formatters.isEmpty {
            print(found, path.range, isRaw: isRaw, at: expression.range)
        } else if isRaw {
            report(.rawNeedsHTML(kind: found.kind, at: location(expression.range)))
        } else {
            emit(computation(of: found, path, expression), found.kind, expression)
        }
    }

    /// Prints a value as it is; `name` is the place of what the tag says, for messages.
    private mutating func print(_ found: Found, _ name: Range<Int>, isRaw: Bool, at range: Range<Int>) {
        switch found.kind.present {
        // Nearly all that is printed.
        case .text where !isRaw, .int where !isRaw: append(.emit(found.operand, .verbatim), at: range)
        case .open, .data, .lambda: printDynamic(found, template.file.text(in: name), isRaw: isRaw, at: range)
        case _ where isRaw: printRaw(found, at: range)
        case .list, .record: printTree(found, at: range)
        case let kind:
            guard isPrintable(kind, at: range) else { return }
            if case .html = kind, isHTMLPage, library.profile.escapesByPlace {
                report(.escapedHTML(at: location(range)))
            }
            append(.emit(found.operand, .verbatim), at: range)
        }
    }

    private func computation(of found: Found, _ path: Path, _ expression: Expression) -> Computation {
        var computation = Computation(source: .operand(found.operand))
        let hasDefault = expression.formatters.contains { $0.name.text == "default" }
        if found.kind.present == .open, library.profile.isStrict, !hasDefault {
            computation.steps.append(.required(template.file.text(in: path.range)))
        }
        return computation
    }

    /// Prints a value of which nothing is known until then; the name is for messages.
    mutating func printDynamic(_ found: Found, _ name: String, isRaw: Bool, at range: Range<Int>) {
        let value = DynamicValue(
            operand: found.operand, isRaw: isRaw,
            isRequired: library.profile.isStrict && found.kind.present == .open,
            name: name,
            site: lambdaSite(nil, Delimiters(), at: range))
        append(.emitDynamic(Int32(dynamicValues.count), .verbatim), at: range)
        dynamicValues.append(value)
    }

    /// The number of what a lambda at this place would need.
    mutating func lambdaSite(_ text: Range<Int>?, _ delimiters: Delimiters, at range: Range<Int>) -> Int {
        let entries = linked(scope.compressed(loops: library.loopDepth).entries, at: range)
        lambdaSites.append(
            LambdaSite(
                scope: Scope(entries: entries).renumbered, arguments: Int(arguments(entries)), template: key.template,
                text: text.map(template.file.text(in:)), delimiters: delimiters))
        return lambdaSites.count - 1
    }

    /// Whether the page is HTML, where HTML need not be escaped; in a feed it must be.
    private var isHTMLPage: Bool { library.templates[functions[0].key.template].suffix == ".html" }

    // A number has nothing to escape, so it may stand where trusted HTML does.
    private mutating func printRaw(_ found: Found, at range: Range<Int>) {
        if found.kind.present.isNumberOrTruth || !library.profile.escapesByPlace {
            guard isPrintable(found.kind, at: range) else { return }
        } else if found.kind.present != .html {
            return report(.rawNeedsHTML(kind: found.kind, at: location(range)))
        }
        append(.emitRaw(found.operand), at: range)
    }

    /// Prints a list or record, which is right only where JSON stands: that shows when the place is known.
    private mutating func printTree(_ found: Found, at range: Range<Int>) {
        if let kind = found.kind.kindWithoutJSON { return report(.hasNoJSON(kind: kind, at: location(range))) }
        append(.emitTree(found.operand, Int32(trees.count)), at: range)
        trees.append(found.kind.present)
    }

    /// Whether a kind has a way to be printed; reports what to do if it has not.
    private mutating func isPrintable(_ kind: FieldKind, at range: Range<Int>) -> Bool {
        switch kind.present {
        case .text, .url, .html, .int, .double, .bool, .open, .data, .template, .lambda: return true
        case .list: report(.printsList(at: location(range)))
        case .record(let shape): report(.printsRecord(shape.name, at: location(range)))
        case .opaque(let name):
            let formatters = library.formatters.names(taking: .opaque(name))
            report(.needsFormatter(kind: name, formatters: formatters, at: location(range)))
        case .optional: break
        }
        return false
    }

    /// The kind of a list's items; reports a value that is not a list.
    mutating func list(_ found: Found, _ path: Path, at range: Range<Int>) -> FieldKind? {
        if case .list(let kind) = found.kind.present { return kind }
        if found.kind.isOpen { return found.kind.present }
        report(.notAList(path.last?.text ?? ".", kind: found.kind, at: location(range)))
        return nil
    }

    /// Appends a text of the program's own, to be escaped for its place.
    mutating func emitConstant(_ text: String, at range: Range<Int>) {
        append(.emitConstant(Int32(constants.count), .verbatim), at: range)
        constants.append(.text(text))
    }

    private mutating func emit(_ computation: Computation, _ kind: FieldKind, _ expression: Expression) {
        var computation = computation
        guard let kind = compile(expression.formatters, on: kind, &computation, at: expression.range),
            isPrintable(kind, at: expression.range)
        else { return }
        append(.emitComputed(Int32(computations.count), .verbatim), at: expression.range)
        computations.append(computation)
    }
}

extension FieldKind {
    fileprivate var isNumberOrTruth: Bool {
        switch self {
        case .int, .double, .bool: true
        default: false
        }
    }
}

extension LoopVariable {
    var isNumber: Bool { self == .index || self == .number || self == .count }
}
