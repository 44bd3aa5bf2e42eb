/// Where to look for a name, from the inside out.
struct Lookup: Hashable, Sendable {
    enum Place: Hashable, Sendable {
        /// An open context, and those it stands in.
        case open(UInt16)
        case field(Operand)
    }

    let name: String
    let places: [Place]
    /// Whether only the current context counts.
    let isLocal: Bool
    /// Whether a name that is nowhere is an error.
    let isStrict: Bool
}

/// A name that is looked up in an open value.
struct OpenField: Hashable, Sendable {
    let name: String
    /// The name before it, for messages.
    let outer: String
    let isStrict: Bool
}

/// A tag that prints a value of which nothing is known beforehand.
struct DynamicValue: Sendable {
    let operand: Operand
    let isRaw: Bool
    /// Whether it must be there.
    let isRequired: Bool
    /// What the tag says, for messages.
    let name: String
    /// The number of what a lambda needs.
    let site: Int
}

/// What a lambda's text is compiled with: what names mean around the tag, and what the tag stands in.
struct LambdaSite: Sendable {
    let scope: Scope
    /// The first of its registers among the program's call arguments.
    let arguments: Int
    let template: Int
    /// The text of a section, as it was written; nil for a tag that prints.
    let text: String?
    let delimiters: Delimiters
}

/// The functions that a dynamic name can mean.
struct DynamicCall: Sendable {
    struct Target: Sendable {
        var function: Int32
        let arguments: Int32
    }

    /// By the names of templates, short ones included.
    var targets: [String: Target]
    let indentation: Int32
    let isStrict: Bool
    /// Whether the templates are escaped for the place of the tag; else each for itself, as the text of a page.
    let isPlaced: Bool
}
