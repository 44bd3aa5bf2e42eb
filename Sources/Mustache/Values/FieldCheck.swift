/// What a kind of field says of most values at once: each field of each record is checked, and kinds are slow to copy.
struct FieldCheck: Sendable {
    /// The sorts of values that are of the kind whatever they hold.
    private let sorts: UInt16
    /// The shape of the record that the field holds, or of the list's items.
    private let shape: Shape?
    private let isList: Bool

    init(_ kind: FieldKind) {
        sorts = Self.sorts(of: kind)
        switch kind.present {
        case .record(let shape): (self.shape, isList) = (shape, false)
        case .list(.record(let shape)): (self.shape, isList) = (shape, true)
        default: (shape, isList) = (nil, false)
        }
    }

    /// Whether a value is of the kind; nil where that is not known at once.
    func accepts(_ value: Value) -> Bool? {
        if sorts & Self.sort(of: value) != 0 { return true }
        guard let shape else { return nil }
        switch value {
        case .record(let record) where !isList: return record.shape === shape
        case .items(let list) where isList:
            return list.slots.allSatisfy { if case .record(let record) = $0 { record.shape === shape } else { false } }
        default: return nil
        }
    }

    private static func sorts(of kind: FieldKind) -> UInt16 {
        switch kind {
        case .text, .url: text
        case .html: html
        case .int: int
        case .double: double
        case .bool: bool
        case .optional(let kind): absent | sorts(of: kind)
        default: 0
        }
    }

    private static func sort(of value: Value) -> UInt16 {
        switch value {
        case .absent: absent
        case .bool: bool
        case .int: int
        case .double: double
        case .text: text
        case .html, .made: html
        default: 0
        }
    }

    private static let (absent, bool, int, double, text, html): (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16) =
        (1, 2, 4, 8, 16, 32)
}
