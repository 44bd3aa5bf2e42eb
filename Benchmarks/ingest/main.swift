// How well pages are read, and how fast: script/bench ingest [--score]
import Foundation

let arguments = CommandLine.arguments.dropFirst()
if arguments.contains("--score") {
    let others = arguments.firstIndex(of: "--beside").flatMap { arguments.dropFirst($0).first }
    print(try Scoring(besides: others).text, terminator: "")
} else {
    print(try Speed().text, terminator: "")
}
