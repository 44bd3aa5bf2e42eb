import SourceText

/// Reads a file into a template, reporting what is wrong in it.
struct TemplateParser {
    /// The deepest nesting of sections, blocks and parents.
    static let deepest = 256

    /// An opening tag whose closing tag has not come yet.
    private struct Opening {
        let node: Int
        let name: Name
        let range: Range<Int>
    }

    private var template: Template
    private var openings: [Opening] = []

    private var file: SourceFile { template.file }

    /// The template in a file; one with errors is marked as broken.
    static func parse(_ file: SourceFile, named name: String, report: inout Report) -> Template {
        var parser = TemplateParser(template: Template(name: name, file: file))
        parser.parse(into: &report)
        return parser.template
    }

    private mutating func parse(into report: inout Report) {
        var scanner = TagScanner(file)
        do throws(Diagnostic) {
            var isAtEnd = false
            while !isAtEnd {
                let step = try scanner.next()
                if !step.text.isEmpty { template.nodes.append(.text(step.text)) }
                if let tag = step.tag { read(tag, into: &report) } else { isAtEnd = true }
                guard openings.count <= Self.deepest else { throw tooDeep }
            }
            for opening in openings {
                fail(.unclosedSection(opening.name.text, at: file.location(opening.range)), &report)
            }
        } catch {
            fail(error, &report)
        }
        // What is left open ends here too, so that whoever walks the nodes always comes to an end.
        while let opening = openings.popLast() { end(opening) }
    }

    private var tooDeep: Diagnostic {
        .tooDeep(limit: Self.deepest, at: file.location(openings.last?.range ?? 0..<0))
    }

    private mutating func fail(_ diagnostic: Diagnostic, _ report: inout Report) {
        template.isBroken = true
        report.add(diagnostic)
    }

    private mutating func read(_ tag: RawTag, into report: inout Report) {
        do throws(Diagnostic) {
            try add(tag)
        } catch {
            fail(error, &report)
            // Its closing tag must still find it, or one mistake would be reported twice.
            if tag.kind.opens { open(.text(tag.range), tag, name: Name(text: "", range: tag.content)) }
        }
    }

    private mutating func add(_ tag: RawTag) throws(Diagnostic) {
        switch tag.kind {
        case .comment, .delimiters: return
        case .close: try close(tag)
        case .inverted where tag.content.isEmpty: try divide(tag)
        default: try addParsed(tag)
        }
    }

    private mutating func addParsed(_ tag: RawTag) throws(Diagnostic) {
        var parser = try TagParser(tag, of: file)
        switch tag.kind {
        case .escaped, .raw: template.nodes.append(.value(try parser.expression(), isRaw: tag.kind == .raw))
        case .section, .inverted:
            let section = Section(expression: try parser.expression(), isInverted: tag.kind == .inverted)
            open(.section(section), tag, name: firstWord(of: tag))
        case .partial: template.nodes.append(.partial(try parser.inclusion()))
        case .parent:
            let inclusion = try parser.inclusion()
            open(.parent(inclusion, end: 0), tag, name: inclusion.name)
        case .block:
            let name = try parser.soleName()
            open(.block(Name(text: name.text, range: tag.range), end: 0), tag, name: name)
        case .declaration: template.parameters = try parser.declaration()
        case .comment, .delimiters, .close: break
        }
    }
}

extension TemplateParser {
    private mutating func open(_ node: TemplateNode, _ tag: RawTag, name: Name) {
        openings.append(Opening(node: template.nodes.count, name: name, range: tag.range))
        template.nodes.append(node)
    }

    private mutating func close(_ tag: RawTag) throws(Diagnostic) {
        var parser = try TagParser(tag, of: file)
        let name = try parser.soleName()
        guard let opening = openings.last else { throw .strayClose(name.text, at: file.location(tag.range)) }
        // The tag of a broken opening fits every close.
        guard opening.name.text == name.text || opening.name.text.isEmpty else {
            if openings.contains(where: { $0.name.text == name.text }) {
                while let last = openings.last, last.name.text != name.text { end(openings.removeLast()) }
            }
            // A close that fits no opening was meant for the last one: one of the two is misspelt.
            end(openings.removeLast())
            throw .crossedClose(
                name.text, expected: opening.name.text, at: file.location(tag.range),
                opened: file.location(opening.range))
        }
        end(openings.removeLast())
    }

    private mutating func end(_ opening: Opening) {
        let end = template.nodes.count
        switch template.nodes[opening.node] {
        case .section(var section):
            section.end = end
            template.nodes[opening.node] = .section(section)
        case .parent(let inclusion, _): template.nodes[opening.node] = .parent(inclusion, end: end)
        case .block(let name, _): template.nodes[opening.node] = .block(name, end: end)
        default: break
        }
        template.nodes.append(.end)
    }

    /// `{{^}}`: the other branch of the section that is open.
    private mutating func divide(_ tag: RawTag) throws(Diagnostic) {
        guard let opening = openings.last, case .section(var section) = template.nodes[opening.node],
            section.otherwise == nil
        else { throw .strayElse(at: file.location(tag.range)) }
        section.otherwise = template.nodes.count
        template.nodes[opening.node] = .section(section)
        template.nodes.append(.otherwise)
    }

    private func firstWord(of tag: RawTag) -> Name {
        let bytes = file.bytes[tag.content]
        let end = bytes.firstIndex(where: \.isBlank) ?? bytes.endIndex
        return Name(text: file.text(in: bytes.startIndex..<end), range: bytes.startIndex..<end)
    }
}

extension RawTag.Kind {
    fileprivate var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
}
