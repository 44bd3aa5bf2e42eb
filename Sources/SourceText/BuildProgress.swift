/// How far a run has come, told now and then to whoever shows it.
package struct BuildProgress: Sendable {
    /// What is being done.
    package enum Phase: Sendable {
        case reading
        case planning
        /// Making pages, and finding out that they need not be made.
        case making
        case placing
    }

    private let show: @Sendable (Phase, Int, Int) -> Void

    /// - Parameter show: Called from any thread with a phase, and of how many things in it how many are done.
    package init(show: @escaping @Sendable (_ phase: Phase, _ done: Int, _ total: Int) -> Void) {
        self.show = show
    }

    /// A run that nobody watches.
    package static let unseen = BuildProgress { _, _, _ in }

    package func tell(_ phase: Phase, done: Int = 0, of total: Int = 0) { show(phase, done, total) }
}
