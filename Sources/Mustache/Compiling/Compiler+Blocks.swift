import SourceText

extension Compiler {
    /// Compiles a parent tag: a call with the blocks that stand in it, under those that override this template.
    mutating func compile(parent inclusion: Inclusion, children: Range<Int>) {
        var overrides = key.blocks
        var filled: Set<String> = []
        var index = children.lowerBound
        let known = inclusion.dynamic == nil ? target(of: inclusion).map(blockNames) : nil
        while index < children.upperBound {
            guard case .block(let block) = template.nodes[index] else {
                if library.profile.isStrict { check(ignored: template.nodes[index]) }
                index = end(of: index)
                continue
            }
            if library.profile.isStrict, !filled.insert(block.name.text).inserted {
                report(.repeatedBlock(block.name.text, at: location(block.name.range)))
            }
            if let known, library.profile.isStrict, !known.contains(block.name.text) {
                let nearest = nearest(block.name.text, known)
                report(
                    .unknownBlock(
                        block.name.text, in: inclusion.name.text, suggestion: nearest, at: location(block.name.range)))
            }
            if !overrides.contains(where: { $0.name == block.name.text }) {
                overrides.append(override(block, at: index))
            }
            index = block.end + 1
        }
        compile(inclusion, blocks: overrides.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    }

    private func override(_ block: Block, at index: Int) -> BlockOverride {
        let isAlone = block.isAlone && library.profile.indentsPartials
        let dedent = isAlone ? intrinsicIndentation(index + 1..<block.end).map(\.count) : nil
        return BlockOverride(
            name: block.name.text, template: key.template, start: index + 1, end: block.end, isAlone: isAlone,
            dedent: dedent ?? 0)
    }

    /// Compiles a block that is overridden: a call of the overriding text, in which the block means its own default.
    mutating func compile(_ override: BlockOverride, in block: Block, at index: Int) {
        let freeRegister = nextRegister
        defer { nextRegister = freeRegister }
        let callee = callee(at: block.name.range)
        let blanks = library.profile.indentsPartials ? indentation(of: block, content: index + 1..<block.end) : nil
        let isIndented = library.profile.indentsPartials && (key.indentation != nil || blanks?.isEmpty == false)
        let key = FunctionKey(
            template: override.template, start: override.start, end: override.end,
            scope: callee.scope, blocks: key.blocks.filter { $0.name != override.name },
            indentation: isIndented
                ? FunctionKey.Indentation(isFirstLineSkipped: !block.isAlone && override.isAlone) : nil,
            dedent: override.dedent)
        let function = function(key, calledFrom: block.name.range)
        append(
            .call(
                Int32(function), arguments: callee.arguments,
                indentation: isIndented ? indentation(of: blanks ?? 0..<0) : -1),
            at: block.name.range)
    }

    /// The blanks that go before each line of what fills a block.
    private func indentation(of block: Block, content: Range<Int>) -> Range<Int>? {
        let blanks = block.isAlone ? intrinsicIndentation(content) ?? block.blanks : block.blanks
        return blanks.map { $0.dropFirst(key.dedent) }
    }

    /// The blanks before the first line of nodes that has more in it.
    private func intrinsicIndentation(_ nodes: Range<Int>) -> Range<Int>? {
        let bytes = template.file.bytes
        for node in template.nodes[nodes] {
            let start: Int? =
                switch node {
                case .text(let range): bytes[range].firstIndex { !$0.isBlank }
                case .value(let expression, _): expression.range.lowerBound
                case .section(let section): section.expression.range.lowerBound
                case .partial(let inclusion), .parent(let inclusion, _): inclusion.range.lowerBound
                case .block(let block): block.name.range.lowerBound
                case .otherwise, .end: nil
                }
            guard let end = start else { continue }
            var first = end
            while first > 0, bytes[first - 1].isBlankOnLine { first -= 1 }
            return first..<end
        }
        return nil
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
                case .block(let block): names.append(block.name.text)
                case .parent(let inclusion, _):
                    if let parent = library.index(of: inclusion.name.text, from: library.templates[next]) {
                        waiting.append(parent)
                    }
                default: break
                }
            }
        }
        return names
    }

    /// The node after one and what stands in it.
    private func end(of index: Int) -> Int {
        switch template.nodes[index] {
        case .section(let section): section.end + 1
        case .parent(_, let end): end + 1
        default: index + 1
        }
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
