import Foundation
import SourceText

/// A file named on the command line, or standard input where its name is `-`.
struct InputFile {
    static let standardInput = "-"

    private let path: String
    /// What messages call standard input.
    private let name: String

    init(_ path: String, named name: String) {
        self.path = path
        self.name = name
    }

    /// The file's text; nil after reporting why it cannot be read.
    func read(_ report: inout Report) -> SourceFile? {
        guard path == Self.standardInput else { return SourceFile.read(path, as: path, report: &report) }
        return SourceFile(
            path: name, decoding: Array(FileHandle.standardInput.readDataToEndOfFile()), report: &report)
    }

    /// The folder a file lies in, as it was written.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
