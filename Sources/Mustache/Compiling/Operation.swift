import Language

/// Where a value is while a page is rendered: a register, and a slot of the record it holds.
struct Operand: Hashable, Sendable {
    let register: UInt16
    let slot: UInt16

    /// The value in a register itself.
    static func itself(_ register: UInt16) -> Operand { Operand(register: register, slot: .max) }

    var isItself: Bool { slot == .max }
}

/// A step of a compiled template. Jumps are indices of operations, texts offsets into the program's bytes.
enum Operation: Sendable {
    case text(offset: Int32, count: Int32)
    case emit(Operand, Escaper)
    case emitRaw(Operand)
    /// A text of the program itself, as a translation's; it becomes `text` once its escaping is known.
    case emitConstant(Int32, Escaper)
    /// A list or record as JSON, where JSON stands; the number is that of its kind.
    case emitTree(Operand, Int32)
    /// What formatters, counts and loop variables give.
    case emitComputed(Int32, Escaper)
    /// Puts the record at the operand into a register; an absent one has absent fields.
    case descend(into: UInt16, Operand)
    /// Puts the value at the operand into a register, as a parameter.
    case bind(into: UInt16, Operand)
    case bindConstant(into: UInt16, Int32)
    /// Begins a list with its first item in the register, or jumps if it has none.
    case begin(into: UInt16, Operand, window: Int16, otherwise: Int32)
    /// Goes on to the list's next item and jumps back, or falls through after the last.
    case next(UInt16, body: Int32)
    /// Puts a value into the register as the current context, or jumps if it is falsey.
    case enter(into: UInt16, Operand, otherwise: Int32)
    /// Jumps if the value's truth is the one given.
    case skip(if: Bool, Operand, to: Int32)
    case skipLoop(if: Bool, UInt16, LoopVariable, to: Int32)
    /// Jumps unless a number takes the plural form.
    case skipPlural(unless: PluralForm, Operand, to: Int32)
    case jump(to: Int32)
    /// Runs a function; its first registers are copies of those listed in the program's call arguments.
    case call(Int32, arguments: Int32)
    case end
}

extension Operation {
    /// The same operation with its jump set.
    func jumping(to target: Int) -> Operation {
        let target = Int32(target)
        return switch self {
        case .begin(let register, let operand, let window, _):
            .begin(into: register, operand, window: window, otherwise: target)
        case .next(let register, _): .next(register, body: target)
        case .enter(let register, let operand, _): .enter(into: register, operand, otherwise: target)
        case .skip(let truth, let operand, _): .skip(if: truth, operand, to: target)
        case .skipLoop(let truth, let register, let variable, _): .skipLoop(if: truth, register, variable, to: target)
        case .skipPlural(let form, let operand, _): .skipPlural(unless: form, operand, to: target)
        case .jump: .jump(to: target)
        default: self
        }
    }

    /// Where the operation may jump, if it is one that jumps.
    var target: Int? {
        switch self {
        case .begin(_, _, _, let target), .next(_, let target), .enter(_, _, let target), .skip(_, _, let target),
            .skipLoop(_, _, _, let target), .skipPlural(_, _, let target), .jump(let target):
            Int(target)
        default: nil
        }
    }
}

/// A value that is worked out while a page is rendered.
struct Computation: Sendable {
    enum Source: Sendable {
        case operand(Operand)
        case count(Operand)
        case loop(UInt16, LoopVariable)
    }

    enum Step: Sendable {
        case format(Formatter, [Value])
        case fallback(Value)
        case window(ListWindow.Step)
        case join(String)
        case json
    }

    let source: Source
    var steps: [Step] = []

    /// Whether it gives JSON, which is not to be put into quotation marks where JSON stands.
    var isJSON: Bool { if case .json? = steps.last { true } else { false } }
}

/// The part of a list that a section repeats, and in which direction.
struct ListWindow: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case first(Int)
        case last(Int)
        case reverse
    }

    /// Where to begin, how many items to take, and how far it is from one to the next: 1 or -1.
    struct Walk {
        var start = 0
        var count: Int
        var stride = 1
    }

    var steps: [Step] = []

    /// How to walk through a list of so many items.
    func walk(over count: Int) -> Walk {
        var walk = Walk(count: count)
        for step in steps {
            switch step {
            case .first(let most): walk.count = min(most, walk.count)
            case .last(let most):
                walk.start += walk.stride * max(0, walk.count - most)
                walk.count = min(most, walk.count)
            case .reverse:
                walk.start += walk.stride * max(0, walk.count - 1)
                walk.stride = -walk.stride
            }
        }
        return walk
    }
}
