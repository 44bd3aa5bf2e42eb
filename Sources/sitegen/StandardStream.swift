import Foundation
import Language
import SourceText

/// Standard output or standard error, which takes all that is written or ends the command: what was asked for must not be
/// cut short in silence.
enum StandardStream {
    case output
    case error

    /// - Parameter language: That of the message where the stream does not take the text, as when a disk is full.
    func write(_ text: some Sequence<UInt8>, in language: Language) {
        do {
            try handle.write(contentsOf: Data(text))
        } catch {
            let sentence = Message(
                vi: "không ghi được đầu ra chuẩn: \(error.localizedDescription)",
                en: "standard output cannot be written: \(error.localizedDescription)")
            // Where that is closed too, nobody is left to be told.
            if self == .output { StandardStream.error.write("sitegen: \(sentence[language])\n".utf8, in: language) }
            exit(EXIT_FAILURE)
        }
    }

    private var handle: FileHandle {
        switch self {
        case .output: .standardOutput
        case .error: .standardError
        }
    }
}
