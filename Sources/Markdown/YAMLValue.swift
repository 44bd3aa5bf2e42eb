/// Something to be written as YAML.
package indirect enum YAMLValue: Sendable {
    case null
    case text(String)
    case flag(Bool)
    case list([YAMLValue])
    /// The entries in the order they are to be written.
    case map([(key: String, value: YAMLValue)])
}
