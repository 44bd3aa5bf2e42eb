/// One of the bulletin's two languages. Neither is the default.
@usableFromInline
package enum Language: String, CaseIterable, Codable, Sendable {
    case vi
    case en

    /// The language a reader of this one is offered.
    package var other: Language {
        switch self {
        case .vi: .en
        case .en: .vi
        }
    }
}
