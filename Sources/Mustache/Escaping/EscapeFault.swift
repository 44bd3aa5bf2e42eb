/// A place where no value can be made safe.
enum EscapeFault: Error {
    case tagName
    case attributeName
    case unquotedValue
    case eventHandler
    case style
    case innerDocument
    case rawElement
    case script
    case unknownScript
    case scriptType
    case jsonPlace
    case refresh
    case lambda
    case comment
    /// A character reference, as in `&#{{x}};`.
    case reference
    /// An address whose scheme is not one that pages may link to.
    case addressScheme
    /// A `:` that may end a scheme nobody knows.
    case addressColon
    /// What a value would be read as one with in a script.
    case glued
    /// Two values of JSON without a comma between them.
    case withoutComma
    /// A value of JSON behind a section that may end with one, or not be there.
    case uncertainComma
    /// A key of JSON whose value is not there, or may not be.
    case missingValue
    /// A `<!--` in a script.
    case commentInScript
    /// A tag in an element whose text browsers take for raw, but not in an SVG.
    case tagInRawText
    /// What an element of SVG sets another attribute to.
    case animation
    /// A name that another branch may have begun.
    case uncertainName

    /// Whether text that follows a value shows that the value should not be there.
    var isOfValue: Bool {
        switch self {
        case .addressColon, .refresh, .glued, .withoutComma: true
        default: false
        }
    }
}
