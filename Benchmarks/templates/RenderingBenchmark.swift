import Allocations
import Mustache

/// How long a page takes: into this engine's buffer, as sites write it to a file, and as the text swift-mustache gives.
///
/// Both are handed their data ready-made; what making it costs is printed apart.
struct RenderingBenchmark {
    private let workload: Workload

    static func run(into table: inout Table) throws {
        let workloads = Workload.all
        table.begin(
            "rendering (ns)",
            ["bytes", "sitegen", "allocations", "swift-mustache", "ratio", "target", "memcpy"])
        for workload in workloads { try RenderingBenchmark(workload: workload).render(into: &table) }
        table.begin("making its data (ns)", ["sitegen", "swift-mustache"])
        for workload in workloads { try RenderingBenchmark(workload: workload).makeData(into: &table) }
    }

    private func render(into table: inout Table) throws {
        let (program, record) = workload.program()
        let reference = try Reference(workload)
        var renderer = Renderer()
        var page: [UInt8] = []
        try renderer.render(program, record, into: &page)
        precondition(page == Array(reference.render().utf8), "\(workload.name): the outputs differ")

        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: page.count)
        defer { copy.deallocate() }
        let times = try Measurement.together([
            { try renderer.size(of: program, record) },
            { reference.render().utf8.count },
            { Self.copy(page, to: copy) },
        ]).map(\.nanoseconds)
        let before = allocation_count()
        for _ in 0..<100 { _ = try renderer.size(of: program, record) }
        let allocations = Double(allocation_count() - before) / 100

        let ratio = times[1] / times[0]
        table.add(
            workload.name,
            [
                "\(page.count)", times[0].digits(0), allocations.digits(1), times[1].digits(0), ratio.digits(1) + " ×",
                "≥ \(workload.target) ×", times[2].digits(0),
            ], holds: ratio >= Double(workload.target) && allocations == 0)
    }

    private func makeData(into table: inout Table) throws {
        let times = try Measurement.together([
            { workload.record().shape.name.utf8.count }, { workload.dictionary().count },
        ])
        table.add(workload.name, times.map { $0.nanoseconds.digits(0) })
    }

    @inline(never)
    private static func copy(_ bytes: [UInt8], to memory: UnsafeMutableBufferPointer<UInt8>) -> Int {
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(memory).copyMemory(from: $0) }
        return Int(memory[memory.count / 2])
    }
}

extension Renderer {
    /// Renders a page and gives how many bytes it has.
    fileprivate mutating func size(of program: TemplateProgram, _ record: Record) throws -> Int {
        var size = 0
        try render(program, record) { size = $0.count }
        return size
    }
}
