import SourceText

/// A parsed template: its nodes in the order they stand, sections and blocks pointing at their ends.
struct Template: Sendable {
    let name: String
    let file: SourceFile
    var nodes: [TemplateNode] = []
    // What nodes have in them, in the order they stand: apart, so that nodes are small and made without memory of
    // their own.
    var namedValues: [NamedValue] = []
    var expressions: [Expression] = []
    var sections: [Section] = []
    var inclusions: [Inclusion] = []
    var blocks: [Block] = []
    /// What tags begin and end with: first at the beginning, then after each tag that changes it.
    var delimiters: [Delimiters] = []
    /// What `{{% params …}}` declares, if the template has it.
    var parameters: ParameterDeclaration?
    /// Whether an error was reported while it was read.
    var isBroken = false
    /// Whether what it shows is escaped where it is put, and not in itself.
    var isArgument = false
    /// The most enclosing lists that one of its loop variables asks for.
    var loopParents = 0
    /// `.html` of `parts/card.html`, or nothing.
    let suffix: String

    /// Makes room for so many nodes and for what they have in them: a third prints a name, few are sections, most of which
    /// test one, or include.
    mutating func reserve(nodes count: Int) {
        nodes.reserveCapacity(count)
        namedValues.reserveCapacity(count / 3 + count / 12)
        sections.reserveCapacity(count / 12)
        inclusions.reserveCapacity(count / 16)
    }

    init(name: String, file: SourceFile) {
        self.name = name
        self.file = file
        suffix = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[$0...]) } ?? ""
    }
}

/// A piece of a template. Ends are indices of nodes of the same template, other numbers of what it holds apart.
enum TemplateNode: Sendable {
    case text(Range<Int>)
    /// The number of a named value.
    case named(Int, isRaw: Bool)
    /// The number of an expression.
    case value(Int, isRaw: Bool)
    /// The number of a section.
    case section(Int)
    /// `{{^}}` between the two branches of a section.
    case otherwise
    /// The end of a section, block or parent.
    case end
    /// The number of an inclusion.
    case partial(Int)
    /// The number of an inclusion; the nodes up to `end` are its blocks, and text that is not shown.
    case parent(Int, end: Int)
    /// The number of a block.
    case block(Int)
}

/// What nearly all tags that print or test hold: a name, and nothing else.
struct NamedValue: Sendable {
    let name: Name
    /// The place of the tag.
    let range: Range<Int>
}

/// A place that inheriting templates may fill, or what one fills it with.
struct Block: Sendable {
    /// Its name, with the range of the whole tag.
    let name: Name
    /// The blanks before the tag, if its line begins with them.
    let blanks: Range<Int>?
    /// Whether the opening tag takes its line along.
    let isAlone: Bool
    var end = 0
}

/// What a section tests or repeats, and where its branches end.
struct Section: Sendable {
    enum Subject: Sendable, BitwiseCopyable {
        /// The number of a named value.
        case named(Int)
        /// The number of an expression.
        case expression(Int)
    }

    let subject: Subject
    /// The place of its opening tag.
    let range: Range<Int>
    let isInverted: Bool
    /// The number of the delimiters here, for the text that a lambda gives.
    let delimiters: Int
    /// What stands between the tags.
    var text = 0..<0
    var otherwise: Int?
    var end = 0
}

/// `.`, `a.b.c`, `.a` or `a.b.@count`.
struct Path: Sendable {
    enum Property: Sendable {
        case any
        case count
    }

    /// nil for `.`, the current value.
    var first: Name?
    // Apart, because few paths have more than one name.
    var rest: [Name] = []
    /// Whether it was written with a leading dot, and so is looked up in the current context alone.
    var isLocal = false
    var property: Property?
    let range: Range<Int>

    var last: Name? { rest.last ?? first }
}

/// What a list's body may know of its turn.
enum LoopVariable: String, CaseIterable, Sendable, BitwiseCopyable {
    case index
    case number
    case count
    case first
    case last
    case even
    case odd
}

/// What a tag shows or tests: a value, and the formatters it goes through.
struct Expression: Sendable {
    enum Base: Sendable {
        case path(Path)
        case loop(LoopVariable, parents: Int)
        case language
        case literal(Literal)
        case translation(Name, [Argument])
    }

    let base: Base
    var formatters: [FormatterCall] = []
    let range: Range<Int>
}

/// `| name argument …`
struct FormatterCall: Sendable {
    let name: Name
    var arguments: [Literal] = []
}

/// A text or a number written in a tag.
struct Literal: Sendable {
    enum Content: Hashable, Sendable {
        case text(String)
        case int(Int)
    }

    let content: Content
    let range: Range<Int>
}

/// `name=value` in a partial, parent or translation tag.
struct Argument: Sendable {
    enum Content: Sendable {
        case path(Path)
        case literal(Literal)
    }

    let name: Name
    let content: Content
}

/// `{{> name a=b only}}` or the head of `{{< name a=b}}`.
struct Inclusion: Sendable {
    /// The name of a template; after a `*`, that of a value which names one.
    let name: Name
    let dynamic: Path?
    let arguments: [Argument]
    let isOnly: Bool
    let range: Range<Int>
    /// The blanks before a tag that stands alone: they indent each line of the template.
    var indentation: Range<Int>?
}

/// `{{% params post size="m"}}`: the names a partial expects; those with a literal may be left out.
struct ParameterDeclaration: Sendable {
    struct Parameter: Sendable {
        let name: Name
        let fallback: Literal?
    }

    let parameters: [Parameter]
    let range: Range<Int>
}
