import SourceText

/// What became of one planned file before Output is touched.
struct Outcome: Sendable {
    /// What the file is known by.
    let fingerprint: Fingerprint
    let fate: Fate

    var isStaged: Bool { fate.isStaged }

    /// The file as it is now, or as it will be when it is in place.
    var stamp: Stamp? { fate.stamp }
}

/// What was done with a planned file.
enum Fate: Sendable {
    /// Output holds it already.
    case kept(Stamp)
    /// It waits under its number, to go into a folder that exists.
    case staged(Stamp)
    /// It waits in a new folder, which goes into Output as a whole; its name is the one at this depth.
    case stagedInNewFolder(Stamp, depth: Int)
    /// It stands in its place in a new Output, which goes to where it belongs as a whole.
    case placedInNewOutput(Stamp)
    /// It was made for the sake of its errors only, because another one had failed.
    case abandoned
    indirect case failed(Diagnostic)

    var isStaged: Bool {
        switch self {
        case .staged, .stagedInNewFolder, .placedInNewOutput: true
        case .kept, .abandoned, .failed: false
        }
    }

    var stamp: Stamp? {
        switch self {
        case .kept(let stamp), .staged(let stamp), .stagedInNewFolder(let stamp, _), .placedInNewOutput(let stamp):
            stamp
        case .abandoned, .failed: nil
        }
    }
}
