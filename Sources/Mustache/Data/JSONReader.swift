package import SourceText

/// Reads JSON into an open value: objects become maps, whole numbers stay whole.
package struct JSONReader {
    /// The deepest nesting of lists and objects.
    static let deepest = 256

    /// A list or object whose end has not come yet.
    private struct Container {
        let isMap: Bool
        var values: [Value] = []
        /// The names of a map's values, and of the one that comes next.
        var names: [String] = []
        /// Where each name was given.
        var places: [String: Range<Int>] = [:]

        var value: Value {
            isMap ? .map(OpenMap(zip(names, values).map { (name: $0, value: $1) })) : .list(values)
        }
    }

    private let file: SourceFile
    private let bytes: [UInt8]
    private var position = 0
    private var containers: [Container] = []

    /// The value a file holds; throws at the first place where it is not JSON.
    package static func value(of file: SourceFile) throws(Diagnostic) -> Value {
        var reader = JSONReader(file: file, bytes: file.bytes)
        return try reader.wholeValue()
    }

    private mutating func wholeValue() throws(Diagnostic) -> Value {
        while true {
            guard var value = try beginning() else { continue }
            while !containers.isEmpty {
                guard let closed = try add(value) else { break }
                value = closed
            }
            if containers.isEmpty { return try ended(value) }
        }
    }

    private mutating func ended(_ value: Value) throws(Diagnostic) -> Value {
        skipBlanks()
        guard position == bytes.count else { throw error() }
        return value
    }

    /// A plain value or an empty container; nil after the beginning of another.
    private mutating func beginning() throws(Diagnostic) -> Value? {
        skipBlanks()
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): return try open(isMap: byte == UInt8(ascii: "{"))
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .absent)
        default: return try number()
        }
    }

    /// Opens a list or map; gives it if it is empty.
    private mutating func open(isMap: Bool) throws(Diagnostic) -> Value? {
        guard containers.count < Self.deepest else { throw .tooDeepData(limit: Self.deepest, at: place) }
        position += 1
        let container = Container(isMap: isMap)
        if take(isMap ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return container.value }
        containers.append(container)
        if isMap { try readName() }
        return nil
    }

    /// Adds a value to the innermost container; gives the container's own value if it ends here.
    private mutating func add(_ value: Value) throws(Diagnostic) -> Value? {
        let last = containers.count - 1
        containers[last].values.append(value)
        let isMap = containers[last].isMap
        if take(isMap ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return containers.removeLast().value }
        guard take(UInt8(ascii: ",")) else { throw error() }
        if isMap { try readName() }
        return nil
    }

    private mutating func readName() throws(Diagnostic) {
        skipBlanks()
        guard byte == UInt8(ascii: "\"") else { throw error() }
        let start = position
        let name = try text()
        let last = containers.count - 1
        if let first = containers[last].places.updateValue(start..<position, forKey: name) {
            throw .repeatedKey(name, at: file.location(start..<position), first: file.location(first))
        }
        containers[last].names.append(name)
        guard take(UInt8(ascii: ":")) else { throw error() }
    }
}

// Plain values.
extension JSONReader {
    private mutating func word(_ word: StaticString, _ value: Value) throws(Diagnostic) -> Value {
        for index in 0..<word.utf8CodeUnitCount {
            guard byte == word.utf8Start[index] else { throw error() }
            position += 1
        }
        return value
    }

    private mutating func number() throws(Diagnostic) -> Value {
        let start = position
        if byte == UInt8(ascii: "-") { position += 1 }
        let first = byte
        guard try digits() == 1 || first != UInt8(ascii: "0") else { throw error() }
        let isWhole = byte != UInt8(ascii: ".") && byte | 0x20 != UInt8(ascii: "e")
        if byte == UInt8(ascii: ".") {
            position += 1
            _ = try digits()
        }
        if byte | 0x20 == UInt8(ascii: "e") {
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            _ = try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let whole = Int(text) { return .int(whole) }
        // A whole number that becomes a decimal one would lose its last digits without a word.
        guard !isWhole, let number = Double(text), number.isFinite else {
            throw .tooLargeNumber(isWhole: isWhole, at: file.location(start..<position))
        }
        return .double(number)
    }

    private mutating func digits() throws(Diagnostic) -> Int {
        let start = position
        while byte.isDigit { position += 1 }
        guard position > start else { throw error() }
        return position - start
    }

    private mutating func text() throws(Diagnostic) -> String {
        position += 1
        var content: [UInt8] = []
        while byte != UInt8(ascii: "\"") {
            guard position < bytes.count, byte >= 0x20 else { throw error() }
            if byte == UInt8(ascii: "\\") {
                content += try escape()
            } else {
                content.append(byte)
                position += 1
            }
        }
        position += 1
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func escape() throws(Diagnostic) -> [UInt8] {
        position += 1
        defer { position += 1 }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
        default: throw error()
        }
    }

    /// The character of `\u` and four digits, or of two of them that are a surrogate pair; leaves the last digit to be read.
    private mutating func scalar() throws(Diagnostic) -> Unicode.Scalar {
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "\\"),
            bytes[position + 2] == UInt8(ascii: "u"), first < 0xDC00
        else { throw error() }
        position += 2
        let second = try unit()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error() }
        return scalar
    }

    private mutating func unit() throws(Diagnostic) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            position += 1
            guard let digit = byte.hexadecimalDigit else { throw error() }
            unit = unit << 4 | digit
        }
        return unit
    }
}

extension JSONReader {
    /// The byte at the position, 0 at the end.
    private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private var place: SourceLocation { file.location(position..<min(position + 1, bytes.count)) }

    private func error() -> Diagnostic { .notJSON(at: place) }

    private mutating func skipBlanks() {
        while byte.isBlank { position += 1 }
    }

    private mutating func take(_ wanted: UInt8) -> Bool {
        skipBlanks()
        guard byte == wanted else { return false }
        position += 1
        return true
    }
}

extension UInt8 {
    fileprivate var hexadecimalDigit: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
