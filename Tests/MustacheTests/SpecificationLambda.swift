import Mustache
import Synchronization

/// The function that stands for the lambda of a case, after the table in the README of the cases.
struct SpecificationLambda {
    let lambda: Lambda

    init(_ id: String) {
        lambda = Lambda(id, expand: Self.function(id))
    }

    private static func function(_ id: String) -> @Sendable (String?) -> String {
        switch id {
        case "~lambdas 1": return { _ in "world" }
        case "~lambdas 2": return { _ in "{{planet}}" }
        case "~lambdas 3": return { _ in "|planet| => {{planet}}" }
        case "~lambdas 4":
            let calls = Counter()
            return { _ in "\(calls.next())" }
        case "~lambdas 5": return { _ in ">" }
        case "~lambdas 6": return { $0 == "{{x}}" ? "yes" : "no" }
        case "~lambdas 7": return { text in "\(text ?? "")" + "{{planet}}" + "\(text ?? "")" }
        case "~lambdas 8": return { text in "\(text ?? "")" + "{{planet}} => |planet|" + "\(text ?? "")" }
        case "~lambdas 9": return { text in "__\(text ?? "")__" }
        default: return { _ in "a lambda in an inverted section must not be called" }
        }
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }
}
