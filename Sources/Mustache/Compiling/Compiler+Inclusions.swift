import SourceText

extension Compiler {
    mutating func compile(partial inclusion: Inclusion) {
        compile(inclusion, blocks: [])
    }

    /// Compiles an inclusion with the blocks that are overridden in it.
    mutating func compile(_ inclusion: Inclusion, blocks: [BlockOverride]) {
        let freeRegister = nextRegister
        defer { nextRegister = freeRegister }
        if let path = inclusion.dynamic { return compile(inclusion, namedBy: path, blocks: blocks) }
        guard let target = rememberedTarget(of: inclusion) else {
            if library.profile.isStrict { reportUnknown(inclusion.name.text, at: inclusion.range) }
            return
        }
        guard let (function, arguments) = function(inclusion, of: target, blocks) else { return }
        let indentation = indentation(of: inclusion)
        append(.call(Int32(function), arguments: arguments, indentation: indentation), at: inclusion.range)
    }

    private mutating func rememberedTarget(of inclusion: Inclusion) -> Int? {
        let name = inclusion.name.text
        if let lastTarget, lastTarget.template == key.template, lastTarget.name == name { return lastTarget.target }
        lastTarget = target(of: inclusion).map { (name, key.template, $0) }
        return lastTarget?.target
    }

    /// The template an inclusion names.
    func target(of inclusion: Inclusion) -> Int? {
        library.index(of: inclusion.name.text, from: template)
    }

    /// The function that an inclusion of a template calls, and the registers it hands over.
    private mutating func function(
        _ inclusion: Inclusion, of target: Int, _ blocks: [BlockOverride]
    ) -> (function: Int, arguments: Int32)? {
        let declaration = library.templates[target].parameters
        guard let parameters = parameters(of: inclusion, declared: declaration) else { return nil }
        let callee =
            parameters.isEmpty && !inclusion.isOnly
            ? callee(at: inclusion.range) : callee(of: inclusion, with: parameters)
        let key = FunctionKey(
            template: target, start: 0, end: library.templates[target].nodes.count,
            scope: callee.scope, blocks: blocks,
            indentation: indentation(of: inclusion) < 0 ? nil : FunctionKey.Indentation())
        return (function(key, calledFrom: inclusion.range), callee.arguments)
    }

    /// What a partial with parameters sees.
    private mutating func callee(of inclusion: Inclusion, with parameters: [ScopeEntry]) -> Callee {
        let visible = inclusion.isOnly ? site(at: inclusion.range) : scope.compressed(loops: library.loopDepth).entries
        return callee(seeing: Scope(entries: visible + parameters).withoutHiddenParameters.entries, at: inclusion.range)
    }

    /// Appends registers to the program's call arguments, and gives the place of the first.
    mutating func arguments(_ entries: [ScopeEntry]) -> Int32 {
        let first = callArguments.count
        callArguments += entries.map(\.register)
        return Int32(first)
    }

    /// Lets open contexts that stand next to each other be found from the innermost, and gives only that.
    ///
    /// Without it every turn of a recursion through open contexts would be a function of its own.
    mutating func linked(_ entries: [ScopeEntry], at range: Range<Int>) -> [ScopeEntry] {
        guard entries.contains(where: \.isOpenContext) else { return entries }
        var kept: [ScopeEntry] = []
        for var entry in entries {
            if entry.isOpenContext, let outer = kept.last, outer.isOpenContext {
                let register = takeRegister()
                append(.link(into: register, entry.register, outer: outer.register), at: range)
                entry.register = register
                kept.removeLast()
            }
            kept.append(entry)
        }
        return kept
    }

    private mutating func reportUnknown(_ name: String, at range: Range<Int>) {
        let names = library.names
        let nearest = nearest(name, names + names.map(shortName))
        report(.unknownTemplate(name, suggestion: nearest, at: location(range)))
    }

    private func shortName(_ name: String) -> String {
        name.hasSuffix(template.suffix) ? String(name.dropLast(template.suffix.count)) : name
    }

    /// The one name that a partial with `only` sees besides its parameters.
    private mutating func site(at range: Range<Int>) -> [ScopeEntry] {
        let name = Name(text: "site", range: range)
        let path = Path(first: name, range: range)
        guard !scope.meanings(of: name, isLocal: false).isEmpty, let site = resolve(path, at: range) else {
            return []
        }
        return [bind("site", to: site, at: range)]
    }
}

// Dynamic names.
extension Compiler {
    private mutating func compile(_ inclusion: Inclusion, namedBy path: Path, blocks: [BlockOverride]) {
        guard let found = resolve(path, at: inclusion.range),
            let names = templateNames(of: found.kind, inclusion)
        else { return }
        var call = DynamicCall(
            targets: [:], indentation: indentation(of: inclusion), isStrict: library.profile.isStrict,
            isPlaced: found.kind.present != .data)
        for name in names {
            guard let target = library.index(of: name, from: template) else {
                reportUnknown(name, at: inclusion.range)
                continue
            }
            guard let (function, arguments) = function(inclusion, of: target, blocks) else { continue }
            call.targets[name] = DynamicCall.Target(function: Int32(function), arguments: arguments)
        }
        append(.callNamed(found.operand, Int32(dynamicCalls.count)), at: inclusion.range)
        dynamicCalls.append(call)
    }

    /// The names a value may have: those its kind declares, or any if nothing is known of it and nobody is strict.
    private mutating func templateNames(of kind: FieldKind, _ inclusion: Inclusion) -> [String]? {
        if case .template(let names) = kind.present { return names }
        guard library.profile.isStrict, kind.present != .data else {
            let names = library.names
            return Array(Set(names + names.map(shortName))).sorted()
        }
        report(.notATemplateField(inclusion.name.text, kind: kind, at: location(inclusion.range)))
        return nil
    }
}

extension Scope {
    /// The entries without parameters that a later one of the same name hides.
    fileprivate var withoutHiddenParameters: Scope {
        guard entries.contains(where: { $0.parameter != nil }) else { return self }
        let last = Dictionary(
            entries.enumerated().compactMap { entry in entry.element.parameter.map { ($0, entry.offset) } },
            uniquingKeysWith: { max($0, $1) })
        let kept = entries.enumerated().filter { entry in
            entry.element.parameter.map { last[$0] == entry.offset } ?? true
        }
        return Scope(entries: kept.map(\.element))
    }
}
