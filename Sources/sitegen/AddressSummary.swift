import Language
import Site
import SourceText

/// What the command tells of published addresses, to people and to machines.
struct AddressSummary {
    private let answer: AddressReport

    init(_ answer: AddressReport) {
        self.answer = answer
    }

    /// A line for each address that is not simply there, and one that counts.
    var text: Message {
        let written = answer.isWritten ? Message(vi: "; đã ghi addresses.txt", en: "; addresses.txt was written") : nil
        let moved = answer.moved.map { "\($0.from) -> \($0.to)\n" }.joined()
        return Message(
            vi: moved + answer.vanished.map { "\($0): không còn gì\n" }.joined()
                + answer.unrecorded.map { "\($0): chưa ghi\n" }.joined()
                + "\(answer.recorded) địa chỉ đã ghi: \(answer.moved.count) đã chuyển, \(answer.vanished.count) không còn, "
                + "\(answer.gone.count) đã bỏ; \(answer.unrecorded.count) chưa ghi\(written?.vi ?? "")\n",
            en: moved + answer.vanished.map { "\($0): nothing stands there\n" }.joined()
                + answer.unrecorded.map { "\($0): not recorded\n" }.joined()
                + "\(answer.recorded) recorded: \(answer.moved.count) moved, \(answer.vanished.count) vanished, "
                + "\(answer.gone.count) given up; \(answer.unrecorded.count) not recorded\(written?.en ?? "")\n")
    }

    func document(in language: Language) -> some Encodable {
        Document(
            recorded: answer.recorded, moved: answer.moved.map { Move(from: $0.from, to: $0.to) },
            vanished: answer.vanished, unrecorded: answer.unrecorded, gone: answer.gone, written: answer.isWritten,
            diagnostics: answer.report.diagnostics.map { JSONDiagnostic($0, in: language) })
    }

    private struct Document: Encodable {
        let recorded: Int
        let moved: [Move]
        let vanished: [String]
        let unrecorded: [String]
        let gone: [String]
        let written: Bool
        let diagnostics: [JSONDiagnostic]
    }

    private struct Move: Encodable {
        let from: String
        let to: String
    }
}
