import Language
import Mustache
package import SourceText

/// A name that a template may use, what it holds, and what it holds on one page of the site.
package struct OfferedName: Sendable {
    /// `title`, `page.title`, or `tags[].title` for what the items of a list hold.
    package let path: String
    /// What may be done with it, as `text` or `list`.
    package let kind: Message
    package let meaning: Message?
    package let example: String?
}

/// The names of a shape and of the shapes within it, in order.
struct OfferedNames {
    private(set) var names: [OfferedName] = []

    /// Each with an example from the first record that has one.
    init(of shape: Shape, examples: [Record]) {
        add(shape, below: "", examples, within: [])
    }

    private mutating func add(_ shape: Shape, below path: String, _ records: [Record], within outer: Set<Shape>) {
        for (name, kind) in shape.fieldKinds {
            let values = records.compactMap { $0[name] }
            names.append(
                OfferedName(
                    path: path + name, kind: kind.briefly, meaning: Meanings.of(name, in: shape),
                    example: values.lazy.compactMap(\.example).first))
            add(kind, below: path + name, values, within: outer.union([shape]))
        }
    }

    /// What stands in a record, or in the items of a list; a shape within itself is not followed again.
    private mutating func add(_ kind: FieldKind, below path: String, _ values: [Value], within outer: Set<Shape>) {
        switch kind {
        case .optional(let inner): add(inner, below: path, values, within: outer)
        case .list(let items): add(items, below: path + "[]", values.flatMap(\.items), within: outer)
        case .record(let shape) where !outer.contains(shape):
            add(shape, below: path + ".", values.compactMap(\.record), within: outer)
        default: break
        }
    }
}

extension FieldKind {
    /// The kind in a word or two.
    fileprivate var briefly: Message {
        switch self {
        case .text: Message(vi: "văn bản", en: "text")
        case .html: Message(vi: "HTML", en: "HTML")
        case .int: Message(vi: "số nguyên", en: "whole number")
        case .double: Message(vi: "số thập phân", en: "decimal number")
        case .bool: Message(vi: "đúng/sai", en: "true/false")
        case .url: Message(vi: "địa chỉ", en: "address")
        case .opaque(PrintedDateValue.kind): Message(vi: "ngày", en: "date")
        case .record: Message(vi: "bản ghi", en: "record")
        case .list(.record): Message(vi: "danh sách bản ghi", en: "list of records")
        case .list(let items):
            Message(vi: "danh sách \(items.briefly.vi)", en: "list of \(items.briefly.en)s")
        case .optional(let kind):
            Message(vi: "\(kind.briefly.vi), có thể vắng", en: "\(kind.briefly.en), may be absent")
        case .opaque, .open, .data, .template, .lambda: word
        }
    }
}

extension Value {
    /// The value on one line, where it has a short form.
    fileprivate var example: String? {
        switch self {
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .text(let text): text.isEmpty ? nil : text
        case .opaque(let opaque): opaque.payload(as: PrintedDateValue.self)?.iso
        case .items(let list): list.values.first?.example
        default: nil
        }
    }

    fileprivate var items: [Value] {
        if case .items(let list) = self { list.values } else { [] }
    }

    fileprivate var record: Record? {
        if case .record(let record) = self { record } else { nil }
    }
}
