import Mustache

/// The names of a shape and of the shapes within it, in order.
struct OfferedNames {
    private(set) var names: [OfferedName] = []

    init(of shape: Shape, example: Record?) {
        add(shape, below: "", example, within: [])
    }

    private mutating func add(_ shape: Shape, below path: String, _ example: Record?, within outer: Set<Shape>) {
        for (name, kind) in shape.fieldKinds {
            let value = example?[name]
            names.append(OfferedName(path: path + name, kind: kind.word, example: value.flatMap(\.example)))
            add(kind, below: path + name, value, within: outer.union([shape]))
        }
    }

    /// What stands in a record, or in the items of a list; a shape within itself is not followed again.
    private mutating func add(_ kind: FieldKind, below path: String, _ value: Value?, within outer: Set<Shape>) {
        switch kind {
        case .optional(let inner): add(inner, below: path, value, within: outer)
        case .list(let items):
            var first: Value?
            if case .items(let list)? = value { first = list.values.first }
            add(items, below: path + "[]", first, within: outer)
        case .record(let shape) where !outer.contains(shape):
            var record: Record?
            if case .record(let shown)? = value { record = shown }
            add(shape, below: path + ".", record, within: outer)
        default: break
        }
    }
}

extension Value {
    /// The value on one line, if it is short enough to be one.
    fileprivate var example: String? {
        switch self {
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .text(let text): text.count > 60 ? text.prefix(59) + "…" : text
        case .items(let list): "[\(list.values.count)]"
        default: nil
        }
    }
}
