/// What a register holds while a page is rendered. The record being rendered keeps everything it points at alive.
struct Frame {
    /// The value itself.
    var value: UnsafePointer<Value>
    /// The fields of the value, if it is a record.
    var slots: UnsafePointer<Value>
    /// In a list, which turn this is, of how many, and how far it is to the next item.
    var turn: Int32 = 0
    var count: Int32 = 0
    var stride: Int = 0
}

/// Where to go on after a call.
struct Return {
    let operation: Int
    let base: Int
    let function: Int
}
