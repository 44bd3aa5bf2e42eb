import Language
import SourceText

/// Reports an output folder that is, holds, or lies in a folder of sources: pages would be written among them.
func checkFolders(output: String, sources: [String], report: inout Report) {
    let place = resolved(output)
    for source in sources {
        let other = resolved(source)
        if place.starts(with: other) || other.starts(with: place) {
            report.add(.outputAmongSources(output, source: source))
        }
    }
}

/// The parts of the path a folder really has, or will have when it is made: links are followed as far as it is there.
private func resolved(_ path: String) -> [Substring] {
    var present = path.isEmpty ? "." : path
    var missing: [Substring] = []
    while true {
        if let real = try? realPath(of: present) { return real.split(separator: "/") + missing.reversed() }
        // Nothing stands there yet: what matters is where the folder is that it will be in.
        let names = present.utf8.split(separator: UInt8(ascii: "/"))
        guard let last = names.last, present != "." else { return missing.reversed() }
        missing.append(Substring(last))
        let parent = names.dropLast().compactMap { String($0) }.joined(separator: "/")
        present = present.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
    }
}
