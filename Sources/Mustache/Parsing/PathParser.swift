import SourceText

/// Reads one word as a path, a loop variable, or `@lang`.
struct PathParser {
    private let file: SourceFile
    private let range: Range<Int>
    private let tag: Range<Int>

    init(_ range: Range<Int>, of file: SourceFile, tag: Range<Int>) {
        self.range = range
        self.file = file
        self.tag = tag
    }

    func base() throws(Diagnostic) -> Expression.Base {
        if range.count == 1, file.bytes[range.lowerBound] == UInt8(ascii: ".") { return .path(Path(range: range)) }
        guard isCompound else {
            return .path(Path(first: Name(text: file.text(in: range), range: range), range: range))
        }
        let names = parts()
        if let first = names.first, first.text.hasPrefix("@") { return try special(names) }
        return .path(try path(names))
    }

    /// Whether there is more to it than a name.
    private var isCompound: Bool {
        file.bytes[range].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
    }

    /// What stands between the dots.
    private func parts() -> [Name] {
        var parts: [Name] = []
        var start = range.lowerBound
        for index in range where file.bytes[index] == UInt8(ascii: ".") {
            parts.append(Name(text: file.text(in: start..<index), range: start..<index))
            start = index + 1
        }
        parts.append(Name(text: file.text(in: start..<range.upperBound), range: start..<range.upperBound))
        return parts
    }

    private func path(_ parts: [Name]) throws(Diagnostic) -> Path {
        var names = parts[...]
        var path = Path(range: range)
        if let first = names.first, first.text.isEmpty, names.count > 1 {
            path.isLocal = true
            names.removeFirst()
        }
        if let last = names.last, last.text.hasPrefix("@") {
            path.property = try property(last)
            names.removeLast()
        }
        for name in names where name.text.isEmpty || name.text.hasPrefix("@") {
            throw .malformedPath(file.text(in: range), at: file.location(tag))
        }
        path.first = names.first
        path.rest = Array(names.dropFirst())
        return path
    }

    private func property(_ name: Name) throws(Diagnostic) -> Path.Property {
        switch name.text {
        case "@any": return .any
        case "@count": return .count
        default: throw .unknownListProperty(name.text, at: file.location(tag))
        }
    }

    /// `@lang`, `@number`, or `@parent.number` with any number of parents; the `@` may be repeated after each dot.
    private func special(_ parts: [Name]) throws(Diagnostic) -> Expression.Base {
        if range.count == 5, parts[0].text == "@lang" { return .language }
        let words = parts.map { $0.text.hasPrefix("@") ? String($0.text.dropFirst()) : $0.text }
        guard words.dropLast().allSatisfy({ $0 == "parent" }), let last = words.last,
            let variable = LoopVariable(rawValue: last)
        else { throw .unknownLoopVariable(file.text(in: range), at: file.location(tag)) }
        return .loop(variable, parents: words.count - 1)
    }
}
