import Language

/// Whether a text can stand in an address as it is: small ASCII letters, digits and hyphens.
func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
}

/// Whether a text is an address of the web: `http` or `https`, a host, and nothing that has to be escaped.
func isWebAddress(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let scheme = text[..<colon].lowercased()
    guard scheme == "http" || scheme == "https", text[colon...].hasPrefix("://") else { return false }
    let host = text[colon...].dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let isWhole = text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !"<>\"".unicodeScalars.contains($0)
    }
    return !host.isEmpty && isWhole
}

/// A text without blanks and line ends around it.
func trimmed(_ text: Substring) -> String {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
        return ""
    }
    return String(Substring(bytes[first...last]))
}

/// A text with blanks for its line ends.
func onOneLine(_ text: String) -> String {
    var text = text
    let (hasLineEnds, hasBlanksAround) = text.withUTF8 { bytes in
        let lineEnd = bytes.first(from: 0) { $0.places(of: 0x0A) | $0.places(of: 0x0D) }
        return (lineEnd != nil, [bytes.first, bytes.last].contains { $0.map { $0 <= 0x20 } ?? false })
    }
    if !hasLineEnds { return hasBlanksAround ? trimmed(text[...]) : text }
    return text.split(whereSeparator: \.isNewline).map(trimmed).joined(separator: " ")
}
