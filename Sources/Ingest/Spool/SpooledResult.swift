import Language
import SourceText

extension IngestResult: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(file)
        bytes.write(self.bytes)
        bytes.write(fingerprint)
        bytes.write(draft)
        bytes.write(refusal)
        bytes.write(account)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let (file, page, fingerprint): (String, [UInt8], Fingerprint) =
            (try bytes.text(), try bytes.data(), try bytes.value())
        let (draft, refusal): (Draft?, Refusal?) = (try bytes.optional(), try bytes.optional())
        guard let outcome = draft.map({ Outcome.draft($0) }) ?? refusal.map({ .refused($0) }) else {
            throw SpoolReader.Failure()
        }
        self.init(
            file: file, outcome: outcome, bytes: page, fingerprint: fingerprint, account: try bytes.optional())
    }
}

extension Refusal: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(message)
        bytes.write(location)
        bytes.write(dropped)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(try bytes.value(), at: try bytes.value(), dropped: try bytes.list())
    }
}

extension Account: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(path)
        bytes.write(sketch.hashes)
        bytes.write(Int(sketch.divisor))
        bytes.write(days)
        bytes.write(published)
        bytes.write(event)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let path = try bytes.text()
        let sketch = TextSketch(hashes: try bytes.list(), divisor: UInt64(try bytes.number()))
        self.init(
            path: path, sketch: sketch, days: try bytes.list(), published: try bytes.optional(),
            event: try bytes.optional())
    }
}

extension Account.Day: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(day)
        bytes.write(month)
        bytes.write(year)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(day: try bytes.number(), month: try bytes.number(), year: try bytes.optional())
    }
}
