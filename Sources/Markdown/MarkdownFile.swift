package import SourceText

/// A Markdown file split into its front matter and its body.
package struct MarkdownFile: Sendable {
    package let source: SourceFile
    package let frontMatter: FrontMatter
    package let body: MarkdownBody

    package init(source: SourceFile, frontMatter: FrontMatter, body: MarkdownBody) {
        self.source = source
        self.frontMatter = frontMatter
        self.body = body
    }
}
