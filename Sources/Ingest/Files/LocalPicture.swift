import Foundation
import Language
import SourceText

/// A picture that was saved with a page, as `Trang_files/anh.jpg` beside `Trang.html`.
package struct LocalPicture: Equatable, Sendable {
    /// Where it lies.
    let location: String
    /// The ending of its name that its bytes prove.
    let ending: String
    let fingerprint: Fingerprint

    /// The bytes above which nothing is copied.
    static let largest = 20 << 20

    /// Finds the picture that an address on a page names, or gives nil.
    ///
    /// Only a regular file below the page's own folder counts, reached without a symbolic link, and only when its bytes are a
    /// picture's: an address is whatever someone wrote.
    init?(_ address: String, besidePage page: String) {
        guard let relative = Self.relativePath(address) else { return nil }
        let slash = page.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(page[..<$0]) } ?? "."
        for path in [relative, nfc(relative), relative.decomposedStringWithCanonicalMapping] {
            guard let root = Self.realPath(folder.isEmpty ? "/" : folder),
                let real = Self.realPath(folder + "/" + path), real == root + "/" + path,
                let bytes = Self.bytes(at: real), let ending = Self.ending(of: bytes)
            else { continue }
            self.location = real
            self.ending = ending
            fingerprint = Fingerprint(of: bytes)
            return
        }
        return nil
    }

    init(location: String, ending: String, fingerprint: Fingerprint) {
        self.location = location
        self.ending = ending
        self.fingerprint = fingerprint
    }

    /// The path in an address that leads below its own folder, or nil.
    private static func relativePath(_ address: String) -> String? {
        let bare = address.prefix { $0 != "?" && $0 != "#" }
        guard let path = String(bare).removingPercentEncoding, !path.isEmpty, path.utf8.count <= 1_000 else {
            return nil
        }
        guard !path.hasPrefix("/"), !path.contains(":"), !path.contains("\\"), !path.utf8.contains(0) else {
            return nil
        }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.first == "." { parts.removeFirst() }
        guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return nil }
        return parts.joined(separator: "/")
    }

    private static func bytes(at path: String) -> [UInt8]? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= largest else {
            return nil
        }
        return try? SourceText.bytes(ofFileAt: path)
    }

    /// What a picture's first bytes say it is; drawings in XML may hold scripts and are none here.
    private static func ending(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "png" }
        if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) { return "gif" }
        let kind = bytes.dropFirst(8).prefix(4)
        if bytes.starts(with: Array("RIFF".utf8)), kind.elementsEqual("WEBP".utf8) { return "webp" }
        return bytes.dropFirst(4).prefix(4).elementsEqual("ftyp".utf8) && kind.elementsEqual("avif".utf8) ? "avif" : nil
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
