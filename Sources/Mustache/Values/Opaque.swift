package import SourceText

/// A value that templates can only hand to a formatter: the engine knows its kind's name and nothing else.
package struct Opaque: Sendable, Fingerprinted {
    // A class for each type, because a formatter asks for the payload of every value it prints: a cast of classes takes a
    // tenth of what one of existentials does, and less still where the type is known when the program is compiled: hence
    // `@inlinable`. Nothing in them changes.
    @usableFromInline
    class Holder: @unchecked Sendable {
        let kind: String
        let fingerprint: Fingerprint

        init(_ kind: String, _ fingerprint: Fingerprint) {
            self.kind = kind
            self.fingerprint = fingerprint
        }
    }

    @usableFromInline
    final class Box<Payload>: Holder, @unchecked Sendable {
        @usableFromInline let payload: Payload

        init(_ kind: String, _ payload: Payload, _ fingerprint: Fingerprint) {
            self.payload = payload
            super.init(kind, fingerprint)
        }
    }

    @usableFromInline let holder: Holder

    /// A value of a kind that a field declares as `.opaque(kind)`.
    package init(_ kind: String, _ payload: some Sendable & Fingerprinted) {
        holder = Box(kind, payload, payload.fingerprint)
    }

    package var kind: String { holder.kind }
    package var fingerprint: Fingerprint { holder.fingerprint }

    /// What was put in, if it is of this type.
    @inlinable
    package func payload<Payload>(as type: Payload.Type = Payload.self) -> Payload? {
        (holder as? Box<Payload>)?.payload
    }
}
