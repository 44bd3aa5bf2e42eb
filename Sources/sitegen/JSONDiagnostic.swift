import Foundation
import Language
import SourceText

/// A finding as machines read it.
struct JSONDiagnostic: Encodable {
    let severity: String
    let id: String
    let message: String
    let hint: String?
    let file: String?
    let line: Int?
    let column: Int?
    let notes: [JSONNote]

    init(_ diagnostic: Diagnostic, in language: Language) {
        severity = diagnostic.severity.rawValue
        id = diagnostic.id
        message = diagnostic.message[language]
        hint = diagnostic.hint?[language]
        file = diagnostic.location?.file.path
        line = diagnostic.location?.line
        column = diagnostic.location?.column
        notes = diagnostic.notes.map { JSONNote($0, in: language) }
    }
}

/// A second place of a finding.
struct JSONNote: Encodable {
    let message: String
    let file: String?
    let line: Int?
    let column: Int?

    init(_ note: Diagnostic.Note, in language: Language) {
        message = note.message[language]
        file = note.location?.file.path
        line = note.location?.line
        column = note.location?.column
    }
}

/// A value as readable JSON with its keys in alphabetical order.
struct JSONText {
    let text: String

    init(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        text = String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
