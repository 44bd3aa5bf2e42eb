import Language
import SourceText

/// A text as YAML writes it.
struct YAMLScalar {
    private let text: String

    init(_ text: String) {
        // A byte order mark says nothing, and at the head of a value Yams' Foundation would take it for its own. A
        // control character may stand in no file that is read.
        let words = text.unicodeScalars.filter { $0.value != 0xFEFF && !$0.isForbiddenInText }
        self.text = nfc(String(String.UnicodeScalarView(words)))
    }

    /// The text on one line: as it is where YAML reads it so, else in double quotes.
    var inLine: String {
        isPlain ? text : quoted
    }

    /// A text of several lines as a literal block, which starts on the line of its key; nil when only quotes can say it.
    func block(indent: Int) -> String? {
        // By bytes: a carriage return and a line feed are one character to Swift, but two to YAML.
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        let endsInLineEnd = lines.last?.isEmpty == true
        if endsInLineEnd { lines.removeLast() }
        guard lines.count > 1, let first = lines.first, !first.isEmpty, first.utf8.first != 0x20,
            lines.last?.isEmpty == false, lines.allSatisfy(Self.canStandInBlock)
        else { return nil }
        let margin = String(repeating: " ", count: indent)
        return ([endsInLineEnd ? "|" : "|-"] + lines.map { $0.isEmpty ? "" : margin + $0 }).joined(separator: "\n")
    }
}

extension YAMLScalar {
    /// Words that YAML's readers, others than ours, take for something else than text.
    private static let reserved: Set<String> = ["null", "~", "true", "false", "yes", "no", "on", "off", "y", "n"]

    private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`<=~".utf8)

    private var isPlain: Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, !Self.indicators.contains(first),
            first != 0x20, last != 0x20, last != 0x3A, !text.hasPrefix("..."),
            !Self.reserved.contains(text.lowercased()), text.unicodeScalars.allSatisfy({ !$0.needsEscape })
        else { return false }
        return !zip(bytes, bytes.dropFirst()).contains { $0 == (0x3A, 0x20) || $0 == (0x20, 0x23) }
    }

    private static func canStandInBlock(_ line: Substring) -> Bool {
        line.utf8.last != 0x20 && line.unicodeScalars.allSatisfy { !$0.needsEscape }
    }

    /// The text in double quotes.
    var quoted: String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default:
                if scalar.needsEscape {
                    quoted += "\\u" + scalar.fourDigits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}

extension Unicode.Scalar {
    /// Whether YAML does not allow it in a text as it is, or an editor would not see it.
    fileprivate var needsEscape: Bool {
        switch value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    fileprivate var fourDigits: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
