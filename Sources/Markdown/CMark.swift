import CMarkGuard
import SourceText

/// libcmark-gfm behind its guard. This is the only file that sees C.
enum CMark {
    /// What one text may cost. A text of two megabytes that is no attack takes some 30 milliseconds.
    static func limits(milliseconds: Int64 = 500) -> CMarkGuardLimits {
        CMarkGuardLimits(length: 2_000_000, memory: 256 << 20, milliseconds: milliseconds, depth: 200, marks: 1000)
    }

    /// Parses a text and hands its tree to a function, out of which no node may be taken.
    static func parse<Result>(
        _ body: MarkdownBody, within limits: CMarkGuardLimits = limits(),
        _ use: (CMarkNode) throws(Diagnostic) -> Result
    ) throws(Diagnostic) -> Result {
        let parsed = body.source.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[body.range])
            return cmark_guard_parse(text.baseAddress, text.count, limits)
        }
        guard let root = parsed.root else { throw refusal(parsed, of: body, within: limits) }
        defer { cmark_guard_release() }
        return try use(CMarkNode(root))
    }

    private static func refusal(
        _ parsed: CMarkGuardResult, of body: MarkdownBody, within limits: CMarkGuardLimits
    ) -> Diagnostic {
        let offset = body.range.lowerBound + parsed.offset
        let place = body.source.location(offset..<min(offset + 1, body.range.upperBound))
        switch parsed.status {
        case .tooLong: return .markdownTooLong(body.range.count, limit: limits.length, place)
        case .tooDeep: return .markdownTooDeep(limit: limits.depth, place)
        case .tooManyMarks:
            return .markdownTooManyMarks(body.source.text(in: place.range), limit: limits.marks, place)
        case .outOfMemory: return .markdownTooLarge(place)
        case .outOfTime: return .markdownTooSlow(place)
        case .OK, .busy: preconditionFailure("a text was parsed while another one of this thread was in use")
        }
    }
}

/// A node of a parsed text; it lives as long as the call of `CMark.parse` that gave it.
struct CMarkNode: Hashable {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
        case footnoteReference, other
    }

    /// Lines and columns from 1, in bytes, both ends included; 0 where libcmark does not know.
    struct Position {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    private let pointer: OpaquePointer

    fileprivate init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var parent: CMarkNode? { cmark_guard_parent(pointer).map { CMarkNode($0) } }
    var next: CMarkNode? { cmark_guard_next(pointer).map { CMarkNode($0) } }
    var lastChild: CMarkNode? { cmark_guard_last_child(pointer).map { CMarkNode($0) } }
    var firstChild: CMarkNode? { cmark_guard_first_child(pointer).map { CMarkNode($0) } }

    var position: Position {
        let position = cmark_guard_position(pointer)
        return Position(
            startLine: Int(position.startLine), startColumn: Int(position.startColumn),
            endLine: Int(position.endLine), endColumn: Int(position.endColumn))
    }

    /// The text of a text, of code and of raw HTML; the number of a footnote reference; else empty.
    var literal: Bytes { Self.bytes(cmark_guard_literal(pointer)) }
    /// The destination of a link or image, entities and backslashes resolved.
    var destination: Bytes { Self.bytes(cmark_guard_url(pointer)) }
    /// The title of a link or image.
    var title: Bytes { Self.bytes(cmark_guard_title(pointer)) }
    /// The words after a code fence.
    var fenceInfo: Bytes { Self.bytes(cmark_guard_fence_info(pointer)) }

    var headingLevel: Int { Int(cmark_guard_heading_level(pointer)) }
    /// The first number of an ordered list; nil for another list.
    var listStart: Int? {
        let start = Int(cmark_guard_list_start(pointer))
        return start < 0 ? nil : start
    }
    var isTight: Bool { cmark_guard_list_is_tight(pointer) }
    /// Whether a task is done; nil for an item that is none.
    var taskIsDone: Bool? {
        switch cmark_guard_task(pointer) {
        case .none: nil
        case .open: false
        case .done: true
        }
    }
    var isHeaderRow: Bool { cmark_guard_row_is_header(pointer) }

    /// The alignment of a table's column: `l`, `c`, `r`, or 0 where it is left open.
    func alignment(ofColumn column: Int) -> UInt8 {
        cmark_guard_alignment(pointer, Int32(clamping: column))
    }

    private static func bytes(_ text: CMarkText) -> Bytes {
        Bytes(start: text.bytes, count: text.length)
    }
}

extension CMarkNode {
    var kind: Kind {
        switch cmark_guard_kind(pointer) {
        case .document: .document
        case .blockQuote: .blockQuote
        case .list: .list
        case .item: .item
        case .codeBlock: .codeBlock
        case .htmlBlock: .htmlBlock
        case .paragraph: .paragraph
        case .heading: .heading
        case .thematicBreak: .thematicBreak
        case .footnoteDefinition: .footnoteDefinition
        case .table: .table
        case .tableRow: .tableRow
        case .tableCell: .tableCell
        case .text: .text
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .code: .code
        case .htmlInline: .htmlInline
        case .emphasis: .emphasis
        case .strong: .strong
        case .strikethrough: .strikethrough
        case .link: .link
        case .image: .image
        case .footnoteReference: .footnoteReference
        case .other: .other
        }
    }
}
