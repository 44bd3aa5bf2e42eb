/// The files in Output that are not planned.
struct OtherFiles {
    private(set) var count = 0
    private(set) var first: String?

    init(in output: Folder, besides planned: PlannedFiles) throws(SystemError) {
        try gather(in: output, at: "", besides: planned)
    }

    private mutating func gather(in folder: Folder, at path: String, besides planned: PlannedFiles) throws(SystemError)
    {
        for name in try folder.names() {
            if case .folder(let child) = try folder.child(name) {
                try gather(in: child, at: "\(path)\(name)/", besides: planned)
            } else if !planned.paths.contains("\(path)\(name)") {
                count += 1
                first = first ?? "\(path)\(name)"
            }
        }
    }
}
