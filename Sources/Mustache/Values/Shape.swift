import SourceText

/// What a record offers to templates: its fields in order, each with a name and a kind.
package final class Shape: Sendable {
    /// A field of a record.
    struct Field: Sendable {
        let name: String
        let kind: FieldKind
        let hash: WordHash
        private let check: FieldCheck

        init(name: String, kind: FieldKind) {
            (self.name, self.kind, hash, check) = (name, kind, WordHash(name), FieldCheck(kind))
        }

        /// Whether a value is of the field's kind.
        func accepts(_ value: Value) -> Bool { check.accepts(value) ?? kind.accepts(value) }
    }

    /// The name that messages use, as `article`.
    package let name: String
    // Written in `init` only, so that no access can meet a change.
    @exclusivity(unchecked)
    nonisolated(unsafe) private(set) var fields: [Field] = []
    /// The fields once more, to be looked at in their place: each value of each record is checked.
    @exclusivity(unchecked)
    nonisolated(unsafe) private var placedFields: UnsafePointer<Field>?
    /// The slots of the fields, each at the first free place from its name's hash on; negative where none is.
    @exclusivity(unchecked)
    nonisolated(unsafe) private var places: [Int16] = []
    /// Stands for the name of the shape and of its fields.
    nonisolated(unsafe) private(set) var fingerprint = Fingerprint(high: 0, low: 0)

    /// The most fields that a shape may have; operations address them in 16 bits.
    static let mostFields = 1_000

    /// A shape made once and kept: two shapes are the same only if they are the same object.
    package convenience init(_ name: String, _ fields: KeyValuePairs<String, FieldKind>) {
        self.init(name) { _ in fields.map { (name: $0.key, kind: $0.value) } }
    }

    /// A shape whose fields may hold records of the shape itself, which the closure is given.
    package init(_ name: String, containing makeFields: (Shape) -> [(name: String, kind: FieldKind)]) {
        self.name = name
        let fields = makeFields(self)
        precondition(fields.count <= Self.mostFields, "\(name) has more than \(Self.mostFields) fields")
        self.fields = fields.map { Field(name: $0.name, kind: $0.kind) }
        placedFields = Self.place(self.fields)
        placeFields()
        var builder = FingerprintBuilder()
        builder.combine(name)
        for field in self.fields { builder.combine(field.name) }
        fingerprint = builder.fingerprint
    }

    /// The names and kinds of the fields, in their order.
    package var fieldKinds: [(name: String, kind: FieldKind)] { fields.map { (name: $0.name, kind: $0.kind) } }

    deinit {
        guard let placedFields else { return }
        UnsafeMutablePointer(mutating: placedFields).deinitialize(count: fields.count)
        placedFields.deallocate()
    }

    private static func place(_ fields: [Field]) -> UnsafePointer<Field> {
        let memory = UnsafeMutablePointer<Field>.allocate(capacity: max(1, fields.count))
        memory.initialize(from: fields, count: fields.count)
        return UnsafePointer(memory)
    }

    /// Stops a value that is given for another field, or is not of the field's kind.
    func check(_ name: String, _ value: Value, inSlot slot: Int) {
        guard let placedFields else { preconditionFailure("a shape has its fields from its beginning on") }
        if (placedFields + slot).inPlace.pointee.takes(value, named: name) { return }
        let field = fields[slot]
        precondition(field.name == name, "\(self.name) has \(field.name) where \(name) is given")
        preconditionFailure("\(self.name).\(field.name) is not of the kind \(field.kind)")
    }

    /// The place of a field in the records of this shape.
    func slot(of name: Name) -> Int? { slot(of: name.text, name.hash) }

    /// The place of a field in the records of this shape.
    func slot(of name: String) -> Int? { slot(of: name, WordHash(name)) }

    private func slot(of name: String, _ hash: WordHash) -> Int? {
        var place = Int(hash.value) & (places.count - 1)
        while places[place] >= 0 {
            let slot = Int(places[place])
            if fields[slot].hash == hash, fields[slot].name == name { return slot }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// Makes the table of places, twice as large as the fields are many at least.
    private func placeFields() {
        var size = 4
        while size < 2 * fields.count { size *= 2 }
        places = Array(repeating: -1, count: size)
        for (slot, field) in fields.enumerated() {
            precondition(self.slot(of: field.name, field.hash) == nil, "\(name) has two fields named \(field.name)")
            var place = Int(field.hash.value) & (size - 1)
            while places[place] >= 0 { place = (place + 1) & (size - 1) }
            places[place] = Int16(slot)
        }
    }
}

extension InPlace<Shape.Field> {
    /// Whether a value is given for this field and of its kind.
    borrowing func takes(_ value: Value, named name: String) -> Bool {
        content.name == name && content.accepts(value)
    }
}

extension Shape: Hashable {
    package static func == (left: Shape, right: Shape) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}

/// What a field holds, and so what a template may do with it.
package enum FieldKind: Hashable, Sendable {
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
    indirect case list(FieldKind)
    case record(Shape)
    /// A field that may be absent: falsey, and printed as nothing.
    indirect case optional(FieldKind)
    /// Whatever an editor wrote: what it holds is known only when a page is rendered. It may be tested, walked through
    /// and looked into; printing what is not there is an error unless there is a `default`.
    case open
    /// As `open`, for data that stands in for a model: a name it does not have is unknown, and an error.
    case data
    /// A text that names one of these templates, for `{{> *name}}`.
    case template([String])
    /// A function of the program that gives the text to show.
    case lambda
}

extension FieldKind {
    /// The kind without the possibility of being absent.
    var present: FieldKind {
        if case .optional(let kind) = self { kind.present } else { self }
    }

    var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// Whether what the value holds is known only when a page is rendered.
    var isOpen: Bool {
        switch self {
        case .open, .data: true
        case .optional(let kind): kind.isOpen
        default: false
        }
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
        case (.template(let names), .text(let name)): names.contains(name)
        case (.lambda, .lambda): true
        case (.data, _): true
        case (.open, .items(let list)): list.slots.allSatisfy(FieldKind.open.accepts)
        case (.open, .map(let map)): map.values.slots.allSatisfy(FieldKind.open.accepts)
        case (.open, .absent), (.open, .bool), (.open, .int), (.open, .double), (.open, .text): true
        default: false
        }
    }
}
