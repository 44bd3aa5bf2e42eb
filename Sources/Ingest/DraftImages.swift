import SourceText

/// The pictures of an article: its captions, each with its credit, and on pages of HTML the pictures themselves.
struct DraftImages {
    private let reading: Reading

    init(of reading: Reading) {
        self.reading = reading
    }

    /// In the order of the page. A picture without words is one only where its file was saved with the page.
    var images: [Draft.Image] {
        var images: [Draft.Image] = []
        var waiting: [Int] = []
        for index in reading.surroundings {
            if isPicture(index) {
                waiting.append(index)
            } else if reading.role(index) == .caption {
                images += waiting.dropLast().compactMap { image(of: $0) }
                images.append(image(captionedBy: index, picture: waiting.last))
                waiting = []
            } else if reading.role(index) != .credit {
                images += waiting.compactMap { image(of: $0) }
                waiting = []
            }
        }
        return images + waiting.compactMap { image(of: $0) }
    }

    private func isPicture(_ index: Int) -> Bool {
        guard let picture = reading.blocks[index].markup?.picture, !picture.isSmall else { return false }
        return reading.role(index) == .picture
    }

    private func image(captionedBy index: Int, picture: Int?) -> Draft.Image {
        let text = reading.text(index)
        let own = Credit(endOf: text)
        let below =
            index + 1 < reading.blocks.count && reading.role(index + 1) == .credit
            ? reading.credit(index + 1) : nil
        return Draft.Image(
            caption: own?.caption ?? text, credit: own?.name ?? below?.name,
            line: reading.blocks[index].lines.lowerBound, alternative: picture.flatMap { alternative(of: $0) },
            file: picture.flatMap { file(of: $0) })
    }

    private func image(of index: Int) -> Draft.Image? {
        guard let file = file(of: index) else { return nil }
        return Draft.Image(
            caption: "", credit: nil, line: reading.blocks[index].lines.lowerBound, alternative: alternative(of: index),
            file: file)
    }

    private func file(of index: Int) -> LocalPicture? {
        guard let picture = reading.blocks[index].markup?.picture else { return nil }
        return LocalPicture(picture.address, besidePage: reading.page.file.path)
    }

    /// What a picture's markup says it shows; file names, and the headline that sites write there, are left out.
    private func alternative(of index: Int) -> String? {
        guard let text = reading.blocks[index].markup?.picture?.alternative, text.spacedWordCount >= 3 else {
            return nil
        }
        let key = MatchKey(text)
        if let title = reading.title, key.text.hasPrefix(reading.blocks[title].key.text) { return nil }
        return Shape(of: text).isSmallASCII ? nil : text
    }
}
