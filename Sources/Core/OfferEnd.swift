// When an offer ends: never in the night or at a weekend where the event says so, never beyond the deadline or the start.

import Foundation

/// The hours at which an offer may end.
package struct OfferHours: Equatable, Sendable {
    /// Minutes after midnight, event's zone; `opens < closes`.
    package var opens: Int
    package var closes: Int
    /// Saturdays and Sundays too.
    package var onWeekends: Bool

    package init(opens: Int, closes: Int, onWeekends: Bool = false) {
        self.opens = opens
        self.closes = closes
        self.onWeekends = onWeekends
    }
}

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

extension OfferHours {
    private func window(_ day: Date, _ calendar: Calendar) -> (opens: Date, closes: Date)? {
        guard onWeekends || !calendar.isDateInWeekend(day) else { return nil }
        func instant(_ minute: Int) -> Date? {
            minute == 24 * 60
                ? calendar.date(byAdding: .day, value: 1, to: calendar.startOfDay(for: day))
                : calendar.date(
                    bySettingHour: minute / 60, minute: minute % 60, second: 0, of: calendar.startOfDay(for: day),
                    matchingPolicy: .nextTime, repeatedTimePolicy: .first)
        }
        guard let opens = instant(opens), let closes = instant(closes), opens < closes else { return nil }
        return (opens, closes)
    }

    fileprivate func contain(_ instant: Date, _ calendar: Calendar) -> Bool {
        window(instant, calendar).map { $0.opens <= instant && instant <= $0.closes } ?? false
    }

    private func days(_ instant: Date, _ step: Int, _ calendar: Calendar) -> [Date] {
        (0...8).compactMap { calendar.date(byAdding: .day, value: $0 * step, to: calendar.startOfDay(for: instant)) }
    }

    fileprivate func next(after instant: Date, _ calendar: Calendar) -> (opens: Date, closes: Date)? {
        days(instant, 1, calendar).lazy.compactMap { window($0, calendar) }.first { $0.opens > instant }
    }

    /// The last permitted instant that is not after `limit`.
    fileprivate func last(before limit: Date, _ calendar: Calendar) -> Date? {
        days(limit, -1, calendar).lazy.compactMap { window($0, calendar) }.first { $0.opens < limit }
            .map { min($0.closes, limit) }
    }
}

extension Date {
    /// Without its fraction: what is told to the second is kept to the second.
    fileprivate var wholeSecond: Date { Date(timeIntervalSince1970: timeIntervalSince1970.rounded(.down)) }

    /// `2018-05-09T11:48:48Z`, RFC 3339.
    package var rfc3339: String { formatted(.iso8601) }
}
