import GumboGuard

/// The elements and texts of an HTML page in their order, as a browser reads them.
struct MarkupTree: Sendable {
    struct Node: Sendable {
        /// The element's name in small letters; empty for a text.
        let name: String
        /// The number of the name among `names`, or their count when it is none of them.
        let nameNumber: Int
        /// The text's words, entities resolved; empty for an element.
        let text: String
        /// The index of the element it stands in, -1 for the outermost.
        let parent: Int
        /// The index after its last descendant.
        let end: Int
        /// From 1.
        let line: Int
        /// In UTF-8.
        let offset: Int
        let attributes: [(name: String, value: String)]

        subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    }

    /// Why a page cannot be parsed, and where it becomes impossible.
    struct Failure: Error {
        let status: GumboGuardStatus
        let offset: Int
    }

    let nodes: [Node]

    /// The names of elements that the parser knows.
    static let names = (0..<gumbo_guard_name_count()).map { String(gumbo_guard_name($0)) }

    /// What one page may cost; the largest real page that was met has 1.5 MB and is 40 elements deep.
    static let limits = GumboGuardLimits(
        length: PageFile.largest, depth: 2_000, attributes: 1_000, memory: 256 << 20, milliseconds: 3_000)

    init(parsing bytes: [UInt8]) throws(Failure) {
        let parsed = bytes.withUnsafeBytes { buffer in
            let text = buffer.bindMemory(to: CChar.self)
            return Self.parse(text)
        }
        switch parsed {
        case .success(let nodes): self.nodes = nodes
        case .failure(let failure): throw failure
        }
    }

    /// The words of an element, its descendants' included, blanks collapsed; long enough for a headline and no longer.
    func words(of index: Int) -> String {
        var cleaner = TextCleaner()
        for node in nodes[index..<nodes[index].end] where !node.text.isEmpty {
            node.text.withBytes { cleaner.append(UnsafeBufferPointer(rebasing: $0.prefix(Self.longestWords))) }
            if cleaner.length > Self.longestWords { break }
        }
        return cleaner.text
    }

    private static let longestWords = 2_000

    /// Elements from the one a node stands in to the outermost.
    func ancestors(of index: Int) -> some Sequence<Int> {
        sequence(state: nodes[index].parent) { parent in
            guard parent >= 0 else { return nil }
            defer { parent = nodes[parent].parent }
            return parent
        }
    }
}

extension MarkupTree {
    private static func parse(_ text: UnsafeBufferPointer<CChar>) -> Result<[Node], Failure> {
        let tree = gumbo_guard_parse(text.baseAddress, text.count, limits)
        guard tree.status == .OK else { return .failure(Failure(status: tree.status, offset: tree.offset)) }
        defer { gumbo_guard_release() }
        let nodes = UnsafeBufferPointer(start: tree.nodes, count: tree.node_count)
        let names = names
        return .success(nodes.map { Node($0, names: names, attributes: tree.attributes) })
    }
}

extension MarkupTree.Node {
    fileprivate init(_ node: GumboGuardNode, names: [String], attributes: UnsafePointer<GumboGuardAttribute>?) {
        let number = Int(node.name_number)
        self.init(
            name: number < names.count ? names[number] : String(node.name), nameNumber: number,
            text: String(node.text), parent: Int(node.parent), end: Int(node.end), line: Int(node.line),
            offset: Int(node.offset), attributes: Self.read(node, from: attributes))
    }

    private static func read(
        _ node: GumboGuardNode, from attributes: UnsafePointer<GumboGuardAttribute>?
    ) -> [(name: String, value: String)] {
        guard let attributes, node.attribute_count > 0 else { return [] }
        var read: [(name: String, value: String)] = []
        for index in Int(node.first_attribute)..<Int(node.first_attribute) + Int(node.attribute_count) {
            let name = String(attributes[index].name)
            if outlines.mayHold(name), readNames.contains(name) { read.append((name, String(attributes[index].value))) }
        }
        return read
    }

    /// The attributes that anything is read from; handlers and styles are not even looked at.
    private static let readNames: Set<String> = [
        "alt", "aria-hidden", "class", "content", "data-original", "data-src", "datetime", "hidden", "href",
        "http-equiv", "charset", "id", "itemprop", "name", "property", "rel", "role", "src", "start", "style", "title",
        "type", "width", "height", "lang",
    ]

    private static let outlines = Outlines(of: readNames)
}

extension String {
    fileprivate init(_ text: GumboGuardText) {
        guard let bytes = text.bytes, text.length > 0 else {
            self = ""
            return
        }
        // The page was read as UTF-8, and gumbo writes nothing else for an entity.
        self = UnsafeRawBufferPointer(start: bytes, count: text.length).withMemoryRebound(to: UInt8.self) {
            String(known: $0)
        }
    }
}
