import Foundation

/// The text in Unicode's composed form (NFC).
package func nfc(_ text: String) -> String {
    var span = text.utf8Span
    return span.checkForNFC(quickCheck: true) ? text : text.precomposedStringWithCanonicalMapping
}
