import Language
package import SourceText

/// A template compiled against the shape it shows, in one language: ready to render, on any thread.
package struct TemplateProgram: Sendable, Fingerprinted {
    /// Stands for every template and translation it reaches, the language and the names of the shape's fields: with the
    /// fingerprint of a record, for the bytes it renders.
    package let fingerprint: Fingerprint
    private let code: ProgramCode

    init(_ compiler: Compiler, shape: Shape, functions: [(source: Int, operations: [Operation])]) {
        fingerprint = Self.fingerprint(of: compiler, shape)
        code = ProgramCode(compiler, shape: shape, functions: functions)
    }

    /// Appends the page that shows a record.
    package func render(_ record: Record, into bytes: inout [UInt8]) throws(Diagnostic) {
        precondition(record.shape === code.shape, "the template was compiled for \(code.shape.name)")
        var renderer = Renderer(code)
        defer { renderer.release() }
        try renderer.render(.record(record), into: &bytes)
    }

    private static func fingerprint(of compiler: Compiler, _ shape: Shape) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(compiler.language.rawValue)
        builder.combine(shape.name)
        for field in shape.fields { builder.combine(field.name) }
        for index in Set(compiler.functions.map(\.key.template)).sorted() {
            let template = compiler.library.templates[index]
            builder.combine(template.name)
            builder.combine(template.file.fingerprint)
        }
        builder.combine(compiler.usedTexts.fingerprint)
        return builder.fingerprint
    }
}

/// The parts of a program: operations, and what they point into.
final class ProgramCode: Sendable {
    struct Function: Sendable {
        /// The index of its first operation.
        let start: Int
        let registerCount: Int
        /// How many of its registers the call fills.
        let argumentCount: Int
    }

    let shape: Shape
    let operations: [Operation]
    let functions: [Function]
    let bytes: [UInt8]
    let constants: ValueList
    let computations: [Computation]
    let windows: [ListWindow]
    let callArguments: [UInt16]
    let language: Language
    /// The fields of a record that is absent.
    let absent = ValueList(Array(repeating: .absent, count: Shape.mostFields))
    private let places: [Place]
    private let templates: [Template]

    init(_ compiler: Compiler, shape: Shape, functions: [(source: Int, operations: [Operation])]) {
        var operations: [Operation] = []
        var places: [Place] = []
        var table: [Function] = []
        for (source, body) in functions {
            let draft = compiler.functions[source]
            let start = operations.count
            table.append(
                Function(
                    start: start, registerCount: draft.registerCount, argumentCount: draft.key.scope.entries.count))
            operations += body.map { operation in
                operation.target.map { operation.jumping(to: start + $0) } ?? operation
            }
            places += draft.places
        }
        self.shape = shape
        self.operations = operations
        self.functions = table
        bytes = compiler.bytes
        constants = ValueList(compiler.constants)
        computations = compiler.computations
        windows = compiler.windows
        callArguments = compiler.callArguments
        language = compiler.language
        self.places = places
        templates = compiler.library.templates
    }

    /// A register that holds nothing.
    var emptyFrame: Frame { Frame(value: absent.start, slots: absent.start) }

    /// The tag an operation comes from.
    func location(of operation: Int) -> SourceLocation {
        let place = places[operation]
        return templates[place.template].file.location(place.range)
    }

    /// The name of the template an operation comes from.
    func template(of operation: Int) -> String { templates[places[operation].template].name }
}
