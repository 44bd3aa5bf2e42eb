import Mustache

/// How fast a mebibyte of Vietnamese prose goes through one tag.
enum EscapingBenchmark {
    private static let sentence =
        "Người trong xóm kể rằng con đường làng năm ấy còn là bờ ruộng, nước lên tới gối; bọn trẻ đi học phải xắn quần & cười. "

    static func run(into table: inout Table) throws {
        let text = String(repeating: sentence, count: (1 << 20) / sentence.utf8.count)
        let shape = Shape("page", ["text": .text])
        let workload = Workload(
            name: "escaping", templates: ["page": "{{text}}"], target: 0,
            record: { Record(shape, ["text": .text(text)]) }, dictionary: { ["text": text] })
        let (program, record) = workload.program()
        let reference = try Reference(workload)
        var renderer = Renderer()
        let bytes = Array(text.utf8)
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        defer { copy.deallocate() }

        let times = try Measurement.together([
            {
                var size = 0
                try renderer.render(program, record) { size = $0.count }
                return size
            },
            { reference.render().utf8.count },
            { copy.update(fromContentsOf: bytes) },
        ])
        let speeds = times.map { Double(bytes.count) / $0.nanoseconds }
        table.begin("escaping (GB/s)", ["sitegen", "target", "swift-mustache", "memcpy"])
        table.add(
            "Vietnamese, 1 MiB", [speeds[0].digits(2), "≥ 1", speeds[1].digits(3), speeds[2].digits(1)],
            holds: speeds[0] >= 1)
    }
}
