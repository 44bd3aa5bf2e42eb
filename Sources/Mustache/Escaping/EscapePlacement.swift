import SourceText

/// Gives every printing operation the escaper of its place, by walking through the functions of a program as their
/// text would be read.
///
/// A function that is called at different places, as in an attribute and in text, becomes a variant for each.
struct EscapePlacement {
    /// A function entered in a state.
    private struct Variant: Hashable {
        let function: Int
        let entry: EscapeState
    }

    /// A variant being walked through; operations keep their indices.
    private struct Walk {
        let variant: Int
        var position = 0
        /// nil where no path leads.
        var state: EscapeState?
        /// The states that operations bring to others ahead, and those at the beginnings of lists.
        var incoming: [Int: (state: EscapeState, from: Int)] = [:]
        var operations: [Operation]
    }

    private var compiler: Compiler
    private(set) var findings: [Diagnostic] = []
    private var variants: [Variant] = []
    private var known: [Variant: Int] = [:]
    /// The state at each variant's end, once known.
    private var exits: [EscapeState?] = []
    /// Variants whose end was taken to be their beginning because they call themselves.
    private var assumed: Set<Int> = []
    private var finished: [[Operation]] = []
    private var walks: [Walk] = []

    init(_ compiler: Compiler) {
        self.compiler = compiler
    }

    /// The code of the program, all its variants one after the other.
    mutating func place() -> ProgramCode {
        let template = compiler.library.templates[compiler.functions[0].key.template]
        let root = enter(Variant(function: 0, entry: beginning))
        while !walks.isEmpty { step() }
        if let exit = exits[root], !exit.mayEnd {
            findings.append(
                compiler.withInclusions(.endsInside(exit, at: template.file.location(template.end)), function: 0))
        }
        return ProgramCode(
            compiler, functions: variants.indices.map { (variants[$0].function, finished[$0]) })
    }

    private mutating func enter(_ variant: Variant) -> Int {
        let index = variants.count
        known[variant] = index
        variants.append(variant)
        exits.append(nil)
        finished.append([])
        walks.append(
            Walk(variant: index, state: variant.entry, operations: compiler.functions[variant.function].operations))
        return index
    }

    /// Walks over one operation of the innermost variant.
    private mutating func step() {
        guard var walk = walks.popLast() else { return }
        meet(&walk)
        let operation = walk.operations[walk.position]
        if let state = walk.state,
            let missing = firstUnknown(among: operation.callees(compiler), entry: entry(of: operation, at: state))
        {
            walks.append(walk)
            _ = enter(missing)
            return
        }
        switch operation {
        case .call(let function, let arguments, let indentation):
            guard let state = walk.state else { break }
            let (index, exit) = variant(of: function, entry: state)
            walk.operations[walk.position] = .call(Int32(index), arguments: arguments, indentation: indentation)
            walk.state = exit
        case .callNamed(let operand, let call): passNamed(operand, Int(call), &walk)
        default: pass(operation, &walk)
        }
        walk.position += 1
        if walk.position < walk.operations.count { walks.append(walk) } else { finish(walk) }
    }

    /// The state in which what an operation calls begins.
    private func entry(of operation: Operation, at state: EscapeState) -> EscapeState {
        guard case .callNamed(_, let call) = operation, !compiler.dynamicCalls[Int(call)].isPlaced else { return state }
        return beginning
    }

    private var beginning: EscapeState {
        let template = compiler.library.templates[compiler.functions[0].key.template]
        return EscapeState(beginning: template.suffix, compiler.library.profile)
    }

    private func firstUnknown(among functions: [Int32], entry: EscapeState) -> Variant? {
        functions.lazy.map { Variant(function: Int($0), entry: entry) }.first { known[$0] == nil }
    }

    /// The variant of a function that begins in a state, and the state in which it ends.
    private mutating func variant(of function: Int32, entry: EscapeState) -> (index: Int, exit: EscapeState) {
        guard let index = known[Variant(function: Int(function), entry: entry)] else { return (0, entry) }
        if exits[index] == nil { assumed.insert(index) }
        return (index, exits[index] ?? entry)
    }

    /// Goes over an inclusion whose template is known only when the page is rendered: all that it may be must leave
    /// the place as it was.
    private mutating func passNamed(_ operand: Operand, _ call: Int, _ walk: inout Walk) {
        guard let outer = walk.state else { return }
        let state = entry(of: .callNamed(operand, Int32(call)), at: outer)
        var placed = compiler.dynamicCalls[call]
        for (name, target) in placed.targets.sorted(by: { $0.key < $1.key }) {
            let (index, exit) = variant(of: target.function, entry: state)
            placed.targets[name]?.function = Int32(index)
            if exit != state { report({ .namedMoves(name, at: $0) }, walk, at: walk.position) }
        }
        walk.operations[walk.position] = .callNamed(operand, Int32(compiler.dynamicCalls.count))
        compiler.dynamicCalls.append(placed)
    }

    /// Brings together the state so far and those of jumps that lead here.
    private mutating func meet(_ walk: inout Walk) {
        guard let other = walk.incoming[walk.position] else { return }
        guard let state = walk.state else {
            walk.state = other.state
            return
        }
        guard let joined = state.joined(with: other.state) else {
            return report(Diagnostic.branchesDiffer, walk, at: other.from)
        }
        walk.state = joined
    }

    private mutating func finish(_ walk: Walk) {
        let exit = walk.state ?? variants[walk.variant].entry
        exits[walk.variant] = exit
        finished[walk.variant] = walk.operations
        if assumed.contains(walk.variant), exit != variants[walk.variant].entry {
            report(Diagnostic.recursionMoves, walk, at: 0)
        }
    }

    private mutating func report(_ make: (SourceLocation) -> Diagnostic, _ walk: Walk, at position: Int) {
        let function = variants[walk.variant].function
        let place = compiler.functions[function].places[position]
        let location = compiler.library.templates[place.template].file.location(place.range)
        findings.append(compiler.withInclusions(make(location), function: function))
    }
}

extension EscapePlacement {
    /// Goes over an operation that is not a call.
    private mutating func pass(_ operation: Operation, _ walk: inout Walk) {
        guard var state = walk.state else { return }
        switch operation {
        case .text(let offset, let count):
            compiler.bytes.withUnsafeBufferPointer {
                state.advance(over: UnsafeBufferPointer(rebasing: $0[Int(offset)..<Int(offset + count)]))
            }
            if let fault = state.takeFault() { report({ .cannotStandHere(fault, at: $0) }, walk, at: walk.position) }
        case .emitRaw:
            if !state.takesHTML { report(Diagnostic.rawOutsideText, walk, at: walk.position) }
        case .emit(let operand, _): walk.operations[walk.position] = .emit(operand, escaper(&state, walk))
        case .indent: state.advanceOverBlank()
        case .emitDynamic(let index, _): place(dynamic: index, &state, &walk)
        case .expand(let operand, _, let target):
            // Whether there will be a lambda shows only then.
            if !state.isAtEnd { walk.operations[walk.position] = .expand(operand, -1, to: target) }
            bring(state, to: Int(target), &walk)
        case .emitTree(_, let tree): checkTree(Int(tree), &state, walk)
        case .emitComputed(let index, _):
            let isJSON = compiler.computations[Int(index)].isJSON
            let escaper = escaper(&state, walk)
            walk.operations[walk.position] = .emitComputed(
                index, isJSON && escaper == .jsonValue ? .verbatim : escaper)
        case .emitConstant(let constant, _):
            walk.operations[walk.position] = text(of: Int(constant), escaper(&state, walk), walk)
        case .next(_, let body):
            if let before = walk.incoming[Int(body)], state.joined(with: before.state) != before.state {
                report(Diagnostic.loopMoves, walk, at: walk.position)
            }
        case .jump(let target):
            bring(state, to: Int(target), &walk)
            walk.state = nil
            return
        default: if let target = operation.target { bring(state, to: target, &walk) }
        }
        if operation.beginsList {
            state = state.widened
            walk.incoming[walk.position + 1] = (state, walk.position)
        }
        walk.state = state
    }

    private mutating func place(dynamic index: Int32, _ state: inout EscapeState, _ walk: inout Walk) {
        guard compiler.dynamicValues[Int(index)].isRaw else {
            walk.operations[walk.position] = .emitDynamic(index, escaper(&state, walk))
            return
        }
        if !state.takesHTML { report(Diagnostic.rawOutsideText, walk, at: walk.position) }
    }

    /// A list or record can be printed where JSON stands, and nowhere else.
    private mutating func checkTree(_ tree: Int, _ state: inout EscapeState, _ walk: Walk) {
        let before = findings.count
        guard escaper(&state, walk) != .jsonValue, findings.count == before else { return }
        switch compiler.trees[tree] {
        case .record(let shape): report({ .printsRecord(shape.name, at: $0) }, walk, at: walk.position)
        default: report(Diagnostic.printsList, walk, at: walk.position)
        }
    }

    private mutating func bring(_ state: EscapeState, to target: Int, _ walk: inout Walk) {
        guard let other = walk.incoming[target] else {
            walk.incoming[target] = (state, walk.position)
            return
        }
        guard let joined = other.state.joined(with: state) else {
            return report(Diagnostic.branchesDiffer, walk, at: other.from)
        }
        walk.incoming[target] = (joined, other.from)
    }

    private mutating func escaper(_ state: inout EscapeState, _ walk: Walk) -> Escaper {
        defer { state.advanceOverValue() }
        do throws(EscapeFault) {
            return try state.escaper()
        } catch {
            report({ .cannotStandHere(error, at: $0) }, walk, at: walk.position)
            return .html
        }
    }

    /// The text operation that a constant becomes once its escaper is known.
    private mutating func text(of constant: Int, _ escaper: Escaper, _ walk: Walk) -> Operation {
        let offset = compiler.bytes.count
        var buffer = ByteBuffer()
        let text = Array(compiler.constants[constant].plainText.utf8)
        if let scheme = text.withUnsafeBufferPointer({ escaper.append($0, to: &buffer) }) {
            report({ .unsafeAddress(scheme.name, at: $0) }, walk, at: walk.position)
        }
        compiler.bytes.append(contentsOf: buffer.bytes)
        return .text(offset: Int32(offset), count: Int32(compiler.bytes.count - offset))
    }
}

extension Operation {
    /// The functions that the operation may call.
    fileprivate func callees(_ compiler: Compiler) -> [Int32] {
        switch self {
        case .call(let function, _, _): [function]
        case .callNamed(_, let call): compiler.dynamicCalls[Int(call)].targets.values.map(\.function).sorted()
        default: []
        }
    }

    fileprivate var beginsList: Bool {
        switch self {
        case .begin, .beginOpen: true
        default: false
        }
    }
}

extension Template {
    /// The place after the last character.
    fileprivate var end: Range<Int> { file.bytes.count..<file.bytes.count }
}
