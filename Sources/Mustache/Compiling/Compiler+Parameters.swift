import SourceText

extension Compiler {
    /// The parameters of an inclusion in registers, those the partial declares and nobody gave among them.
    mutating func parameters(of inclusion: Inclusion, declared declaration: ParameterDeclaration?) -> [ScopeEntry]? {
        var entries: [ScopeEntry] = []
        for argument in inclusion.arguments {
            switch argument.content {
            case .literal(let literal): entries.append(bind(argument.name.text, to: literal, at: inclusion.range))
            case .path(let path):
                guard let found = resolve(path, at: inclusion.range) else { return nil }
                entries.append(bind(argument.name.text, to: found, at: inclusion.range))
            }
        }
        guard let declaration else { return entries }
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
                .unknownParameter(name, of: inclusion.name.text, suggestion: nearest, at: location(inclusion.range)))
            return nil
        }
        for parameter in declaration.parameters where !given.contains(where: { $0.parameter == parameter.name.text }) {
            guard let fallback = parameter.fallback else {
                report(
                    .missingParameter(parameter.name.text, of: inclusion.name.text, at: location(inclusion.range)))
                return nil
            }
            entries.append(bind(parameter.name.text, to: fallback, at: inclusion.range))
        }
        return entries
    }

    mutating func bind(_ name: String, to found: Found, at range: Range<Int>) -> ScopeEntry {
        let register = takeRegister()
        append(.bind(into: register, found.operand), at: range)
        return ScopeEntry(kind: found.kind, parameter: name, isLoop: false, register: register)
    }

    private mutating func bind(_ name: String, to literal: Literal, at range: Range<Int>) -> ScopeEntry {
        ScopeEntry(
            kind: literal.content.kind, parameter: name, isLoop: false,
            register: constant(literal.content.value, at: range))
    }

    /// A register with a value of the program's own.
    mutating func constant(_ value: Value, at range: Range<Int>) -> UInt16 {
        let register = takeRegister()
        append(.bindConstant(into: register, Int32(constants.count)), at: range)
        constants.append(value)
        return register
    }
}
