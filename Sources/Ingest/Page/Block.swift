/// A unit of a saved page: a paragraph, a headline, a word of its menu; with the lines it stands on.
///
/// A class, because everything that reads a page hands its blocks about.
package final class Block: Sendable {
    /// Line numbers of the file, from 1.
    package let lines: ClosedRange<Int>
    /// UTF-8 offsets of those lines in the page's file.
    package let range: Range<Int>
    /// The text on one line: blanks collapsed, invisible characters gone.
    package let text: String
    let key: MatchKey
    let cues: Cues
    let shape: Shape
    let traces: Traces
    /// Whether a blank line, or the edge of the page, stands before and after.
    let hasGapBefore: Bool
    let hasGapAfter: Bool
    /// What the markup says of it; nil on pages of text.
    let markup: BlockMarkup?

    init(
        _ text: String, _ signs: KeyAndShape, lines: ClosedRange<Int>, range: Range<Int>, traces: Traces,
        hasGapBefore: Bool, hasGapAfter: Bool, markup: BlockMarkup? = nil
    ) {
        self.text = text
        self.lines = lines
        self.range = range
        (key, shape) = (signs.key, signs.shape)
        cues = Cues(in: key, words: shape.words)
        self.traces = EndMark.capitals(of: text) == nil ? traces : traces.union(.signed)
        self.hasGapBefore = hasGapBefore
        self.hasGapAfter = hasGapAfter
        self.markup = markup
    }

    /// The same block with other markup.
    init(_ block: Block, markup: BlockMarkup) {
        (text, lines, range, key) = (block.text, block.lines, block.range, block.key)
        (cues, shape, traces) = (block.cues, block.shape, block.traces)
        (hasGapBefore, hasGapAfter) = (block.hasGapBefore, block.hasGapAfter)
        self.markup = markup
    }

    /// What the extraction left of the page's markup.
    struct Traces: OptionSet, Sendable {
        let rawValue: UInt8

        /// The line began with blanks.
        static let indented = Traces(rawValue: 1)
        /// A list mark stood before the text: `•`, `▪` or `‣`.
        static let bulleted = Traces(rawValue: 2)
        /// The line was a cell of a table: it began or ended with `|`.
        static let cell = Traces(rawValue: 4)
        /// A picture's mark `![…](…)` stood on the line.
        static let picture = Traces(rawValue: 8)
        /// The text was cut off from one it had been glued to.
        static let cutOff = Traces(rawValue: 16)
        /// An agency's mark stands behind the last sentence: "… the term.-VNA".
        static let signed = Traces(rawValue: 32)
        /// More than a third of the line's words were links, in a page saved as Markdown.
        static let linked = Traces(rawValue: 64)
        /// The line was a heading, in a page saved as Markdown.
        static let heading = Traces(rawValue: 128)
    }
}

extension Block {
    var words: Int { shape.words }

    /// Whether the text ends as a sentence does, an agency's mark behind it passed over.
    var endsSentence: Bool { shape.endsSentence || traces.contains(.signed) }

    /// Whether the text leads up to what follows: "… gồm:", "Bà A, Chủ tịch Hội B:".
    var endsInColon: Bool { shape.lastMark == ":" }

    /// Whether this is running text: a whole sentence of some length, or several.
    var isProse: Bool {
        (endsSentence && words >= 8) || (shape.innerSentenceEnds >= 1 && words >= 25)
    }

    /// Whether this is a sentence of any length.
    var isSentence: Bool { isProse || (endsSentence && words >= 2) }

    /// Whether the text was cut off by the page itself: " ..." with a blank before, as teasers are.
    var isCut: Bool { mayBeCut && (text.ends(in: " ...") || text.ends(in: " …") || text.ends(in: " [...]")) }

    /// Whether the text ends in dots.
    var endsInDots: Bool { mayBeCut && (text.ends(in: "...") || text.ends(in: "…")) }

    private var mayBeCut: Bool { shape.last == "." || shape.last == "…" || shape.last == "]" }
}

extension Block {
    /// Whether markup makes this an item of a list, a cell of a table or a quotation, which need no full stop.
    var isListed: Bool {
        switch markup?.kind {
        case .item, .numbered, .quotation: true
        default: false
        }
    }

    /// Whether a page of text sets this off as words of somebody: further in than its paragraphs, and with quotation marks.
    var isIndentedQuotation: Bool {
        markup == nil && traces.contains(.indented) && words >= 8 && (text.opens(with: "“") || text.opens(with: "\""))
    }

    /// Whether markup makes this a cell of a table.
    var isCell: Bool { if case .cell = markup?.kind { true } else { false } }

    /// Whether markup makes this a heading.
    var isHeading: Bool { if case .heading = markup?.kind { true } else { traces.contains(.heading) } }

    /// Whether links have more than a third of the words, and what else there is makes no paragraph.
    var isMostlyLinks: Bool {
        guard let markup else { return traces.contains(.linked) && !(isProse && words >= 30) }
        return markup.linkedWords * 3 > words && !(isProse && words - markup.linkedWords >= 20)
    }
}
