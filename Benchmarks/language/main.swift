import Foundation
import Language

let words = Words()
print("\(words.titles.count) titles, \(words.text.utf8.count) bytes of text; medians of \(Timing.rounds) rounds\n")

let vietnam = Locale(identifier: "vi_VN")
let pairs = Array(zip(words.titles, words.titles.dropFirst()))
let keys = words.titles.map { OrderKey($0, in: .vi) }
let keyPairs = Array(zip(keys, keys.dropFirst()))

compare(
    "Order of titles", unit: "a second", per: Double(words.titles.count),
    [
        Subject("order keys, Vietnamese") { words.titles.reduce(0) { $0 + OrderKey($1, in: .vi).bytes.count } },
        Subject("order keys, English") { words.titles.reduce(0) { $0 + OrderKey($1, in: .en).bytes.count } },
        Subject("comparisons of keys") { keyPairs.count { $0 < $1 } },
        Subject("comparisons by Foundation, vi_VN") {
            pairs.count { $0.compare($1, options: [], range: nil, locale: vietnam) == .orderedAscending }
        },
        Subject("comparisons by Foundation, root") { pairs.count { $0.localizedCompare($1) == .orderedAscending } },
    ])

compare(
    "Sorting \(words.titles.count) titles", unit: "a second", per: 1,
    [
        Subject("by order keys, keys included") {
            words.titles.map { (OrderKey($0, in: .vi), $0) }.sorted { $0.0 < $1.0 }.count
        },
        Subject("by Foundation, vi_VN") {
            words.titles.sorted { $0.compare($1, options: [], range: nil, locale: vietnam) == .orderedAscending }.count
        },
    ])

let composed = Array(words.text.utf8)
compare(
    "Normal form of a text", unit: "GB/s", per: Double(composed.count) / 1e9,
    [
        Subject("quick check of composed text") { nfc(words.text).utf8.count },
        Subject("the same with a check for UTF-8") { normalised(composed)?.count ?? 0 },
        Subject("Foundation's composing of it") { words.text.precomposedStringWithCanonicalMapping.utf8.count },
    ])

compare(
    "Reading a text", unit: "MB/s", per: Double(composed.count) / 1e6,
    [
        Subject("folding") { folded(words.text).utf8.count },
        Subject("folding by Foundation") {
            words.text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: vietnam).utf8.count
        },
        Subject("recognising its language") { Language.recognised(in: words.text) == .vi ? 1 : 0 },
        Subject("reading its dates") { PrintedDate.all(in: words.text, language: .vi).count },
        Subject("reading its numbers") { PrintedNumber.all(in: words.text, language: .vi).count },
        Subject("slugs of its titles") { words.titles.reduce(0) { $0 + slug($1).utf8.count } },
    ])
