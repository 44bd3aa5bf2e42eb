import Language
import SourceText

/// A computation whose steps stand beside those of all others of the program.
struct PlacedComputation: Sendable, BitwiseCopyable {
    let source: Computation.Source
    let firstStep: Int
    let stepCount: Int
}

/// The parts of a program: operations, and what they point into.
final class ProgramCode: Sendable {
    struct Function: Sendable, BitwiseCopyable {
        /// The index of its first operation.
        let start: Int
        let registerCount: Int
        /// How many of its registers the call fills.
        let argumentCount: Int
    }

    // Written in `init` only. Memory and not arrays, because all workers run the same code: what each call would count
    // as a use of an array, all processors would wait for.
    nonisolated(unsafe) let operations: UnsafePointer<Operation>
    nonisolated(unsafe) let bytes: UnsafePointer<UInt8>
    nonisolated(unsafe) let functions: UnsafePointer<Function>
    nonisolated(unsafe) let callArguments: UnsafePointer<UInt16>
    nonisolated(unsafe) let computations: UnsafePointer<PlacedComputation>
    nonisolated(unsafe) let steps: UnsafePointer<Computation.Step>
    private let stepCount: Int
    let constants: ValueList
    let windows: [ListWindow]
    let lookups: [Lookup]
    let fields: [OpenField]
    let dynamicValues: [DynamicValue]
    let dynamicCalls: [DynamicCall]
    let lambdaSites: [LambdaSite]
    let indentations: [Range<Int>]
    let language: Language
    let pageKind: String
    /// The fields of a record that is absent.
    let absent = ValueList.absent
    let library: TemplateLibrary
    /// Stands for every template and translation it comes from, and for the language.
    let fingerprint: Fingerprint
    private let places: [Place]

    init(_ compiler: borrowing Compiler, functions: [(source: Int, operations: [Operation])]) {
        var places: [Place] = []
        var table: [Function] = []
        let count = functions.reduce(0) { $0 + $1.operations.count }
        let operations = UnsafeMutablePointer<Operation>.allocate(capacity: max(1, count))
        places.reserveCapacity(count)
        var start = 0
        for (source, body) in functions {
            let draft = compiler.functions[source]
            table.append(
                Function(
                    start: start, registerCount: draft.registerCount, argumentCount: draft.argumentCount))
            for (index, operation) in body.enumerated() {
                let moved = operation.target.map { operation.jumping(to: start + $0) } ?? operation
                (operations + start + index).initialize(to: moved)
            }
            places += draft.places
            start += body.count
        }
        self.operations = UnsafePointer(operations)
        bytes = Self.copy(compiler.bytes)
        self.functions = Self.copy(table)
        constants = ValueList(compiler.constants)
        (computations, steps, stepCount) = Self.place(compiler.computations)
        windows = compiler.windows
        callArguments = Self.copy(compiler.callArguments)
        lookups = compiler.lookups
        fields = compiler.fields
        dynamicValues = compiler.dynamicValues
        dynamicCalls = compiler.dynamicCalls
        lambdaSites = compiler.lambdaSites
        indentations = compiler.indentations
        language = compiler.language
        pageKind = compiler.pageKind
        library = compiler.library
        fingerprint = compiler.fingerprint
        self.places = places
    }

    deinit {
        operations.deallocate()
        bytes.deallocate()
        functions.deallocate()
        callArguments.deallocate()
        computations.deallocate()
        UnsafeMutablePointer(mutating: steps).deinitialize(count: stepCount)
        steps.deallocate()
    }

    /// Puts the steps of all computations one behind the other.
    private static func place(
        _ computations: [Computation]
    ) -> (UnsafePointer<PlacedComputation>, UnsafePointer<Computation.Step>, stepCount: Int) {
        let steps = computations.flatMap(\.steps)
        let memory = UnsafeMutablePointer<Computation.Step>.allocate(capacity: max(1, steps.count))
        memory.initialize(from: steps, count: steps.count)
        var end = 0
        let placed = computations.map { computation in
            defer { end += computation.steps.count }
            return PlacedComputation(source: computation.source, firstStep: end, stepCount: computation.steps.count)
        }
        return (copy(placed), UnsafePointer(memory), steps.count)
    }

    private static func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        memory.initialize(from: elements, count: elements.count)
        return UnsafePointer(memory)
    }

    /// The tag an operation comes from.
    func location(of operation: Int) -> SourceLocation {
        let place = places[operation]
        return library.templates[place.template].file.location(place.range)
    }

    /// The name of the template an operation comes from.
    func template(of operation: Int) -> String { library.templates[places[operation].template].name }
}
