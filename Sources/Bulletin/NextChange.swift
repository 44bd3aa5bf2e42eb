package import Language

extension Bulletin {
    /// When the next text appears or expires after a moment; nil when none will.
    package func nextChange(after now: Moment, countingDrafts: Bool) -> Moment? {
        var next: Moment?
        forEachText { text in
            guard countingDrafts || !text.isDraft else { return }
            for moment in [text.publishAt, text.expiresAt].compactMap({ $0 })
            where moment.secondsSince1970 > now.secondsSince1970 && next.map({ moment < $0 }) ?? true {
                next = moment
            }
        }
        return next
    }
}
