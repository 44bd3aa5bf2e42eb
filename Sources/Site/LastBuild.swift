import Language
import Output
import SourceText

/// What is remembered of the last build: from what it was made, what it found, and what it left behind.
///
/// Where all of that still holds, there is nothing to do and nothing to read. The claim is bound to the ledger, so that
/// another build of the same Output, with other settings, makes it void.
struct LastBuild {
    static let name = "inputs"
    static let mark = "sitegen inputs 2"

    /// Stands for what a build was asked for, apart from the hour.
    let request: Fingerprint
    /// The Output it left.
    let output: Fingerprint
    /// When it was, in seconds since 1970.
    let start: Int
    /// When other texts will be published; nil for never.
    let nextChange: Moment?
    let articles: Int
    let pages: Int
    /// What it found in the sources: the next build says it again.
    let report: Report
    let sources: FolderStamps

    init(
        request: Fingerprint, output: Fingerprint, start: Int, nextChange: Moment?, articles: Int, pages: Int,
        report: Report, sources: FolderStamps
    ) {
        self.request = request
        self.output = output
        self.start = start
        self.nextChange = nextChange
        self.articles = articles
        self.pages = pages
        self.report = report
        self.sources = sources
    }

    /// The hours at which the same texts are published as then.
    var hours: Range<Int> { start..<max(start, nextChange?.secondsSince1970 ?? .max) }
}

extension LastBuild: Remembered {
    init(from memory: inout MemoryReader) throws(MemoryReader.Fault) {
        request = try memory.fingerprint()
        output = try memory.fingerprint()
        start = Int(try memory.number())
        let nextChange = try memory.text()
        self.nextChange = try? Moment(nextChange)
        guard self.nextChange != nil || nextChange.isEmpty else { throw MemoryReader.Fault() }
        articles = Int(try memory.number())
        pages = Int(try memory.number())
        report = try Report(from: &memory)
        sources = try FolderStamps(from: &memory)
    }

    func write(to memory: inout MemoryWriter) {
        memory.write(request)
        memory.write(output)
        memory.write(start)
        memory.write(nextChange?.rfc3339 ?? "")
        memory.write(articles)
        memory.write(pages)
        report.write(to: &memory)
        sources.write(to: &memory)
    }
}
