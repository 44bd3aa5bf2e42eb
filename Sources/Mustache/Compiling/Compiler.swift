import Language
import SourceText

/// Compiles a template, and every partial, parent and block it reaches, against the shape it will be shown.
///
/// Each (piece of a template, meaning of its names, overridden blocks) becomes one function, compiled once; functions
/// wait in a queue, so that no depth of inclusion is a depth of recursion here.
struct Compiler {
    let library: TemplateLibrary
    let language: Language
    let pageKind: String
    private(set) var findings: [Diagnostic] = []

    /// The functions in the order they were first called; those before `next` are compiled.
    private(set) var functions: [FunctionDraft] = []
    private var known: [FunctionKey: Int] = [:]
    // Tags that stand together often call the same.
    private var last: (key: FunctionKey, index: Int)?
    /// What an inclusion named last, and in which template.
    var lastTarget: (name: String, template: Int, target: Int)?
    /// What names mean in functions, each meaning once.
    var scopes = ScopeTable()
    /// The number of the function being compiled.
    private var current = 0

    /// The text of each template that is reached, whole, and other texts of the program.
    var bytes: [UInt8] = []
    /// Where among `bytes` each template of the library begins; negative if it was not reached.
    private var textStarts: [Int]
    var constants: [Value] = []
    var computations: [Computation] = []
    var windows: [ListWindow] = []
    var lookups: [Lookup] = []
    /// The names that are looked up in open values.
    var fields: [OpenField] = []
    var dynamicValues: [DynamicValue] = []
    var dynamicCalls: [DynamicCall] = []
    var lambdaSites: [LambdaSite] = []
    /// The blanks that are put before lines, among `bytes`.
    var indentations: [Range<Int>] = []
    /// The kinds of the lists and records that are printed as they are.
    var trees: [FieldKind] = []
    var callArguments: [UInt16] = []
    /// The translations that were printed, for the program's fingerprint.
    var usedTexts = FingerprintBuilder()

    // The state of the function being compiled, and what it becomes.
    private var draft: FunctionDraft
    private(set) var key: FunctionKey
    private(set) var template: Template
    /// Where among `bytes` its text begins.
    private(set) var textStart = 0
    var scope = Scope(entries: [])
    var open: [OpenNode] = []
    /// The first register that is free.
    var nextRegister: UInt16 = 0
    /// Whether the indentation of the first line is still to be left out.
    var isFirstLineSkipped = false

    /// More functions than any site needs: beyond it a template multiplies itself.
    private static let mostFunctions = 20_000

    /// A compiler of a template in a scope, whose registers the caller of the code fills.
    init(_ library: TemplateLibrary, _ language: Language, pageKind: String, template: Int, scope: Scope) {
        self.library = library
        self.language = language
        self.pageKind = pageKind
        self.template = library.templates[template]
        key = FunctionKey(
            template: template, start: 0, end: self.template.nodes.count, scope: scopes.number(of: scope), blocks: [])
        draft = FunctionDraft(key, argumentCount: 0, caller: nil)
        textStarts = Array(repeating: -1, count: library.templates.count)
        _ = function(key, calledFrom: nil)
    }

    /// The code, or nil if something is wrong in what the template reaches, and what was found.
    consuming func code() -> (code: ProgramCode?, findings: [Diagnostic]) {
        while current < functions.count, functions.count <= Self.mostFunctions {
            compileCurrent()
            current += 1
        }
        guard functions.count <= Self.mostFunctions else {
            findings.append(.tooManyInclusions(at: library.templates[functions[0].key.template].file.start))
            return (nil, findings)
        }
        for function in functions where library.templates[function.key.template].isBroken { return (nil, findings) }
        var findings = findings
        let areNamesRight = !findings.contains { $0.severity == .error }
        var placement = EscapePlacement(self)
        let code = placement.place()
        // A section over an unknown name is left out, so where the text around it ends is not what its author wrote.
        findings += placement.findings.filter { areNamesRight || $0.id == Diagnostic.unsafePlace }
        return (findings.contains { $0.severity == .error } ? nil : code, findings)
    }

    /// Stands for the texts that the code comes from.
    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(language.rawValue)
        for index in Set(functions.map(\.key.template)).sorted() {
            builder.combine(library.templates[index].name)
            builder.combine(library.templates[index].file.fingerprint)
        }
        builder.combine(usedTexts.fingerprint)
        builder.combine(library.formatters.fingerprint)
        return builder.fingerprint
    }

    /// The number of a function, which is compiled later if it is new.
    mutating func function(_ key: FunctionKey, calledFrom range: Range<Int>?) -> Int {
        if let last, last.key == key { return last.index }
        if let index = known[key] {
            last = (key, index)
            return index
        }
        let index = functions.count
        known[key] = index
        functions.append(
            FunctionDraft(
                key, argumentCount: scopes[key.scope].entries.count, caller: range.map { (current, place($0)) }))
        return index
    }

    private mutating func compileCurrent() {
        draft = functions[current]
        draft.reserve()
        key = draft.key
        template = library.templates[key.template]
        textStart = startOfText()
        scope = scopes[key.scope]
        open = []
        nextRegister = UInt16(scope.entries.count)
        isFirstLineSkipped = key.indentation?.isFirstLineSkipped ?? false
        let end = key.end
        var index = key.start
        while index < end { index = compile(node: index) }
        append(.end, at: 0..<0)
        functions[current] = draft
    }
}

extension Compiler {
    /// Where the text of the template being compiled is among `bytes`, which it is put into when it comes first.
    private mutating func startOfText() -> Int {
        if textStarts[key.template] < 0 {
            textStarts[key.template] = bytes.count
            bytes += template.file.bytes
        }
        return textStarts[key.template]
    }

    /// The index that the next operation will have.
    var position: Int { draft.operations.count }

    mutating func append(_ operation: Operation, at range: Range<Int>) {
        draft.operations.append(operation)
        draft.places.append(place(range))
    }

    /// Lets the jumps at these operations lead to the next one.
    mutating func land(_ jumps: [Int]) {
        for jump in jumps { land(jump) }
    }

    mutating func land(_ jump: Int) {
        draft.operations[jump] = draft.operations[jump].jumping(to: position)
    }

    /// A register that is free until `nextRegister` is set back.
    mutating func takeRegister() -> UInt16 {
        let register = nextRegister
        nextRegister += 1
        draft.registerCount = max(draft.registerCount, Int(nextRegister))
        return register
    }

    func place(_ range: Range<Int>) -> Place { Place(template: key.template, range: range) }

    /// The place of a tag of the template being compiled.
    func location(_ range: Range<Int>) -> SourceLocation { template.file.location(range) }

    /// Reports a finding with the tags through which its template was included.
    mutating func report(_ diagnostic: Diagnostic) {
        findings.append(withInclusions(diagnostic, function: current))
    }

    /// The finding with the tags through which a function was included, the page kind and the language.
    func withInclusions(_ diagnostic: Diagnostic, function: Int) -> Diagnostic {
        var diagnostic = diagnostic
        var caller = functions[function].caller
        while let (function, place) = caller {
            let location = library.templates[place.template].file.location(place.range)
            diagnostic.notes.append(Diagnostic.Note(.includedHere, at: location))
            caller = functions[function].caller
        }
        diagnostic.notes.append(Diagnostic.Note(.forPage(of: pageKind, in: language)))
        return diagnostic
    }
}
