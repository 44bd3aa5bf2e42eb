import Allocations
import Glibc
import Hummingbird
import Language
import Mustache
import SourceText

// Prints how fast templates are compiled and rendered, beside swift-mustache in the same run. Medians of nine rounds.

var isBelowTarget = false

/// A line of the table, marked if it misses its target.
func report(_ name: String, _ value: String, target: String, holds: Bool) {
    isBelowTarget = isBelowTarget || !holds
    print(name.left(30) + value.right(16) + target.right(16) + (holds ? "" : "   BELOW"))
}

/// The page that swift-mustache makes.
func reference(_ workload: Workload) throws -> HummingbirdPage {
    var library = Hummingbird.MustacheLibrary()
    for (name, text) in workload.templates { try library.register(text, named: name) }
    return HummingbirdPage(library: library, name: workload.templates[0].key, data: workload.dictionary)
}

/// A library of swift-mustache and what its first template shows.
struct HummingbirdPage {
    let library: Hummingbird.MustacheLibrary
    let name: String
    let data: [String: Any]

    func render() -> String { library.render(data, withTemplate: name) ?? "" }
}

func render(_ workload: Workload) throws {
    let program = workload.program()
    var renderer = Renderer()
    var page: [UInt8] = []
    try renderer.render(program, workload.record, into: &page)
    let other = try reference(workload)
    precondition(page == Array(other.render().utf8), "\(workload.name): the outputs differ")
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: page.count)
    defer { copy.deallocate() }
    let times = Measurement.together([
        {
            do { try renderer.render(program, workload.record) { blackHole = $0.count } } catch {
                fatalError("\(error)")
            }
        },
        { blackHole = other.render().utf8.count },
        {
            page.withUnsafeBufferPointer { memcpy(copy, $0.baseAddress!, $0.count) }; blackHole = Int(copy[0])
        },
    ])
    let before = allocation_count()
    for _ in 0..<100 { try renderer.render(program, workload.record) { blackHole = $0.count } }
    let allocations = Double(allocation_count() - before) / 100
    let ratio = times[1].nanoseconds / times[0].nanoseconds
    print(
        workload.name.left(22) + "\(page.count)".right(9) + times[0].nanoseconds.digits(0).right(11)
            + times[1].nanoseconds.digits(0).right(14) + (ratio.digits(1) + " ×").right(10)
            + ("≥ " + workload.target.digits(0)).right(7) + times[2].nanoseconds.digits(0).right(10)
            + allocations.digits(1).right(8) + (ratio >= workload.target && allocations == 0 ? "" : "   BELOW"))
    isBelowTarget = isBelowTarget || ratio < workload.target || allocations != 0
}

nonisolated(unsafe) var blackHole = 0

func escape() throws {
    let sentence =
        "Người trong xóm kể rằng con đường làng năm ấy còn là bờ ruộng, nước lên tới gối; bọn trẻ đi học phải xắn quần & cười. "
    let text = String(repeating: sentence, count: 8_000)
    let shape = Shape("page", ["text": .text])
    let workload = Workload(
        name: "escaping", templates: ["page": "{{text}}"], record: Record(shape, ["text": .text(text)]),
        dictionary: ["text": text], target: 0)
    let program = workload.program()
    var renderer = Renderer()
    let other = try reference(workload)
    let times = Measurement.together([
        {
            do { try renderer.render(program, workload.record) { blackHole = $0.count } } catch {
                fatalError("\(error)")
            }
        },
        { blackHole = other.render().utf8.count },
    ])
    let speed = Double(text.utf8.count) / times[0].nanoseconds
    report(
        "escaping Vietnamese", speed.digits(2) + " GB/s", target: "≥ 1 GB/s", holds: speed >= 1)
    report(
        "  swift-mustache", (Double(text.utf8.count) / times[1].nanoseconds * 1_000).digits(0) + " MB/s", target: "",
        holds: true)
}

func compile() {
    let index = Workload.index
    let text = String(repeating: index.templates[0].value, count: 20)
    let page = SourceFile(path: "Templates/page.html.mustache", text: text)
    let card = SourceFile(path: "Templates/card.html.mustache", text: index.templates[1].value)
    let size = Double(page.bytes.count + card.bytes.count)
    let times = Measurement.together([
        {
            var report = Report()
            let library = TemplateLibrary([page, card], report: &report)
            let program = library.program(
                "page.html", showing: index.record.shape, in: .vi, for: "page", report: &report)
            precondition(program != nil)
        },
        {
            var report = Report()
            blackHole = TemplateLibrary([page, card], report: &report).names.count
        },
        {
            do { blackHole = try Hummingbird.MustacheTemplate(string: text).description.utf8.count } catch {
                fatalError("\(error)")
            }
        },
    ])
    let speeds = times.map { size / $0.nanoseconds * 1_000 }
    report("compiling, checks and all", speeds[0].digits(0) + " MB/s", target: "≥ 50 MB/s", holds: speeds[0] >= 50)
    report("  parsing alone", speeds[1].digits(0) + " MB/s", target: "", holds: true)
    report("  swift-mustache, parsing", speeds[2].digits(0) + " MB/s", target: "", holds: true)
}

print(
    "rendering".left(22) + "bytes".right(9) + "ns".right(11) + "swift-mustache".right(14 + 0) + "ratio".right(10)
        + "".right(7) + "memcpy".right(10) + "allocs".right(8))
for workload in Workload.all { try render(workload) }
print("")
try escape()
compile()
exit(isBelowTarget ? 1 : 0)
