import Foundation
import Language
import SourceText

/// A file that was given to ingest: its bytes, and its text or why it has none.
struct PageFile {
    let path: String
    let bytes: [UInt8]
    let content: Content

    enum Content {
        case text(SourceFile)
        case refused(Message)
    }

    /// The bytes above which a file is no news page; the greatest of the pages seen so far has 22,000.
    static let largest = 4 << 20

    /// The lines above which a text is no news page.
    static let mostLines = 20_000

    init(reading path: String) {
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int else {
            self.init(path: path, refused: .unreadable)
            return
        }
        guard size <= Self.largest else {
            self.init(path: path, refused: .tooLarge(size: size, largest: Self.largest))
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            self.init(path: path, refused: .unreadable)
            return
        }
        self.init(path: path, bytes: Array(data))
    }

    /// A file from bytes that are already at hand.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        if let reason = Encoding.refusal(of: bytes) {
            content = .refused(reason)
        } else if let text = normalised(Encoding.withoutMark(bytes)) {
            let lines = text.count { $0 == 0x0A }
            content =
                lines > Self.mostLines
                ? .refused(.tooManyLines(lines, most: Self.mostLines))
                : .text(SourceFile(path: path, normalised: text))
        } else {
            content = .refused(Encoding.suspicion(of: bytes))
        }
    }

    private init(path: String, refused: Message) {
        self.path = path
        bytes = []
        content = .refused(refused)
    }
}
