import SourceText

/// The definitions of footnotes and links as they are written, held against what became of them.
struct Definitions {
    private struct Definition {
        let isFootnote: Bool
        /// As it is written, without the mark of a footnote.
        let label: String
        /// Where a link's definition leads; nil for a footnote.
        let destination: [UInt8]?
        let line: Int
        /// The line of the definition, for a person to look at.
        let range: Range<Int>
    }

    private let body: MarkdownBody
    private let lines: BodyLines
    private var candidates: [Definition] = []
    /// The lines that are code or raw HTML, or words on the page.
    private var shown: Set<Int> = []
    private var footnotes: Set<Int> = []
    private var destinations: Set<[UInt8]> = []

    init(_ body: MarkdownBody, _ lines: BodyLines) {
        self.body = body
        self.lines = lines
        for line in 1...lines.count {
            if let definition = definition(on: line) { candidates.append(definition) }
        }
    }

    /// Takes note of what a node shows.
    mutating func learn(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
        guard !candidates.isEmpty else { return }
        switch kind {
        case .codeBlock, .htmlBlock, .heading, .tableRow: learn(linesOf: node)
        case .paragraph: learnParagraph(node)
        case .footnoteDefinition: footnotes.insert(node.position.startLine)
        case .link, .image: destinations.insert(Array(node.destination))
        default: break
        }
    }

    private mutating func learn(linesOf node: CMarkNode) {
        let position = node.position
        learn(lines: position.startLine, position.endLine)
    }

    /// The first lines of a paragraph may be definitions, which are not among its words: only its last lines are shown.
    private mutating func learnParagraph(_ node: CMarkNode) {
        let position = node.position
        guard has(candidateIn: position) else { return }
        let shown = node.descendants.count { $0.kind == .softBreak || $0.kind == .lineBreak } + 1
        learn(lines: max(position.startLine, position.endLine - shown + 1), position.endLine)
    }

    private mutating func learn(lines first: Int, _ last: Int) {
        for candidate in candidates[indexOfCandidate(from: first)...] {
            if candidate.line > last { break }
            shown.insert(candidate.line)
        }
    }

    private func has(candidateIn position: CMarkNode.Position) -> Bool {
        let index = indexOfCandidate(from: position.startLine)
        return index < candidates.count && candidates[index].line <= position.endLine
    }

    /// The index of the first candidate on a line or below it.
    private func indexOfCandidate(from line: Int) -> Int {
        var range = 0..<candidates.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = candidates[middle].line < line ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }

    /// What of the definitions is nowhere on the page.
    var findings: [Diagnostic] {
        var defined: Set<String> = []
        var findings: [Diagnostic] = []
        for candidate in candidates {
            let place = body.source.location(candidate.range)
            if candidate.isFootnote, footnotes.contains(candidate.line) {
                defined.insert(candidate.label.lowercased())
            } else if shown.contains(candidate.line) || candidate.destination.map(destinations.contains) == true {
                continue
            } else if !candidate.isFootnote {
                findings.append(.unusedLinkDefinition(candidate.label, place))
            } else if defined.contains(candidate.label.lowercased()) {
                findings.append(.footnoteDefinedTwice(candidate.label, place))
            } else {
                findings.append(.unusedFootnote(candidate.label, place))
            }
        }
        return findings
    }
}

extension Definitions {
    /// The definition that begins on a line, behind the marks of quotations and lists.
    private func definition(on line: Int) -> Definition? {
        let range = body.trimmed(lines.range(ofLine: line))
        let start = body.afterContainerMarks(range)
        guard body.byte(start) == UInt8(ascii: "["),
            let close = (start + 1..<max(start + 1, range.upperBound)).first(where: isClosing),
            body.byte(close + 1) == UInt8(ascii: ":"), close + 1 < range.upperBound
        else { return nil }
        let isFootnote = body.byte(start + 1) == UInt8(ascii: "^")
        let label = body.source.text(in: start + (isFootnote ? 2 : 1)..<close)
        let destination = isFootnote ? nil : destination(from: close + 2)
        guard !label.isEmpty, destination?.isEmpty != true else { return nil }
        return Definition(
            isFootnote: isFootnote, label: label, destination: destination, line: line, range: start..<range.upperBound)
    }

    private func isClosing(_ offset: Int) -> Bool {
        body.byte(offset) == UInt8(ascii: "]") && body.byte(offset - 1) != UInt8(ascii: "\\")
    }

    /// The address after the colon, on its line or the next.
    private func destination(from offset: Int) -> [UInt8] {
        var start = offset
        while body.isBlank(start) { start += 1 }
        let isBracketed = body.byte(start) == UInt8(ascii: "<")
        var end = start
        while end < body.range.upperBound, isBracketed ? body.byte(end) != UInt8(ascii: ">") : !body.isBlank(end) {
            end += 1
        }
        return Array(body.source.bytes[isBracketed ? start + 1..<max(start + 1, end) : start..<end])
    }
}

extension MarkdownBody {
    /// Where a line's words begin, behind “>”, “-”, “1.” and their like.
    fileprivate func afterContainerMarks(_ line: Range<Int>) -> Int {
        var start = line.lowerBound
        while start < line.upperBound {
            var end = start
            while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(end)) { end += 1 }
            let marks: [UInt8] =
                end > start
                ? [UInt8(ascii: "."), UInt8(ascii: ")")]
                : [UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")]
            guard end < line.upperBound, marks.contains(byte(end)) else { return start }
            start = end + 1
            while start < line.upperBound, isBlank(start) { start += 1 }
        }
        return start
    }
}
