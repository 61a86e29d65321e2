// What a decision changes in the register. The journal is these, in order: it alone rebuilds states and order.

import Foundation

package enum Change: Hashable, Codable, Sendable {
    case opened(Registration)
    case entered(Attendee)
    /// `receipt` is the new place in the order, where a step moves it (a lapse to the tail).
    case moved(attendee: Int, from: AttendeeState, to: AttendeeState, receipt: Receipt?)
    /// The same seat, another person.
    case substituted(attendee: Int, from: Person, to: Person)
    /// The same person, put down rightly.
    case corrected(attendee: Int, from: Person, to: Person)
    case asked(Question)
    case answered(question: Int, yes: Bool)
    /// Also again for the same review, where it holds more seats than before.
    case held(Hold)
    case released(review: Int)
    /// What the attendee still awaits.
    case awaiting(attendee: Int, [Await])
    /// Keeps the place on the waiting list without being offered seats, or is offered them again.
    case rested(attendee: Int, Bool)
    /// Another place in the order, by an organiser.
    case placed(attendee: Int, from: Receipt, to: Receipt)
    /// A seat of the organiser's reserve is theirs.
    case reserved(attendee: Int)
    /// Seats too few for the party are saved for it until the instant given.
    case saved(party: Int, until: Date)
    /// The contact answered from the address.
    case verified(Reference)
    /// Whether the contact's calendar, or they themselves, say that they come.
    case attends(Reference, Attendance)
    /// What organisers altered of the event.
    case altered(from: Alterations, to: Alterations)
    /// The capacity every later decision counts with, where it is another than before.
    case sized(from: Int?, to: Int)

    /// The word in the journal's `what` column.
    package var name: String {
        switch self {
        case .opened: "opened"
        case .entered: "entered"
        case .moved: "moved"
        case .substituted: "substituted"
        case .corrected: "corrected"
        case .asked: "asked"
        case .answered: "answered"
        case .held: "held"
        case .released: "released"
        case .awaiting: "awaiting"
        case .rested: "rested"
        case .placed: "placed"
        case .reserved: "reserved"
        case .saved: "saved"
        case .verified: "verified"
        case .attends: "attends"
        case .altered: "altered"
        case .sized: "sized"
        }
    }
}

/// A change and what decided it, in a sentence without full stop: one row of the journal.
package struct Entry: Hashable, Codable, Sendable {
    package var change: Change
    package var reason: String

    package init(change: Change, reason: String) {
        self.change = change
        self.reason = reason
    }
}

/// Something asked of a holder because a letter proved too little (rule 6). A yes from the holder does `wish`.
package struct Question: Hashable, Codable, Sendable {
    package let id: Int
    package let reference: Reference
    package let wish: Wish
    package let asked: Date

    package init(id: Int, reference: Reference, wish: Wish, asked: Date) {
        self.id = id
        self.reference = reference
        self.wish = wish
        self.asked = asked
    }
}

/// Seats kept for a letter that a person must read first (rule 1). It waits its turn for those it could not get at once.
package struct Hold: Hashable, Codable, Sendable {
    /// The number of the letter, which is the review's.
    package let review: Int
    /// How many it holds; not more than `wanted`.
    package var seats: Int
    package let receipt: Receipt
    /// The sender's address key: one sender holds seats for one letter at a time.
    package let sender: String
    /// The quotas of each person it may be about; `none` where they are not known.
    package let sets: [QuotaSet]

    package var wanted: Int { sets.count }

    package init(review: Int, seats: Int, receipt: Receipt, sender: String, sets: [QuotaSet]? = nil) {
        self.review = review
        self.seats = seats
        self.receipt = receipt
        self.sender = sender
        self.sets = sets ?? Array(repeating: .none, count: seats)
    }
}

/// What organisers altered of an event while it runs. Each holds as long as the event file says what it said when they did.
package struct Alterations: Hashable, Codable, Sendable {
    package struct Altered<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
        package var value: Value
        /// What the event file said.
        package var instead: Value

        package init(value: Value, instead: Value) {
            self.value = value
            self.instead = instead
        }
    }

    package var capacity: Altered<Int>?
    package var closed: Altered<Bool>?
    /// When it was closed, where it was.
    package var closedSince: Date?
    /// A quota's limit, or what it keeps where it has none, by name.
    package var quotas: [String: Altered<Int>] = [:]

    package init() {}

    /// The event as it stands with these.
    package func applied(to event: Event) -> Event {
        var event = event
        if let capacity, capacity.instead == event.capacity { event.capacity = capacity.value }
        if let closed, closed.instead == event.closed { event.closed = closed.value }
        if event.closed, closed?.value == true { event.closedSince = closedSince }
        event.quotas = event.quotas.map { quota in
            guard let altered = quotas[quota.name], altered.instead == quota.size else { return quota }
            var quota = quota
            quota.size = altered.value
            return quota
        }
        return event
    }
}

extension Alterations {
    /// Without those that gave way to the event file: they do not come back when it says again what it said.
    package func holding(in event: Event) -> Alterations {
        var holding = self
        if let capacity, capacity.instead != event.capacity { holding.capacity = nil }
        if let closed, closed.instead != event.closed { holding.closed = nil }
        holding.quotas = quotas.filter { name, altered in event.quota(name)?.size == altered.instead }
        return holding
    }
}

extension Quota {
    /// Its limit, or what it keeps where it has none.
    package var size: Int {
        get { limit ?? keeps }
        set { if limit != nil { limit = newValue } else { keeps = newValue } }
    }
}

/// Something organisers should know, beyond what their own act did.
package enum Alert: Hashable, Codable, Sendable {
    /// More seats are given than there are: in all (`nil`), or of a quota.
    case over(quota: String?, by: Int)
    /// People whom an organiser must approve.
    case approval(Reference, names: [String])
    /// The register is an older copy of one that has sent since; campaigns as `event/name`.
    case olderCopy(waiting: Int, campaigns: [String])
    /// A campaign, as `event/name`, could not be written.
    case stopped(campaign: String, because: String)

    package var sentence: String {
        switch self {
        case .over(nil, let by): "\(by) more \(by == 1 ? "seat is" : "seats are") given than there are"
        case .over(let quota?, let by):
            "\(by) more \(by == 1 ? "seat is" : "seats are") given than quota \(quota) allows"
        case .approval(let reference, let names):
            "\(names.joined(separator: ", ")) (\(reference)) \(names.count == 1 ? "waits" : "wait") for your approval"
        case .stopped(let campaign, let reason):
            "campaign \(campaign) is stopped, since it cannot be written: \(reason); then: usher campaigns --resume"
        case .olderCopy(let waiting, let campaigns):
            "the register is an older copy of one that has sent since (a restored backup?): \(waiting) notices that wait are"
                + " set aside (usher outbox), "
                + (campaigns.isEmpty
                    ? "and no campaign was due"
                    : "and campaigns are stopped until you resume or skip them (usher campaigns): "
                        + campaigns.joined(separator: ", "))
        }
    }
}

/// What the core answers: state changes and notices, nothing else, and whether a person must look.
package struct Decision: Hashable, Sendable {
    package var entries: [Entry] = []
    package var notices: [Notice] = []
    /// Why the letter goes to the review queue, or `nil`.
    package var review: String?
    /// Why an organiser's act was not done, or `nil`.
    package var refused: String?
    package var alerts: [Alert] = []
    /// The part of the roster it was decided on did not reach: nothing of it holds, and a larger part is needed.
    package var needsMore = false

    package init() {}
}

extension Hold {
    /// Earlier versions did not write for whom.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            review: try values.decode(Int.self, forKey: .review),
            seats: try values.decode(Int.self, forKey: .seats),
            receipt: try values.decode(Receipt.self, forKey: .receipt),
            sender: try values.decode(String.self, forKey: .sender),
            sets: try values.decodeIfPresent([QuotaSet].self, forKey: .sets))
    }
}
