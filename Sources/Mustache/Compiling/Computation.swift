/// A value that is worked out while a page is rendered.
struct Computation: Sendable {
    enum Source: Sendable {
        case operand(Operand)
        case count(Operand)
        case loop(UInt16, LoopVariable)
        /// Of the nearest list among the open contexts from a register outwards, or of one further out.
        case openLoop(UInt16, parents: Int, LoopVariable)
    }

    enum Step: Sendable {
        case format(Formatter, [Value])
        /// A formatter that is chosen when the value is known.
        case formatOpen(String, [Value])
        /// Refuses what is not there; the text is the tag's own.
        case required(String)
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

    /// Whether no list has more than one item in it.
    var takesOneAtMost: Bool {
        steps.contains { step in
            switch step {
            case .first(let count), .last(let count): count <= 1
            case .reverse: false
            }
        }
    }

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
