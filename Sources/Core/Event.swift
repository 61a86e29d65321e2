// What people register for. Nothing here reads a file: Settings makes these from YAML.

import Foundation

/// An event's short name in addresses, commands and file names: lower-case ASCII letters, digits and dashes.
package struct EventCode: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue.lowercased() }
    package init(_ text: String) { self.init(rawValue: text) }
    package var description: String { rawValue }
}

/// Always true: `start < end`, `capacity >= 0`, `languages` is not empty, `opening` (if any) is before `deadline`,
/// `deadline` is not after `end`. Settings refuses anything else.
package struct Event: Equatable, Sendable {
    package var code: EventCode
    /// The letters before the dash of its reference codes: two to eight upper-case ASCII letters or digits.
    package var referencePrefix: String
    package var titles: Texts
    /// Other names people use for it ("the July seminar"), for recognising which event a letter means.
    package var aliases: [String]
    /// Who organises it, as letters are signed.
    package var organiser: Texts
    /// Languages it answers in; the first is the fallback.
    package var languages: [Language]
    package var zone: TimeZone
    package var start: Date
    package var end: Date
    package var place: Place
    package var capacity: Int
    /// First instant at which a request counts; `nil`: at once.
    package var opening: Date?
    /// First instant that is too late: "before 18 June" is 00:00 on 18 June in `zone`, "until 17 June" the same.
    package var deadline: Date
    /// An organiser closed registration before its deadline.
    package var closed: Bool
    package var policies: Policies
    package var categories: [Category]
    package var contacts: [EventContact]
    package var programme: [ProgrammeItem]
    /// Practical words for confirmations and reminders (how to get there, lunch).
    package var practical: Texts
    package var campaigns: [Campaign]

    package init(
        code: EventCode, referencePrefix: String, titles: Texts, aliases: [String] = [], organiser: Texts = Texts([:]),
        languages: [Language], zone: TimeZone, start: Date, end: Date, place: Place, capacity: Int,
        opening: Date? = nil, deadline: Date, closed: Bool = false, policies: Policies = Policies(),
        categories: [Category] = [], contacts: [EventContact] = [], programme: [ProgrammeItem] = [],
        practical: Texts = Texts([:]), campaigns: [Campaign] = []
    ) {
        self.code = code
        self.referencePrefix = referencePrefix
        self.titles = titles
        self.aliases = aliases
        self.organiser = organiser
        self.languages = languages
        self.zone = zone
        self.start = start
        self.end = end
        self.place = place
        self.capacity = capacity
        self.opening = opening
        self.deadline = deadline
        self.closed = closed
        self.policies = policies
        self.categories = categories
        self.contacts = contacts
        self.programme = programme
        self.practical = practical
        self.campaigns = campaigns
    }

    /// The language a notice to somebody who wrote in `language` is in.
    package func answering(_ language: Language) -> Language {
        languages.contains(language) ? language : languages.first ?? .english
    }
}

package struct Place: Equatable, Sendable {
    package var name: Texts
    /// Postal address, one line.
    package var address: String
    /// How to get in and which metro to take.
    package var access: Texts

    package init(name: Texts, address: String, access: Texts = Texts([:])) {
        self.name = name
        self.address = address
        self.access = access
    }
}

/// A kind of attendee, such as `local-authority`.
package struct Category: Equatable, Sendable {
    package var key: String
    package var labels: Texts
    /// Words in letters, signatures or organisations' names that speak for it, in any language.
    package var words: [String]

    package init(key: String, labels: Texts, words: [String] = []) {
        self.key = key
        self.labels = labels
        self.words = words
    }
}

package struct EventContact: Equatable, Sendable {
    package var name: String
    package var email: String
    package var phone: String?

    package init(name: String, email: String, phone: String? = nil) {
        self.name = name
        self.email = email
        self.phone = phone
    }
}

package struct ProgrammeItem: Equatable, Sendable {
    package var start: Date
    /// `nil` where the programme gives none.
    package var end: Date?
    package var title: Texts

    package init(start: Date, end: Date? = nil, title: Texts) {
        self.start = start
        self.end = end
        self.title = title
    }
}

/// An event's choices where more than one rule would be fair.
package struct Policies: Equatable, Sendable {
    /// What happens to a seat that becomes free while somebody waits.
    package enum FreedSeat: String, CaseIterable, Sendable { case offer, confirm }
    /// What becomes of somebody whose offer lapsed.
    package enum Lapse: String, CaseIterable, Sendable { case leave, tail }

    package var waitingList = true
    package var freedSeat = FreedSeat.offer
    package var lapse = Lapse.leave
    /// How long an offer stands, in seconds; it never passes the start.
    package var offerLasts: TimeInterval = 48 * 3600
    /// A message that asks for more seats than this goes to review.
    package var partyLimit = 10
    /// Whether requests under review hold seats (rule 1).
    package var reviewHolds = true
    /// Whether giving up or altering a seat needs proof (rule 6); `false` trusts the From address.
    package var proof = true

    package init() {}
}
