/// The path below Content that a reference means; nil when it leaves Content or names no file.
///
/// A reference that begins with `/` counts from Content, any other from the folder of the file that it stands in.
///
/// - Parameter path: The file it stands in, as a path below Content.
package func contentPath(of reference: String, in path: String) -> String? {
    let isAbsolute = reference.hasPrefix("/")
    var parts = isAbsolute ? [] : path.split(separator: "/").dropLast().map { $0 }
    for part in reference.split(separator: "/") {
        switch part {
        case ".": continue
        case "..":
            guard !parts.isEmpty else { return nil }
            parts.removeLast()
        default: parts.append(part)
        }
    }
    let last = reference.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let namesAFile = !["", ".", ".."].contains(last)
    return namesAFile ? parts.joined(separator: "/") : nil
}
