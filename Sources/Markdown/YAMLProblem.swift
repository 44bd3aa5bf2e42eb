import SourceText

/// A problem that libyaml names, with the places it gives, turned into what the writer did.
struct YAMLProblem {
    private let problem: String
    /// Where it was noticed.
    private let place: Int
    /// Where what was being read begins.
    private let start: Int
    private let context: String
    private let yaml: YAMLText

    init(_ problem: String, during context: String, at place: Int, since start: Int, in yaml: YAMLText) {
        self.problem = problem
        self.context = context
        self.place = place
        self.start = start
        self.yaml = yaml
    }

    var diagnostic: Diagnostic {
        switch problem {
        case "mapping values are not allowed in this context": colon
        case "found character that cannot start any token": badStart
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            .yamlTab(point(place))
        case "found unexpected end of stream", "found unexpected document indicator":
            .yamlOpenQuote(character(start), point(start))
        case "found unknown escape character": .yamlUnknownEscape(yaml.text(escape), yaml.location(escape))
        case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
            .yamlBrokenEscape(yaml.text(escape), yaml.location(escape))
        case "could not find expected ':'": .yamlLineIsNoEntry(line(start))
        case "block sequence entries are not allowed in this context": .yamlItemOnKeyLine(point(place))
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": openBracket
        case "did not find expected '-' indicator": .yamlListIsUneven(line(place))
        case "did not find expected key": noKey
        case "did not find expected <document start>": .yamlKeysAreUneven(line(place))
        case "did not find expected alphabetic or numeric character", "found undefined alias",
            "did not find expected comment or line break", "did not find expected whitespace or line break":
            needsQuotes(at: start)
        case "did not find expected node content": .yamlValueIsMissing(character(place), point(place))
        case "but found another document": .yamlSecondDocument(line(place))
        case let problem where problem.hasPrefix("Maximum nesting level"): .yamlTooDeep(point(place))
        default: context.contains("tag") ? needsQuotes(at: start) : .yamlUnreadable(problem, point(place))
        }
    }
}

extension YAMLProblem {
    private func point(_ offset: Int) -> SourceLocation {
        yaml.location(offset..<min(offset + character(offset).utf8.count, yaml.range.upperBound))
    }

    private func line(_ offset: Int) -> SourceLocation {
        let start = yaml.skipSpaces(from: yaml.lineStart(of: offset))
        return yaml.location(start..<yaml.lineEnd(of: start))
    }

    private func character(_ offset: Int) -> String {
        yaml.text(offset..<yaml.lineEnd(of: offset)).unicodeScalars.first.map { String(Character($0)) } ?? ""
    }

    /// The key and the value that a line holds, when it has both.
    private func entry(lineOf offset: Int) -> (key: String, value: Range<Int>)? {
        let start = yaml.skipSpaces(from: yaml.lineStart(of: offset))
        let end = yaml.lineEnd(of: start)
        let colon = (start..<end).first {
            yaml.byte($0) == UInt8(ascii: ":") && yaml.byte($0 + 1) == 0x20
        }
        guard let colon else { return nil }
        let value = yaml.skipSpaces(from: colon + 1)
        return value < end ? (yaml.text(start..<colon), value..<end) : nil
    }

    /// A second `: ` on a line ends in the value; the first one there goes on with what the line above began.
    private var colon: Diagnostic {
        if let entry = entry(lineOf: place), place >= entry.value.lowerBound {
            return .yamlColonInValue(entry.key, yaml.text(entry.value), yaml.location(entry.value))
        }
        let line = yaml.lineStart(of: place)
        guard let above = yaml.lineStart(before: line), yaml.indent(ofLine: above) >= yaml.indent(ofLine: line) else {
            return .yamlLineIsTooFarIn(self.line(place))
        }
        return .yamlLineIsNoEntry(self.line(above))
    }

    private var badStart: Diagnostic {
        yaml.byte(place) == 0x09 ? .yamlTab(point(place)) : needsQuotes(at: place)
    }

    private func needsQuotes(at offset: Int) -> Diagnostic {
        let value = offset..<yaml.lineEnd(of: offset)
        return .yamlNeedsQuotes(character(offset), yaml.text(value), yaml.location(value))
    }

    /// The backslash and the letter after it; libyaml points to the backslash or behind the letter.
    private var escape: Range<Int> {
        let backslash = (place - 2...place).last { yaml.byte($0) == UInt8(ascii: "\\") } ?? place
        return backslash..<point(backslash + 1).range.upperBound
    }

    private var openBracket: Diagnostic {
        let isOnLine = place <= yaml.lineEnd(of: start)
        let missing = isOnLine && place < yaml.lineEnd(of: place) ? place : start
        return .yamlOpenBracket(character(start), point(missing), opened: missing == start ? nil : point(start))
    }

    /// A line that is no entry of the map around it: a text that goes on after its end, or a wrong column.
    private var noKey: Diagnostic {
        let line = yaml.lineStart(of: place)
        var before = place
        while before > line, yaml.byte(before - 1) == 0x20 { before -= 1 }
        guard before > line else { return .yamlKeysAreUneven(self.line(place)) }
        let end = yaml.byte(before - 1)
        let isQuote = end == UInt8(ascii: "\"") || end == UInt8(ascii: "'")
        if isQuote, !(line..<before - 1).contains(where: { yaml.byte($0) == end }),
            let opening = (yaml.range.lowerBound..<line).last(where: { yaml.byte($0) == end })
        {
            return .yamlOpenQuote(character(before - 1), point(opening))
        }
        return .yamlTextAfterEnd(character(before - 1), yaml.location(place..<yaml.lineEnd(of: place)))
    }
}
