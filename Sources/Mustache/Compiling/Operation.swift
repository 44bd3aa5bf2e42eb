import Language

/// Where a value is while a page is rendered: a register, and a slot of the record it holds.
struct Operand: Hashable, Sendable, BitwiseCopyable {
    let register: UInt16
    let slot: UInt16

    /// The value in a register itself.
    static func itself(_ register: UInt16) -> Operand { Operand(register: register, slot: .max) }

    var isItself: Bool { slot == .max }
}

/// A step of a compiled template. Jumps are indices of operations, texts offsets into the program's bytes.
enum Operation: Hashable, Sendable, BitwiseCopyable {
    case text(offset: Int32, count: Int32)
    /// Text that begins with a slash, kept apart from one before it that is all of an address so far.
    case textAfterSlash(offset: Int32, count: Int32)
    case emit(Operand, Escaper)
    case emitRaw(Operand)
    /// A text of the program itself, as a translation's; it becomes `text` once its escaping is known.
    case emitConstant(Int32, Escaper)
    /// The indentation of the partial that is running.
    case indent
    /// A value whose kind is known only now; the number is that of a `DynamicValue`.
    case emitDynamic(Int32, Escaper)
    /// A list or record as JSON, where JSON stands; the number is that of its kind.
    case emitTree(Operand, Int32)
    /// What formatters, counts and loop variables give.
    case emitComputed(Int32, Escaper)
    /// Puts the record at the operand into a register; an absent one has absent fields.
    case descend(into: UInt16, Operand)
    /// Puts what a name means into a register, looking through open contexts; the number is that of a `Lookup`.
    case find(into: UInt16, Int32)
    /// Puts the field of an open value into a register; the number is that of its name.
    case descendOpen(into: UInt16, Operand, Int32)
    /// Puts a copy of one register into another, with a second one as the open context around it.
    case link(into: UInt16, UInt16, outer: UInt16)
    /// Puts the value at the operand into a register, as a parameter.
    case bind(into: UInt16, Operand)
    case bindConstant(into: UInt16, Int32)
    /// Begins a list with its first item in the register, or jumps if it has none.
    case begin(into: UInt16, Operand, window: Int16, otherwise: Int32)
    /// Begins a section over an open value: a list's first item, or the value itself.
    /// `around` is the context it stands in, which names are looked for in too if it is linked.
    case beginOpen(into: UInt16, Operand, window: Int16, around: UInt16, isLinked: Bool, otherwise: Int32)
    /// Shows a section's text through a lambda and jumps, if the value is one; the number is that of a
    /// `LambdaSite`, negative where no lambda can stand.
    case expand(Operand, Int32, to: Int32)
    /// Goes on to the list's next item and jumps back, or falls through after the last.
    case next(UInt16, body: Int32)
    /// Puts a value into the register as the current context, or jumps if it is falsey.
    case enter(into: UInt16, Operand, otherwise: Int32)
    /// Jumps if the value's truth is the one given.
    case skip(if: Bool, Operand, to: Int32)
    case skipLoop(if: Bool, UInt16, LoopVariable, to: Int32)
    case skipComputed(if: Bool, Int32, to: Int32)
    /// Jumps unless a number takes the plural form.
    case skipPlural(unless: PluralForm, Operand, to: Int32)
    case jump(to: Int32)
    /// Runs a function; its first registers are copies of those listed in the program's call arguments. Its lines are
    /// indented unless `indentation` is negative.
    case call(Int32, arguments: Int32, indentation: Int32)
    /// Runs the function that a value names; the number is that of a `DynamicCall`.
    case callNamed(Operand, Int32)
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
        case .beginOpen(let register, let operand, let window, let around, let isLinked, _):
            .beginOpen(
                into: register, operand, window: window, around: around, isLinked: isLinked, otherwise: target)
        case .expand(let operand, let site, _): .expand(operand, site, to: target)
        case .skipComputed(let truth, let index, _): .skipComputed(if: truth, index, to: target)
        case .enter(let register, let operand, _): .enter(into: register, operand, otherwise: target)
        case .skip(let truth, let operand, _): .skip(if: truth, operand, to: target)
        case .skipLoop(let truth, let register, let variable, _): .skipLoop(if: truth, register, variable, to: target)
        case .skipPlural(let form, let operand, _): .skipPlural(unless: form, operand, to: target)
        case .jump: .jump(to: target)
        default: self
        }
    }

    /// Whether nothing of what is shown comes into the page by it.
    var isStatic: Bool {
        switch self {
        case .emit, .emitRaw, .emitDynamic, .emitTree, .emitComputed, .expand, .call, .callNamed: false
        default: true
        }
    }

    /// Whether the operation begins the other branch of a section that another begins: one tests whether a value is there, and
    /// this one whether it is not.
    func isOtherBranch(of first: Operation) -> Bool {
        switch (first, self) {
        case (.skip(let truth, let operand, _), .skip(let other, let same, _)): truth != other && operand == same
        case (.skipLoop(let truth, let register, let variable, _), .skipLoop(let other, let same, let also, _)):
            truth != other && register == same && variable == also
        case (.begin(_, let operand, _, _), .skip(true, let same, _)),
            (.enter(_, let operand, _), .skip(true, let same, _)),
            (.skip(true, let operand, _), .begin(_, let same, _, _)),
            (.skip(true, let operand, _), .enter(_, let same, _)):
            operand == same
        default: false
        }
    }

    /// Where the operation may jump, if it is one that jumps.
    var target: Int? {
        switch self {
        case .beginOpen(_, _, _, _, _, let target), .expand(_, _, let target), .skipComputed(_, _, let target),
            .begin(_, _, _, let target), .next(_, let target), .enter(_, _, let target), .skip(_, _, let target),
            .skipLoop(_, _, _, let target), .skipPlural(_, _, let target), .jump(let target):
            Int(target)
        default: nil
        }
    }
}
