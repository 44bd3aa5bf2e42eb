package import SourceText

extension MarkdownFile {
    /// The file split in two, or nil when its front matter is not closed or broken, which was reported then.
    ///
    /// Front matter stands between two lines `---`, the first of which begins the file; a file may have none.
    package init?(reading source: SourceFile, report: inout Report) {
        guard let opening = Self.fence(in: source.bytes, at: 0) else {
            let body = MarkdownBody(source: source, range: 0..<source.bytes.count)
            self.init(source: source, frontMatter: FrontMatter(entries: [], range: 0..<0), body: body)
            return
        }
        guard let closing = Self.closingFence(in: source.bytes, after: opening.upperBound) else {
            report.add(.unclosedFrontMatter(source.location(0..<3)))
            return nil
        }
        let yaml = opening.upperBound..<closing.lowerBound
        guard let root = YAMLReader.read(source, yaml, report: &report) else { return nil }
        guard let entries = root.isNull ? [] : root.map else {
            report.add(.frontMatterIsNoMap(source.location(root.range)))
            return nil
        }
        self.init(
            source: source, frontMatter: FrontMatter(entries: entries, range: 0..<closing.upperBound),
            body: MarkdownBody(source: source, range: closing.upperBound..<source.bytes.count))
    }

    /// The offsets of a line `---` with its line end, if one begins at an offset. Blanks may follow the hyphens.
    private static func fence(in bytes: [UInt8], at start: Int) -> Range<Int>? {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
        guard end - start == 3 else { return nil }
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
        guard end < bytes.count else { return start..<end }
        return bytes[end] == 0x0A ? start..<end + 1 : nil
    }

    private static func closingFence(in bytes: [UInt8], after start: Int) -> Range<Int>? {
        var line = start
        while line < bytes.count {
            if let fence = fence(in: bytes, at: line) { return fence }
            guard let lineEnd = bytes[line...].firstIndex(of: 0x0A) else { return nil }
            line = lineEnd + 1
        }
        return nil
    }
}
