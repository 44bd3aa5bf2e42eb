/// A thing that exists once in each language, so that neither can be forgotten.
package struct Bilingual<Value> {
    package var vi: Value
    package var en: Value

    package init(vi: Value, en: Value) {
        self.vi = vi
        self.en = en
    }

    /// Makes the value of each language with the same function.
    package init(_ make: (Language) throws -> Value) rethrows {
        self.init(vi: try make(.vi), en: try make(.en))
    }

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
    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Bilingual<Other> {
        Bilingual<Other>(vi: try transform(vi), en: try transform(en))
    }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
