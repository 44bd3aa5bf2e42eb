/// A thing that exists once in each language, so that neither can be forgotten.
///
/// What it does is inlinable: other targets have pairs of what is theirs, and copy them without asking what they are.
@usableFromInline
package struct Bilingual<Value> {
    @usableFromInline package var vi: Value
    @usableFromInline package var en: Value

    @inlinable
    package init(vi: Value, en: Value) {
        self.vi = vi
        self.en = en
    }

    /// Makes the value of each language with the same function.
    @inlinable
    package init(_ make: (Language) throws -> Value) rethrows {
        self.init(vi: try make(.vi), en: try make(.en))
    }

    @inlinable
    package subscript(language: Language) -> Value {
        get {
            switch language {
            case .vi: vi
            case .en: en
            }
        }
        set {
            switch language {
            case .vi: vi = newValue
            case .en: en = newValue
            }
        }
    }

    /// The same pair with every value transformed.
    @inlinable
    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Bilingual<Other> {
        Bilingual<Other>(vi: try transform(vi), en: try transform(en))
    }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
