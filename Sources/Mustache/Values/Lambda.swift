package import SourceText

/// A function of the host program that gives text for a template: printed as a value, or given a section's own text.
package final class Lambda: Sendable, Fingerprinted {
    /// What the lambda says; the argument is the text of the section, as it was written, or nil for a tag that prints.
    let expand: @Sendable (String?) -> String
    package let fingerprint: Fingerprint

    /// The text it gives is a template too, and is shown in the context of the tag. `name` must differ from lambda to
    /// lambda, because it stands for the function in fingerprints.
    package init(_ name: String, expand: @escaping @Sendable (String?) -> String) {
        self.expand = expand
        fingerprint = Fingerprint(of: name)
    }
}
