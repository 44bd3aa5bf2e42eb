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
    private let spool = ResultSpool()

    /// The name that stands for standard input among paths.
    static let standardInput = "-"

    init(_ files: [String], encoding: Encoding?, registers: Registers) {
        self.files = files
        self.encoding = encoding
        self.registers = registers
    }

    /// Reads all files and hands on their results, and gives the places where they wait.
    func firstPass(handOn: (IngestResult) -> Void) -> [ResultSpool.Place] {
        var places: [ResultSpool.Place] = []
        places.reserveCapacity(files.count)
        OrderedWork.run(files.count) { index in
            let result = made(of: files[index])
            // Standard input cannot be read once more, if the disk should not give its result back.
            return (result: result, packed: files[index] == Self.standardInput ? nil : spool.packed(result))
        } handOn: { _, output in
            handOn(output.result)
            places.append(spool.place(output.result, packed: output.packed))
        }
        return places
    }

    /// Hands on the results that wait; one that the disk does not give back is made again.
    func secondPass(over places: [ResultSpool.Place], handOn: (IngestResult) -> Void) {
        OrderedWork.run(places.count) { index in
            spool.result(at: places[index]) ?? made(of: files[index])
        } handOn: { _, result in
            handOn(result)
        }
    }

    private func made(of file: String) -> IngestResult {
        var result = Ingest.result(of: page(file), registers)
        result.account = result.draft.map { Account(of: $0, path: "") }
        return result
    }

    private func page(_ path: String) -> PageFile {
        path == Self.standardInput ? PageFile.standardInput(in: encoding) : PageFile(reading: path, in: encoding)
    }
}
