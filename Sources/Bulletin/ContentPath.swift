/// The path below Content that a reference means; nil when it leaves Content or names no file.
///
/// A reference that begins with `/` counts from Content, any other from the folder of the file that it stands in.
///
/// - Parameter path: The file it stands in, as a path below Content.
package func contentPath(of reference: String, in path: String) -> String? {
    let slash = UInt8(ascii: "/")
    let isAbsolute = reference.utf8.first == slash
    var parts = isAbsolute ? [] : path.utf8.split(separator: slash).dropLast()
    // By bytes: a combining mark at the beginning of a name must not hide the slash before it.
    for part in reference.utf8.split(separator: slash) {
        if part.elementsEqual(".".utf8) { continue }
        guard part.elementsEqual("..".utf8) else {
            parts.append(part)
            continue
        }
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
    }
    let start = reference.utf8.lastIndex(of: slash).map(reference.utf8.index(after:)) ?? reference.startIndex
    let namesAFile = !["", ".", ".."].contains(reference[start...])
    return namesAFile ? String(decoding: Array(parts.joined(separator: [slash])), as: UTF8.self) : nil
}
