// When an offer ends: never in the night or at a weekend where the event says so, never beyond the deadline or the start.

import Foundation

extension Event {
    /// Until when an offer made at `now` stands; `nil` where too little time is left to answer one before the deadline or
    /// (once that is over) the start.
    ///
    /// An offer lasts `offerLasts`, but at most a quarter of what is left to the start, and `offerAtLeast` at least. One that
    /// would end outside the event's hours ends in the next ones, `offerAtLeast` after they open; where that passes the
    /// limit, in the last hours before it.
    package func offerEnd(from now: Date) -> Date? {
        let limit = now < deadline ? min(deadline, start) : start
        let least = policies.offerAtLeast
        let earliest = now.addingTimeInterval(least)
        guard earliest <= limit else { return nil }
        let length = min(policies.offerLasts, max(least, start.timeIntervalSince(now) / 4))
        let plain = min(now.addingTimeInterval(max(length, least)), limit).wholeSecond
        guard let hours = policies.offerHours else { return plain }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        if hours.contain(plain, calendar) { return plain }
        if let later = hours.next(after: plain, calendar) {
            let end = later.opens.addingTimeInterval(min(least, later.closes.timeIntervalSince(later.opens)))
            if end <= limit { return end }
        }
        guard let last = hours.last(before: limit, calendar), last >= earliest else { return nil }
        return last
    }
}

extension Date {
    /// Without its fraction: what is told to the second is kept to the second.
    fileprivate var wholeSecond: Date { Date(timeIntervalSince1970: timeIntervalSince1970.rounded(.down)) }

    /// `2018-05-09T11:48:48Z`, RFC 3339.
    package var rfc3339: String { formatted(.iso8601) }
}
