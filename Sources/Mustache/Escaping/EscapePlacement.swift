import SourceText

/// Gives every printing operation the escaper of its place, by walking through the functions of a program as their
/// text would be read.
///
/// A function that is called at different places, as in an attribute and in text, becomes a variant for each.
struct EscapePlacement {
    /// A function entered in a state.
    struct Variant {
        let function: Int
        let entry: EscapeState
    }

    /// A variant being walked through; operations keep their indices.
    struct Walk {
        let variant: Int
        var position = 0
        var state: EscapeState
        /// Whether a path leads here.
        var isReached = true
        /// The state at the end of a section, where the one that is its other branch begins.
        var endOfFirstBranch: EscapeState?
        /// Only those that are still ahead: as sections nest, there are never many.
        var arrivals: [Arrival] = []
        var turns: [Turns] = []
        var passedTurns: [Int: PassedTurns] = [:]
        var operations: [Operation]
        /// The last value that the text behind it may make wrong.
        var suspect: Int?
    }

    var compiler: Compiler
    private(set) var findings: [Diagnostic] = []
    private(set) var variants: [Variant] = []
    /// The variants of each function.
    private var known: [[Int]]
    /// The state at each variant's end, once known.
    private var exits: [EscapeState?] = []
    /// Variants that call themselves, whose end is taken to be their beginning or, once they have been walked through,
    /// where that led.
    private var assumed: [Int: EscapeState] = [:]
    /// Variants whose end others rely on, which call them and are called by them.
    private var reliedOn: Set<Int> = []
    private var finished: [[Operation]] = []
    private var walks: [Walk] = []
    private let beginning: EscapeState

    init(_ compiler: consuming Compiler) {
        let count = compiler.functions.count
        known = Array(repeating: [], count: count)
        variants.reserveCapacity(count)
        exits.reserveCapacity(count)
        finished.reserveCapacity(count)
        beginning = EscapeState(
            beginning: compiler.library.templates[compiler.functions[0].key.template], compiler.library.profile)
        self.compiler = compiler
    }

    /// The code of the program, all its variants one after the other.
    mutating func place() -> ProgramCode {
        enter(Variant(function: 0, entry: beginning))
        while var walk = walks.popLast() {
            if let missing = goOn(&walk) {
                walks.append(walk)
                enter(missing)
            } else {
                finish(walk)
            }
        }
        if let exit = exits[0], !exit.mayEnd {
            let template = compiler.library.templates[compiler.functions[0].key.template]
            findings.append(
                compiler.withInclusions(.endsInside(exit, at: template.file.location(template.end)), function: 0))
        }
        let functions = zip(variants, finished).map { (source: $0.function, operations: $1) }
        return ProgramCode(compiler, functions: functions)
    }

    private mutating func enter(_ variant: Variant) {
        let index = variants.count
        known[variant.function].append(index)
        variants.append(variant)
        exits.append(nil)
        finished.append([])
        begin(index)
    }

    private mutating func begin(_ variant: Int) {
        let (function, entry) = (variants[variant].function, variants[variant].entry)
        walks.append(Walk(variant: variant, state: entry, operations: compiler.functions[function].operations))
    }

    /// Walks to the end, or to the call of a variant that must be walked through first, and gives that.
    private mutating func goOn(_ walk: inout Walk) -> Variant? {
        while walk.position < walk.operations.count {
            meet(&walk)
            if walk.isReached {
                switch walk.operations[walk.position] {
                case .call(let function, let arguments, let indentation):
                    guard let index = index(of: Int(function), from: walk.state) else {
                        return Variant(function: Int(function), entry: walk.state)
                    }
                    walk.operations[walk.position] = .call(Int32(index), arguments: arguments, indentation: indentation)
                    pass(index, &walk.state, calledBy: walk.variant)
                case .callNamed(let operand, let call):
                    if let missing = passNamed(operand, Int(call), &walk) { return missing }
                case let operation: pass(operation, &walk)
                }
            } else {
                restore(&walk)
            }
            walk.position += 1
        }
        return nil
    }

    // A function is entered in one state or two: comparing them is cheaper than a dictionary.
    private func index(of function: Int, from entry: EscapeState) -> Int? {
        for index in known[function] where variants[index].entry == entry { return index }
        return nil
    }

    /// Goes over a variant, from the state in which it is entered to the one in which it ends.
    private mutating func pass(_ variant: Int, _ state: inout EscapeState, calledBy caller: Int) {
        if let exit = exits[variant] {
            state = exit
            return
        }
        state = assumed[variant] ?? state
        assumed[variant] = state
        if caller != variant { reliedOn.insert(variant) }
    }

    /// Goes over an inclusion whose template is known only when the page is rendered: all that it may be must leave
    /// the place as it was. Gives a variant that was not entered yet.
    private mutating func passNamed(_ operand: Operand, _ call: Int, _ walk: inout Walk) -> Variant? {
        var placed = compiler.dynamicCalls[call]
        // Templates that data may name, in a preview, stand for themselves: they are made as the text of a page. The
        // specification wants one after a `<` too.
        if !placed.isPlaced, !walk.state.mayEnd { report(Diagnostic.rawOutsideText, walk, at: walk.position) }
        let entry = placed.isPlaced ? walk.state : beginning
        let targets = placed.targets.sorted { $0.key < $1.key }
        for (_, target) in targets {
            if index(of: Int(target.function), from: entry) == nil {
                return Variant(function: Int(target.function), entry: entry)
            }
        }
        for (name, target) in targets {
            guard let index = index(of: Int(target.function), from: entry) else { continue }
            var exit = entry
            pass(index, &exit, calledBy: walk.variant)
            placed.targets[name]?.function = Int32(index)
            if exit != entry { report({ .namedMoves(name, at: $0) }, walk, at: walk.position) }
        }
        walk.operations[walk.position] = .callNamed(operand, Int32(compiler.dynamicCalls.count))
        compiler.dynamicCalls.append(placed)
        return nil
    }

    private mutating func finish(_ walk: Walk) {
        let entry = variants[walk.variant].entry
        let exit = walk.isReached ? walk.state : entry
        if let assumed = assumed[walk.variant], assumed != exit {
            // Where it ends otherwise, as behind a value of JSON, it may do so each time.
            if assumed == entry, !reliedOn.contains(walk.variant) {
                self.assumed[walk.variant] = exit
                return begin(walk.variant)
            }
            report(Diagnostic.recursionMoves, walk, at: 0)
        }
        exits[walk.variant] = exit
        finished[walk.variant] = walk.operations
    }

    mutating func report(_ make: (SourceLocation) -> Diagnostic, _ walk: Walk, at position: Int) {
        let function = variants[walk.variant].function
        let place = compiler.functions[function].places[position]
        let location = compiler.library.templates[place.template].file.location(place.range)
        report(make(location), walk)
    }

    mutating func report(_ diagnostic: Diagnostic, _ walk: Walk) {
        findings.append(compiler.withInclusions(diagnostic, function: variants[walk.variant].function))
    }
}

extension Template {
    /// The place after the last character.
    fileprivate var end: Range<Int> { file.bytes.count..<file.bytes.count }
}
