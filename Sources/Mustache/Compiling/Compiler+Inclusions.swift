import SourceText

extension Compiler {
    mutating func compile(partial inclusion: Inclusion) {
        compile(inclusion, blocks: [])
    }

    /// Compiles a parent tag: a call with the blocks that stand in it, under those that override this template.
    mutating func compile(parent inclusion: Inclusion, children: Range<Int>) {
        var overrides = key.blocks
        var index = children.lowerBound
        let known = target(of: inclusion).map(blockNames)
        while index < children.upperBound {
            guard case .block(let name, let end) = template.nodes[index] else {
                check(ignored: template.nodes[index])
                index += 1
                continue
            }
            if let known, !known.contains(name.text) {
                let nearest = nearest(name.text, known)
                report(.unknownBlock(name.text, in: inclusion.name.text, suggestion: nearest, at: location(name.range)))
            }
            if !overrides.contains(where: { $0.name == name.text }) {
                overrides.append(
                    BlockOverride(name: name.text, template: key.template, start: index + 1, end: end))
            }
            index = end + 1
        }
        compile(inclusion, blocks: overrides.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    }

    /// Compiles a block that is overridden: a call of the overriding text, in which the block means its own default.
    mutating func compile(override: BlockOverride, at range: Range<Int>) {
        let compressed = scope.compressed(loops: library.loopDepth)
        let key = FunctionKey(
            template: override.template, start: override.start, end: override.end, scope: compressed.renumbered,
            blocks: key.blocks.filter { $0.name != override.name })
        call(key, with: compressed.entries.map(\.register), at: range)
    }

    private mutating func compile(_ inclusion: Inclusion, blocks: [BlockOverride]) {
        guard let index = target(of: inclusion) else {
            let names = library.names
            let nearest = nearest(inclusion.name.text, names + names.map(shortName))
            return report(
                .unknownTemplate(inclusion.name.text, suggestion: nearest, at: location(inclusion.range)))
        }
        let freeRegister = nextRegister
        defer { nextRegister = freeRegister }
        guard let parameters = parameters(of: inclusion, for: library.templates[index]) else { return }
        let visible = inclusion.isOnly ? site(at: inclusion.range) : scope.compressed(loops: library.loopDepth).entries
        let entries = Scope(entries: visible + parameters).withoutHiddenParameters.entries
        let key = FunctionKey(
            template: index, start: 0, end: library.templates[index].nodes.count,
            scope: Scope(entries: entries).renumbered, blocks: blocks)
        call(key, with: entries.map(\.register), at: inclusion.range)
    }

    private mutating func call(_ key: FunctionKey, with registers: [UInt16], at range: Range<Int>) {
        let function = function(key, calledFrom: range)
        let arguments = callArguments.count
        callArguments += registers
        append(.call(Int32(function), arguments: Int32(arguments)), at: range)
    }

    /// The template an inclusion names: exactly, or without the extension of the template it stands in.
    private func target(of inclusion: Inclusion) -> Int? {
        library.index(of: inclusion.name.text) ?? library.index(of: inclusion.name.text + template.suffix)
    }

    private func shortName(_ name: String) -> String {
        name.hasSuffix(template.suffix) ? String(name.dropLast(template.suffix.count)) : name
    }

    /// The one name that a partial with `only` sees besides its parameters.
    private mutating func site(at range: Range<Int>) -> [ScopeEntry] {
        guard let site = scope.lookup("site", isLocal: false) else { return [] }
        return [bind("site", to: Found(operand: site.operand, kind: site.kind), at: range)]
    }

    private mutating func bind(_ name: String, to found: Found, at range: Range<Int>) -> ScopeEntry {
        let register = takeRegister()
        append(.bind(into: register, found.operand), at: range)
        return ScopeEntry(kind: found.kind, parameter: name, isLoop: false, register: register)
    }

    private mutating func bind(_ name: String, to literal: Literal, at range: Range<Int>) -> ScopeEntry {
        let register = takeRegister()
        append(.bindConstant(into: register, Int32(constants.count)), at: range)
        constants.append(literal.content.value)
        return ScopeEntry(kind: literal.kind, parameter: name, isLoop: false, register: register)
    }
}

extension Compiler {
    /// The parameters of an inclusion in registers, those the partial declares and nobody gave among them.
    private mutating func parameters(of inclusion: Inclusion, for target: Template) -> [ScopeEntry]? {
        var entries: [ScopeEntry] = []
        for argument in inclusion.arguments {
            switch argument.content {
            case .literal(let literal): entries.append(bind(argument.name.text, to: literal, at: inclusion.range))
            case .path(let path):
                guard let found = resolve(path, at: inclusion.range) else { return nil }
                entries.append(bind(argument.name.text, to: found, at: inclusion.range))
            }
        }
        guard let declaration = target.parameters else { return entries }
        return complete(entries, as: declaration, inclusion)
    }

    private mutating func complete(
        _ given: [ScopeEntry], as declaration: ParameterDeclaration, _ inclusion: Inclusion
    ) -> [ScopeEntry]? {
        var entries = given
        let declared = declaration.parameters.map(\.name.text)
        for name in given.compactMap(\.parameter) where !declared.contains(name) {
            let nearest = nearest(name, declared)
            report(
                .unknownParameter(
                    name, of: inclusion.name.text, suggestion: nearest, at: location(inclusion.range)))
            return nil
        }
        for parameter in declaration.parameters where !given.contains(where: { $0.parameter == parameter.name.text }) {
            guard let fallback = parameter.fallback else {
                report(
                    .missingParameter(
                        parameter.name.text, of: inclusion.name.text, at: location(inclusion.range)))
                return nil
            }
            entries.append(bind(parameter.name.text, to: fallback, at: inclusion.range))
        }
        return entries
    }

    /// The blocks that a template and its parents have.
    private func blockNames(of template: Int) -> [String] {
        var names: [String] = []
        var waiting = [template]
        var seen: Set<Int> = []
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            for node in library.templates[next].nodes {
                switch node {
                case .block(let name, _): names.append(name.text)
                case .parent(let inclusion, _):
                    let suffix = library.templates[next].suffix
                    let parent =
                        library.index(of: inclusion.name.text) ?? library.index(of: inclusion.name.text + suffix)
                    if let parent { waiting.append(parent) }
                default: break
                }
            }
        }
        return names
    }

    /// Warns of what stands in a parent tag outside of its blocks, where it is not shown.
    private mutating func check(ignored node: TemplateNode) {
        switch node {
        case .text(let range) where !template.file.bytes[range].allSatisfy(\.isBlank):
            report(.textBesideBlocks(at: location(template.file.bytes.trimmingBlanks(range))))
        case .value(let expression, _): report(.textBesideBlocks(at: location(expression.range)))
        case .section(let section): report(.textBesideBlocks(at: location(section.expression.range)))
        case .partial(let inclusion), .parent(let inclusion, _):
            report(.textBesideBlocks(at: location(inclusion.range)))
        default: break
        }
    }
}

extension Scope {
    /// The same entries in the registers of a callee, counted from 0.
    fileprivate var renumbered: Scope {
        var scope = self
        for index in scope.entries.indices { scope.entries[index].register = UInt16(index) }
        return scope
    }

    /// The entries without parameters that a later one of the same name hides.
    fileprivate var withoutHiddenParameters: Scope {
        let last = Dictionary(
            entries.enumerated().compactMap { entry in entry.element.parameter.map { ($0, entry.offset) } },
            uniquingKeysWith: { max($0, $1) })
        let kept = entries.enumerated().filter { entry in
            entry.element.parameter.map { last[$0] == entry.offset } ?? true
        }
        return Scope(entries: kept.map(\.element))
    }
}

extension Template {
    /// `.html` of `parts/card.html`, or nothing.
    var suffix: String { name.lastIndex(of: ".").map { String(name[$0...]) } ?? "" }
}

extension Literal {
    fileprivate var kind: FieldKind {
        switch content {
        case .text: .text
        case .int: .int
        }
    }
}
