import Language

/// The findings of a build as the next one repeats them, where nothing has changed and nothing is read again.
///
/// Of each file that is pointed at, its beginning is kept, up to the end of the last line pointed at: all that printing
/// a place needs.
extension Report {
    package func write(to memory: inout MemoryWriter) {
        // In the order in which they are printed, which is also that of equal places.
        let diagnostics = diagnostics
        let files = FilesPointedAt(in: diagnostics)
        files.write(to: &memory)
        memory.write(diagnostics.count)
        for diagnostic in diagnostics {
            memory.write(diagnostic.severity.rawValue)
            memory.write(diagnostic.id)
            diagnostic.message.write(to: &memory)
            files.write(diagnostic.location, to: &memory)
            memory.write(diagnostic.hint == nil ? 0 : 1)
            diagnostic.hint?.write(to: &memory)
            memory.write(diagnostic.notes.count)
            for note in diagnostic.notes {
                note.message.write(to: &memory)
                files.write(note.location, to: &memory)
            }
        }
    }

    package init(from memory: inout MemoryReader) throws(MemoryReader.Fault) {
        self.init()
        let files = try FilesPointedAt(from: &memory)
        for _ in 0..<(try memory.count()) {
            guard let severity = Diagnostic.Severity(rawValue: try memory.text()) else { throw MemoryReader.Fault() }
            let id = try memory.text()
            let message = try Message(from: &memory)
            let location = try files.location(from: &memory)
            let hint = try memory.number() == 0 ? nil : try Message(from: &memory)
            var notes: [Diagnostic.Note] = []
            for _ in 0..<(try memory.count()) {
                let message = try Message(from: &memory)
                notes.append(Diagnostic.Note(message, at: try files.location(from: &memory)))
            }
            add(Diagnostic(severity, id, message, at: location, hint: hint, notes: notes))
        }
    }
}

/// The files that findings point at, each with a number.
private struct FilesPointedAt {
    private var files: [SourceFile] = []
    /// How much of each file is needed.
    private var ends: [Int] = []
    private var numbers: [ObjectIdentifier: Int] = [:]

    init(in diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            for location in [diagnostic.location] + diagnostic.notes.map(\.location) {
                if let location { add(location) }
            }
        }
    }

    private mutating func add(_ location: SourceLocation) {
        let bytes = location.file.bytes
        let end = bytes[location.range.lowerBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        if let number = numbers[ObjectIdentifier(location.file)] {
            ends[number] = max(ends[number], end)
        } else {
            numbers[ObjectIdentifier(location.file)] = files.count
            files.append(location.file)
            ends.append(end)
        }
    }

    func write(to memory: inout MemoryWriter) {
        memory.write(files.count)
        for (file, end) in zip(files, ends) {
            memory.write(file.path)
            memory.write(file.bytes[..<end])
        }
    }

    init(from memory: inout MemoryReader) throws(MemoryReader.Fault) {
        for _ in 0..<(try memory.count()) {
            let path = try memory.text()
            files.append(SourceFile(path: path, normalised: Array(try memory.bytesOfText())))
        }
    }

    /// Writes a place as the number of its file, from 1, and its range; 0 for none.
    func write(_ location: SourceLocation?, to memory: inout MemoryWriter) {
        guard let location, let number = numbers[ObjectIdentifier(location.file)] else { return memory.write(0) }
        memory.write(number + 1)
        memory.write(location.range.lowerBound)
        memory.write(location.range.upperBound)
    }

    func location(from memory: inout MemoryReader) throws(MemoryReader.Fault) -> SourceLocation? {
        let number = Int(truncatingIfNeeded: try memory.number())
        if number == 0 { return nil }
        let (start, end) = (try memory.number(), try memory.number())
        guard files.indices.contains(number - 1), 0 <= start, start <= end else { throw MemoryReader.Fault() }
        return SourceLocation(file: files[number - 1], range: Int(start)..<Int(end))
    }
}

extension Message {
    fileprivate func write(to memory: inout MemoryWriter) {
        memory.write(vi)
        memory.write(en)
    }

    fileprivate init(from memory: inout MemoryReader) throws(MemoryReader.Fault) {
        self.init(vi: try memory.text(), en: try memory.text())
    }
}
