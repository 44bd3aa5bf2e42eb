import Language
import SourceText

/// Reads many pages on all processors and hands on what it makes of them in their order, twice: as they come, and again when
/// all are known.
///
/// Between the two a result waits in the spool, so that each page is read once and a thousand of them need no more memory
/// than a few.
struct PageReader {
    private let encoding: Encoding?
    private let registers: Registers
    private let files: [String]
    private let explains: Bool
    private let spool: ResultSpool

    /// The name that stands for standard input among paths.
    static let standardInput = "-"

    /// - Parameter explains: Whether results tell what was left out of each draft.
    init(_ files: [String], encoding: Encoding?, registers: Registers, explains: Bool, scratch: ScratchFile) {
        self.files = files
        self.encoding = encoding
        self.registers = registers
        self.explains = explains
        spool = ResultSpool(in: scratch)
    }

    /// Where a result waits, and the path of its draft.
    struct Waiting {
        let place: ResultSpool.Place
        let path: String?
    }

    /// Reads all files and hands on their results, and gives the places where they wait.
    ///
    /// - Parameter handOn: Takes a result and gives the path of its draft, if it has one.
    func firstPass(handOn: (IngestResult) -> String?) -> [Waiting] {
        var waiting: [Waiting] = []
        waiting.reserveCapacity(files.count)
        OrderedWork.run(files.count) { index in
            let result = made(of: files[index])
            // Standard input cannot be read once more, if the disk should not give its result back.
            return (result: result, packed: files[index] == Self.standardInput ? nil : spool.packed(result))
        } handOn: { _, output in
            let path = handOn(output.result)
            waiting.append(Waiting(place: spool.place(output.result, packed: output.packed), path: path))
        }
        return waiting
    }

    /// Hands on the results that wait, with what is known of their kin in their reviews; one that the disk does not give back
    /// is made again.
    func secondPass(over waiting: [Waiting], among accounts: Accounts, handOn: (IngestResult) -> Void) {
        OrderedWork.run(waiting.count) { index in
            let result = spool.result(at: waiting[index].place) ?? made(of: files[index])
            guard let draft = result.draft, let path = waiting[index].path, let account = result.account?.at(path)
            else {
                return result
            }
            return result.adding(review: accounts.notes(for: account, of: draft).map { $0[draft.language] })
        } handOn: { _, result in
            handOn(result)
        }
    }

    private func made(of file: String) -> IngestResult {
        var result = Ingest.result(of: page(file), registers, explains: explains)
        result.account = result.draft.map { Account(of: $0, path: "") }
        return result
    }

    private func page(_ path: String) -> PageFile {
        path == Self.standardInput ? PageFile.standardInput(in: encoding) : PageFile(reading: path, in: encoding)
    }
}
