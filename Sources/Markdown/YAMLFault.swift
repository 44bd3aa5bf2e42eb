import SourceText
import Yams

/// What Yams says is wrong with a text, in our words and at our places.
struct YAMLFault {
    let diagnostic: Diagnostic

    init(_ error: any Error, in yaml: YAMLText) {
        guard let error = error as? YamlError else {
            diagnostic = .yamlUnreadable("\(error)", yaml.location(yaml.range.lowerBound..<yaml.range.lowerBound))
            return
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = yaml.offset(mark)
            let start = context.map { yaml.offset($0.mark) } ?? place
            diagnostic = YAMLProblem(problem, during: context?.text ?? "", at: place, since: start, in: yaml).diagnostic
        case .reader(let problem, _, _, _):
            diagnostic = Self.forbiddenCharacter(in: yaml) ?? .yamlUnreadable(problem, yaml.location(yaml.range))
        case .duplicatedKeysInMapping(let keys, let context):
            diagnostic = Self.keyTwice(keys.first ?? "", first: yaml.offset(context.mark), in: yaml)
        default:
            diagnostic = .yamlUnreadable("\(error)", yaml.location(yaml.range.lowerBound..<yaml.range.lowerBound))
        }
    }

    private static func forbiddenCharacter(in yaml: YAMLText) -> Diagnostic? {
        var offset = yaml.range.lowerBound
        for scalar in yaml.string.unicodeScalars {
            let range = offset..<offset + scalar.utf8.count
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85: break
            case 0x00..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF:
                return .yamlForbiddenCharacter(scalar, yaml.location(range))
            default: break
            }
            offset = range.upperBound
        }
        return nil
    }

    /// Yams tells where the key stands first; the second place is looked for in the lines below, at the same column.
    private static func keyTwice(_ key: String, first: Int, in yaml: YAMLText) -> Diagnostic {
        let firstRange = range(of: key, at: first, in: yaml) ?? first..<first
        let column = first - yaml.lineStart(of: first)
        var line = yaml.lineStart(of: first)
        while let next = yaml.lineStart(after: line) {
            line = next
            let indent = yaml.indent(ofLine: line)
            if indent == column, let second = range(of: key, at: line + column, in: yaml) {
                return .yamlKeyTwice(key, yaml.location(second), first: yaml.location(firstRange))
            }
            if indent < column, line + indent < yaml.lineEnd(of: line) { break }
        }
        let onSameLine = firstRange.upperBound..<yaml.lineEnd(of: firstRange.upperBound)
        guard let second = onSameLine.lazy.compactMap({ range(of: key, at: $0, in: yaml) }).first else {
            return .yamlKeyTwice(key, yaml.location(firstRange), first: nil)
        }
        return .yamlKeyTwice(key, yaml.location(second), first: yaml.location(firstRange))
    }

    /// The offsets of a key, quotes included, when it stands at an offset and a colon follows.
    private static func range(of key: String, at offset: Int, in yaml: YAMLText) -> Range<Int>? {
        for written in [key, "\"\(key)\"", "'\(key)'"] {
            let end = offset + written.utf8.count
            guard yaml.range.contains(offset), end <= yaml.range.upperBound,
                yaml.text(offset..<end).utf8.elementsEqual(written.utf8),
                yaml.byte(yaml.skipSpaces(from: end)) == UInt8(ascii: ":")
            else { continue }
            return offset..<end
        }
        return nil
    }
}
