import Language
package import SourceText

/// Tells how a draft came about: every field with what it was read from and how sure it is, and every block that was left
/// out with the reason.
package struct Explanation {
    private let result: IngestResult

    package init(of result: IngestResult) {
        self.result = result
    }

    package var text: Message {
        Message { language in
            switch result.outcome {
            case .refused(let refusal):
                "\(result.file)\n  \(Self.refused[language]): \(refusal.message[language])\n"
                    + Self.lines(of: refusal.dropped, in: language)
            case .draft(let draft):
                "\(result.file)\n" + fields(of: draft, in: language) + Self.lines(of: draft.dropped, in: language)
            }
        }
    }
}

extension Explanation {
    private func fields(of draft: Draft, in language: Language) -> String {
        var lines = line("lang", draft.language.rawValue, nil, [], language)
        lines += line("title", draft.title, language) { $0 }
        lines += line("date", draft.date, language) { $0.iso }
        lines += line("event_date", draft.eventDate, language) { $0.iso }
        for author in draft.authors { lines += line("author", author, language) { $0 } }
        lines += line("source", draft.source, language) { Self.words(of: $0) }
        lines += line("via", draft.via, language) { Self.words(of: $0) }
        lines += line("lead", draft.lead, language) { $0 }
        for organisation in draft.organisations { lines += line("organisation", organisation, language) { $0 } }
        for tag in draft.tags { lines += line("tag", tag, language) { $0 } }
        for image in draft.images {
            let words = [image.caption, image.credit.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
            lines += line("image", words, nil, [], language)
        }
        for sentence in draft.review { lines += line("review", sentence, nil, [], language) }
        return lines
    }

    private func line<Value>(
        _ name: String, _ finding: Finding<Value>?, _ language: Language, words: (Value) -> String
    ) -> String {
        guard let finding else { return line(name, "-", nil, [], language) }
        return line(name, words(finding.value), finding.certainty, finding.evidence, language)
    }

    private func line(
        _ name: String, _ value: String, _ certainty: Certainty?, _ evidence: [Evidence], _ language: Language
    ) -> String {
        let sureness = certainty.map { " [\($0.words[language])]" } ?? ""
        let witnesses = evidence.map { witness in
            let place = witness.line.map { "\(Self.line[language]) \($0), " } ?? ""
            return "      \(place)\(witness.finder): \(witness.message[language])\n"
        }
        return "  \(name): \(value)\(sureness)\n" + witnesses.joined()
    }

    private static func lines(of dropped: [Draft.Dropped], in language: Language) -> String {
        guard !dropped.isEmpty else { return "" }
        let lines = dropped.map { block in
            let by = block.cleaner.map { " (\($0))" } ?? ""
            return "    \(block.lines.lowerBound): \(block.text.opening(70))\n      \(block.reason[language])\(by)\n"
        }
        return "  \(leftOut[language]):\n" + lines.joined()
    }

    private static func words(of source: Source) -> String {
        source.url.map { "\(source.name) <\($0)>" } ?? source.name
    }

    private static let refused = Message(vi: "bị từ chối", en: "refused")
    private static let leftOut = Message(vi: "không đưa vào bản nháp", en: "left out of the draft")
    private static let line = Message(vi: "dòng", en: "line")
}

extension Certainty {
    /// How sure a value is, in words.
    var words: Message {
        switch self {
        case .certain: Message(vi: "chắc chắn", en: "certain")
        case .likely: Message(vi: "có lẽ đúng", en: "likely")
        case .doubtful: Message(vi: "chưa chắc", en: "doubtful")
        }
    }
}
