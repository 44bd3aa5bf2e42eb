import SourceText

extension Compiler {
    /// Adds the formatters to a computation, and gives the kind that comes out; reports one that does not fit.
    mutating func compile(
        _ calls: [FormatterCall], on kind: FieldKind, _ computation: inout Computation, at range: Range<Int>
    ) -> FieldKind? {
        var kind = kind
        for call in calls {
            guard let (step, result) = step(call, on: kind, at: range) else { return nil }
            computation.steps.append(step)
            kind = result
        }
        return kind
    }

    private mutating func step(
        _ call: FormatterCall, on kind: FieldKind, at range: Range<Int>
    ) -> (Computation.Step, FieldKind)? {
        if let window = windowFormatter(call, at: range) {
            if kind.isOpen { return window.map { (.window($0), kind) } }
            guard case .list = kind.present else { return unfit(call, kind, range) }
            return window.map { (.window($0), kind) }
        }
        switch call.name.text {
        case "join" where kind.isOpen:
            return texts(call, count: 1, at: range).map { (.join($0[0]), .optional(.text)) }
        case "join":
            guard case .list(let items) = kind.present, [.text, .url, .int].contains(items) else {
                return unfit(call, kind, range)
            }
            return texts(call, count: 1, at: range).map { (.join($0[0]), FieldKind.text.orAbsent(kind.isOptional)) }
        case "json":
            if !call.arguments.isEmpty {
                report(.formatterArguments(call.name.text, [], at: location(range)))
                return nil
            }
            if let wrong = kind.kindWithoutJSON {
                report(.hasNoJSON(kind: wrong, at: location(range)))
                return nil
            }
            return (.json, .text)
        case "default":
            guard let value = fallback(call, for: kind, at: range) else { return nil }
            return (.fallback(value), kind.present)
        default: return registered(call, on: kind, at: range)
        }
    }

    private mutating func registered(
        _ call: FormatterCall, on kind: FieldKind, at range: Range<Int>
    ) -> (Computation.Step, FieldKind)? {
        let candidates = library.formatters.named(call.name.text)
        guard !candidates.isEmpty else {
            let known = library.formatters.names + ["default", "join", "json", "first", "last", "reverse"]
            let nearest = nearest(call.name.text, known)
            report(.unknownFormatter(call.name.text, suggestion: nearest, at: location(range)))
            return nil
        }
        // An address is a text too.
        if kind.isOpen {
            return (.formatOpen(call.name.text, call.arguments.map(\.content.value)), .optional(.text))
        }
        let kinds = kind.present.isText ? [kind.present, .text] : [kind.present]
        guard let formatter = candidates.first(where: { kinds.contains($0.input) }) else {
            return unfit(call, kind, range)
        }
        guard let arguments = arguments(call, of: formatter, at: range) else { return nil }
        return (.format(formatter, arguments), FieldKind.text.orAbsent(kind.isOptional))
    }

    private mutating func arguments(_ call: FormatterCall, of formatter: Formatter, at range: Range<Int>) -> [Value]? {
        let isFitting =
            call.arguments.count == formatter.arguments.count
            && zip(call.arguments, formatter.arguments).allSatisfy { $0.content.fits($1) }
        guard isFitting else {
            report(.formatterArguments(call.name.text, formatter.arguments, at: location(range)))
            return nil
        }
        let values = call.arguments.map(\.content.value)
        if let wrong = formatter.check(values) {
            report(.refusedArguments(of: call.name.text, wrong, at: location(range)))
            return nil
        }
        return values
    }

    private mutating func texts(_ call: FormatterCall, count: Int, at range: Range<Int>) -> [String]? {
        let texts = call.arguments.compactMap { if case .text(let text) = $0.content { text } else { nil } }
        guard texts.count == count, texts.count == call.arguments.count else {
            report(.formatterArguments(call.name.text, Array(repeating: .text, count: count), at: location(range)))
            return nil
        }
        return texts
    }

    private mutating func fallback(_ call: FormatterCall, for kind: FieldKind, at range: Range<Int>) -> Value? {
        let argument = kind.present == .int ? Formatter.ArgumentKind.int : .text
        if kind.isOpen, call.arguments.count == 1 { return call.arguments[0].content.value }
        guard [.text, .url, .int].contains(kind.present) else {
            _ = unfit(call, kind, range)
            return nil
        }
        guard call.arguments.count == 1, call.arguments[0].content.fits(argument) else {
            report(.formatterArguments(call.name.text, [argument], at: location(range)))
            return nil
        }
        return call.arguments[0].content.value
    }

    private mutating func unfit(
        _ call: FormatterCall, _ kind: FieldKind, _ range: Range<Int>
    ) -> (Computation.Step, FieldKind)? {
        let fitting = library.formatters.names(taking: kind.present)
        report(.unfitFormatter(call.name.text, kind: kind, fitting: fitting, at: location(range)))
        return nil
    }
}

extension Compiler {
    /// The window of a section's formatters, which may only be `first`, `last` and `reverse`.
    mutating func window(of calls: [FormatterCall], at range: Range<Int>) -> Int16? {
        guard !calls.isEmpty else { return -1 }
        var window = ListWindow()
        for call in calls {
            guard let known = windowFormatter(call, at: range) else {
                report(.sectionFormatter(call.name.text, at: location(range)))
                return nil
            }
            guard let step = known else { return nil }
            window.steps.append(step)
        }
        windows.append(window)
        return Int16(windows.count - 1)
    }

    /// nil if the formatter is not one of windows; a nil window if its argument was wrong and reported.
    private mutating func windowFormatter(_ call: FormatterCall, at range: Range<Int>) -> ListWindow.Step?? {
        switch call.name.text {
        case "reverse":
            if call.arguments.isEmpty { return .reverse }
            report(.formatterArguments(call.name.text, [], at: location(range)))
        case "first", "last":
            if call.arguments.count == 1, case .int(let count) = call.arguments[0].content, count > 0 {
                return call.name.text == "first" ? .first(count) : .last(count)
            }
            report(.formatterArguments(call.name.text, [.int], at: location(range)))
        default: return nil
        }
        return .some(nil)
    }
}

extension FieldKind {
    /// Whether every value of the kind is a text.
    fileprivate var isText: Bool {
        switch self {
        case .url, .template: true
        default: false
        }
    }
}

extension Literal.Content {
    /// The literal as a value.
    var value: Value {
        switch self {
        case .text(let text): .text(text)
        case .int(let number): .int(number)
        }
    }

    /// The kind of the value.
    var kind: FieldKind {
        switch self {
        case .text: .text
        case .int: .int
        }
    }

    fileprivate func fits(_ kind: Formatter.ArgumentKind) -> Bool {
        switch (self, kind) {
        case (.text, .text), (.int, .int): true
        default: false
        }
    }
}
