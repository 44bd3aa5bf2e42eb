import Bulletin
import Language
import Mustache
import Output
import SourceText

/// Pairs every page with what makes its bytes; a page's fingerprint is known without rendering it.
func outputs(of pages: [Page], with programs: Programs) -> [OutputFile] {
    inParallel(below: pages.count) { output(of: pages[$0], with: programs) }
}

private func output(of page: Page, with programs: Programs) -> OutputFile {
    switch page.content {
    case .page(let model, let language, let record):
        guard let program = programs[model, language] else {
            preconditionFailure("where a template is wrong, which the report says, no page is made")
        }
        return OutputFile(path: page.path, origin: page.origin, batch: page.batch) {
            content(of: program, showing: record())
        }
    case .made(let make):
        return OutputFile(path: page.path, origin: page.origin) { content(of: make()) }
    case .file(let file):
        return OutputFile(path: page.path, fingerprint: file.fingerprint, origin: page.origin) {
            (bytes: inout [UInt8]) throws(Diagnostic) in
            try file.append(to: &bytes)
        }
    }
}

/// What a page shows and how: both together stand for its bytes.
private func content(of program: TemplateProgram, showing record: Record) -> OutputFile.Content {
    var builder = FingerprintBuilder()
    builder.combine(program.fingerprint)
    builder.combine(record.fingerprint)
    return OutputFile.Content(fingerprint: builder.fingerprint) { (bytes: inout [UInt8]) throws(Diagnostic) in
        try program.render(record, into: &bytes)
    }
}

private func content(of made: Made) -> OutputFile.Content {
    OutputFile.Content(fingerprint: made.fingerprint) { (bytes: inout [UInt8]) throws(Diagnostic) in
        try made.append(to: &bytes)
    }
}

extension ContentFile {
    /// Appends the bytes of the file, which is read when it is published.
    fileprivate func append(to output: inout [UInt8]) throws(Diagnostic) {
        do throws(FileFault) {
            output += try bytes(ofFileAt: location)
        } catch {
            throw .unreadableFile(location, because: error)
        }
    }
}
