import Foundation
import Language
import SourceText

/// The addresses that were published once, kept in `Content/addresses.txt`, so that none of them dies silently.
///
/// One line for each, in byte order: the address, a space, and what stood there, or `gone` for one that was given up. Two
/// branches that both add lines can be merged line by line.
struct AddressLedger: Sendable {
    struct Entry: Sendable {
        let address: String
        /// Nil for an address that was given up.
        let subject: Subject?
        /// The address where it is written.
        let place: SourceLocation
    }

    static let name = "addresses.txt"

    /// In the order of the file.
    let entries: [Entry]

    private init(entries: [Entry]) {
        self.entries = entries
    }

    /// Reads the ledger of a folder of content; nil when there is none, or it cannot be read, which the report then says.
    init?(readingFrom content: String, report: inout Report) {
        let path = Self.path(in: content)
        do throws(FileFault) {
            let bytes = try bytes(ofFileAt: path)
            guard let file = SourceFile(path: path, decoding: bytes, report: &report) else { return nil }
            self.init(file, report: &report)
        } catch {
            if error != .system(ENOENT), error != .system(ENOTDIR) { report.add(.unreadableFile(path, because: error)) }
            return nil
        }
    }

    /// Where the ledger of a folder of content is.
    static func path(in content: String) -> String {
        content.hasSuffix("/") ? content + name : "\(content)/\(name)"
    }

    init(_ file: SourceFile, report: inout Report) {
        var entries: [Entry] = []
        var start = 0
        for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { start += line.count + 1 }
            let words = line.last == 0x0D ? line.dropLast() : line
            if words.isEmpty || words.first == UInt8(ascii: "#") { continue }
            let range = start..<start + words.count
            if let entry = Self.entry(file, range) {
                entries.append(entry)
            } else {
                report.add(.notAnAddressLine(file.text(in: range), at: file.location(range)))
            }
        }
        self.init(entries: entries)
    }

    private static func entry(_ file: SourceFile, _ line: Range<Int>) -> Entry? {
        let text = file.text(in: line)
        guard text.hasPrefix("/"), let blank = text.firstIndex(of: " ") else { return nil }
        let address = String(text[..<blank])
        let what = text[text.index(after: blank)...]
        let place = file.location(line.lowerBound..<line.lowerBound + address.utf8.count)
        if what == gone { return Entry(address: address, subject: nil, place: place) }
        return Subject(text: what).map { Entry(address: address, subject: $0, place: place) }
    }

    private static let gone = "gone"
}

extension AddressLedger {
    /// The text of a ledger with these addresses; an address that was given up has no other line.
    static func text(_ published: [(address: String, subject: Subject)], gone given: Set<String>) -> String {
        let lines =
            Set(published.filter { !given.contains($0.address) }.map { "\($0.address) \($0.subject.text)" })
            .union(given.map { "\($0) \(gone)" })
        return heading + lines.sorted(by: inByteOrder).map { $0 + "\n" }.joined()
    }

    private static let heading = """
        # Every address this site has published, and what stands there. Do not edit: run `sitegen addresses --record`.
        # Mọi địa chỉ trang này đã công bố, và nội dung ở đó. Không sửa tay: chạy `sitegen addresses --record`.

        """
}
