import SourceText

// What stands in tags. Nearly all hold one name and nothing else, which needs no parser.
extension TemplateParser {
    /// What a tag shows or tests.
    mutating func expression(in tag: RawTag) throws(Diagnostic) -> Expression {
        var parser = try TagParser(tag, of: file)
        let expression = try parser.expression()
        if case .loop(_, let parents) = expression.base { template.loopParents = max(template.loopParents, parents) }
        return expression
    }

    /// What a tag includes.
    mutating func inclusion(in tag: RawTag) throws(Diagnostic) -> Inclusion {
        if let name = plainName(in: tag) {
            return Inclusion(name: name, dynamic: nil, arguments: [], isOnly: false, range: tag.range)
        }
        var parser = try TagParser(tag, of: file)
        return try parser.inclusion()
    }

    /// The one name of a block or a closing tag.
    mutating func soleName(in tag: RawTag) throws(Diagnostic) -> Name {
        if let name = plainName(in: tag) { return name }
        var parser = try TagParser(tag, of: file)
        return try parser.soleName()
    }

    /// The name that is all a tag holds; nil if there is more to it.
    mutating func plainName(in tag: RawTag) -> Name? {
        plainNames.name(in: tag, among: scanner.bytes)
    }
}
