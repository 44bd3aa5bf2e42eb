import SourceText

extension Cleaner {
    /// What stands where a picture stood: its mark, its file's name; and cells of the tables that hold pictures.
    static let pictures = Cleaner(name: "pictures") { reading in
        reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            if block.traces.contains(.picture), block.key.isEmpty {
                return Claim(block: index, role: .picture, reason: .pictureMark)
            }
            if isFileName(block.text) { return Claim(block: index, role: .picture, reason: .fileName) }
            if !block.isSentence, PictureNumber.ends(block.text, key: block.key) {
                return Claim(block: index, role: .picture, reason: .numberedPicture)
            }
            if isNumberedCaption(block) { return Claim(block: index, role: .caption, reason: .captionWords) }
            return claim(onCell: index, in: reading)
        }
    }

    /// "Ảnh 3: Trẻ em xem nặn tò he.", "Photo 2. The market at dawn"
    private static func isNumberedCaption(_ block: Block) -> Bool {
        guard block.words <= 60, captionOpenings.open(block.key.text) else { return false }
        let words = block.text.spacedWords(upTo: 2)
        guard words.count == 2, let number = words.last, ":.".contains(number.last ?? " ") else { return false }
        let isNumber =
            (1...2).contains(number.dropLast().count) && number.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
        return isNumber && captionKinds.contains(MatchKey(words[0]).text)
    }

    private static let captionKinds = ["anh", "hinh", "photo", "picture"]
    private static let captionOpenings = Openings(captionKinds)

    /// Whether a text is the name of a picture or a film and nothing else.
    private static func isFileName(_ text: String) -> Bool {
        guard text.utf8.count <= 200, hasEnding(text), let dot = text.lastIndex(ofMark: ".") else {
            return false
        }
        let ending = text[dot...].dropFirst()
        return pictureEndings.contains(ending.lowercased()) && !text[..<dot].holds(". ")
    }

    /// Whether a full stop stands where it does before the ending of a file's name.
    private static func hasEnding(_ text: String) -> Bool {
        text.withBytes { bytes in
            bytes.dropLast(3).last == 0x2E || bytes.dropLast(4).last == 0x2E
        }
    }

    private static let pictureEndings: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "bmp", "svg", "tif", "tiff", "heic", "avif", "mp4", "mov", "avi", "mp3",
    ]

    /// A cell under a picture, or with a credit, is its caption; any other cell of one text is a teaser.
    private static func claim(onCell index: Int, in reading: Reading) -> Claim? {
        let block = reading.blocks[index]
        guard block.traces.contains(.cell), !block.text.holds(" | ") else { return nil }
        let isUnderPicture = block.traces.contains(.picture) || index > 0 && isPictureCell(reading.blocks[index - 1])
        if block.words <= 90, isUnderPicture || reading.credit(index) != nil {
            return Claim(block: index, role: .caption, reason: .cellUnderPicture)
        }
        return Claim(block: index, role: .teaser, reason: .cell)
    }

    private static func isPictureCell(_ block: Block) -> Bool {
        block.traces.contains(.picture) && block.key.isEmpty
    }
}
