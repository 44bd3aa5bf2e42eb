import Language
import SourceText

/// How a ledger is written: a line for each thing, an entry's lines together, entries in the order of their paths. So
/// git merges two ledgers line by line, and a person can read what two entries disagree about.
///
///     translation articles/2026/08/giao-luu.en.md
///     original articles/2026/08/giao-luu.vi.md
///     checked 2026-08-21
///     title 0f1e… Giao lưu mùa thu
///     text 8c2b… Đoạn đầu của bài.
///
/// A passage has its fingerprint before its text; in the text, `\n` is a line end and `\\` a backslash.
enum LedgerFormat {
    static let header = """
        # Mỗi bản dịch đã được dịch từ đâu; do `sitegen translations --accept` ghi, đừng sửa bằng tay.
        # What each translation was made from; written by `sitegen translations --accept`, not to be edited by hand.
        """

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\r": escaped += "\\r"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The text that was escaped; nil when a backslash stands before anything else.
    static func unescaped(_ text: Substring) -> String? {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
        var plain = ""
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\" else {
                plain.unicodeScalars.append(scalar)
                continue
            }
            switch scalars.next() {
            case "\\": plain += "\\"
            case "n": plain += "\n"
            case "r": plain += "\r"
            default: return nil
            }
        }
        return plain
    }
}

extension TranslationLedger {
    /// The file of the ledger; reading it gives the ledger again.
    package var text: String {
        var text = LedgerFormat.header + "\n"
        for entry in entries {
            text += "\ntranslation \(entry.translation)\noriginal \(entry.original)\nchecked \(entry.checked.iso)\n"
            for passage in entry.passages {
                text += "\(passage.kind.rawValue) \(passage.fingerprint.hexadecimal) "
                text += LedgerFormat.escaped(passage.text) + "\n"
            }
        }
        return text
    }
}
