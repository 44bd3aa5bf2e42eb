import Language
import SourceText

extension Draft: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(language == .vi)
        bytes.write(title)
        bytes.write(date)
        bytes.write(eventDate)
        bytes.write(authors)
        bytes.write(source)
        bytes.write(via)
        bytes.write(lead)
        bytes.write(body)
        bytes.write(organisations)
        bytes.write(tags)
        bytes.write(images)
        bytes.write(review)
        bytes.write(dropped)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(
            language: try bytes.flag() ? .vi : .en, title: try bytes.optional(), date: try bytes.optional(),
            eventDate: try bytes.optional(), authors: try bytes.list(), source: try bytes.optional(),
            via: try bytes.optional(), lead: try bytes.optional(), body: try bytes.list(),
            organisations: try bytes.list(), tags: try bytes.list(), images: try bytes.list(),
            review: try bytes.list(), dropped: try bytes.list())
    }
}

extension Finding: Spoolable where Value: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(value)
        bytes.write(certainty.rawValue)
        bytes.write(evidence)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let value: Value = try bytes.value()
        guard let certainty = Certainty(rawValue: try bytes.number()) else { throw SpoolReader.Failure() }
        self.init(value, certainty, try bytes.list())
    }
}

extension Evidence: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(line)
        bytes.write(finder)
        bytes.write(message)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(line: try bytes.optional(), finder: try bytes.text(), message: try bytes.value())
    }
}

extension Source: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(name)
        bytes.write(url)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(name: try bytes.text(), url: try bytes.optional())
    }
}

extension Draft.Image: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(caption)
        bytes.write(credit)
        bytes.write(line)
        bytes.write(alternative)
        bytes.write(file)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(
            caption: try bytes.text(), credit: try bytes.optional(), line: try bytes.number(),
            alternative: try bytes.optional(), file: try bytes.optional())
    }
}

extension LocalPicture: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(location)
        bytes.write(ending)
        bytes.write(fingerprint)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(location: try bytes.text(), ending: try bytes.text(), fingerprint: try bytes.value())
    }
}

extension Draft.Dropped: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(lines.lowerBound)
        bytes.write(lines.upperBound)
        bytes.write(text)
        bytes.write(role?.rawValue)
        bytes.write(reason)
        bytes.write(cleaner)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let (first, last) = (try bytes.number(), try bytes.number())
        guard first <= last else { throw SpoolReader.Failure() }
        let (text, role): (String, String?) = (try bytes.text(), try bytes.optional())
        self.init(
            lines: first...last, text: text, role: role.flatMap { Role(rawValue: $0) }, reason: try bytes.value(),
            cleaner: try bytes.optional())
    }
}
