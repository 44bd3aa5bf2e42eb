import Glibc

/// Prints how fast templates are compiled and rendered, beside swift-mustache in the same run; fails below a target.
///
/// A word after the command, as `compiling`, leaves out the others.
@main
struct Templates {
    static func main() throws {
        let parts: [(name: String, run: (inout Table) throws -> Void)] = [
            ("rendering", RenderingBenchmark.run), ("escaping", EscapingBenchmark.run),
            ("compiling", CompilingBenchmark.run),
        ]
        let wanted = CommandLine.arguments.dropFirst()
        var table = Table()
        for part in parts where wanted.isEmpty || wanted.contains(part.name) { try part.run(&table) }
        exit(table.hasMisses ? 1 : 0)
    }
}
