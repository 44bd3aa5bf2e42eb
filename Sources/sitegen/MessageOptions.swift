import ArgumentParser
import Foundation
import Language
import SourceText

/// How a command speaks: in which language, and whether to people or to machines.
struct MessageOptions: ParsableArguments {
    enum Choice: String, ExpressibleByArgument, CaseIterable {
        case vi, en

        var language: Language {
            switch self {
            case .vi: .vi
            case .en: .en
            }
        }
    }

    @Option(help: "The language of messages. (default: from LANG)")
    var messages: Choice?

    @Flag(help: "Print one JSON document for machines instead of messages for people.")
    var json = false

    @Flag(help: "Print findings only: no progress, no summary.")
    var quiet = false

    /// The language asked for, else the one of the user's locale, else English.
    var language: Language {
        if let messages { return messages.language }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("vi") == true ? .vi : .en
    }

    /// Prints findings to standard error, for people.
    func print(_ report: Report) {
        let printer = DiagnosticPrinter(in: language)
        for diagnostic in report.diagnostics {
            StandardStream.error.write(printer.print(diagnostic).utf8, in: language)
        }
    }

    /// Writes what was asked for to standard output.
    func write(_ text: String) { StandardStream.output.write(text.utf8, in: language) }
}
