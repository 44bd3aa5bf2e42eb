/// Something looked at where it stands.
///
/// A copy counts as a use of every text and object in it, and what is counted on all processors at once, as the uses of
/// a card that many pages show, all processors wait for. What cannot be copied is borrowed: nothing is counted.
struct InPlace<Content>: ~Copyable {
    let content: Content
}

extension UnsafePointer {
    /// The same place, for looking at what stands there without a copy.
    @inline(__always)
    var inPlace: UnsafePointer<InPlace<Pointee>> {
        UnsafeRawPointer(self).assumingMemoryBound(to: InPlace<Pointee>.self)
    }
}
