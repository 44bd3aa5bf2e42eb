package import Language

/// Prints findings as `file:line:column: severity: message`, with the line, a caret under the place, and a hint.
package struct DiagnosticPrinter {
    package let language: Language

    package init(in language: Language) {
        self.language = language
    }

    /// The whole finding, ending in a line end.
    package func print(_ diagnostic: Diagnostic) -> String {
        var text = line(diagnostic.location, diagnostic.severity.word[language], diagnostic.message[language])
        text += excerpt(diagnostic.location)
        if let hint = diagnostic.hint {
            text += "    \(Self.hintWord[language]): \(visible(hint[language]))\n"
        }
        for note in diagnostic.notes {
            text += line(note.location, Diagnostic.Severity.note.word[language], note.message[language])
            text += excerpt(note.location)
        }
        return text
    }

    private static let hintWord = Message(vi: "gợi ý", en: "hint")

    private func line(_ location: SourceLocation?, _ word: String, _ message: String) -> String {
        guard let location else { return "\(word): \(visible(message))\n" }
        return "\(visible(location.file.path)):\(location.line):\(location.column): \(word): \(visible(message))\n"
    }

    private func excerpt(_ location: SourceLocation?) -> String {
        guard let location, !location.lineText.isEmpty else { return "" }
        let number = String(location.line)
        let margin = String(repeating: " ", count: number.count)
        let (shown, start) = window(of: location)
        let width = min(location.widthOnLine, max(1, shown.count - start))
        let blank = String(shown.prefix(start).map { $0 == "\t" ? "\t" : " " })
        let caret = "^" + String(repeating: "~", count: width - 1)
        return "  \(number) | \(visible(shown))\n  \(margin) | \(blank)\(caret)\n"
    }

    /// The part of a long line around the place, and where in it the place begins, in characters.
    private func window(of location: SourceLocation) -> (text: String, start: Int) {
        let line = Array(location.lineText)
        let start = location.column - 1
        guard line.count > Self.widest else { return (String(line), start) }
        let first = max(0, min(start - 40, line.count - Self.widest))
        let last = min(line.count, first + Self.widest)
        let before = first > 0 ? "…" : ""
        return (before + String(line[first..<last]) + (last < line.count ? "…" : ""), start - first + before.count)
    }

    private static let widest = 120
}

/// Control and bidirectional characters made visible, so that a text cannot rewrite the terminal.
package func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isInvisible) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isInvisible ? "\u{FFFD}" : $0 }))
}

extension Diagnostic.Severity {
    /// What the severity is called.
    package var word: Message {
        switch self {
        case .note: Message(vi: "ghi chú", en: "note")
        case .warning: Message(vi: "cảnh báo", en: "warning")
        case .error: Message(vi: "lỗi", en: "error")
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isInvisible: Bool {
        switch value {
        case 0x09: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
