package import SourceText

/// A value for each field of a shape: immutable, shared by all pages that show it, with its fingerprint computed once.
package final class Record: Sendable, Fingerprinted {
    package let shape: Shape
    let values: ValueList
    package let fingerprint: Fingerprint

    /// The record that has exactly the shape's fields, in its order and of its kinds.
    package init(_ shape: Shape, _ values: KeyValuePairs<String, Value>) {
        precondition(values.count == shape.fields.count, "\(shape.name) has \(shape.fields.count) fields")
        self.shape = shape
        self.values = ValueList(count: values.count) { index in
            let (name, value) = values[index]
            shape.check(name, value, inSlot: index)
            return value
        }
        fingerprint = Self.fingerprint(of: shape, self.values)
    }

    /// The record whose fields a closure gives.
    init(_ shape: Shape, value: (Shape.Field) -> Value) {
        self.shape = shape
        values = ValueList(count: shape.fields.count) { index in
            let field = shape.fields[index]
            let value = value(field)
            precondition(field.accepts(value), "\(shape.name).\(field.name) is not of the kind \(field.kind)")
            return value
        }
        fingerprint = Self.fingerprint(of: shape, values)
    }

    private static func fingerprint(of shape: Shape, _ values: ValueList) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(shape.fingerprint)
        builder.combine(values.fingerprint)
        return builder.fingerprint
    }

    /// The value of a field, or nil where the shape has none of that name.
    package subscript(_ name: String) -> Value? {
        shape.slot(of: name).map { values.slots[$0] }
    }
}
