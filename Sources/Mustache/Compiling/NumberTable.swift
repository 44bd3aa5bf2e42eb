/// Things that are each numbered once, in the order they came.
struct NumberTable<Element: Hashable> {
    private(set) var elements: [Element] = []
    /// Made when there are many: few are compared quicker than one is hashed.
    private var numbers: [Element: Int] = [:]

    private static var few: Int { 8 }

    subscript(_ number: Int) -> Element { elements[number] }

    func number(of element: Element) -> Int? {
        if !numbers.isEmpty { return numbers[element] }
        for number in elements.indices where elements[number] == element { return number }
        return nil
    }

    /// Numbers something that has no number yet.
    mutating func append(_ element: Element) {
        elements.append(element)
        if numbers.isEmpty, elements.count > Self.few {
            for (number, known) in elements.enumerated() { numbers[known] = number }
        } else if !numbers.isEmpty {
            numbers[element] = elements.count - 1
        }
    }
}
