/// The path below Content that a reference means; nil when it leaves Content or names no file.
///
/// A reference that begins with `/` counts from Content, any other from the folder of the file that it stands in.
///
/// - Parameter path: The file it stands in, as a path below Content.
package func contentPath(of reference: String, in path: String) -> String? {
    // By bytes: a combining mark at the beginning of a name must not hide the slash before it.
    let bytes = Array(reference.utf8)
    let folder = path.utf8[..<(path.utf8.lastIndex(of: slash) ?? path.startIndex)]
    var target = bytes.first == slash ? [] : Array(folder)
    var start = 0
    var endsInName = false
    while start < bytes.count {
        let end = bytes[start...].firstIndex(of: slash) ?? bytes.count
        let name = bytes[start..<end]
        start = end + 1
        endsInName = false
        switch (name.count, name.allSatisfy { $0 == UInt8(ascii: ".") }) {
        case (0, _), (1, true): break
        case (2, true):
            guard !target.isEmpty else { return nil }
            target.removeSubrange((target.lastIndex(of: slash) ?? 0)...)
        default:
            if !target.isEmpty { target.append(slash) }
            target += name
            endsInName = end == bytes.count
        }
    }
    return endsInName ? String(decoding: target, as: UTF8.self) : nil
}

private let slash = UInt8(ascii: "/")
