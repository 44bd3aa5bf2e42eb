import SourceText

/// What a register holds while a page is rendered. The value being rendered keeps everything it points at alive.
struct Frame {
    /// The value itself.
    var value: UnsafePointer<Value>
    /// The fields of the value, if it is a record.
    var slots: UnsafePointer<Value>
    /// In a list, which turn this is, of how many, and how far it is to the next item.
    var turn: Int32 = 0
    var count: Int32 = 0
    var stride: Int32 = 0
    /// The frame of the context that an open one stands in; negative if there is none to look in.
    var outer: Int32 = -1
}

/// Where to go on after a call.
struct Return {
    let operation: Int
    let base: Int
    let function: Int
    let indentation: Range<Int>
}

extension Frame {
    /// What the turn of a list is.
    func value(of variable: LoopVariable) -> Value {
        switch variable {
        case .index: .int(Int(turn))
        case .number: .int(Int(turn) + 1)
        case .count: .int(Int(count))
        case .first: .bool(turn == 0)
        case .last: .bool(turn == count - 1)
        case .even: .bool(turn % 2 == 1)
        case .odd: .bool(turn % 2 == 0)
        }
    }

    /// Goes on to the list's next item, if there is one.
    @inline(__always)
    mutating func advance() -> Bool {
        turn += 1
        guard turn < count else { return false }
        value += Int(stride)
        return true
    }
}
