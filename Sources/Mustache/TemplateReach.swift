package import SourceText

// Which templates a page is made with.
extension TemplateLibrary {
    /// Notes the templates that no page is made with, when pages are made with the ones named.
    package func checkUse(from names: [String], report: inout Report) {
        let used = reached(from: names.compactMap(index(of:)))
        for index in templates.indices where !used.contains(index) {
            report.add(.unusedTemplate(templates[index].name, at: templates[index].file.start))
        }
    }

    /// The templates and all that they include; every template, if one is named by a value of the page.
    func reached(from starts: [Int]) -> Set<Int> {
        var reached: Set<Int> = []
        var waiting = starts
        while let next = waiting.popLast() {
            guard reached.insert(next).inserted else { continue }
            for inclusion in templates[next].inclusions {
                guard inclusion.dynamic == nil else { return Set(templates.indices) }
                if let target = index(of: inclusion.name.text, from: templates[next]) { waiting.append(target) }
            }
        }
        return reached
    }
}
