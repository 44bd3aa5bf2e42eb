import Foundation
import GumboGuard
import Language
package import SourceText

/// A file that was given to ingest: its bytes, and what they say or why they say nothing.
struct PageFile {
    let path: String
    let bytes: [UInt8]
    let content: Content

    enum Content {
        case page(RawPage)
        case refused(Refusal)
    }

    /// The bytes above which a file is no news page; the greatest of the pages seen so far has 1,500,000.
    static let largest = 4 << 20

    /// The lines above which a text is no news page.
    static let mostLines = 20_000

    /// Reads a file; one that is too large is not even opened.
    init(reading path: String, in encoding: Encoding? = nil) {
        do throws(FileFault) {
            if let size = Self.size(of: path), size > Self.largest {
                self.init(path: path, refused: Refusal(.tooLarge(size: size, largest: Self.largest), in: path))
            } else {
                self.init(path: path, bytes: try SourceText.bytes(ofFileAt: path), in: encoding)
            }
        } catch {
            self.init(path: path, refused: Refusal(.unreadable(error), in: path))
        }
    }

    /// A file from bytes that are already at hand.
    init(path: String, bytes: [UInt8], in encoding: Encoding? = nil) {
        self.path = path
        self.bytes = bytes
        content = Self.content(of: bytes, path: path, encoding: encoding)
    }

    /// The page that comes on standard input; no more of it is read than a page may have.
    static func standardInput(in encoding: Encoding?) -> PageFile {
        let data = (try? FileHandle.standardInput.read(upToCount: largest + 1)) ?? Data()
        return PageFile(path: "stdin", bytes: Array(data), in: encoding)
    }

    private init(path: String, refused: Refusal) {
        self.path = path
        bytes = []
        content = .refused(refused)
    }

    private static func size(of path: String) -> Int? {
        var status = stat()
        return lstat(path, &status) == 0 ? Int(status.st_size) : nil
    }
}

extension PageFile {
    private static func content(of bytes: [UInt8], path: String, encoding: Encoding?) -> Content {
        guard bytes.count <= largest else {
            return .refused(Refusal(.tooLarge(size: bytes.count, largest: largest), in: path))
        }
        let kind = FileKind(of: bytes, path: path)
        if case .refused(let reason) = kind { return .refused(Refusal(reason, in: path)) }
        let isMarkup = if case .markup = kind { true } else { false }
        guard let text = decoded(bytes, encoding, isMarkup: isMarkup) else {
            return .refused(Refusal(undecodable: bytes, in: path, isMarkup: isMarkup, told: encoding))
        }
        let file = SourceFile(path: path, normalised: text)
        if isMarkup { return page(ofMarkup: file) }
        let lines = text.withUnsafeBufferPointer { $0.lineEnds }
        if lines > mostLines { return .refused(Refusal(.tooManyLines(lines, most: mostLines), in: path)) }
        return .page(RawPage(file))
    }

    /// The text in NFC; what is no text gives nil. A page of HTML may hold NULs, which its parser takes out.
    private static func decoded(_ bytes: [UInt8], _ encoding: Encoding?, isMarkup: Bool) -> [UInt8]? {
        if let encoding { return encoding.decoded(bytes) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
        let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if unmarked.hasByte(0) {
            guard isMarkup, Encoding.recognised(in: bytes) == .utf8 else { return nil }
            return normalised(unmarked.filter { $0 != 0 })
        }
        return normalised(unmarked)
    }

    private static func page(ofMarkup file: SourceFile) -> Content {
        do throws(MarkupTree.Failure) {
            let page = RawPage(file, markup: try MarkupTree(parsing: file.bytes))
            guard page.blocks.count <= mostLines else {
                return .refused(Refusal(.tooManyLines(page.blocks.count, most: mostLines), in: file.path))
            }
            return .page(page)
        } catch {
            let place = file.location(error.offset..<min(error.offset + 1, file.bytes.count))
            return .refused(Refusal(.unparsable(error.status), at: place))
        }
    }
}

/// Why a file makes no draft, and where that shows.
package struct Refusal: Sendable {
    package let message: Message
    package let location: SourceLocation
    /// What the page's blocks were taken for, when it got that far and that was asked for.
    package let dropped: [Draft.Dropped]

    init(_ message: Message, at location: SourceLocation, dropped: [Draft.Dropped] = []) {
        self.message = message
        self.location = location
        self.dropped = dropped
    }

    /// A refusal of the file as a whole.
    init(_ message: Message, in path: String, dropped: [Draft.Dropped] = []) {
        self.init(message, at: SourceFile(path: path, text: "").start, dropped: dropped)
    }

    /// A refusal of bytes that are no text, at the first of them that is none.
    fileprivate init(undecodable bytes: [UInt8], in path: String, isMarkup: Bool, told: Encoding?) {
        let message = Self.message(for: bytes, isMarkup: isMarkup, told: told)
        let fault = Self.firstFault(in: bytes)
        let before = nfc(String(decoding: bytes[..<fault], as: UTF8.self))
        let rest = String(decoding: bytes[fault...].prefix { $0 != 0x0A && $0 != 0 }.prefix(80), as: UTF8.self)
        let file = SourceFile(path: path, text: before + rest)
        let offset = min(before.utf8.count, file.bytes.count)
        self.init(message, at: file.location(offset..<min(offset + 1, file.bytes.count)))
    }

    private static func message(for bytes: [UInt8], isMarkup: Bool, told: Encoding?) -> Message {
        if let told { return .notInEncoding(told.name) }
        if let charset = isMarkup ? StatedCharset.name(in: bytes) : nil, !["utf-8", "utf8"].contains(charset) {
            return .statedCharset(charset)
        }
        switch Encoding.recognised(in: bytes) {
        case .utf16LittleEndian?, .utf16BigEndian?: return .utf16
        case .utf8?, .utf8WithMark?: return .binary
        case let encoding?: return .legacyEncoding(encoding.name)
        case nil: return bytes.contains(0) ? .binary : .notUTF8
        }
    }

    private static func firstFault(in bytes: [UInt8]) -> Int {
        let nul = bytes.firstIndex(of: 0) ?? bytes.count
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nul
        } catch {
            return min(error.byteOffsets.lowerBound, nul)
        }
    }
}
