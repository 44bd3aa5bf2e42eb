import Foundation
import Language
import SourceText
import Synchronization

/// Shows how far a build has come that takes longer than a second: on a terminal as one line that changes, elsewhere, as
/// in the log of a machine, as a plain line now and then.
final class ProgressLine: Sendable {
    private struct State {
        var phase: BuildProgress.Phase?
        var phaseBegan: ContinuousClock.Instant
        var shown: ContinuousClock.Instant?
    }

    private let language: Language
    private let isTerminal: Bool
    private let began: ContinuousClock.Instant
    private let state: Mutex<State>

    init(in language: Language) {
        self.language = language
        isTerminal = isatty(STDERR_FILENO) == 1
        began = ContinuousClock().now
        state = Mutex(State(phase: nil, phaseBegan: began, shown: nil))
    }

    /// What the build tells it.
    var progress: BuildProgress {
        BuildProgress { self.show($0, done: $1, of: $2) }
    }

    /// Takes the line away, so that what is printed next begins a line of its own.
    func end() {
        state.withLock { state in
            if isTerminal, state.shown != nil { write("\r\u{1B}[K") }
            state.shown = nil
        }
    }

    private func show(_ phase: BuildProgress.Phase, done: Int, of total: Int) {
        let now = ContinuousClock().now
        state.withLock { state in
            if state.phase != phase {
                state.phase = phase
                state.phaseBegan = now
            }
            let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
            let patience: Duration = isTerminal ? .seconds(1) : pause
            guard now - began > patience, state.shown.map({ now - $0 > pause }) ?? true else { return }
            state.shown = now
            let line = phase.words[language] + amount(done, total, (now - state.phaseBegan) / .seconds(1))
            write(isTerminal ? "\r\u{1B}[K\(line)" : line + "\n")
        }
    }

    /// How many of how many, how fast, and how long it will take; nothing where nothing is counted.
    private func amount(_ done: Int, _ total: Int, _ seconds: Double) -> String {
        guard done > 0, total > 0, seconds > 0 else { return "…" }
        let rate = Double(done) / seconds
        let left = Int((Double(total - done) / rate).rounded(.up))
        let words = Message(
            vi: " \(done)/\(total), \(Int(rate)) trang/giây, còn \(left) giây",
            en: " \(done)/\(total), \(Int(rate)) pages/s, \(left) s left")
        return words[language]
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}

extension BuildProgress.Phase {
    fileprivate var words: Message {
        switch self {
        case .reading: Message(vi: "đang đọc", en: "reading")
        case .planning: Message(vi: "đang sắp xếp", en: "planning")
        case .making: Message(vi: "đang làm trang", en: "making pages")
        case .placing: Message(vi: "đang đặt vào chỗ", en: "putting in place")
        }
    }
}
