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
    /// Since when; `nil`: it never was open.
    package var closedSince: Date?
    package var policies: Policies
    /// Seats that only organisers give.
    package var reserved: Int
    package var quotas: [Quota]
    package var categories: [Category]
    package var questions: [EventQuestion]
    package var contacts: [EventContact]
    package var programme: [ProgrammeItem]
    /// Practical words for confirmations and reminders (how to get there, lunch).
    package var practical: Texts
    package var campaigns: [Campaign]
    /// When campaigns may go out; `nil`: at any hour.
    package var campaignHours: WorkingHours?
    /// It does not take place: nobody is registered any more, and who was is told.
    package var calledOff = false
    /// Who signs certificates of attendance; `nil`: there are none.
    package var certificate: Certification?

    package init(
        code: EventCode, referencePrefix: String, titles: Texts, aliases: [String] = [], organiser: Texts = Texts([:]),
        languages: [Language], zone: TimeZone, start: Date, end: Date, place: Place, capacity: Int,
        opening: Date? = nil, deadline: Date, closed: Bool = false, policies: Policies = Policies(),
        reserved: Int = 0, quotas: [Quota] = [], categories: [Category] = [], questions: [EventQuestion] = [],
        contacts: [EventContact] = [], programme: [ProgrammeItem] = [],
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
        self.reserved = reserved
        self.quotas = quotas
        self.categories = categories
        self.questions = questions
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

/// What certificates of attendance say besides who was there.
package struct Certification: Equatable, Sendable {
    /// Name and office, one line; `nil`: nobody signs.
    package var signedBy: String?

    package init(signedBy: String? = nil) { self.signedBy = signedBy }
}

/// An event's choices where more than one rule would be fair.
package struct Policies: Equatable, Sendable {
    /// What happens to a seat that becomes free while somebody waits.
    package enum FreedSeat: String, CaseIterable, Sendable { case offer, confirm }
    /// What becomes of somebody whose offer lapsed: they leave, go to the end of the waiting list, or keep their place
    /// and are offered a seat again when they write.
    package enum Lapse: String, CaseIterable, Hashable, Codable, Sendable { case leave, tail, keep }
    /// What becomes of a request received after the deadline.
    package enum Late: String, CaseIterable, Sendable {
        case refuse
        /// It waits behind everybody in time, for what is left.
        case wait
    }
    /// Whether the people of one request are served together.
    package enum Party: Hashable, Codable, Sendable {
        case split, together
        /// So many of them at once, or none; the rest wait each for themselves.
        case atLeast(Int)
    }
    /// What giving up or altering a seat takes (rule 6), from the least to the most.
    package enum Proof: String, CaseIterable, Comparable, Sendable {
        /// The From address alone, which anybody can write.
        case address
        /// The organiser's server says that the address is right, or the letter answers a notice of ours with the code.
        case authenticated
        /// A yes to a question of ours, always.
        case answer

        package static func < (a: Proof, b: Proof) -> Bool { a.rank < b.rank }
        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }
    /// Whether a request must be confirmed by an answer from its address.
    package enum AddressCheck: String, CaseIterable, Sendable { case off, unauthenticated, always }
    /// Whose requests an organiser approves.
    package enum Approval: Equatable, Sendable {
        case nobody, everybody
        case categories(Set<String>)
    }

    package enum CalendarNo: String, CaseIterable, Sendable {
        case ask
        case atOnce = "at-once"
    }

    package var waitingList = true
    package var freedSeat = FreedSeat.offer
    package var lapse = Lapse.leave
    package var late = Late.refuse
    /// How long an offer stands, in seconds, at most.
    package var offerLasts: TimeInterval = 48 * 3600
    /// How long it stands at least; where less is left, none is made.
    package var offerAtLeast: TimeInterval = 2 * 3600
    /// When an offer may end; `nil`: at any hour.
    package var offerHours: WorkingHours?
    package var party = Party.split
    /// How long seats too few for a party that waits together are saved for it, in seconds; then smaller ones go first.
    package var partyPatience: TimeInterval = 0
    /// A message that asks for more seats than this goes to review.
    package var partyLimit = 10
    /// Whether requests under review hold seats (rule 1).
    package var reviewHolds = true
    /// What it takes to give a seat up, to put another person in it, to put the same person down rightly.
    package var cancelProof = Proof.authenticated
    package var substituteProof = Proof.authenticated
    package var correctProof = Proof.authenticated
    package var addressCheck = AddressCheck.off
    /// How long a seat is held for an answer from the address, in seconds.
    package var addressLasts: TimeInterval = 48 * 3600
    package var approval = Approval.nobody
    /// Whether who is registered is told when the event file gives another time, place or programme.
    package var tellsChanges = true
    /// What a calendar's DECLINED does: a question whether the seat is given up, or that at once.
    package var calendarNo = CalendarNo.ask

    package init() {}

    func needsApproval(_ person: Person) -> Bool {
        switch approval {
        case .nobody: false
        case .everybody: true
        case .categories(let keys): person.category.map(keys.contains) ?? false
        }
    }
}
