package import SourceText

/// Values under names that no shape declares, such as those an editor puts under `params`.
package final class OpenMap: Sendable, Fingerprinted {
    /// In the order in which they were given.
    package let names: [String]
    let values: ValueList
    package let fingerprint: Fingerprint
    private let slots: [String: Int]

    /// A map; of a name that is given twice the last value counts.
    package init(_ fields: [(name: String, value: Value)]) {
        var slots: [String: Int] = [:]
        var kept: [(name: String, value: Value)] = []
        for field in fields {
            if let slot = slots[field.name] {
                kept[slot].value = field.value
            } else {
                slots[field.name] = kept.count
                kept.append(field)
            }
        }
        names = kept.map(\.name)
        values = ValueList(kept.map(\.value))
        self.slots = slots
        var builder = FingerprintBuilder()
        builder.combine(names.count)
        for name in names { builder.combine(name) }
        builder.combine(values.fingerprint)
        fingerprint = builder.fingerprint
    }

    /// The value of a name, or nil where there is none.
    package subscript(_ name: String) -> Value? { slots[name].map { values.slots[$0] } }

    /// Where the value of a name is, for as long as the map lives.
    func pointer(to name: String) -> UnsafePointer<Value>? { slots[name].map { values.start + $0 } }
}
