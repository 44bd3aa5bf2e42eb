import SourceText

/// What tells one compiled piece of a template from another: where it stands, what names mean in it, which blocks
/// are overridden.
struct FunctionKey: Hashable {
    let template: Int
    /// The first node and the one after the last.
    let start: Int
    let end: Int
    /// The number of what names mean in it, among the compiler's scopes.
    let scope: Int
    let blocks: [BlockOverride]
    /// How its lines are indented, if they are.
    var indentation: Indentation?
    /// How many blanks are taken from the beginning of each line.
    var dedent = 0

    struct Indentation: Hashable {
        /// Whether the blanks before the first line stand in the caller's text.
        var isFirstLineSkipped = false
    }
}

/// A block that an inheriting template fills: the nodes of its own text, sorted by name.
struct BlockOverride: Hashable {
    let name: String
    let template: Int
    let start: Int
    let end: Int
    /// Whether it begins with a line of its own.
    let isAlone: Bool
    /// How many blanks its lines begin with, which are those of its place and not its own.
    let dedent: Int
}

/// The place of an operation's tag.
struct Place: Hashable, Sendable {
    let template: Int
    let range: Range<Int>
}

/// A template, partial or block being compiled: its operations with the tags they come from.
struct FunctionDraft {
    let key: FunctionKey
    /// The tag that first called it, and the function that tag is in.
    let caller: (function: Int, place: Place)?
    var operations: [Operation] = []
    var places: [Place] = []
    /// How many of its registers a call fills.
    let argumentCount: Int
    var registerCount: Int

    init(_ key: FunctionKey, argumentCount: Int, caller: (function: Int, place: Place)?) {
        self.key = key
        self.argumentCount = argumentCount
        self.caller = caller
        registerCount = argumentCount
    }

    /// Makes room: nearly every node becomes one operation, and the end is one more.
    mutating func reserve() {
        operations.reserveCapacity(key.end - key.start + 1)
        places.reserveCapacity(key.end - key.start + 1)
    }
}
