/// How much one page may take: templates that multiply themselves end in an error, not in a full memory.
package struct RenderingLimits: Sendable {
    /// How many turns of lists and inclusions a page may take.
    package var turns: Int
    /// How many bytes a page may have.
    package var bytes: Int

    package init(turns: Int = 50_000_000, bytes: Int = 1 << 28) {
        self.turns = turns
        self.bytes = bytes
    }
}
