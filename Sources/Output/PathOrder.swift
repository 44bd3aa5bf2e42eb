/// Paths as bytes in an order where a folder stands right before what is in it: names are compared one by one.
package enum PathOrder {
    static let separator = UInt8(ascii: "/")

    /// Negative, zero or positive, as the left path comes before, is, or comes after the right one.
    static func compare(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
        let shared = min(left.count, right.count)
        var index = 0
        // Paths of a site begin alike: eight bytes at a time, as long as they are the same.
        while index + 8 <= shared, word(left, at: index) == word(right, at: index) { index += 8 }
        while index < shared, left[index] == right[index] { index += 1 }
        guard index < shared else { return left.count - right.count }
        return rank(left[index]) - rank(right[index])
    }

    /// Whether the left path comes before the right one.
    package static func comesBefore(_ left: String, _ right: String) -> Bool {
        compare(left.utf8Span.span, right.utf8Span.span) < 0
    }

    /// True when a path is in a folder, at any depth.
    static func isInside(_ path: Span<UInt8>, folder: Span<UInt8>) -> Bool {
        guard path.count > folder.count, path[folder.count] == separator else { return false }
        return compare(path.extracting(first: folder.count), folder) == 0
    }

    /// True when a path is in a folder, at any depth.
    package static func isInside(_ path: String, folder: String) -> Bool {
        isInside(path.utf8Span.span, folder: folder.utf8Span.span)
    }

    private static func word(_ path: Span<UInt8>, at index: Int) -> UInt64 {
        path.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// A separator ends a name, so it ranks below every byte a name may hold.
    private static func rank(_ byte: UInt8) -> Int {
        byte == separator ? 0 : Int(byte)
    }
}

/// True for names joined by `/` that cannot leave the folder they are below.
func staysInside(_ path: Span<UInt8>) -> Bool {
    var nameStart = 0
    for index in 0...path.count {
        guard index == path.count || path[index] == PathOrder.separator else {
            if path[index] == 0 { return false }
            continue
        }
        if isEmptyOrDots(path.extracting(nameStart..<index)) { return false }
        nameStart = index + 1
    }
    return true
}

private func isEmptyOrDots(_ name: Span<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    return switch name.count {
    case 0: true
    case 1: name[0] == dot
    case 2: name[0] == dot && name[1] == dot
    default: false
    }
}

/// The folders a path leads through, the outermost first.
func folders(of path: String) -> [String] {
    // By bytes: a combining mark at the beginning of a name must not hide the separator before it.
    path.utf8.indices.filter { path.utf8[$0] == PathOrder.separator }.map { String(path[..<$0]) }
}

/// A path cut at its last separator; nil without one, or with nothing after it.
func cutAtLastName(_ path: String) -> (parent: String, name: String)? {
    guard let slash = path.utf8.lastIndex(of: PathOrder.separator) else { return nil }
    let nameStart = path.utf8.index(after: slash)
    return nameStart == path.endIndex ? nil : (String(path[..<slash]), String(path[nameStart...]))
}
