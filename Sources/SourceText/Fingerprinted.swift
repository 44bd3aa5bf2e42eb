/// A value that knows its own fingerprint.
package protocol Fingerprinted {
    var fingerprint: Fingerprint { get }
}

extension SourceFile: Fingerprinted {}

extension Fingerprint: Fingerprinted {
    package var fingerprint: Fingerprint { self }
}
