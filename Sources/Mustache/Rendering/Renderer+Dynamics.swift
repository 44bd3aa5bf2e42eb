import SourceText

// Values of which nothing is known before.
extension Renderer {
    /// The deepest nesting of lambdas whose texts call lambdas.
    private static let deepestLambda = 16

    /// Where the value of a name is: in the nearest open context that has it, else where no open context can be.
    func find(
        _ lookup: Lookup, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> UnsafePointer<Value> {
        for place in lookup.places {
            switch place {
            case .field(let operand): return pointer(to: operand)
            case .open(let register):
                var frame = base + Int(register)
                while frame >= 0 {
                    if let value = frames[frame].value.pointee.pointer(to: lookup.name) { return value }
                    frame = lookup.isLocal ? -1 : Int(frames[frame].outer)
                }
            }
        }
        guard lookup.isStrict else { return code.absent.start }
        let nearest = suggestion(for: lookup.name, among: names(in: lookup))
        throw .unknownName(lookup.name, in: nil, suggestion: nearest, at: code.location(of: position))
    }

    /// The names that the open contexts of a lookup have, the innermost first.
    private func names(in lookup: Lookup) -> [String] {
        var names: [String] = []
        for case .open(let register) in lookup.places {
            var frame = base + Int(register)
            while frame >= 0 {
                names += frames[frame].value.pointee.names
                frame = lookup.isLocal ? -1 : Int(frames[frame].outer)
            }
        }
        return names
    }

    /// Where the field of an open value is; what is known and absent has all fields, absent too.
    func field(
        _ field: OpenField, of value: UnsafePointer<Value>, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> UnsafePointer<Value> {
        if let pointer = value.pointee.pointer(to: field.name) { return pointer }
        guard field.isStrict else { return code.absent.start }
        switch value.pointee {
        case .absent: return code.absent.start
        case .map, .record:
            let nearest = suggestion(for: field.name, among: value.pointee.names)
            throw .unknownName(field.name, in: nil, suggestion: nearest, at: code.location(of: position))
        default:
            throw .noFields(
                field.outer, kind: value.pointee.kind, field: field.name, at: code.location(of: position))
        }
    }

    /// The turn of the nearest list among the open contexts, or of one further out.
    func openLoop(from register: UInt16, parents: Int) -> Frame? {
        var frame = base + Int(register)
        var rest = parents
        while frame >= 0 {
            if frames[frame].count > 0 {
                if rest == 0 { return frames[frame] }
                rest -= 1
            }
            frame = Int(frames[frame].outer)
        }
        return nil
    }

    mutating func emitDynamic(
        _ index: Int, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        let tag = code.dynamicValues[index]
        let value = pointer(to: tag.operand).pointee
        if case .lambda(let lambda) = value {
            return try show(lambda, tag, escaper, code, position)
        }
        if tag.isRequired, case .absent = value, escaper != .jsonValue {
            throw .missingValue(tag.name, at: code.location(of: position))
        }
        if try emitTree(value, escaper, code, position) { return }
        guard tag.isRaw else {
            return try withUnsafePointer(to: value) { pointer throws(Diagnostic) in
                try emit(pointer, escaper, code, position)
            }
        }
        if case .text = value, code.library.profile.escapesByPlace {
            throw .rawNeedsHTML(kind: .open, at: code.location(of: position))
        }
        try withUnsafePointer(to: value) { pointer throws(Diagnostic) in try emitRaw(pointer) }
    }

    /// Appends a list or map as JSON where that stands, elsewhere it is an error; false for what is neither.
    mutating func emitTree(
        _ value: Value, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> Bool {
        switch value {
        case .items, .map, .record:
            if escaper == .jsonValue {
                try json.append(value, to: &output)
                return true
            }
            if case .items = value { throw .printsList(at: code.location(of: position)) }
            throw .printsMap(at: code.location(of: position))
        default: return false
        }
    }

    /// The formatter of a name that takes a value.
    func formatter(
        _ name: String, of value: Value, _ arguments: [Value], _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> Formatter {
        let formatters = code.library.formatters
        let accepting = formatters.named(name).filter { $0.input.accepts(value) }
        guard let first = accepting.first else {
            let fitting = formatters.names(taking: value.kind)
            throw .unfitFormatter(name, kind: value.kind, fitting: fitting, at: code.location(of: position))
        }
        let fitting = accepting.first { formatter in
            formatter.arguments.count == arguments.count
                && zip(formatter.arguments, arguments).allSatisfy { $0.accepts($1) }
        }
        guard let fitting else {
            throw .formatterArguments(name, first.arguments, at: code.location(of: position))
        }
        if let wrong = fitting.check(arguments) {
            throw .refusedArguments(of: name, wrong, at: code.location(of: position))
        }
        return fitting
    }
}

// Lambdas.
extension Renderer {
    /// Prints what a lambda gives, its text shown as a template in the context of the tag.
    private mutating func show(
        _ lambda: Lambda, _ tag: DynamicValue, _ escaper: Escaper, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        let site = code.lambdaSites[tag.site]
        let text = lambda.expand(nil)
        let start = output.count
        try run(text, site, isPlain: !tag.isRaw, code, position)
        guard !tag.isRaw else { return }
        let shown = Array(UnsafeBufferPointer(rebasing: output.bytes[start...]))
        output.truncate(to: start)
        try emit(shown, escaper, code, position)
    }

    /// Shows a section's text through a lambda.
    mutating func expand(
        _ lambda: Lambda, _ site: LambdaSite, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        try run(lambda.expand(site.text ?? ""), site, isPlain: false, code, position)
    }

    private mutating func run(
        _ text: String, _ site: LambdaSite, isPlain: Bool, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        guard lambdaDepth < Self.deepestLambda else {
            throw .tooDeepLambda(limit: Self.deepestLambda, at: code.location(of: position))
        }
        try takeTurn(code, position, costing: 1_000)
        lambdaDepth += 1
        try run(code.code(of: text, at: site, isPlain: isPlain), with: site.arguments, of: code)
        lambdaDepth -= 1
    }
}

extension ProgramCode {
    /// The code of a text that a lambda gave; plain if what it shows is escaped afterwards.
    fileprivate func code(of text: String, at site: LambdaSite, isPlain: Bool) throws(Diagnostic) -> ProgramCode {
        let outer = library.templates[site.template]
        let file = SourceFile(path: outer.file.path, normalised: Array(text.utf8))
        var report = Report()
        var template = TemplateParser.parse(
            file, named: "{{}}" + outer.suffix, delimiters: site.delimiters, report: &report)
        template.isArgument = isPlain
        if let error = report.diagnostics.first { throw error }
        let wider = library.adding(template)
        let compiler = Compiler(
            wider, language, pageKind: pageKind, template: wider.templates.count - 1, scope: site.scope)
        let (compiled, findings) = compiler.code()
        guard let code = compiled else {
            throw findings.first { $0.severity == .error }
                ?? .tooManyInclusions(at: outer.file.start)
        }
        return code
    }
}

extension Formatter.ArgumentKind {
    fileprivate func accepts(_ value: Value) -> Bool {
        switch (self, value) {
        case (.text, .text), (.int, .int): true
        default: false
        }
    }
}

extension Value {
    /// The kind a value has by itself.
    var kind: FieldKind {
        switch self {
        case .absent: .optional(.open)
        case .bool: .bool
        case .int: .int
        case .double: .double
        case .text: .text
        case .html, .made: .html
        case .opaque(let opaque): .opaque(opaque.kind)
        case .items: .list(.open)
        case .record(let record): .record(record.shape)
        case .map: .open
        case .lambda: .lambda
        }
    }
}
