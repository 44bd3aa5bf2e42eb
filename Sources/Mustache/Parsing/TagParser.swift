import SourceText

/// Reads what stands in one tag: an expression, an inclusion, or a declaration.
struct TagParser: ~Copyable {
    private let file: SourceFile
    private let tag: RawTag
    private var words: TagWords
    /// The word that comes next; nil after the last.
    private var ahead: TagWord?

    init(_ tag: RawTag, of file: SourceFile) throws(Diagnostic) {
        guard !tag.content.isEmpty else { throw .emptyTag(at: file.location(tag.range)) }
        var words = TagWords(tag.content, of: file, tag: tag.range)
        // Without a blank inside, a tag is the specification's: a name of any characters.
        let ahead = words.hasBlank ? try words.next() : words.whole()
        self.words = words
        self.ahead = ahead
        self.file = file
        self.tag = tag
    }

    private mutating func nextWord() throws(Diagnostic) -> TagWord? {
        guard let word = ahead else { return nil }
        ahead = try words.next()
        return word
    }

    /// A path, a loop variable, `@lang` or a translation, and formatters after it.
    mutating func expression() throws(Diagnostic) -> Expression {
        let base = try base()
        var formatters: [FormatterCall] = []
        while let word = try nextWord() {
            guard case .pipe = word.kind else { throw unexpected(word) }
            formatters.append(try formatter(after: word))
        }
        return Expression(base: base, formatters: formatters, range: tag.range)
    }

    /// The name of a block, or what a closing tag repeats.
    mutating func soleName() throws(Diagnostic) -> Name {
        let name = try inclusionName().name
        guard let word = try nextWord() else { return name }
        let sigil = tag.kind == .block ? "$" : "/"
        let bare = name.text.prefix { $0 != "|" }
        throw .unexpectedWord(file.text(in: word.range), afterName: sigil + bare, at: place)
    }

    /// The name of a template, arguments, and `only`.
    mutating func inclusion() throws(Diagnostic) -> Inclusion {
        let (name, dynamic) = try inclusionName()
        var arguments: [Argument] = []
        var isOnly = false
        while let word = try nextWord() {
            switch word.kind {
            case .key(let key): arguments.append(try argument(key, known: arguments))
            case .bare where file.text(in: word.range) == "only" && ahead == nil: isOnly = true
            default: throw unexpected(word)
            }
        }
        return Inclusion(name: name, dynamic: dynamic, arguments: arguments, isOnly: isOnly, range: tag.range)
    }

    /// `params` and the names that a partial expects.
    mutating func declaration() throws(Diagnostic) -> ParameterDeclaration {
        let keyword = try bareName()
        guard keyword.text == "params" else { throw .unknownDeclaration(keyword.text, at: place) }
        var parameters: [ParameterDeclaration.Parameter] = []
        while let word = try nextWord() {
            let parameter: ParameterDeclaration.Parameter
            switch word.kind {
            case .bare: parameter = .init(name: name(word.range), fallback: nil)
            case .key(let key): parameter = .init(name: key, fallback: try literal(for: key))
            default: throw unexpected(word)
            }
            if parameters.contains(where: { $0.name.text == parameter.name.text }) {
                throw .repeatedParameter(parameter.name.text, at: file.location(parameter.name.range))
            }
            parameters.append(parameter)
        }
        return ParameterDeclaration(parameters: parameters, range: tag.range)
    }
}

extension TagParser {
    private mutating func base() throws(Diagnostic) -> Expression.Base {
        guard let word = try nextWord() else { throw .emptyTag(at: place) }
        if case .quoted = word.kind, let literal = literal(word) { return .literal(literal) }
        guard case .bare = word.kind else { throw unexpected(word) }
        if ahead != nil, let base = try extended(file.text(in: word.range)) { return base }
        return try PathParser(word.range, of: file, tag: tag.range).base()
    }

    /// What only a word before others can be: a translation, or a number.
    private mutating func extended(_ first: String) throws(Diagnostic) -> Expression.Base? {
        if first == "t", case .quoted(let key)? = ahead?.kind, let range = try nextWord()?.range {
            return .translation(Name(text: key, range: range), try arguments())
        }
        if tag.kind == .section || tag.kind == .inverted, ["if", "unless", "each"].contains(first) {
            throw .otherLanguage(first, at: place)
        }
        return Int(first).map { .literal(Literal(content: .int($0), range: tag.range)) }
    }

    private mutating func formatter(after pipe: TagWord) throws(Diagnostic) -> FormatterCall {
        guard let word = try nextWord(), case .bare = word.kind else { throw .missingFormatter(at: place) }
        var call = FormatterCall(name: name(word.range))
        while let word = ahead {
            if case .pipe = word.kind { break }
            _ = try nextWord()
            guard let literal = literal(word) else { throw .notALiteral(file.text(in: word.range), at: place) }
            call.arguments.append(literal)
        }
        return call
    }

    /// The arguments up to a pipe or the end.
    private mutating func arguments() throws(Diagnostic) -> [Argument] {
        var arguments: [Argument] = []
        while case .key(let key)? = ahead?.kind {
            _ = try nextWord()
            arguments.append(try argument(key, known: arguments))
        }
        return arguments
    }

    private mutating func argument(_ key: Name, known: [Argument]) throws(Diagnostic) -> Argument {
        guard !known.contains(where: { $0.name.text == key.text }) else {
            throw .repeatedArgument(key.text, at: place)
        }
        guard let word = try nextWord() else { throw .missingArgumentValue(key.text, at: place) }
        if let literal = literal(word) { return Argument(name: key, content: .literal(literal)) }
        guard case .bare = word.kind,
            case .path(let path) = try PathParser(word.range, of: file, tag: tag.range).base(),
            path.property == nil
        else { throw .notAnArgument(file.text(in: word.range), at: place) }
        return Argument(name: key, content: .path(path))
    }

    private mutating func literal(for key: Name) throws(Diagnostic) -> Literal {
        guard let word = try nextWord() else { throw .missingArgumentValue(key.text, at: place) }
        guard let literal = literal(word) else { throw .notALiteral(file.text(in: word.range), at: place) }
        return literal
    }

    private func literal(_ word: TagWord) -> Literal? {
        switch word.kind {
        case .quoted(let text): Literal(content: .text(text), range: word.range)
        case .bare: Int(file.text(in: word.range)).map { Literal(content: .int($0), range: word.range) }
        case .key, .pipe: nil
        }
    }

    private mutating func bareName() throws(Diagnostic) -> Name {
        guard let word = try nextWord() else { throw .emptyTag(at: place) }
        guard case .bare = word.kind else { throw unexpected(word) }
        return name(word.range)
    }

    /// The name of a template, or `*` and a path.
    private mutating func inclusionName() throws(Diagnostic) -> (name: Name, dynamic: Path?) {
        let word = try bareName()
        guard tag.kind != .block, word.text.first == "*" else { return (word, nil) }
        let path = word.text == "*" ? try bareName().range : word.range.dropFirst()
        let name = Name(text: "*" + file.text(in: path), range: word.range)
        guard case .path(let path) = try PathParser(path, of: file, tag: tag.range).base(), path.property == nil else {
            throw .notATemplateName(name.text, at: place)
        }
        return (name, path)
    }

    private func name(_ range: Range<Int>) -> Name { Name(text: file.text(in: range), range: range) }

    // Errors stand at the whole tag; the message quotes the word.
    private var place: SourceLocation { file.location(tag.range) }

    private func unexpected(_ word: TagWord) -> Diagnostic {
        .unexpectedWord(file.text(in: word.range), at: place)
    }
}
