/// Why a text is not a date; facts only, the words are in each target's diagnostics.
package enum DateFault: Error, Equatable, Sendable {
    /// The text has none of the forms that are read.
    case unreadable
    /// There is no such month.
    case month(Int)
    /// The month has no such day; `last` is its last one.
    case day(Int, month: Int, year: Int, last: Int)
    /// There is no such hour, minute or second.
    case time(String)
    /// There is no such offset from UTC.
    case zone(String)
    /// A range ends before it begins.
    case endsBeforeItBegins
}
