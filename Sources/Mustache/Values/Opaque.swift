package import SourceText

/// A value that templates can only hand to a formatter: the engine knows its kind's name and nothing else.
package struct Opaque: Sendable, Fingerprinted {
    // A class for each type, because a formatter asks for the payload of every value it prints: a cast of classes takes a
    // tenth of what one of existentials does. Nothing in them changes.
    private class Holder: @unchecked Sendable {
        let kind: String
        let fingerprint: Fingerprint

        init(_ kind: String, _ fingerprint: Fingerprint) {
            self.kind = kind
            self.fingerprint = fingerprint
        }
    }

    private final class Box<Payload>: Holder, @unchecked Sendable {
        let payload: Payload

        init(_ kind: String, _ payload: Payload, _ fingerprint: Fingerprint) {
            self.payload = payload
            super.init(kind, fingerprint)
        }
    }

    private let holder: Holder

    /// A value of a kind that a field declares as `.opaque(kind)`.
    package init(_ kind: String, _ payload: some Sendable & Fingerprinted) {
        holder = Box(kind, payload, payload.fingerprint)
    }

    package var kind: String { holder.kind }
    package var fingerprint: Fingerprint { holder.fingerprint }

    /// What was put in, if it is of this type.
    package func payload<Payload>(as type: Payload.Type = Payload.self) -> Payload? {
        (holder as? Box<Payload>)?.payload
    }

    /// Takes payloads of one type out of values. What a cast would look up about the type each time is looked up once.
    struct Reader<Payload>: Sendable {
        private let box: Holder.Type = Box<Payload>.self

        /// The payload of a value that holds one of this type.
        func payload(of opaque: Opaque) -> Payload {
            precondition(
                type(of: opaque.holder) == box, "a value of the kind \(opaque.kind) does not hold a \(Payload.self)")
            return unsafeDowncast(opaque.holder, to: Box<Payload>.self).payload
        }
    }
}
