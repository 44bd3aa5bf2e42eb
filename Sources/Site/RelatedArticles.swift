import Bulletin
import Language

/// Which articles are about the same things: they share tags, organisations, or rare words of their titles.
///
/// What many articles share says little, what few share says much. Of what many share only the articles near in time
/// are looked at, so that a bulletin of any size costs the same for each article. Bodies do not count: editing one
/// changes no other page.
struct RelatedArticles: Sendable {
    /// How many articles each page offers; 0 for none.
    let offered: Int
    /// For each article the signs it carries.
    private let signs: Groups
    /// For each sign the articles that carry it, newest first.
    private let carriers: Groups

    /// How many carriers of a sign are looked at on each side of an article.
    private static let reach = 24
    /// Words in more titles than this are no sign of anything.
    private static let commonest = 40

    init(among articles: [Article], offered: Int) {
        self.offered = offered
        var reader = SignReader()
        let signs = offered > 0 ? articles.map { reader.signs(of: $0) } : []
        let all = Groups(signs)
        carriers = all.inverted(count: reader.count) { sign, carriers in
            carriers.count > 1 && (!reader.isWord(sign) || carriers.count <= Self.commonest)
        }
        self.signs = all
    }

    /// The positions of the articles nearest in subject, nearest first, among those that a claim holds of.
    ///
    /// Of two that share as much the one nearer in time comes first, then the newer one.
    func articles(to position: Int, where isSuitable: (Int) -> Bool) -> [Int] {
        guard offered > 0 else { return [] }
        // The best so far, in order: there are few of them, and hundreds that are none.
        var nearest: [(rank: (Int, Int, Int), position: Int)] = []
        for one in shared(with: position) {
            let rank = (-one.weight, abs(one.position - position), one.position)
            if nearest.count == offered, let last = nearest.last, last.rank < rank { continue }
            guard isSuitable(one.position) else { continue }
            if nearest.count == offered { nearest.removeLast() }
            nearest.insert((rank, one.position), at: nearest.firstIndex { rank < $0.rank } ?? nearest.count)
        }
        return nearest.map(\.position)
    }

    /// The articles that carry signs of this one, with how much that says, in their order.
    private func shared(with position: Int) -> [(position: Int, weight: Int)] {
        // Each is a position before a weight in one number, which are put in order sooner than pairs.
        var found: [Int] = []
        let own = signs[position]
        found.reserveCapacity(own.count * 2 * Self.reach)
        for sign in own {
            let carriers = carriers[Int(sign)]
            guard let middle = place(of: Int32(position), in: carriers) else { continue }
            let weight = Self.weight(of: carriers.count, among: signs.count)
            let places = max(0, middle - Self.reach)..<min(carriers.count, middle + Self.reach + 1)
            for place in places where place != middle {
                found.append(Int(carriers[carriers.startIndex + place]) << 8 | weight)
            }
        }
        found.sort()
        var sums: [(position: Int, weight: Int)] = []
        sums.reserveCapacity(found.count)
        for one in found {
            let (position, weight) = (one >> 8, one & 0xFF)
            if sums.last?.position == position {
                sums[sums.count - 1].weight += weight
            } else {
                sums.append((position, weight))
            }
        }
        return sums
    }

    /// The rarer a sign, the more it weighs: one more for each time its carriers are half as many.
    private static func weight(of carriers: Int, among articles: Int) -> Int {
        let share = max(1, articles / carriers)
        return Int.bitWidth - share.leadingZeroBitCount
    }

    private func place(of position: Int32, in carriers: ArraySlice<Int32>) -> Int? {
        var low = carriers.startIndex
        var high = carriers.endIndex
        while low < high {
            let middle = (low + high) / 2
            if carriers[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low < carriers.endIndex && carriers[low] == position ? low - carriers.startIndex : nil
    }
}

/// Gives every tag, organisation and word a number.
private struct SignReader {
    private var numbers: [String: Int32] = [:]
    private var words: Set<Int32> = []

    var count: Int { numbers.count }

    func isWord(_ sign: Int) -> Bool { words.contains(Int32(sign)) }

    /// The signs that the texts of an article carry, each once, in order.
    mutating func signs(of article: Article) -> [Int32] {
        var signs: [Int32] = []
        for text in article.writtenTexts {
            signs += text.tags.map { number(of: "t " + $0) }
            signs += text.organisations.map { number(of: "o " + $0) }
            let syllables = folded(text.title).utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
            for word in syllables where word.count > 2 {
                let sign = number(of: text.language.rawValue + " " + String(Substring(word)))
                words.insert(sign)
                signs.append(sign)
            }
        }
        return Set(signs).sorted()
    }

    private mutating func number(of sign: String) -> Int32 {
        if let number = numbers[sign] { return number }
        let number = Int32(numbers.count)
        numbers[sign] = number
        return number
    }
}

/// Lists of numbers, all in one array.
private struct Groups: Sendable {
    private var members: [Int32] = []
    private var ends: [Int] = [0]

    init(_ groups: [[Int32]]) {
        for group in groups { append(group) }
    }

    var count: Int { ends.count - 1 }

    subscript(group: Int) -> ArraySlice<Int32> { members[ends[group]..<ends[group + 1]] }

    private mutating func append(_ group: [Int32]) {
        members += group
        ends.append(members.count)
    }

    /// For each member the groups it is in; those that are not kept are empty.
    func inverted(count: Int, keeping isKept: (Int, [Int32]) -> Bool) -> Groups {
        var groups = Array(repeating: [Int32](), count: count)
        for group in 0..<self.count {
            for member in self[group] { groups[Int(member)].append(Int32(group)) }
        }
        return Groups(groups.enumerated().map { isKept($0, $1) ? $1 : [] })
    }
}
