import Language
import SourceText

/// Makes a draft of a saved page, or says why the page is no article.
///
/// The order: cleaners recognise what needs no article beside it; the article's extent and headline are found; cleaners
/// recognise what stands about an article; finders read the fields; what is left of the extent is the body.
struct ArticleReader {
    private var reading: Reading
    private let addresses: [String]
    /// Whether what is left out is told.
    private let explains: Bool

    /// - Parameter explains: Whether every block that is left out is told, with why.
    static func outcome(
        of page: RawPage, _ registers: Registers? = nil, explains: Bool = false
    ) -> IngestResult.Outcome {
        var reader = ArticleReader(page, explains: explains)
        reader.clean()
        if let reason = Verdict(reader.reading).refusal { return reader.refused(reason) }
        guard let language = reader.language else { return reader.refused(.otherLanguage) }
        return .draft(reader.draft(in: language, registers))
    }

    private func refused(_ reason: Message) -> IngestResult.Outcome {
        .refused(Refusal(reason, in: reading.page.file.path, dropped: dropped))
    }

    private var dropped: [Draft.Dropped] { explains ? DraftFields.dropped(from: reading) : [] }

    private init(_ page: RawPage, explains: Bool) {
        self.explains = explains
        reading = Reading(page)
        let name = page.file.path.split(separator: "/").last ?? ""
        addresses =
            [MatchKey(name).text] + page.blocks.filter { $0.shape.mayHold(":") && $0.text.holds("://") }.map(\.key.text)
    }

    private mutating func clean() {
        for cleaner in Cleaner.ofPages { reading.apply(cleaner) }
        reading.extent = ExtentFinder.extent(of: reading)
    }

    /// The language of the text itself; the words around it may be in another.
    private var language: Language? {
        var sample = ""
        for index in reading.extent where reading.isFree(index) && sample.utf8.count < Self.sampleLength {
            sample += reading.blocks[index].text + " "
        }
        return Language.recognised(in: sample)
    }

    /// The bytes of a text that tell its language as well as the whole does.
    private static let sampleLength = 1_500

    private mutating func draft(in language: Language, _ registers: Registers?) -> Draft {
        let title = TitleFinder(reading, addresses: addresses).find()
        if let block = title?.block {
            reading.title = block
            reading.remark(block, as: .title, by: TitleFinder.name, because: .chosenAsTitle)
            reading.extent = ExtentFinder.extentWithSpeaker(of: reading)
        }
        for cleaner in Cleaner.ofArticles { reading.apply(cleaner) }
        let marks = OwnPaperFinder.marks(of: reading)
        let own = OwnPaperFinder(reading: reading, marks: marks).find()
        let order = DayOrderFinder(reading: reading, language: language, own: own?.value).find()
        let date = DateFinder(reading: reading, order: order).find()
        let signature = findAuthors(beside: date)
        let origin = findOrigin(own: own, signature: signature)
        let lead = findLead(marks: marks, in: language)
        let eventDate = EventDateFinder(reading: reading, published: date?.finding.value).find()
        let parts = BodyAssembly(reading: reading).parts()
        for part in parts { reading.mark(part.block, as: .body, by: "body", because: .inExtent) }
        let fields = DraftFields(
            language: language, title: title?.finding, date: date?.finding, eventDate: eventDate,
            authors: signature.authors, source: origin.source, via: origin.via, lead: lead, body: parts.map(\.part))
        return fields.draft(from: reading, registers, dropped: dropped)
    }

    private mutating func findAuthors(beside date: DateFinder.Published?) -> AuthorFinder.Signature {
        let besideDate = date.flatMap { date in date.block.map { ($0, date.rest) } }
        let signature = AuthorFinder(reading: reading, besideDate: besideDate).find()
        for block in signature.blocks { reading.mark(block, as: .byline, by: AuthorFinder.name, because: .signs) }
        for block in signature.biographies {
            reading.mark(block, as: .interface, by: AuthorFinder.name, because: .aboutAuthor)
        }
        return signature
    }

    private mutating func findOrigin(
        own: Finding<KnownPaper>?, signature: AuthorFinder.Signature
    ) -> OriginFinder.Origin {
        let origin = OriginFinder(reading: reading, own: own, signature: signature).find()
        for block in origin.blocks { reading.mark(block, as: .origin, by: OriginFinder.name, because: .namesOrigin) }
        return origin
    }

    private mutating func findLead(marks: [String: Int], in language: Language) -> Finding<String>? {
        let repeated = Set(marks.filter { $0.value >= 2 }.keys)
        guard let lead = LeadFinder(reading: reading, repeatedMarks: repeated, language: language).find() else {
            return nil
        }
        reading.lead = lead.block
        reading.mark(lead.block, as: .lead, by: LeadFinder.name, because: .chosenAsLead)
        if let again = lead.again { reading.mark(again, as: .repetition, by: LeadFinder.name, because: .leadAgain) }
        return lead.finding
    }
}
