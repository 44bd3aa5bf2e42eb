import Language
import Output
import SourceText

/// What is remembered of a build that found nothing wrong: from what it was made, and what it left behind.
///
/// Where both still hold, there is nothing to do and nothing to read. The claim is bound to the ledger, so that another
/// build of the same Output, with other settings, makes it void.
struct LastBuild {
    private static let name = "inputs"
    private static let mark = Array("sitegen inputs 1".utf8)

    /// Stands for what a build was asked for, apart from the hour.
    let request: Fingerprint
    /// The Output it left.
    let output: Fingerprint
    /// When it was, in seconds since 1970.
    let start: Int
    /// When other texts will be published, in seconds since 1970; nil for never.
    let nextChange: Int?
    let articles: Int
    let pages: Int
    let sources: FolderStamps

    /// The last build of an Output; nil when nothing is known of it.
    init?(of tree: OutputTree) {
        guard let bytes = tree.memory(named: Self.name) else { return nil }
        let header = Self.mark.count + 16 + 8 * 8
        guard bytes.count >= header, bytes.starts(with: Self.mark) else { return nil }
        let content = bytes[(Self.mark.count + 16)...]
        let numbers = bytes.withUnsafeBytes { bytes in
            (0..<10).map {
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: Self.mark.count + $0 * 8, as: UInt64.self))
            }
        }
        guard Fingerprint(of: Array(content)) == Fingerprint(high: numbers[0], low: numbers[1]),
            let sources = FolderStamps(bytes[header...])
        else { return nil }
        request = Fingerprint(high: numbers[2], low: numbers[3])
        output = Fingerprint(high: numbers[4], low: numbers[5])
        start = Int(truncatingIfNeeded: numbers[6])
        nextChange = numbers[7] == UInt64.max ? nil : Int(truncatingIfNeeded: numbers[7])
        articles = Int(truncatingIfNeeded: numbers[8])
        pages = Int(truncatingIfNeeded: numbers[9])
        self.sources = sources
    }

    init(
        request: Fingerprint, output: Fingerprint, start: Int, nextChange: Int?, articles: Int, pages: Int,
        sources: FolderStamps
    ) {
        self.request = request
        self.output = output
        self.start = start
        self.nextChange = nextChange
        self.articles = articles
        self.pages = pages
        self.sources = sources
    }

    /// The hours at which the same texts are published as then.
    var hours: Range<Int> { start..<max(start, nextChange ?? .max) }

    /// Keeps it for the next build.
    func remember(in tree: OutputTree) {
        var content: [UInt8] = []
        let numbers = [
            request.high, request.low, output.high, output.low, UInt64(bitPattern: Int64(start)),
            nextChange.map { UInt64(bitPattern: Int64($0)) } ?? .max, UInt64(articles), UInt64(pages),
        ]
        for number in numbers { content.append(littleEndian: number) }
        sources.append(to: &content)
        let checksum = Fingerprint(of: content)
        var bytes = Self.mark
        bytes.append(littleEndian: checksum.high)
        bytes.append(littleEndian: checksum.low)
        tree.remember(bytes + content, as: Self.name)
    }
}

extension [UInt8] {
    fileprivate mutating func append(littleEndian number: UInt64) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
