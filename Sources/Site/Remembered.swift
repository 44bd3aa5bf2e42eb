import Output
import SourceText

/// Something that a build keeps beside Output for the next one. Losing it costs time and nothing else.
protocol Remembered {
    /// The name it is kept under.
    static var name: String { get }
    /// What its bytes begin with; another one where they would be read differently.
    static var mark: String { get }

    init(from memory: inout MemoryReader) throws(MemoryReader.Fault)
    func write(to memory: inout MemoryWriter)
}

extension Remembered {
    /// What was kept of an Output; nil when nothing is known of it.
    init?(of tree: OutputTree) {
        guard let bytes = tree.memory(named: Self.name), var memory = MemoryReader(bytes, sealedWith: Self.mark),
            let kept = try? Self(from: &memory)
        else { return nil }
        self = kept
    }

    /// Keeps it for the next build.
    func remember(in tree: OutputTree) {
        var memory = MemoryWriter()
        write(to: &memory)
        tree.remember(memory.sealed(with: Self.mark), as: Self.name)
    }
}
