import SourceText

/// Reads YAML: the plain forms on bytes, everything else with Yams.
enum YAMLReader {
    /// The value between two offsets, null where nothing is written; nil when it was reported as broken.
    static func read(_ source: SourceFile, _ range: Range<Int>, report: inout Report) -> YAMLNode? {
        if let node = PlainYAML.read(source.bytes, range) { return node }
        do throws(Diagnostic) {
            return try YAMLComposer(yaml: YAMLText(source, range)).compose()
        } catch {
            report.add(error)
            return nil
        }
    }
}
