import Foundation
import Language
import SourceText
import Synchronization

/// Shows how far a build has come that takes longer than a second: on a terminal as one line that changes, elsewhere, as
/// in the log of a machine, as a plain line now and then.
///
/// It looks at its own pace at what it was told last, so that a phase of which nothing is counted is seen as well.
final class ProgressLine: Sendable {
    private struct State {
        var phase = BuildProgress.Phase.reading
        var phaseBegan: ContinuousClock.Instant
        var done = 0
        var total = 0
        var isShown = false
        var hasEnded = false
    }

    private let language: Language
    private let isTerminal: Bool
    private let state: Mutex<State>

    init(in language: Language) {
        self.language = language
        isTerminal = isatty(STDERR_FILENO) == 1
        state = Mutex(State(phaseBegan: ContinuousClock().now))
        let (patience, pause) = isTerminal ? (1.0, 0.1) : (10.0, 10.0)
        // A thread of its own, which runs even while all others make pages.
        Thread.detachNewThread { [weak self] in
            Thread.sleep(forTimeInterval: patience)
            while let line = self, line.show() { Thread.sleep(forTimeInterval: pause) }
        }
    }

    /// What the build tells it.
    var progress: BuildProgress {
        BuildProgress { phase, done, total in
            self.state.withLock { state in
                if state.phase != phase {
                    state.phase = phase
                    state.phaseBegan = ContinuousClock().now
                }
                (state.done, state.total) = (done, total)
            }
        }
    }

    /// Takes the line away, so that what is printed next begins a line of its own.
    func end() {
        state.withLock { state in
            if isTerminal, state.isShown { write("\r\u{1B}[K") }
            state.hasEnded = true
        }
    }

    /// Shows what it was told last; false when the build is over.
    private func show() -> Bool {
        state.withLock { state in
            guard !state.hasEnded else { return false }
            state.isShown = true
            let seconds = (ContinuousClock().now - state.phaseBegan) / .seconds(1)
            let line = Self.words(state.phase, state.done, of: state.total, after: seconds)[language]
            write(isTerminal ? "\r\u{1B}[K\(line)" : line + "\n")
            return true
        }
    }

    /// The phase, how much of it is done, how fast, and how long it will take; the phase alone where nothing is counted.
    static func words(_ phase: BuildProgress.Phase, _ done: Int, of total: Int, after seconds: Double) -> Message {
        let name = phase.words
        guard done > 0, total > 0, seconds > 0 else { return name.map { $0 + "…" } }
        let rate = Double(done) / seconds
        let left = Int((Double(total - done) / rate).rounded(.up))
        return Message(
            vi: "\(name.vi) \(done)/\(total), \(Int(rate)) trang/giây, còn \(left) giây",
            en: "\(name.en) \(done)/\(total), \(Int(rate)) pages/s, \(left) s left")
    }

    private func write(_ text: String) {
        StandardStream.error.write(text.utf8, in: language)
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
