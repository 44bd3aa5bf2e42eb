import Bulletin
import Language
import Markdown
import SourceText

/// What an editor can say is right as it is: `unchecked: [facts, terms]` in the front matter of either text.
enum Unchecked: String, CaseIterable {
    /// Numbers, days, amounts, quotations, links, pictures and names, compared with the other text.
    case facts
    /// The words of the glossary.
    case terms
    /// Telex and tone styles.
    case spelling

    /// Reports what a text asks for that is none of these.
    static func check(_ reading: Reading) -> [Diagnostic] {
        guard let node = reading.text.file.frontMatter["unchecked"]?.value, !node.isNull else { return [] }
        guard node.map == nil else { return [.uncheckedIsNoList(reading.location(node.range))] }
        return (node.list ?? [node]).compactMap { item in
            if let word = item.text, Unchecked(rawValue: word) != nil { return nil }
            return .unknownUnchecked(item.text ?? "", reading.location(item.range))
        }
    }
}

extension Reading {
    func isUnchecked(_ check: Unchecked) -> Bool { unchecked.contains(check.rawValue) }
}
