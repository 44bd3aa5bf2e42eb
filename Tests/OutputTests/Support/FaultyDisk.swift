import Output
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Disk {
    /// A disk that does as it is told and counts the calls.
    static func counting(in counter: Counter) -> Disk {
        Disk(largestWrite: 3) { _ in counter.increment() }
    }

    /// A disk on which every call fails from a moment on, as if the program had ended there.
    static func stopping(at moment: Int) -> Disk {
        let counter = Counter()
        return Disk(largestWrite: 3) { (_) throws(SystemError) in
            if counter.increment() > moment { throw SystemError(code: EIO) }
        }
    }

    /// A disk that refuses one call.
    static func refusing(at moment: Int, with code: Int32) -> Disk {
        let counter = Counter()
        return Disk(largestWrite: 3) { (_) throws(SystemError) in
            if counter.increment() == moment + 1 { throw SystemError(code: code) }
        }
    }

    /// A disk that refuses all calls of a kind.
    static func refusing(_ step: Step, with code: Int32) -> Disk {
        Disk(largestWrite: .max) { (next) throws(SystemError) in
            if next == step { throw SystemError(code: code) }
        }
    }

    /// A disk at whose call the process is killed.
    static func killing(at moment: Int) -> Disk {
        let counter = Counter()
        return Disk(largestWrite: 3) { _ in
            if counter.increment() > moment { kill(getpid(), SIGKILL) }
        }
    }
}

/// A number that threads count up together.
final class Counter: Sendable {
    private let number = Atomic(0)

    var value: Int { number.load(ordering: .relaxed) }

    /// Counts one up and gives the new number.
    @discardableResult
    func increment() -> Int {
        number.add(1, ordering: .relaxed).newValue
    }
}
