import SourceText

extension Cleaner {
    /// Captions of the article's pictures: by their credit, by the picture above, by an indent that nothing else has.
    static let captions = Cleaner(name: "captions") { reading in
        let isIndentRare = reading.isIndentRare
        return reading.surroundings.flatMap { index -> [Claim] in
            guard reading.isFree(index), index != reading.title else { return [] }
            let block = reading.blocks[index]
            if let claim = claim(onCreditLine: index, in: reading) { return claim }
            if let caption = labelled(block.text) {
                return [Claim(block: index, role: .caption, reason: .captionWords, text: caption)]
            }
            if hasOwnCredit(index, of: reading) { return [Claim(block: index, role: .caption, reason: .credit)] }
            if let reason = placeReason(reading, index, isIndentRare: isIndentRare) {
                return [Claim(block: index, role: .caption, reason: reason)]
            }
            return opensAsCaption(block) ? [Claim(block: index, role: .caption, reason: .captionWords)] : []
        }
    }

    private static func hasOwnCredit(_ index: Int, of reading: Reading) -> Bool {
        let block = reading.blocks[index]
        guard block.words <= 90, block.shape.innerSentenceEnds <= 2, let credit = reading.credit(index) else {
            return false
        }
        return !credit.caption.isEmpty
    }

    /// A credit on a line of its own belongs to the line above it.
    private static func claim(onCreditLine index: Int, in reading: Reading) -> [Claim]? {
        guard let credit = reading.credit(index), credit.caption.isEmpty else { return nil }
        let text = reading.blocks[index].text
        // "Nguồn: TTXVN" under a text names the text's origin, not a picture's.
        let key = reading.blocks[index].key.text
        if !text.hasPrefix("("), key.hasPrefix("nguon ") || key.hasPrefix("source ") { return nil }
        let above = index - 1
        // Without brackets and set apart it is the credit of all pictures, as bylines give it.
        let isApart = !text.hasPrefix("(") && reading.page.usesGaps && reading.blocks[index].hasGapBefore
        var claims = [Claim(block: index, role: .credit, reason: .creditLine)]
        if above >= 0, !isApart, above != reading.title, reading.isFree(above), isAboveItsCredit(reading, above) {
            claims.append(Claim(block: above, role: .caption, reason: .aboveCredit))
        }
        return claims
    }

    /// A paragraph of several sentences that stands apart from a credit is the text's, and the credit another picture's.
    private static func isAboveItsCredit(_ reading: Reading, _ index: Int) -> Bool {
        let block = reading.blocks[index]
        guard isCaptionLength(block) else { return false }
        return !block.isProse || !block.hasGapAfter || block.shape.innerSentenceEnds == 0 && block.words <= 30
    }

    private static func placeReason(_ reading: Reading, _ index: Int, isIndentRare: Bool) -> Message? {
        let block = reading.blocks[index]
        // In markup the place of a picture is known better: `markupCaptions` has looked there.
        guard isCaptionLength(block), index > 0, block.markup == nil else { return nil }
        if reading.role(index - 1) == .picture, !isSignedEnd(reading, index) {
            if !block.isSentence || isCloseToPicture(block, reading) { return .underPicture }
        }
        if isShortUnderLinks(reading, index) { return .shortUnderLinks }
        let isIndented =
            block.traces.contains(.indented) && !block.traces.contains(.bulleted) && !block.isIndentedQuotation
        let isInside = index >= reading.extent.lowerBound && index <= reading.extent.upperBound
        return isIndented && isIndentRare && isInside ? .indented : nil
    }

    /// Whether a sentence stands close under a picture; where nothing stands apart, it must also be as short as captions are.
    private static func isCloseToPicture(_ block: Block, _ reading: Reading) -> Bool {
        !block.hasGapBefore && (reading.page.usesGaps || block.shape.innerSentenceEnds == 0 && block.words <= 40)
    }

    /// A short sentence between links and the first long paragraph: the place of the first picture.
    private static func isShortUnderLinks(_ reading: Reading, _ index: Int) -> Bool {
        let block = reading.blocks[index]
        guard block.isSentence, block.words <= 14, block.hasGapAfter, reading.role(index - 1) == .teaser else {
            return false
        }
        guard let title = reading.title, index + 1 < reading.extent.upperBound, title < index else { return false }
        let paragraphs = (title + 1..<index).count { reading.isFreeProse($0) }
        return paragraphs == 1 && reading.isFreeProse(index + 1) && reading.blocks[index + 1].words >= 20
    }

    /// Whether a line is a byline after the text rather than a caption.
    private static func isSignedEnd(_ reading: Reading, _ index: Int) -> Bool {
        index >= reading.extent.upperBound && reading.byline(index) != nil
    }

    private static func isCaptionLength(_ block: Block) -> Bool {
        block.words <= 60 && block.shape.innerSentenceEnds <= 1 && !block.text.startsListItem
    }

    /// Short lines that begin as only captions do.
    private static func opensAsCaption(_ block: Block) -> Bool {
        block.words <= (block.isSentence ? 10 : 14) && captionOpenings.open(block.key.text)
    }

    /// The caption behind a label: "Photo: The orchestra in rehearsal at the House of Culture."; behind it a name is a credit.
    private static func labelled(_ text: String) -> String? {
        guard let label = labels.first(opening: text) else { return nil }
        let caption = text.dropFirst(label.count).trimmed
        let isCaption = (5...60).contains(caption.spacedWordCount) && Byline(String(caption)) == nil
        return isCaption && (caption.utf8.last == UInt8(ascii: ".") || caption.utf8.last == UInt8(ascii: ")"))
            ? String(caption) : nil
    }

    private static let labels = Openings([
        "Photo: ", "Picture: ", "Pictured: ", "Caption: ", "Ảnh: ", "Hình: ", "Chú thích ảnh: ", "Trong ảnh: ",
    ])

    private static let captionOpenings = Openings([
        "toan canh ", "quang canh ", "anh minh hoa", "mot goc ", "overview of ", "an overview of ", "at the event",
        "participants pose", "delegates pose", "cac dai bieu chup anh", "dai bieu chup anh", "illustrative photo",
        "illustration photo", "a view of ", "scene at ", "the overview of ", "delegates at ", "participants at ",
    ])
}
