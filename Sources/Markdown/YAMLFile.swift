package import SourceText

/// A file that is YAML as a whole, as the registers and the site's settings are.
package struct YAMLFile: Sendable {
    package let source: SourceFile
    /// What it says; null when it says nothing.
    package let root: YAMLNode

    package init(source: SourceFile, root: YAMLNode) {
        self.source = source
        self.root = root
    }

    /// The file, or nil when its YAML is broken, which was reported then.
    package init?(reading source: SourceFile, report: inout Report) {
        guard let root = YAMLReader.read(source, 0..<source.bytes.count, report: &report) else { return nil }
        self.init(source: source, root: root)
    }
}
