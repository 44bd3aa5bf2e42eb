import SourceText

/// A section or block whose end has not come yet.
struct OpenNode {
    /// The jump that leads to the other branch, or to the end if there is none.
    var toOtherwise: Int?
    /// Jumps that lead to the end.
    var toEnd: [Int] = []
    /// The register and first operation of a list's body.
    var loop: (register: UInt16, body: Int)?
    /// How many entries the scope has outside.
    let scopeDepth: Int
    let nextRegister: UInt16
    let range: Range<Int>
}

extension Compiler {
    /// Compiles a node, and gives the index of the one to go on with.
    mutating func compile(node index: Int) -> Int {
        switch template.nodes[index] {
        case .text(let range): appendText(range)
        case .named(let value, let isRaw): compile(named: template.namedValues[value], isRaw: isRaw)
        case .value(let expression, let isRaw): compile(value: template.expressions[expression], isRaw: isRaw)
        case .section(let section): return compile(template.sections[section], at: index)
        case .otherwise: compileOtherwise()
        case .end: compileEnd()
        case .partial(let inclusion): compile(partial: template.inclusions[inclusion])
        case .parent(let inclusion, let end):
            compile(parent: template.inclusions[inclusion], children: index + 1..<end)
            return end + 1
        case .block(let number):
            let block = template.blocks[number]
            if let override = key.blocks.first(where: { $0.name == block.name.text }) {
                compile(override, in: block, at: index)
                return block.end + 1
            }
            open.append(OpenNode(scopeDepth: scope.entries.count, nextRegister: nextRegister, range: block.name.range))
        }
        return index + 1
    }

    /// `{{^}}`: the first branch ends, the second begins in the outer scope.
    private mutating func compileOtherwise() {
        guard var node = open.popLast() else { return }
        endBranch(&node)
        node.toEnd.append(position)
        append(.jump(to: 0), at: node.range)
        if let jump = node.toOtherwise { land(jump) }
        node.toOtherwise = nil
        leaveScope(of: node)
        nextRegister = node.nextRegister
        open.append(node)
    }

    private mutating func compileEnd() {
        guard var node = open.popLast() else { return }
        endBranch(&node)
        if let jump = node.toOtherwise { land(jump) }
        land(node.toEnd)
        leaveScope(of: node)
        nextRegister = node.nextRegister
    }

    private mutating func leaveScope(of node: OpenNode) {
        scope.entries.removeLast(scope.entries.count - node.scopeDepth)
    }

    private mutating func endBranch(_ node: inout OpenNode) {
        guard let loop = node.loop else { return }
        append(.next(loop.register, body: Int32(loop.body)), at: node.range)
        node.loop = nil
    }
}
