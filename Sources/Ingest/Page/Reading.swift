import Language
import SourceText

/// A page while it is being understood: its blocks, and what each of them was recognised as so far.
///
/// The first to recognise a block is right; the order of the cleaners is therefore part of their meaning.
struct Reading {
    let page: RawPage
    private(set) var marks: [Mark?]
    /// The blocks the article's text lies in, once they are found.
    var extent: Range<Int> = 0..<0
    /// The block of the headline, once it is found.
    var title: Int?
    /// The block of the lead, once it is found.
    var lead: Int?

    private let signs: LineSigns

    init(_ page: RawPage) {
        self.page = page
        signs = LineSigns(of: page.blocks)
        marks = Array(repeating: nil, count: page.blocks.count)
    }

    var blocks: [Block] { page.blocks }

    /// Whether a block has not been recognised yet.
    func isFree(_ index: Int) -> Bool { marks[index] == nil }

    func role(_ index: Int) -> Role? { marks[index]?.role }

    /// Whether a block is running text that nothing else claims.
    func isFreeProse(_ index: Int) -> Bool { isFree(index) && blocks[index].isProse }

    /// Whether a block is short text that nothing else claims.
    func isFreeLine(_ index: Int) -> Bool { isFree(index) && !blocks[index].isProse }

    mutating func mark(_ index: Int, as role: Role, by name: String, because reason: Message, text: String? = nil) {
        guard marks[index] == nil else { return }
        marks[index] = Mark(role: role, reason: reason, by: name, text: text)
    }

    /// Recognises a block anew, as only a finder that knows more than the cleaners before it may.
    mutating func remark(_ index: Int, as role: Role, by name: String, because reason: Message) {
        marks[index] = Mark(role: role, reason: reason, by: name)
    }

    mutating func apply(_ cleaner: Cleaner) {
        for mark in cleaner.marks(self) {
            self.mark(mark.block, as: mark.role, by: cleaner.name, because: mark.reason, text: mark.text)
        }
    }

    /// Who signs, where a block's line does that.
    func byline(_ index: Int) -> Byline? { signs.byline(index) }

    /// The date that a block's line gives, where it is a date and little besides.
    func dateLine(_ index: Int) -> DateLine? { signs.dateLine(index) }

    /// The days that a block's text names, in order.
    func days(_ index: Int) -> [DayMention] { signs.days(index) }

    /// The picture's credit that a block's text ends in, where it does.
    func credit(_ index: Int) -> Credit? { signs.credit(index) }

    /// The text of a block that counts: what its cleaner left of it, or the whole.
    func text(_ index: Int) -> String { marks[index]?.text ?? blocks[index].text }

    /// The blocks about the article: from its headline to the first box or notice after its text, twelve at most;
    /// without a headline, from a little above the text.
    var surroundings: Range<Int> {
        let start = min(title ?? max(0, extent.lowerBound - 6), extent.lowerBound)
        let limit = min(blocks.count, extent.upperBound + 12)
        let end = (extent.upperBound..<max(limit, extent.upperBound)).first {
            role($0) == .boxHead || role($0) == .notice
        }
        return start..<(end ?? max(limit, extent.upperBound))
    }

    /// Whether few paragraphs are indented, so that an indent says something.
    var isIndentRare: Bool {
        let prose = blocks.filter(\.isProse)
        return prose.count { $0.traces.contains(.indented) } * 4 <= prose.count
    }

    /// The nearest block before one that is not of some roles.
    func block(before index: Int, skipping roles: Set<Role>) -> Int? {
        (0..<index).last { role($0).map { !roles.contains($0) } ?? true }
    }

    /// The nearest block after one that is not of some roles.
    func block(after index: Int, skipping roles: Set<Role>) -> Int? {
        (index + 1 < blocks.count ? index + 1..<blocks.count : 0..<0)
            .first { role($0).map { !roles.contains($0) } ?? true }
    }
}
