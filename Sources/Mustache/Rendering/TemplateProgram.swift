import Language
package import SourceText

/// A template compiled against what it shows, in one language: ready to render, on any thread.
package struct TemplateProgram: Sendable, Fingerprinted {
    /// Stands for every template and translation it reaches, the language and the names of the shape's fields: with the
    /// fingerprint of a record, for the bytes it renders.
    package let fingerprint: Fingerprint
    let code: ProgramCode
    private let kind: FieldKind

    init(_ code: ProgramCode, showing kind: FieldKind) {
        self.code = code
        self.kind = kind
        var builder = FingerprintBuilder()
        builder.combine(code.fingerprint)
        if case .record(let shape) = kind { builder.combine(shape.fingerprint) }
        fingerprint = builder.fingerprint
    }

    /// Appends the page that shows a record.
    ///
    /// Whoever renders many pages keeps a `Renderer` instead, which needs no new memory for each.
    package func render(_ record: Record, into bytes: inout [UInt8]) throws(Diagnostic) {
        try render(.record(record), into: &bytes)
    }

    /// Appends what the template makes of a value of the kind it was compiled for.
    package func render(_ value: Value, into bytes: inout [UInt8]) throws(Diagnostic) {
        var renderer = Renderer()
        try renderer.render(self, value, into: &bytes)
    }

    /// Stops a value of a kind that the program was not compiled for.
    func check(_ value: Value) {
        if case .record(let record) = value, case .record(let shape) = kind {
            precondition(record.shape === shape, "the template was compiled for \(shape.name)")
        } else {
            precondition(kind == .open || kind.accepts(value), "the template was compiled for another kind of value")
        }
    }
}
