package import SourceText

/// A value for each field of a shape: immutable, shared by all pages that show it, with its fingerprint computed once.
package final class Record: Sendable, Fingerprinted {
    package let shape: Shape
    let values: ValueList
    package let fingerprint: Fingerprint

    /// The record that has exactly the shape's fields, in its order and of its kinds.
    package convenience init(_ shape: Shape, _ values: KeyValuePairs<String, Value>) {
        precondition(values.count == shape.fields.count, "\(shape.name) has \(shape.fields.count) fields")
        for (field, (name, _)) in zip(shape.fields, values) {
            precondition(field.name == name, "\(shape.name) has \(field.name) where \(name) is given")
        }
        self.init(shape, values: values.map(\.value))
    }

    /// The record whose fields a closure gives.
    convenience init(_ shape: Shape, value: (Shape.Field) -> Value) {
        self.init(shape, values: shape.fields.map(value))
    }

    private init(_ shape: Shape, values: [Value]) {
        for (field, value) in zip(shape.fields, values) {
            precondition(field.kind.accepts(value), "\(shape.name).\(field.name) is not of the kind \(field.kind)")
        }
        self.shape = shape
        self.values = ValueList(values)
        var builder = FingerprintBuilder()
        builder.combine(shape.name)
        for field in shape.fields { builder.combine(field.name) }
        builder.combine(self.values.fingerprint)
        fingerprint = builder.fingerprint
    }

    /// The value of a field, or nil where the shape has none of that name.
    package subscript(_ name: String) -> Value? {
        shape.slot(of: name).map { values.slots[$0] }
    }
}
