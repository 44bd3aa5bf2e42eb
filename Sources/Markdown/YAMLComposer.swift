import SourceText
import Yams

/// Reads YAML of any form with Yams, and finds the place of every value.
struct YAMLComposer {
    let yaml: YAMLText

    /// The value that the text says; nothing is null.
    func compose() throws(Diagnostic) -> YAMLNode {
        try refuseAliases()
        let root: Node?
        do {
            // The basic resolver leaves every scalar text; the encoding is named because finding it out is slow.
            root = try Yams.compose(yaml: yaml.string, .basic, .default, .utf8)
        } catch {
            throw YAMLFault(error, in: yaml).diagnostic
        }
        guard let root else { return YAMLNode(.null, at: yaml.range.lowerBound..<yaml.range.lowerBound) }
        return try node(root, depth: 0)
    }

    /// A few lines of aliases to aliases spell out millions of values, and Yams compares them when they are keys.
    private func refuseAliases() throws(Diagnostic) {
        guard firstMark(UInt8(ascii: "&")) != nil, let alias = firstMark(UInt8(ascii: "*")) else { return }
        throw .yamlAlias(yaml.location(alias..<alias + 1))
    }

    /// Where an anchor's or alias' mark stands before a letter or digit at the beginning of a word.
    private func firstMark(_ mark: UInt8) -> Int? {
        yaml.range.first { index in
            guard yaml.byte(index) == mark else { return false }
            switch (yaml.byte(index - 1), yaml.byte(index + 1)) {
            case (UInt8(ascii: "a")...UInt8(ascii: "z"), _), (UInt8(ascii: "A")...UInt8(ascii: "Z"), _),
                (UInt8(ascii: "0")...UInt8(ascii: "9"), _), (0x80..., _):
                return false
            case (_, UInt8(ascii: "a")...UInt8(ascii: "z")), (_, UInt8(ascii: "A")...UInt8(ascii: "Z")),
                (_, UInt8(ascii: "0")...UInt8(ascii: "9")), (_, UInt8(ascii: "_")), (_, UInt8(ascii: "-")):
                return true
            default: return false
            }
        }
    }
}

extension YAMLComposer {
    private static let deepest = 100

    private func node(_ node: Node, depth: Int) throws(Diagnostic) -> YAMLNode {
        let start = node.mark.map(yaml.offset) ?? yaml.range.lowerBound
        guard depth <= Self.deepest else { throw .yamlTooDeep(yaml.location(start..<start + 1)) }
        try refuseMarks(before: node, at: start)
        switch node {
        case .scalar(let scalar):
            let range = yaml.scalarRange(from: start, style: scalar.style, text: scalar.string)
            try refuseForbiddenCharacters(in: scalar.string, range)
            let isNull = scalar.style == .plain && scalar.tag.description.isEmpty && YAMLNode.isNull(scalar.string)
            return YAMLNode(isNull ? .null : .text(scalar.string), at: range)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
            let range = yaml.collectionRange(from: start, lastEnd: items.last?.range.upperBound)
            return YAMLNode(.list(items), at: range)
        case .mapping(let mapping):
            let entries = try entries(mapping, depth: depth + 1)
            let range = yaml.collectionRange(from: start, lastEnd: entries.last?.value.range.upperBound)
            return YAMLNode(.map(entries), at: range)
        case .alias:
            throw .yamlAlias(yaml.location(start..<start + 1))
        }
    }

    /// An escape such as “\0” can say what no file may hold.
    private func refuseForbiddenCharacters(in text: String, _ range: Range<Int>) throws(Diagnostic) {
        guard let scalar = text.unicodeScalars.first(where: \.isForbiddenInText) else { return }
        throw .yamlForbiddenCharacter(scalar, yaml.location(range))
    }

    /// An anchor that nothing goes back to, and a tag that only its writer knows, are texts that want quotes.
    private func refuseMarks(before node: Node, at start: Int) throws(Diagnostic) {
        let tag =
            switch node {
            case .scalar(let scalar): scalar.tag
            case .sequence(let sequence): sequence.tag
            case .mapping(let mapping): mapping.tag
            case .alias(let alias): alias.tag
            }
        let isKnown = ["", "!"].contains(tag.description) || tag.description.hasPrefix("tag:yaml.org,2002:")
        if isKnown, yaml.byte(start) != UInt8(ascii: "&") { return }
        let value = start..<yaml.lineEnd(of: start)
        throw .yamlNeedsQuotes(isKnown ? "&" : "!", yaml.text(value), yaml.location(value))
    }

    private func entries(_ mapping: Node.Mapping, depth: Int) throws(Diagnostic) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var places: [String: Range<Int>] = [:]
        for (key, value) in mapping {
            let start = key.mark.map(yaml.offset) ?? yaml.range.lowerBound
            guard case .scalar(let scalar) = key else {
                throw .yamlKeyIsNoText(yaml.location(start..<yaml.lineEnd(of: start)))
            }
            let range = yaml.scalarRange(from: start, style: scalar.style, text: scalar.string)
            try refuseForbiddenCharacters(in: scalar.string, range)
            if let first = places.updateValue(range, forKey: scalar.string) {
                throw .yamlKeyTwice(scalar.string, yaml.location(range), first: yaml.location(first))
            }
            entries.append(YAMLEntry(key: scalar.string, keyRange: range, value: try node(value, depth: depth)))
        }
        return entries
    }
}
