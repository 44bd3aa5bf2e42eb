import Markdown
package import SourceText

extension ArticleText {
    /// The beginning of its file.
    package var start: SourceLocation { file.source.start }

    /// Where the text itself gives the value of a key; nil when it leaves the key out.
    package func place(of key: String) -> SourceLocation? {
        file.frontMatter.valueRange(of: key).map { file.source.location($0) }
    }

    /// Where the text writes a key.
    package func place(ofKey key: String) -> SourceLocation? {
        file.frontMatter[key].map { file.source.location($0.keyRange) }
    }
}
