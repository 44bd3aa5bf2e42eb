import Bulletin
import Language
import Mustache
import Output
import SourceText

/// Pairs every page with what makes its bytes; a page's fingerprint is known without rendering it.
func outputs(of pages: [Page], with programs: Programs) -> [OutputFile] {
    pages.compactMap { page in
        let path = Addresses.outputPath(of: page.address)
        switch page.content {
        case .template(let model, let record, let language):
            return programs[model, language].map { program in
                OutputFile(path: path, fingerprint: fingerprint(of: program, showing: record), origin: page.origin) {
                    (bytes: inout [UInt8]) throws(Diagnostic) in
                    try program.render(record, into: &bytes)
                }
            }
        case .made(let made):
            return OutputFile(path: path, fingerprint: made.fingerprint, origin: page.origin) {
                (bytes: inout [UInt8]) throws(Diagnostic) in
                try made.append(to: &bytes)
            }
        case .file(let file):
            return OutputFile(path: path, fingerprint: file.fingerprint, origin: page.origin) {
                (bytes: inout [UInt8]) throws(Diagnostic) in
                try file.append(to: &bytes)
            }
        }
    }
}

/// What a page shows and how: both together stand for its bytes.
private func fingerprint(of program: TemplateProgram, showing record: Record) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.combine(program.fingerprint)
    builder.combine(record.fingerprint)
    return builder.fingerprint
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
