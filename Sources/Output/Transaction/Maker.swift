import SourceText

/// One thread's share in making files, with the buffers and open folders it keeps from file to file.
struct Maker: ~Copyable {
    /// What a file's place in Output is like.
    private enum Standing {
        case nothing(in: Folder)
        case file(Stamp, in: Folder)
        /// Nor is there a folder for it: the name at this depth would be the topmost new one.
        case noFolder(depth: Int, in: Folder)
        /// Something that is neither ours nor a file to compare with.
        case inTheWay(FileStatus.Kind, at: String)
    }

    private let making: Making
    private var walk: FolderWalk
    private var stagingWalk: FolderWalk
    private var bytes: [UInt8] = []
    private var present: [UInt8] = []

    init(for making: Making) {
        self.making = making
        walk = FolderWalk(from: making.output)
        stagingWalk = FolderWalk(from: making.staging.newFolders)
    }

    /// Makes one file if it differs, and stages it if that is still wanted.
    mutating func outcome(of number: Int, staging isWanted: Bool) -> Outcome {
        let file = making.planned[number]
        let content = file.content()
        if let stamp = making.stampIfUnchanged(number, content.fingerprint), stands(number, as: stamp) {
            return Outcome(fingerprint: content.fingerprint, fate: .kept(stamp))
        }
        return Outcome(
            fingerprint: content.fingerprint, fate: fate(of: file, number, holding: content, staging: isWanted))
    }

    private mutating func fate(
        of file: OutputFile, _ number: Int, holding content: OutputFile.Content, staging isWanted: Bool
    ) -> Fate {
        do throws(Diagnostic) {
            if making.isNew { return try place(file, holding: content, isWanted) }
            let standing = try look(at: file)
            if case .inTheWay(let kind, let path) = standing {
                throw .inTheWay(kind, at: making.folders.shown(path), of: file)
            }
            bytes.removeAll(keepingCapacity: true)
            try content.make(&bytes)
            if case .file(let stamp, let folder) = standing {
                if folder.holds(bytes, at: walk.fileName, using: &present) { return .kept(stamp) }
                guard making.mayReplace(number) else {
                    throw .foreignFile(file, at: making.folders.shown(file.path))
                }
            }
            return isWanted ? try stage(file, as: number, for: standing) : .abandoned
        } catch {
            return .failed(error)
        }
    }

    /// Writes a file where it belongs in a new Output, which nobody sees before it is whole.
    private mutating func place(
        _ file: OutputFile, holding content: OutputFile.Content, _ isWanted: Bool
    ) throws(Diagnostic) -> Fate {
        bytes.removeAll(keepingCapacity: true)
        try content.make(&bytes)
        guard isWanted else { return .abandoned }
        do throws(SystemError) {
            defer { letGoOfLargeBuffer() }
            return .placedInNewOutput(try walk.write(bytes, to: file.path, on: making.disk))
        } catch {
            throw .cannotWrite(file, at: making.folders.shown(file.path), error)
        }
    }

    /// A few files, as sitemaps, are a hundred times as large as pages.
    private mutating func letGoOfLargeBuffer() {
        if bytes.capacity > 1 << 20 { bytes = [] }
    }

    /// True when a file is as we left it. Looking at it is all that happens, so its folders may be links here.
    private func stands(_ number: Int, as stamp: Stamp) -> Bool {
        do throws(SystemError) {
            let status = try making.output.status(at: making.planned.path(of: number))
            return status?.kind == .file && status?.stamp == stamp
        } catch {
            // Whatever is wrong with the path comes up again on the way to it.
            return false
        }
    }

    private mutating func look(at file: OutputFile) throws(Diagnostic) -> Standing {
        do throws(SystemError) {
            switch try walk.go(to: file.path) {
            case .open(let folder):
                return try look(at: walk.fileName, in: folder, path: file.path)
            case .missing(let depth, let folder):
                return .noFolder(depth: depth, in: folder)
            case .blocked(let depth, let folder):
                let name = walk.names[depth]
                let path = Output.folders(of: file.path)[depth]
                if try making.ownsFile(name, in: folder, at: path) { return .noFolder(depth: depth, in: folder) }
                return .inTheWay(try folder.status(of: name)?.kind ?? .other, at: path)
            }
        } catch {
            throw .cannotWrite(file, at: making.folders.shown(file.path), error)
        }
    }

    private func look(
        at name: UnsafePointer<CChar>, in folder: Folder, path: String
    ) throws(SystemError) -> Standing {
        guard let status = try folder.status(of: name) else { return .nothing(in: folder) }
        switch status.kind {
        case .file: return .file(status.stamp, in: folder)
        case .folder where try making.ownsAll(in: folder.folder(name), at: path): return .nothing(in: folder)
        case .folder, .link, .other: return .inTheWay(status.kind, at: path)
        }
    }

    private mutating func stage(
        _ file: OutputFile, as number: Int, for standing: Standing
    ) throws(Diagnostic) -> Fate {
        do throws(SystemError) {
            switch standing {
            case .nothing(let folder), .file(_, let folder):
                try folder.requireWritable()
                return .staged(try making.disk.write(bytes, to: String(number), in: making.staging.files))
            case .noFolder(let depth, let folder):
                try folder.requireWritable()
                let stamp = try stagingWalk.write(bytes, to: file.path, on: making.disk)
                return .stagedInNewFolder(stamp, depth: depth)
            case .inTheWay:
                return .abandoned
            }
        } catch {
            throw .cannotWrite(file, at: making.folders.shown(file.path), error)
        }
    }
}
