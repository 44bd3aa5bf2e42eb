import Foundation
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

/// The parts of the path a folder really has, links followed.
private func resolved(_ path: String) -> [String] {
    URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath().standardizedFileURL.pathComponents
        .filter { $0 != "/" }
}
