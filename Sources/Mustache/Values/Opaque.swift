package import SourceText

/// A value that templates can only hand to a formatter: the engine knows its kind's name and nothing else.
package struct Opaque: Sendable, Fingerprinted {
    private final class Box: Sendable {
        let kind: String
        let payload: any Sendable & Hashable & Fingerprinted

        init(_ kind: String, _ payload: any Sendable & Hashable & Fingerprinted) {
            self.kind = kind
            self.payload = payload
        }
    }

    private let box: Box

    /// A value of a kind that a field declares as `.opaque(kind)`.
    package init(_ kind: String, _ payload: some Sendable & Hashable & Fingerprinted) {
        box = Box(kind, payload)
    }

    package var kind: String { box.kind }
    package var fingerprint: Fingerprint { box.payload.fingerprint }

    /// What was put in, if it is of this type.
    package func payload<Payload>(as type: Payload.Type = Payload.self) -> Payload? {
        box.payload as? Payload
    }
}
