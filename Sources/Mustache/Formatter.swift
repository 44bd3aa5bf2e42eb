package import Language
package import SourceText

/// A way to print a value, called as `{{ value | name argument }}`.
///
/// A class, because all workers print with the same: what each copy would count as a use of its closures, all processors
/// would wait for.
package final class Formatter: Sendable {
    /// What a formatter takes after its name.
    package enum ArgumentKind: Sendable {
        case text
        case int
    }

    /// What is wrong with the arguments in a template, if anything is.
    package typealias Check = @Sendable ([Value]) -> Message?
    package typealias Write = @Sendable (Value, [Value], Language, inout [UInt8]) throws(Diagnostic) -> Void

    package let name: String
    let input: FieldKind
    let arguments: [ArgumentKind]
    let check: Check
    let write: Write

    /// A formatter of values of one kind; `write` appends text, which is then escaped for its place. `check` sees the
    /// arguments, already of the right kinds, when a template is compiled.
    package init(
        _ name: String, of input: FieldKind, arguments: [ArgumentKind] = [], check: @escaping Check = { _ in nil },
        write: @escaping Write
    ) {
        self.check = check
        self.name = name
        self.input = input
        self.arguments = arguments
        self.write = write
    }

    /// A formatter of opaque values, whose payload is of one type.
    package convenience init<Payload>(
        _ name: String, of kind: String, holding payload: Payload.Type, arguments: [ArgumentKind] = [],
        check: @escaping Check = { _ in nil },
        write: @escaping @Sendable (Payload, [Value], Language, inout [UInt8]) throws(Diagnostic) -> Void
    ) {
        let reader = Opaque.Reader<Payload>()
        self.init(name, of: .opaque(kind), arguments: arguments, check: check) {
            (value: Value, arguments: [Value], language: Language, bytes: inout [UInt8]) throws(Diagnostic) in
            guard case .opaque(let opaque) = value else { preconditionFailure("\(name) formats the kind \(kind)") }
            try write(reader.payload(of: opaque), arguments, language, &bytes)
        }
    }

    /// A formatter of whole numbers.
    package convenience init(
        ofNumbers name: String,
        write: @escaping @Sendable (Int, Language, inout [UInt8]) throws(Diagnostic) -> Void
    ) {
        self.init(name, of: .int) {
            (value: Value, _: [Value], language: Language, bytes: inout [UInt8]) throws(Diagnostic) in
            guard case .int(let number) = value else { preconditionFailure("\(name) formats whole numbers") }
            try write(number, language, &bytes)
        }
    }
}

/// The formatters that templates may use. Several may have one name if they take different kinds.
package struct FormatterTable: Sendable {
    private let formatters: [String: [Formatter]]
    /// Stands for what the formatters know besides the values they are given.
    let fingerprint: Fingerprint

    private static let own = Dictionary(grouping: Formatter.ofTexts, by: \.name)

    /// The engine's own formatters and those given, which come first.
    ///
    /// - Parameter knowledge: Stands for what they know besides their values, as where the site is published: pages are
    ///   made again when it changes.
    package init(
        _ formatters: [Formatter] = [], knowing knowledge: Fingerprint = Fingerprint(of: "")
    ) {
        fingerprint = knowledge
        self.formatters =
            formatters.isEmpty ? Self.own : Dictionary(grouping: formatters + Formatter.ofTexts, by: \.name)
    }

    /// Those of a name, for each kind they take.
    func named(_ name: String) -> [Formatter] { formatters[name] ?? [] }

    /// The names of those that take a kind of value, in alphabetical order.
    func names(taking kind: FieldKind) -> [String] {
        formatters.values.joined().filter { $0.input == kind }.map(\.name).sorted()
    }

    /// All names in alphabetical order.
    var names: [String] { formatters.keys.sorted() }
}

extension Formatter {
    /// The formatters of texts that every site has.
    static var ofTexts: [Formatter] {
        [
            Formatter("upper", of: .text) { (value, _, _, bytes) throws(Diagnostic) in
                bytes.append(contentsOf: value.plainText.uppercased().utf8)
            },
            Formatter("lower", of: .text) { (value, _, _, bytes) throws(Diagnostic) in
                bytes.append(contentsOf: value.plainText.lowercased().utf8)
            },
            Formatter("truncate", of: .text, arguments: [.int], check: refusedLimit) {
                (value, arguments, _, bytes) throws(Diagnostic) in
                guard case .int(let limit)? = arguments.first else { return }
                bytes.append(contentsOf: truncated(value.plainText, to: limit).utf8)
            },
        ]
    }

    private static func refusedLimit(_ arguments: [Value]) -> Message? {
        if case .int(let limit)? = arguments.first, limit > 0 { return nil }
        return Message(vi: "số ký tự phải lớn hơn 0", en: "the number of characters must be greater than 0")
    }

    /// At most so many characters, cut between words where there is one, with an ellipsis in place of the rest.
    private static func truncated(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let kept = text.prefix(max(0, limit - 1))
        let isBetweenWords = text[kept.endIndex] == " "
        let end = isBetweenWords ? kept.endIndex : kept.lastIndex(of: " ") ?? kept.endIndex
        return text[..<end].trimmingEnd + "…"
    }
}

extension Substring {
    fileprivate var trimmingEnd: String {
        var text = self
        while let last = text.last, last.isWhitespace || last.isPunctuation { text.removeLast() }
        return String(text)
    }
}

extension Value {
    /// The text of a text, or the source of HTML; empty for every other value.
    var writtenText: String {
        if case .html(let html) = self { String(decoding: html.bytes, as: UTF8.self) } else { plainText }
    }

    /// The text of a text; empty for every other value.
    var plainText: String {
        if case .text(let text) = self { text } else { "" }
    }
}
