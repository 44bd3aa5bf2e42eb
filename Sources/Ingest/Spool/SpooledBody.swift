extension BodyPart: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        let (kind, number): (Int, Int) =
            switch self {
            case .paragraph: (0, 0)
            case .heading(_, let level): (1, level)
            case .item: (2, 0)
            case .numbered(_, let number): (3, number)
            case .quotation: (4, 0)
            }
        bytes.write(kind)
        bytes.write(number)
        bytes.write(richText)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let (kind, number, text): (Int, Int, RichText) = (try bytes.number(), try bytes.number(), try bytes.value())
        switch kind {
        case 0: self = .paragraph(text)
        case 1: self = .heading(text, level: number)
        case 2: self = .item(text)
        case 3: self = .numbered(text, number: number)
        case 4: self = .quotation(text)
        default: throw SpoolReader.Failure()
        }
    }
}

extension RichText: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(text)
        bytes.write(spans)
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        self.init(try bytes.text(), spans: try bytes.list())
    }
}

extension RichText.Span: Spoolable {
    func spool(to bytes: inout SpoolWriter) {
        bytes.write(range.lowerBound)
        bytes.write(range.upperBound)
        switch kind {
        case .emphasis: bytes.write(0)
        case .strong: bytes.write(1)
        case .link(let address):
            bytes.write(2)
            bytes.write(address)
        }
    }

    init(from bytes: inout SpoolReader) throws(SpoolReader.Failure) {
        let (start, end) = (try bytes.number(), try bytes.number())
        guard start <= end else { throw SpoolReader.Failure() }
        switch try bytes.number() {
        case 0: self.init(kind: .emphasis, range: start..<end)
        case 1: self.init(kind: .strong, range: start..<end)
        case 2: self.init(kind: .link(try bytes.text()), range: start..<end)
        default: throw SpoolReader.Failure()
        }
    }
}
