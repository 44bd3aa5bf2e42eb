import Glibc

/// How long something takes: the median of rounds that are long enough to be told from the clock's own steps.
///
/// What is measured is the processor's time of this thread, so that other programs on the machine do not count.
struct Measurement {
    let nanoseconds: Double

    private static let rounds = 15
    private static let nanosecondsOfARound = 2e7

    /// Measures bodies in turn, so that whatever slows the machine down disturbs them alike.
    ///
    /// Each gives a number that depends on what it did, or the compiler might leave it out.
    static func together(_ bodies: [() throws -> Int]) throws -> [Measurement] {
        let turns = try bodies.map(turnsOfARound)
        var times = bodies.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, body) in bodies.enumerated() {
                times[index].append(try time(of: body, turns[index]) / Double(turns[index]))
            }
        }
        return times.map { Measurement(nanoseconds: $0.sorted()[rounds / 2]) }
    }

    /// How many turns take a round; measuring them is the warm-up.
    private static func turnsOfARound(_ body: () throws -> Int) throws -> Int {
        var turns = 1
        while true {
            let time = try time(of: body, turns)
            if time > nanosecondsOfARound / 2 { return max(1, Int(Double(turns) * nanosecondsOfARound / time)) }
            turns *= 4
        }
    }

    private static func time(of body: () throws -> Int, _ turns: Int) throws -> Double {
        let start = now()
        var sum = 0
        for _ in 0..<turns { sum &+= try body() }
        keep(sum)
        return now() - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }

    @inline(never) @_optimize(none)
    private static func keep(_ number: Int) {}
}
