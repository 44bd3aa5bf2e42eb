import Output
import SourceText

/// What the last build that changed anything wrote and removed, and why: the answer to a question that is asked afterwards.
struct LastChanges {
    static let name = "changes"
    static let mark = "sitegen changes 1"

    /// The reason to make every file, if there was one.
    private let reasonOfAll: OutputTree.Standing?
    /// The paths of the files that were written for reasons of their own, in order, and those reasons.
    private let written: [String]
    private let reasons: [OutputTree.Standing]
    /// The paths of the files that were removed, in order.
    let removed: [String]
    /// The sources that had changed since the build before, in byte order; nil when that is not known.
    let sources: [String]?

    init(_ renewal: OutputTree.Renewal, after sources: [String]?) {
        switch renewal.reasons {
        case .ofAll(let reason): (reasonOfAll, written, reasons) = (reason, [], [])
        case .ofEach(let reasons): (reasonOfAll, written, self.reasons) = (nil, renewal.changes.written, reasons)
        }
        removed = renewal.changes.removed
        self.sources = sources
    }

    /// Why a file was made; `unchanged` when it was left alone.
    func reason(of path: String) -> OutputTree.Standing {
        reasonOfAll ?? written.firstIndex(of: path).map { reasons[$0] } ?? .unchanged
    }
}

extension LastChanges: Remembered {
    init(from memory: inout MemoryReader) throws(MemoryReader.Fault) {
        reasonOfAll = OutputTree.Standing(rawValue: try memory.text())
        written = try Self.texts(from: &memory)
        reasons = try Self.texts(from: &memory).compactMap(OutputTree.Standing.init)
        removed = try Self.texts(from: &memory)
        sources = try memory.number() == 0 ? nil : try Self.texts(from: &memory)
        guard reasons.count == written.count else { throw MemoryReader.Fault() }
    }

    func write(to memory: inout MemoryWriter) {
        memory.write(reasonOfAll?.rawValue ?? "")
        Self.write(written, to: &memory)
        Self.write(reasons.map(\.rawValue), to: &memory)
        Self.write(removed, to: &memory)
        memory.write(sources == nil ? 0 : 1)
        if let sources { Self.write(sources, to: &memory) }
    }

    private static func write(_ texts: [String], to memory: inout MemoryWriter) {
        memory.write(texts.count)
        for text in texts { memory.write(text) }
    }

    private static func texts(from memory: inout MemoryReader) throws(MemoryReader.Fault) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try memory.count()) { texts.append(try memory.text()) }
        return texts
    }
}
