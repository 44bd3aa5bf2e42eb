import Language

/// Finds whether a page prints days or months first, as "8/7/2023" does not tell.
///
/// Vietnamese pages, and pages of Vietnam in English, print the day first. Elsewhere a date that can only be read one way
/// tells how the others are meant; where there is none, nothing is taken for granted.
struct DayOrderFinder {
    let reading: Reading
    let language: Language
    let own: KnownPaper?

    func find() -> DayOrder {
        if language == .vi { return .dayFirst }
        let orders = Set(reading.blocks.lazy.flatMap { NumericDay.all(in: $0.text) }.compactMap(\.order))
        if orders.count == 1, let order = orders.first { return order }
        return isOfVietnam ? .dayFirst : .unknown
    }

    /// A paper of the table, an address in Vietnam, or words of a Vietnamese interface about the text.
    private var isOfVietnam: Bool {
        if own.map({ KnownPapers.named($0.name) != nil }) == true { return true }
        let addresses = reading.page.markup?.meta.addresses ?? []
        if addresses.contains(where: { hostName(of: $0.value).hasSuffix(".vn") }) { return true }
        return reading.blocks.indices.contains { index in
            !reading.extent.contains(index) && reading.blocks[index].words >= 2
                && reading.blocks[index].shape.markedLetters * 5 >= reading.blocks[index].shape.letters
        }
    }
}
