import SourceText

/// Reads a file into a template, reporting what is wrong in it.
struct TemplateParser {
    /// The deepest nesting of sections, blocks and parents.
    static let deepest = 256
    /// About how many bytes of a template become a node.
    private static let bytesOfANode = 12

    /// An opening tag whose closing tag has not come yet.
    private struct Opening {
        let node: Int
        let name: Name
        /// Whether the name is all that the tag holds: a closing tag that holds the same bytes closes it.
        let isSole: Bool
        let range: Range<Int>
        /// The node of the blanks before a tag that inherits, if its line begins with them.
        var blanks: Int?
    }

    var template: Template
    private var openings: [Opening] = []
    private(set) var scanner: TagScanner
    var plainNames = PlainNames()

    var file: SourceFile { template.file }

    /// The template in a file; one with errors is marked as broken.
    static func parse(
        _ file: SourceFile, named name: String, delimiters: Delimiters = Delimiters(), report: inout Report
    ) -> Template {
        var parser = TemplateParser(
            template: Template(name: name, file: file), scanner: TagScanner(file, delimiters))
        parser.parse(into: &report)
        return parser.template
    }

    private mutating func parse(into report: inout Report) {
        template.reserve(nodes: file.bytes.count / Self.bytesOfANode)
        template.delimiters = [scanner.delimiters]
        do throws(Diagnostic) {
            var isAtEnd = false
            while !isAtEnd {
                let step = try scanner.next()
                addText(before: step)
                if let tag = step.tag { read(tag, step, into: &report) } else { isAtEnd = true }
                guard openings.count <= Self.deepest else { throw tooDeep }
            }
            // The tag of a broken opening was reported already.
            for opening in openings where !opening.name.text.isEmpty {
                fail(.unclosedSection(opening.name.text, at: file.location(opening.range)), &report)
            }
        } catch {
            fail(error, &report)
        }
        // What is left open ends here too, so that whoever walks the nodes always comes to an end.
        let end = file.bytes.count..<file.bytes.count
        while let opening = openings.popLast() { self.end(opening, before: end) }
    }

    private var tooDeep: Diagnostic {
        .tooDeep(limit: Self.deepest, at: file.location(openings.last?.range ?? 0..<0))
    }

    private mutating func fail(_ diagnostic: Diagnostic, _ report: inout Report) {
        template.isBroken = true
        report.add(diagnostic)
    }

    /// Adds the text before a tag. Blanks that begin the line of a tag are a node of their own, so that they may be
    /// taken away; where there are none an empty text says that a line begins.
    private mutating func addText(before step: TagScanner.Step) {
        guard let blanks = step.blanks, !step.isAlone, blanks.lowerBound >= step.text.lowerBound else {
            if !step.text.isEmpty { template.nodes.append(.text(step.text)) }
            return
        }
        let text = step.text.lowerBound..<blanks.lowerBound
        if !text.isEmpty { template.nodes.append(.text(text)) }
        template.nodes.append(.text(blanks))
    }

    // These three are the way of every tag: as calls they would cost as much as what they do.
    @inline(__always)
    private mutating func read(_ tag: RawTag, _ step: TagScanner.Step, into report: inout Report) {
        do throws(Diagnostic) {
            try add(tag, step)
        } catch {
            fail(error, &report)
            // Its closing tag must still find it, or one mistake would be reported twice.
            if tag.kind.opens, !tag.isElse { open(.text(tag.range), tag, name: Name(text: "", range: tag.content)) }
        }
    }

    @inline(__always)
    private mutating func add(_ tag: RawTag, _ step: TagScanner.Step) throws(Diagnostic) {
        switch tag.kind {
        case .comment: return
        case .delimiters: template.delimiters.append(scanner.delimiters)
        case .close: try close(tag, isAlone: step.isAlone)
        case .inverted where tag.isElse: try divide(tag)
        default: try addParsed(tag, step)
        }
    }

    @inline(__always)
    private mutating func addParsed(_ tag: RawTag, _ step: TagScanner.Step) throws(Diagnostic) {
        switch tag.kind {
        case .escaped, .raw:
            if let name = plainName(in: tag) {
                template.nodes.append(.named(template.namedValues.count, isRaw: tag.kind == .raw))
                template.namedValues.append(NamedValue(name: name, range: tag.range))
            } else {
                template.expressions.append(try expression(in: tag))
                template.nodes.append(.value(template.expressions.count - 1, isRaw: tag.kind == .raw))
            }
        case .section, .inverted: try openSection(tag)
        case .partial:
            try include(tag, step)
            template.nodes.append(.partial(template.inclusions.count - 1))
        case .parent:
            try include(tag, step)
            let isFirst = step.blanks != nil && !step.isAlone
            let inclusion = template.inclusions.count - 1
            open(
                .parent(inclusion, end: 0), tag, name: template.inclusions[inclusion].name,
                blanks: isFirst ? template.nodes.count - 1 : nil)
        case .block:
            let name = try soleName(in: tag)
            template.blocks.append(
                Block(name: Name(text: name.text, range: tag.range), blanks: step.blanks, isAlone: step.isAlone))
            open(.block(template.blocks.count - 1), tag, name: name)
        case .declaration:
            var parser = try TagParser(tag, of: file)
            try declare(parser.declaration())
        case .comment, .delimiters, .close: break
        }
    }

    private mutating func declare(_ declaration: ParameterDeclaration) throws(Diagnostic) {
        guard template.parameters == nil else { throw .repeatedDeclaration(at: file.location(declaration.range)) }
        guard openings.isEmpty else { throw .declarationInSection(at: file.location(declaration.range)) }
        template.parameters = declaration
    }
}

extension TemplateParser {
    private mutating func openSection(_ tag: RawTag) throws(Diagnostic) {
        let name = plainName(in: tag)
        let subject: Section.Subject
        if let name {
            subject = .named(template.namedValues.count)
            template.namedValues.append(NamedValue(name: name, range: tag.range))
        } else {
            subject = .expression(template.expressions.count)
            template.expressions.append(try expression(in: tag))
        }
        template.sections.append(
            Section(
                subject: subject, range: tag.range, isInverted: tag.kind == .inverted,
                delimiters: template.delimiters.count - 1))
        open(.section(template.sections.count - 1), tag, name: name ?? firstWord(of: tag))
    }

    private mutating func include(_ tag: RawTag, _ step: TagScanner.Step) throws(Diagnostic) {
        var inclusion = try inclusion(in: tag)
        if step.isAlone { inclusion.indentation = step.blanks }
        template.inclusions.append(inclusion)
    }

    private mutating func open(_ node: TemplateNode, _ tag: RawTag, name: Name, blanks: Int? = nil) {
        let isSole = name.range == tag.content && !name.text.isEmpty
        openings.append(
            Opening(node: template.nodes.count, name: name, isSole: isSole, range: tag.range, blanks: blanks))
        template.nodes.append(node)
    }

    private mutating func close(_ tag: RawTag, isAlone: Bool) throws(Diagnostic) {
        if let opening = openings.last, opening.isSole,
            scanner.bytes.holds(at: tag.content, whatStandsAt: opening.name.range)
        {
            return close(opening, tag, isAlone: isAlone)
        }
        let name = try closingName(in: tag)
        guard let opening = openings.last else { throw .strayClose(name.text, at: file.location(tag.range)) }
        // The tag of a broken opening fits every close.
        guard opening.name.text == name.text || opening.name.text.isEmpty else {
            if openings.contains(where: { $0.name.text == name.text }) {
                while let last = openings.last, last.name.text != name.text {
                    end(openings.removeLast(), before: tag.range)
                }
            }
            // A close that fits no opening was meant for the last one: one of the two is misspelt.
            end(openings.removeLast(), before: tag.range)
            throw .crossedClose(
                name.text, expected: opening.name.text, at: file.location(tag.range),
                opened: file.location(opening.range))
        }
        close(opening, tag, isAlone: isAlone)
    }

    /// Ends the last opening with the tag that closes it.
    private mutating func close(_ opening: Opening, _ tag: RawTag, isAlone: Bool) {
        dropBlanks(before: tag, closing: opening)
        end(openings.removeLast(), before: tag.range)
        if !isAlone { standAlone(opening) }
    }

    /// What a closing tag closes; one that cannot be read was meant for the last opening.
    private mutating func closingName(in tag: RawTag) throws(Diagnostic) -> Name {
        do throws(Diagnostic) {
            return try soleName(in: tag)
        } catch {
            if let opening = openings.popLast() { end(opening, before: tag.range) }
            throw error
        }
    }

    /// The last line of a block that began with a line of its own is not a line if it is blank.
    private mutating func dropBlanks(before tag: RawTag, closing opening: Opening) {
        guard case .block(let block) = template.nodes[opening.node], template.blocks[block].isAlone,
            case .text(let range)? = template.nodes.last, range.upperBound == tag.range.lowerBound,
            file.bytes[range].allSatisfy(\.isBlankOnLine)
        else { return }
        template.nodes.removeLast()
    }

    /// A parent that begins a line, and whose closing tag ends one, takes both along.
    private mutating func standAlone(_ opening: Opening) {
        guard let blanks = opening.blanks, case .parent(let inclusion, _) = template.nodes[opening.node],
            case .text(let range) = template.nodes[blanks], scanner.skipBlankRestOfLine()
        else { return }
        template.nodes[blanks] = .text(range.upperBound..<range.upperBound)
        template.inclusions[inclusion].indentation = range
    }

    private mutating func end(_ opening: Opening, before close: Range<Int>) {
        let end = template.nodes.count
        switch template.nodes[opening.node] {
        case .section(let section):
            template.sections[section].end = end
            template.sections[section].text =
                opening.range.upperBound..<max(opening.range.upperBound, close.lowerBound)
        case .parent(let inclusion, _): template.nodes[opening.node] = .parent(inclusion, end: end)
        case .block(let block): template.blocks[block].end = end
        default: break
        }
        template.nodes.append(.end)
    }

    /// `{{^}}`: the other branch of the section that is open.
    private mutating func divide(_ tag: RawTag) throws(Diagnostic) {
        guard let opening = openings.last, case .section(let section) = template.nodes[opening.node],
            template.sections[section].otherwise == nil
        else { throw .strayElse(at: file.location(tag.range)) }
        template.sections[section].otherwise = template.nodes.count
        template.nodes.append(.otherwise)
    }

    private func firstWord(of tag: RawTag) -> Name {
        let bytes = file.bytes[tag.content]
        let end = bytes.firstIndex(where: \.isBlank) ?? bytes.endIndex
        return Name(text: file.text(in: bytes.startIndex..<end), range: bytes.startIndex..<end)
    }
}

extension RawTag {
    /// Whether it is `{{^}}`.
    fileprivate var isElse: Bool { kind == .inverted && content.isEmpty }
}

extension RawTag.Kind {
    fileprivate var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
}
