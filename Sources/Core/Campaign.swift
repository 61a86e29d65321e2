// A planned notice to an audience: what, to whom, when, and what happens where the plan and the world part.

import Foundation

/// One planned sending. Each person gets it once an occurrence (a unique row in the register says so).
package struct Campaign: Equatable, Sendable {
    package enum Anchor: String, CaseIterable, Sendable { case deadline, start, end }
    package enum Moment: Equatable, Sendable {
        /// So many days after the anchor's local day (negative before it), at a wall-clock time in the event's zone,
        /// minutes after midnight.
        case day(Int, Anchor, minuteOfDay: Int)
        /// So many seconds after the anchor, negative before it.
        case elapsed(TimeInterval, Anchor)
        case instant(Date)
        /// `changeRests` after the desk noticed something, each time anew.
        case noticed(Date)
    }
    /// What of those whom an audience holds.
    package struct Filter: Equatable, Sendable {
        /// Keys of categories; empty: all.
        package var categories: Set<String> = []
        package var languages: Set<Language> = []
        /// Words an organisation's name has, in any case, with or without accents.
        package var organisations: [String] = []

        package init() {}
        package var isEmpty: Bool { categories.isEmpty && languages.isEmpty && organisations.isEmpty }
    }
    /// Who comes into the audience after it ran.
    package enum Joining: String, CaseIterable, Sendable {
        case skip
        /// They get it too, as long as it is of use.
        case send
    }
    /// What the anchor does after it ran, when it moves to another day.
    package enum Moving: String, CaseIterable, Sendable {
        /// It runs again at the new time: another occurrence.
        case again
        /// Nobody gets it a second time.
        case once
    }

    /// Unique in its event.
    package var name: String
    /// One of `Campaign.kinds`, or a kind the desk plans by itself.
    package var kind: NoticeKind
    package var audience: Audience
    package var filter = Filter()
    package var when: Moment
    /// After this many seconds beyond its time it is no longer worth sending.
    package var usefulFor: TimeInterval
    package var joining = Joining.skip
    package var moving = Moving.again

    package init(
        name: String, kind: NoticeKind, audience: Audience, when: Moment, usefulFor: TimeInterval = 24 * 3600
    ) {
        self.name = name
        self.kind = kind
        self.audience = audience
        self.when = when
        self.usefulFor = usefulFor
    }

    /// What an event file may plan.
    package static let kinds: [NoticeKind] = [
        .invitation, .deadlineReminder, .reminder, .stillComing, .lastState, .thanks,
    ]
}

/// Whom a campaign or an announcement goes to.
package enum Audience: String, CaseIterable, Hashable, Codable, Sendable {
    /// Invitees from whom nothing has been heard.
    case unanswered
    /// Who has a seat, those who are there included.
    case confirmed
    case waiting, offered, unconfirmed, present
    /// Everybody who has a seat, is offered one, has one held or waits.
    case everybody

    package func means(_ state: AttendeeState) -> Bool {
        switch self {
        case .unanswered: false
        case .confirmed: state == .confirmed || state == .present
        case .waiting: state == .waiting
        case .offered: state.isOffer
        case .unconfirmed: state == .unconfirmed
        case .present: state == .present
        case .everybody: state.isActive
        }
    }
}

// MARK: - When

extension Campaign {
    /// The instant its plan names. In a gap (spring) the first instant after it, in an overlap (autumn) the first of the two.
    ///
    /// The deadline is an exclusive end: "before 18 June" counts from 18 June, "until 17 June" likewise.
    package func planned(in event: Event) -> Date {
        switch when {
        case .instant(let instant): return instant
        case .noticed(let instant): return instant.addingTimeInterval(Self.changeRests)
        case .elapsed(let seconds, let anchor): return event.instant(of: anchor).addingTimeInterval(seconds)
        case .day(let days, let anchor, let minute):
            let calendar = event.calendar
            let day = calendar.startOfDay(for: event.instant(of: anchor))
            let shifted = calendar.date(byAdding: .day, value: days, to: day) ?? day
            return calendar.date(
                bySettingHour: minute / 60, minute: minute % 60, second: 0, of: shifted,
                matchingPolicy: .nextTime, repeatedTimePolicy: .first) ?? shifted
        }
    }

    /// When it goes out: as planned, or, outside the event's hours for campaigns, when they open next. Where that would be
    /// too late to be of use, in the last of those hours before.
    package func due(in event: Event) -> Date {
        let planned = planned(in: event)
        let calendar = event.calendar
        guard !isUrgent, let hours = event.campaignHours, !hours.contain(planned, calendar) else { return planned }
        if let next = hours.next(after: planned, calendar)?.opens, next < end(after: planned, in: event) { return next }
        guard let last = hours.last(before: planned, calendar) else { return planned }
        return max(hours.opening(on: last, calendar) ?? last, last.addingTimeInterval(-3600))
    }

    /// News of the event itself keeps no hours.
    package var isUrgent: Bool { kind == .changed || kind == .calledOff }

    /// From when it is no longer worth sending: some time after it was due, and what it speaks of is over.
    package func usefulUntil(in event: Event) -> Date { end(after: due(in: event), in: event) }

    private func end(after due: Date, in event: Event) -> Date {
        let end = due.addingTimeInterval(usefulFor)
        return kind.limit(in: event).map { min(end, $0) } ?? end
    }

    /// Which of its occurrences this is: the anchor's local day, so that moving the plan, or the event within its day, makes
    /// no second one.
    package func occurrence(in event: Event) -> String {
        switch when {
        case .instant: ""
        case .noticed(let instant): instant.rfc3339
        case .elapsed(_, let anchor), .day(_, let anchor, _): event.localDay(of: event.instant(of: anchor))
        }
    }
}

extension NoticeKind {
    /// When what a planned notice speaks of is over; `nil`: never.
    fileprivate func limit(in event: Event) -> Date? {
        switch self {
        case .invitation, .deadlineReminder: event.deadline
        case .stillComing, .lastState: event.start
        case .reminder, .changed, .calledOff: event.end
        default: nil
        }
    }
}

extension Event {
    package func instant(of anchor: Campaign.Anchor) -> Date {
        switch anchor {
        case .deadline: deadline
        case .start: start
        case .end: end
        }
    }

    /// Gregorian, in the event's zone.
    var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    /// `2018-07-05`
    func localDay(of instant: Date) -> String {
        instant.formatted(Date.ISO8601FormatStyle(timeZone: zone).year().month().day())
    }

    /// When `campaign` may go out next, where it may not at `now`.
    package func resumes(_ campaign: Campaign, after now: Date) -> Date? {
        guard !campaign.isUrgent, let hours = campaignHours, !hours.contain(now, calendar) else { return nil }
        return hours.next(after: now, calendar)?.opens
    }
}
