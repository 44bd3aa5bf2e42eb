import Bulletin
import Language
import SourceText

/// Looks for links and pictures that only one of two texts has; a link to another text means that of either language.
func checkReferences(_ pair: PairReading) -> [Diagnostic] {
    let targets = pair.readings.map { reading in reading.references.map { Target($0, in: reading.text.path) } }
    return Language.allCases.flatMap { language in
        let (own, other) = (pair.readings[language], pair.readings[language.other])
        let there = Set(targets[language.other])
        var missing: [(reference: Reference, target: Target)] = []
        for (reference, target) in zip(own.references, targets[language])
        where !there.contains(target) && !missing.contains(where: { $0.target == target }) {
            missing.append((reference, target))
        }
        // A page of the web may have an address in each language: then it is another one there, not missing.
        let foreign = Set(targets[language.other].filter(\.isOnTheWeb)).subtracting(targets[language])
        let isTranslated = missing.count { $0.target.isOnTheWeb } <= foreign.count
        let references = missing.filter { !($0.target.isOnTheWeb && isTranslated) }.map(\.reference)
        return references.map { reference in
            let passage = own.passage(at: reference.range.lowerBound) ?? 0
            return .referenceMissing(reference, own, at: pair.answer(to: passage, in: language), other)
        } + missingPictures(own, other)
    }
}

/// The pictures named in the front matter of one text only.
private func missingPictures(_ own: Reading, _ other: Reading) -> [Diagnostic] {
    let there = Set(other.text.images.compactMap(\.file).map { contentPath(of: $0, in: other.text.path) })
    let missing = own.text.images.compactMap(\.file).filter { !there.contains(contentPath(of: $0, in: own.text.path)) }
    guard !missing.isEmpty, let place = own.text.place(of: "images") else { return [] }
    return missing.map { .pictureMissing($0, own, at: place, other) }
}

/// What a link leads to, whichever language it is followed in.
private struct Target: Hashable {
    let path: String
    let isImage: Bool
    let isOnTheWeb: Bool

    init(_ reference: Reference, in path: String) {
        isImage = reference.isImage
        let destination = reference.destination.prefix {
            $0 != "#" && $0 != "?" || reference.destination.contains("://")
        }
        isOnTheWeb = destination.contains("://")
        var target =
            isOnTheWeb ? String(destination) : contentPath(of: String(destination), in: path) ?? String(destination)
        for language in Language.allCases {
            if target.hasSuffix(".\(language.rawValue).md") { target.removeLast(6) }
            // An address of the site itself begins with its language.
            if destination.hasPrefix("/\(language.rawValue)/") { target = "" }
        }
        while target.hasSuffix("/") { target.removeLast() }
        self.path = target
    }
}
