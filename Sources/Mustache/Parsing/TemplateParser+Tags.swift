import SourceText

// What stands in tags. Nearly all hold one name and nothing else, which needs no parser.
extension TemplateParser {
    /// What a tag shows or tests; `name` is the one that is all it holds, where that is known.
    mutating func expression(in tag: RawTag, named name: Name?) throws(Diagnostic) -> Expression {
        if let name {
            return Expression(base: .path(Path(first: name, range: name.range)), range: tag.range)
        }
        var parser = try TagParser(tag, of: file)
        let expression = try parser.expression()
        if case .loop(_, let parents) = expression.base { template.loopParents = max(template.loopParents, parents) }
        return expression
    }

    /// What a tag includes.
    func inclusion(in tag: RawTag) throws(Diagnostic) -> Inclusion {
        if let name = plainName(in: tag) {
            return Inclusion(name: name, dynamic: nil, arguments: [], isOnly: false, range: tag.range)
        }
        var parser = try TagParser(tag, of: file)
        return try parser.inclusion()
    }

    /// The one name of a block or a closing tag.
    func soleName(in tag: RawTag) throws(Diagnostic) -> Name {
        if let name = plainName(in: tag) { return name }
        var parser = try TagParser(tag, of: file)
        return try parser.soleName()
    }

    /// The name that is all a tag holds; nil if there is more to it.
    func plainName(in tag: RawTag) -> Name? {
        isPlain(tag) ? Name(text: template.file.text(in: tag.content), range: tag.content) : nil
    }

    /// Whether a tag holds a plain name, written as it is in another place of the file.
    func holds(_ tag: RawTag, theNameAt range: Range<Int>) -> Bool {
        guard tag.content.count == range.count, isPlain(tag) else { return false }
        return template.file.bytes.withUnsafeBufferPointer { bytes in
            zip(tag.content, range).allSatisfy { bytes[$0] == bytes[$1] }
        }
    }

    private func isPlain(_ tag: RawTag) -> Bool {
        guard !tag.content.isEmpty else { return false }
        return template.file.bytes.withUnsafeBufferPointer { bytes in
            tag.content.allSatisfy { bytes[$0].isPlainInName }
        }
    }
}

extension UInt8 {
    /// Whether the byte says nothing but a part of a name, wherever in a tag it stands.
    fileprivate var isPlainInName: Bool {
        // Those that do are all below the letters.
        self > UInt8(ascii: "@")
            || !isBlank && self != UInt8(ascii: ".") && self != UInt8(ascii: "@") && self != UInt8(ascii: "*")
    }
}
