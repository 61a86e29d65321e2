// What people were told of an event and must be told again when it is not so any more.

import Foundation

/// When and where an event is, and what is on; no more of it than people plan by.
package struct EventFacts: Hashable, Codable, Sendable {
    package struct Item: Hashable, Codable, Sendable {
        package var start: Date
        package var end: Date?
        package var title: Texts
    }

    package var start: Date
    package var end: Date
    /// The identifier of its time zone.
    package var zone: String
    package var placeName: Texts
    package var address: String
    package var programme: [Item]
    package var isCalledOff: Bool
    /// Not told when it changes, but reminders speak of it.
    package var deadline: Date

    package init(_ event: Event) {
        start = event.start
        end = event.end
        zone = event.zone.identifier
        placeName = event.place.name
        address = event.place.address
        programme = event.programme.map { Item(start: $0.start, end: $0.end, title: $0.title) }
        isCalledOff = event.calledOff
        deadline = event.deadline
    }

    /// Whether people who know the one know the other.
    package func tellsAsMuch(as other: EventFacts) -> Bool {
        var other = other
        other.deadline = deadline
        return self == other
    }
}

/// What of an event changed, and since when the desk knows.
package struct FactsChange: Equatable, Sendable {
    /// What people were told last.
    package var told: EventFacts
    /// When they began to be told that.
    package var toldSince: Date
    package var since: Date

    package init(told: EventFacts, toldSince: Date, since: Date) {
        self.told = told
        self.toldSince = toldSince
        self.since = since
    }
}

extension Campaign {
    /// How long a change waits before people are told, in seconds: a slip of the pen can be taken back, and several changes
    /// become one letter.
    package static let changeRests: TimeInterval = 600

    /// No campaign of an event file has this name.
    package static let changesName = "changes"

    /// The desk's own campaign that tells of `change`: each change is an occurrence of its own.
    package static func changes(_ change: FactsChange, of event: Event) -> Campaign {
        Campaign(
            name: changesName, kind: event.calledOff ? .calledOff : .changed, audience: .everybody,
            when: .noticed(change.since), usefulFor: 30 * 24 * 3600)
    }
}
