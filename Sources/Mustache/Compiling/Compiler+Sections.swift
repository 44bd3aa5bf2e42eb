import SourceText

extension Compiler {
    /// Compiles the head of a section, and gives the index of the node to go on with.
    mutating func compile(_ section: Section, at index: Int) -> Int {
        var node = OpenNode(scopeDepth: scope.entries.count, nextRegister: nextRegister, range: section.range)
        let isRight =
            switch section.subject {
            case .named(let value): head(section, template.namedValues[value].name, &node)
            case .expression(let expression): head(section, template.expressions[expression], &node)
            }
        guard isRight else {
            // What stands inside may be right or wrong; without its context nobody can tell.
            nextRegister = node.nextRegister
            return section.end + 1
        }
        open.append(node)
        return index + 1
    }

    private mutating func head(_ section: Section, _ name: Name, _ node: inout OpenNode) -> Bool {
        guard let found = resolve(name, isLocal: false, at: section.range) else { return false }
        noteClimbing(name, at: section.range)
        return head(section, found, [], &node)
    }

    private mutating func head(_ section: Section, _ expression: Expression, _ node: inout OpenNode) -> Bool {
        let range = section.range
        switch expression.base {
        case .language, .literal, .translation:
            report(.notATest(at: location(range)))
            return false
        case .loop(let variable, let parents):
            guard isWithout(expression.formatters, at: range),
                let source = loop(parents: parents, variable, at: range)
            else { return false }
            test(source, section, &node)
            return true
        case .path(let path):
            guard let found = resolve(path, at: range) else { return false }
            noteClimbing(path, at: range)
            if path.property != nil {
                guard isWithout(expression.formatters, at: range), list(found, path, at: range) != nil else {
                    return false
                }
                test(found, section, &node)
                return true
            }
            return head(section, found, expression.formatters, &node)
        }
    }

    private mutating func head(
        _ section: Section, _ found: Found, _ formatters: [FormatterCall], _ node: inout OpenNode
    ) -> Bool {
        let kind = found.kind.present
        if kind.isOpen { return headOpen(section, found, formatters, &node) }
        if kind == .lambda, !section.isInverted {
            expand(found, section, &node)
            land(node.toEnd)
            return false
        }
        guard case .list(let items) = kind else {
            guard isWithout(formatters, at: section.range) else { return false }
            if library.profile.isStrict, kind.isAlwaysTruthy, !found.kind.isOptional {
                report(.neverFalsey(kind: kind, at: location(section.range)))
            }
            if section.isInverted || kind == .bool { test(found, section, &node) } else { enter(found, &node) }
            return true
        }
        guard let window = window(of: formatters, at: section.range) else { return false }
        if section.isInverted { test(found, section, &node) } else { loop(found, over: items, window, &node) }
        return true
    }

    /// A section over a value of which nothing is known: a lambda, a list, or something to enter.
    private mutating func headOpen(
        _ section: Section, _ found: Found, _ formatters: [FormatterCall], _ node: inout OpenNode
    ) -> Bool {
        guard let window = window(of: formatters, at: section.range) else { return false }
        if section.isInverted {
            test(found, section, &node)
            return true
        }
        if !library.profile.isStrict || found.kind.present == .data { expand(found, section, &node) }
        let register = takeRegister()
        let current = scope.entries.last
        let isLinked = current?.parameter == nil
        node.toOtherwise = position
        append(
            .beginOpen(
                into: register, found.operand, window: window, around: scope.current?.register ?? .max,
                isLinked: isLinked, otherwise: 0),
            at: section.range)
        node.loop = (register, position)
        push(
            ScopeEntry(
                kind: found.kind.present, parameter: nil, isLoop: false, register: register,
                isLinked: current?.isOpenContext == true))
        return true
    }

    /// Hands a section's text to the value, if it is a lambda.
    private mutating func expand(_ found: Found, _ section: Section, _ node: inout OpenNode) {
        let site = lambdaSite(section.text, template.delimiters[section.delimiters], at: node.range)
        node.toEnd.append(position)
        append(.expand(found.operand, Int32(site), to: 0), at: node.range)
    }

    private mutating func test(_ source: Computation.Source, _ section: Section, _ node: inout OpenNode) {
        node.toOtherwise = position
        if case .loop(let register, let variable) = source {
            append(.skipLoop(if: section.isInverted, register, variable, to: 0), at: node.range)
        } else {
            append(.skipComputed(if: section.isInverted, Int32(computations.count), to: 0), at: node.range)
            computations.append(Computation(source: source))
        }
    }

    private mutating func test(_ found: Found, _ section: Section, _ node: inout OpenNode) {
        node.toOtherwise = position
        append(.skip(if: section.isInverted, found.operand, to: 0), at: node.range)
    }

    private mutating func enter(_ found: Found, _ node: inout OpenNode) {
        let register = takeRegister()
        node.toOtherwise = position
        append(.enter(into: register, found.operand, otherwise: 0), at: node.range)
        push(ScopeEntry(kind: found.kind.present, parameter: nil, isLoop: false, register: register))
    }

    private mutating func loop(_ found: Found, over items: FieldKind, _ window: Int16, _ node: inout OpenNode) {
        let register = takeRegister()
        node.toOtherwise = position
        append(.begin(into: register, found.operand, window: window, otherwise: 0), at: node.range)
        node.loop = (register, position)
        push(ScopeEntry(kind: items, parameter: nil, isLoop: true, register: register))
    }

    private mutating func push(_ entry: ScopeEntry) {
        scope.entries.append(entry)
    }

    private mutating func isWithout(_ formatters: [FormatterCall], at range: Range<Int>) -> Bool {
        guard let call = formatters.first else { return true }
        report(.sectionFormatter(call.name.text, at: location(range)))
        return false
    }
}

extension FieldKind {
    /// Whether no value of the kind is falsey.
    fileprivate var isAlwaysTruthy: Bool {
        switch self {
        case .record, .opaque: true
        default: false
        }
    }
}
