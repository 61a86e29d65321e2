// When people are at their desks: offers end in these hours, and campaigns go out in them.

import Foundation

/// The hours of a day, and the days of a week, at which something may happen.
package struct WorkingHours: Equatable, Sendable {
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

extension WorkingHours {
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

    func contain(_ instant: Date, _ calendar: Calendar) -> Bool {
        window(instant, calendar).map { $0.opens <= instant && instant <= $0.closes } ?? false
    }

    private func days(_ instant: Date, _ step: Int, _ calendar: Calendar) -> [Date] {
        (0...8).compactMap { calendar.date(byAdding: .day, value: $0 * step, to: calendar.startOfDay(for: instant)) }
    }

    func next(after instant: Date, _ calendar: Calendar) -> (opens: Date, closes: Date)? {
        days(instant, 1, calendar).lazy.compactMap { window($0, calendar) }.first { $0.opens > instant }
    }

    /// The last permitted instant that is not after `limit`.
    func last(before limit: Date, _ calendar: Calendar) -> Date? {
        days(limit, -1, calendar).lazy.compactMap { window($0, calendar) }.first { $0.opens < limit }
            .map { min($0.closes, limit) }
    }

    /// When they open on the day of `instant`; `nil` where they do not.
    func opening(on instant: Date, _ calendar: Calendar) -> Date? { window(instant, calendar)?.opens }
}
