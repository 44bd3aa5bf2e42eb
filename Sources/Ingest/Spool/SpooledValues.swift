import Language
import SourceText

extension String: Spoolable {
    func spool(to bytes: inout SpoolWriter) { bytes.write(self) }
    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) { self = try bytes.text() }
}

extension Int: Spoolable {
    func spool(to bytes: inout SpoolWriter) { bytes.write(self) }
    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) { self = try bytes.number() }
}

extension UInt64: Spoolable {
    func spool(to bytes: inout SpoolWriter) { bytes.write(self) }
    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) { self = try bytes.unsigned() }
}

extension Bilingual: Spoolable where Value == String {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(vi)
        bytes.write(en)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(vi: try bytes.text(), en: try bytes.text())
    }
}

extension Moment: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        for number in [year, month, day, offset] { bytes.write(number) }
        bytes.write(secondOfDay)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let (year, month, day) = (try bytes.number(), try bytes.number(), try bytes.number())
        let (offset, second): (Int, Int?) = (try bytes.number(), try bytes.optional())
        guard let moment = try? Moment(year: year, month: month, day: day, secondOfDay: second, offset: offset) else {
            throw SpoolReader.Failure()
        }
        self = moment
    }
}

extension CalendarDate: Spoolable {
    func spool(to bytes: inout SpoolWriter) { bytes.write(iso) }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        guard let date = try? CalendarDate(try bytes.text()) else { throw SpoolReader.Failure() }
        self = date
    }
}

extension Fingerprint: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(high)
        bytes.write(low)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(high: try bytes.unsigned(), low: try bytes.unsigned())
    }
}

extension SourceLocation: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(file.path)
        bytes.write(file.bytes)
        bytes.write(range.lowerBound)
        bytes.write(range.upperBound)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let file = SourceFile(path: try bytes.text(), normalised: try bytes.data())
        let (start, end) = (try bytes.number(), try bytes.number())
        guard start <= end else { throw SpoolReader.Failure() }
        self.init(file: file, range: start..<end)
    }
}
