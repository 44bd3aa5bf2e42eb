import SourceText

extension Compiler {
    /// Compiles a parent tag: a call with the blocks that stand in it, under those that override this template.
    mutating func compile(parent inclusion: Inclusion, children: Range<Int>) {
        var overrides = key.blocks
        var filled: Set<String> = []
        var index = children.lowerBound
        let known = inclusion.dynamic == nil ? target(of: inclusion).map(blockNames) : nil
        while index < children.upperBound {
            guard case .block(let number) = template.nodes[index] else {
                if library.profile.isStrict { check(ignored: template.nodes[index]) }
                index = (template.end(of: template.nodes[index]) ?? index) + 1
                continue
            }
            let block = template.blocks[number]
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
                if case .text(let range) = node {
                    bytes[range].firstIndex { !$0.isBlank }
                } else {
                    template.range(of: node)?.lowerBound
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
            let template = library.templates[next]
            names += template.blocks.map(\.name.text)
            for node in template.nodes {
                guard case .parent(let inclusion, _) = node else { continue }
                let name = template.inclusions[inclusion].name.text
                if let parent = library.index(of: name, from: template) { waiting.append(parent) }
            }
        }
        return names
    }

    /// Warns of what stands in a parent tag outside of its blocks, where it is not shown.
    private mutating func check(ignored node: TemplateNode) {
        switch node {
        case .text(let range):
            guard !template.file.bytes[range].allSatisfy(\.isBlank) else { return }
            report(.textBesideBlocks(at: location(template.file.bytes.trimmingBlanks(range))))
        default: if let range = template.range(of: node) { report(.textBesideBlocks(at: location(range))) }
        }
    }
}
