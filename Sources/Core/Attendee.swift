// One person and one seat, the states it passes through, and the registration it belongs to.

import Foundation

package enum AttendeeState: Hashable, Codable, Sendable {
    /// Asked for, and not confirmed by its owner yet.
    case unconfirmed
    case confirmed
    case waiting
    /// A seat is held for them until the instant given; from then on the offer counts for nothing.
    case offered(until: Date)
    case declined
    case cancelled
    case present

    /// The name in the register, in JSON and in `design.md`.
    package var name: String {
        switch self {
        case .unconfirmed: "unconfirmed"
        case .confirmed: "confirmed"
        case .waiting: "waiting"
        case .offered: "offered"
        case .declined: "declined"
        case .cancelled: "cancelled"
        case .present: "present"
        }
    }

    /// Whether the person still has, or hopes for, a seat (rule 3 counts these).
    package var isActive: Bool {
        switch self {
        case .unconfirmed, .confirmed, .waiting, .offered, .present: true
        case .declined, .cancelled: false
        }
    }

    /// Whether a seat is taken in this state at `now`: an offer past its end takes none.
    package func takesSeat(at now: Date) -> Bool {
        switch self {
        case .confirmed, .present, .unconfirmed: true
        case .offered(let until): now < until
        case .waiting, .declined, .cancelled: false
        }
    }
}

/// What can happen to an attendee.
package enum Step: Hashable, Codable, Sendable {
    case confirm
    case offer(until: Date)
    case accept
    case decline
    case lapse(to: LapseTarget)
    case cancel

    package enum LapseTarget: String, Hashable, Codable, Sendable { case out, tail }
}

/// Why a step cannot follow a state. Not an error of the program: the decision says it to whoever asked.
package enum Refusal: Error, Hashable, Codable, Sendable {
    /// The place was given up or declined before.
    case closed(AttendeeState)
    /// There is nothing to accept, decline or lapse.
    case notOffered(AttendeeState)
    /// The seat is theirs already.
    case alreadySeated(AttendeeState)
}

extension AttendeeState {
    /// The state that follows `step`, or why none does.
    package func after(_ step: Step) throws(Refusal) -> AttendeeState {
        switch (self, step) {
        case (.unconfirmed, .confirm), (.waiting, .confirm), (.offered, .confirm), (.offered, .accept): .confirmed
        case (.unconfirmed, .accept): .confirmed
        case (.waiting, .offer(let until)): .offered(until: until)
        case (.offered, .lapse(.out)), (.offered, .decline), (.unconfirmed, .decline): .declined
        case (.offered, .lapse(.tail)): .waiting
        case (.unconfirmed, .cancel), (.confirmed, .cancel), (.waiting, .cancel), (.offered, .cancel): .cancelled
        case (.waiting, .decline), (.waiting, .accept), (.waiting, .lapse): throw .notOffered(self)
        case (.confirmed, .decline), (.confirmed, .lapse), (.unconfirmed, .lapse): throw .notOffered(self)
        case (.unconfirmed, .offer), (.offered, .offer), (.confirmed, .offer): throw .alreadySeated(self)
        case (.confirmed, .confirm), (.confirmed, .accept): throw .alreadySeated(self)
        case (.present, .confirm), (.present, .offer), (.present, .accept), (.present, .decline), (.present, .lapse),
            (.present, .cancel):
            throw .alreadySeated(self)
        case (.declined, _), (.cancelled, _): throw .closed(self)
        }
    }
}

/// One person and one seat. `id` is never used again, not even after erasure.
package struct Attendee: Hashable, Codable, Sendable, Identifiable {
    package let id: Int
    package let reference: Reference
    package var person: Person
    package var state: AttendeeState
    /// The place in the order of receipt; a lapse to the tail moves it.
    package var receipt: Receipt

    package init(id: Int, reference: Reference, person: Person, state: AttendeeState, receipt: Receipt) {
        self.id = id
        self.reference = reference
        self.person = person
        self.state = state
        self.receipt = receipt
    }
}

/// One contact's attendees at one event.
package struct Registration: Hashable, Codable, Sendable {
    package let reference: Reference
    package let event: EventCode
    package var contact: Contact
    /// The language its notices are in.
    package var language: Language
    package let received: Date
    /// The letter it began with: later notices stay in that thread.
    package var origin: Origin?

    package init(
        reference: Reference, event: EventCode, contact: Contact, language: Language, received: Date,
        origin: Origin? = nil
    ) {
        self.reference = reference
        self.event = event
        self.contact = contact
        self.language = language
        self.received = received
        self.origin = origin
    }
}

/// The letter something goes back to: what `In-Reply-To`, `References` and a `Re:` subject are made from.
package struct Origin: Hashable, Codable, Sendable {
    /// Without angle brackets; `nil` where the letter had none.
    package var messageID: String?
    /// Oldest first, without `messageID`; at most twenty are kept.
    package var references: [String]
    package var subject: String

    package init(messageID: String?, references: [String] = [], subject: String = "") {
        self.messageID = messageID
        self.references = Array(references.suffix(20))
        self.subject = subject
    }
}
