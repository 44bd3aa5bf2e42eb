/// What a record offers to templates: its fields in order, each with a name and a kind.
package final class Shape: Sendable {
    /// A field of a record.
    struct Field: Sendable {
        let name: String
        let kind: FieldKind
    }

    /// The name that messages use, as `article`.
    package let name: String
    let fields: [Field]
    private let slots: [String: Int]

    /// The most fields that a shape may have; operations address them in 16 bits.
    static let mostFields = 1_000

    /// A shape made once and kept: two shapes are the same only if they are the same object.
    package init(_ name: String, _ fields: KeyValuePairs<String, FieldKind>) {
        precondition(fields.count <= Self.mostFields, "\(name) has more than \(Self.mostFields) fields")
        self.name = name
        self.fields = fields.map { Field(name: $0.key, kind: $0.value) }
        self.slots = Dictionary(
            fields.enumerated().map { ($0.element.key, $0.offset) },
            uniquingKeysWith: { _, _ in preconditionFailure("\(name) has two fields of one name") })
    }

    /// The place of a field in the records of this shape.
    func slot(of name: String) -> Int? { slots[name] }
}

extension Shape: Hashable {
    package static func == (left: Shape, right: Shape) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}

/// What a field holds, and so what a template may do with it.
package indirect enum FieldKind: Hashable, Sendable {
    case text
    /// Trusted HTML, made or still to be made: the only kind that may be printed raw.
    case html
    case int
    case double
    case bool
    /// A text that is an address.
    case url
    /// A value that only a formatter can print, as `date`.
    case opaque(String)
    case list(FieldKind)
    case record(Shape)
    /// A field that may be absent: falsey, and printed as nothing.
    case optional(FieldKind)
}

extension FieldKind {
    /// The kind without the possibility of being absent.
    var present: FieldKind {
        if case .optional(let kind) = self { kind.present } else { self }
    }

    var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// This kind, possibly absent.
    func orAbsent(_ isAbsentPossible: Bool) -> FieldKind {
        isAbsentPossible && !isOptional ? .optional(self) : self
    }

    /// Whether a value is of this kind.
    func accepts(_ value: Value) -> Bool {
        switch (self, value) {
        case (.optional, .absent), (.text, .text), (.url, .text), (.html, .html), (.html, .made), (.int, .int),
            (.double, .double), (.bool, .bool):
            true
        case (.optional(let kind), _): kind.accepts(value)
        case (.opaque(let name), .opaque(let opaque)): opaque.kind == name
        case (.list(let kind), .items(let list)): list.slots.allSatisfy(kind.accepts)
        case (.record(let shape), .record(let record)): record.shape === shape
        default: false
        }
    }
}
