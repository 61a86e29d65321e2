// A planned notice to an audience at a time relative to the event, and when that is on the clock.

import Foundation

/// One planned sending. Each person gets it at most once (a unique row in the register says so).
package struct Campaign: Equatable, Sendable {
    package enum Audience: String, CaseIterable, Sendable {
        /// Invitees from whom nothing has been heard.
        case unanswered
        case confirmed
        case waiting
    }
    package enum Anchor: String, CaseIterable, Sendable { case deadline, start, end }
    package enum Kind: String, CaseIterable, Sendable { case deadlineReminder = "deadline-reminder", reminder }

    /// Unique in its event.
    package var name: String
    package var kind: Kind
    package var audience: Audience
    package var anchor: Anchor
    /// Days after the anchor's day; negative before it.
    package var days: Int
    /// Wall-clock time in the event's zone, minutes after midnight.
    package var minuteOfDay: Int
    /// After this many seconds beyond its time it is no longer worth sending.
    package var usefulFor: TimeInterval

    package init(
        name: String, kind: Kind, audience: Audience, anchor: Anchor, days: Int, minuteOfDay: Int,
        usefulFor: TimeInterval = 24 * 3600
    ) {
        self.name = name
        self.kind = kind
        self.audience = audience
        self.anchor = anchor
        self.days = days
        self.minuteOfDay = minuteOfDay
        self.usefulFor = usefulFor
    }

    /// The instant it is due: `days` from the anchor's local day, at the wall-clock time. In a gap (spring) the first
    /// instant after it, in an overlap (autumn) the first of the two.
    ///
    /// The deadline is an exclusive end: "before 18 June" counts from 18 June, "until 17 June" likewise.
    package func due(in event: Event) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = event.zone
        let anchorTime =
            switch anchor {
            case .deadline: event.deadline
            case .start: event.start
            case .end: event.end
            }
        let day = calendar.startOfDay(for: anchorTime)
        let shifted = calendar.date(byAdding: .day, value: days, to: day) ?? day
        return calendar.date(
            bySettingHour: minuteOfDay / 60, minute: minuteOfDay % 60, second: 0, of: shifted,
            matchingPolicy: .nextTime, repeatedTimePolicy: .first) ?? shifted
    }
}
