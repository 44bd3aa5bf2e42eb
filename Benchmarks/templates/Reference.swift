import Hummingbird

/// The page as swift-mustache makes it of a workload: a library of templates, and a dictionary.
struct Reference {
    private let library: Hummingbird.MustacheLibrary
    private let name: String
    private let data: [String: Any]

    init(_ workload: Workload) throws {
        var library = Hummingbird.MustacheLibrary()
        for (name, text) in workload.templates { try library.register(text, named: name) }
        self.library = library
        name = workload.templates[0].key
        data = workload.dictionary()
    }

    func render() -> String { library.render(data, withTemplate: name) ?? "" }
}
