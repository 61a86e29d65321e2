// One person and one seat, the states it passes through, and the registration it belongs to.

import Foundation

package enum AttendeeState: Hashable, Codable, Sendable {
    /// A seat is held until what the attendee awaits has come: an answer from the address, an organiser's approval.
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
    /// A seat is kept while something is still awaited.
    case hold
    case accept
    case decline
    /// The time for an answer is over: out, or back to the waiting list (its end, or the place they had).
    case lapse(to: LapseTarget)
    case cancel

    package enum LapseTarget: String, Hashable, Codable, Sendable { case out, list }
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
        case (.waiting, .hold), (.offered, .hold): .unconfirmed
        case (.offered, .lapse(.out)), (.offered, .decline), (.unconfirmed, .decline), (.waiting, .decline): .declined
        case (.unconfirmed, .lapse(.out)), (.waiting, .lapse(.out)): .declined
        case (.offered, .lapse(.list)): .waiting
        case (.unconfirmed, .cancel), (.confirmed, .cancel), (.waiting, .cancel), (.offered, .cancel): .cancelled
        case (.waiting, .accept), (.waiting, .lapse(.list)): throw .notOffered(self)
        case (.confirmed, .decline), (.confirmed, .lapse), (.unconfirmed, .lapse(.list)): throw .notOffered(self)
        case (.unconfirmed, .offer), (.offered, .offer), (.confirmed, .offer): throw .alreadySeated(self)
        case (.unconfirmed, .hold), (.confirmed, .hold): throw .alreadySeated(self)
        case (.confirmed, .confirm), (.confirmed, .accept): throw .alreadySeated(self)
        case (.present, .confirm), (.present, .offer), (.present, .hold), (.present, .accept), (.present, .decline),
            (.present, .lapse), (.present, .cancel):
            throw .alreadySeated(self)
        case (.declined, _), (.cancelled, _): throw .closed(self)
        }
    }
}

/// What an attendee needs before a seat is theirs for good.
package enum Await: Hashable, Codable, Sendable {
    /// An answer from the address that asked, until the instant given.
    case address(until: Date)
    /// An organiser's word.
    case approval

    var isAddress: Bool { if case .address = self { true } else { false } }
}

/// People of one request who are served together.
package struct Bond: Hashable, Codable, Sendable {
    /// The `id` of the first of them: what they have in common.
    package let party: Int
    /// So many seats at least, or none; `nil`: all of them.
    package let least: Int?
    /// Until when seats too few for them are saved; `nil`: nobody had to stand back for them yet.
    package var savedUntil: Date?

    package init(party: Int, least: Int?, savedUntil: Date? = nil) {
        self.party = party
        self.least = least
        self.savedUntil = savedUntil
    }
}

/// One person and one seat. `id` is never used again, not even after erasure.
package struct Attendee: Hashable, Codable, Sendable, Identifiable {
    package let id: Int
    package let reference: Reference
    package var person: Person
    package var state: AttendeeState
    /// The place in the order of receipt; a lapse to the tail and an organiser's move alter it.
    package var receipt: Receipt
    /// `nil`: served alone.
    package var bond: Bond?
    /// Empty: nothing stands between them and a seat but the seat.
    package var awaits: [Await]
    /// Let an offer pass and keeps the place: no seat is offered until they write.
    package var rests: Bool
    /// Has a seat of the organiser's reserve.
    package var isGuest: Bool
    /// How many offers they let pass and kept waiting.
    package var lapses: Int

    package init(
        id: Int, reference: Reference, person: Person, state: AttendeeState, receipt: Receipt, bond: Bond? = nil,
        awaits: [Await] = [], rests: Bool = false, isGuest: Bool = false, lapses: Int = 0
    ) {
        self.lapses = lapses
        self.id = id
        self.reference = reference
        self.person = person
        self.state = state
        self.receipt = receipt
        self.bond = bond
        self.awaits = awaits
        self.rests = rests
        self.isGuest = isGuest
    }

    /// What ran out at the latest if nobody answers: an offer, or the time for an answer from the address.
    package var ends: Date? {
        if case .offered(let until) = state { return until }
        guard state == .unconfirmed || state == .waiting else { return nil }
        return awaits.compactMap { if case .address(let until) = $0 { until } else { nil } }.min()
    }

    package var awaitsAddress: Bool { awaits.contains(where: \.isAddress) }
    package var awaitsApproval: Bool { awaits.contains(.approval) }
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
    /// The contact has answered from the address: it is theirs.
    package var isVerified: Bool
    /// What they said last of their coming; `nil`: nothing.
    package var attendance: Attendance?

    package init(
        reference: Reference, event: EventCode, contact: Contact, language: Language, received: Date,
        origin: Origin? = nil, isVerified: Bool = false, attendance: Attendance? = nil
    ) {
        self.attendance = attendance
        self.isVerified = isVerified
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

// MARK: - As earlier versions wrote them: what they did not know yet has its plainest value

extension Attendee {
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(Int.self, forKey: .id),
            reference: try values.decode(Reference.self, forKey: .reference),
            person: try values.decode(Person.self, forKey: .person),
            state: try values.decode(AttendeeState.self, forKey: .state),
            receipt: try values.decode(Receipt.self, forKey: .receipt),
            bond: try values.decodeIfPresent(Bond.self, forKey: .bond),
            awaits: try values.decodeIfPresent([Await].self, forKey: .awaits) ?? [],
            rests: try values.decodeIfPresent(Bool.self, forKey: .rests) ?? false,
            isGuest: try values.decodeIfPresent(Bool.self, forKey: .isGuest) ?? false,
            lapses: try values.decodeIfPresent(Int.self, forKey: .lapses) ?? 0)
    }
}

extension Registration {
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            reference: try values.decode(Reference.self, forKey: .reference),
            event: try values.decode(EventCode.self, forKey: .event),
            contact: try values.decode(Contact.self, forKey: .contact),
            language: try values.decode(Language.self, forKey: .language),
            received: try values.decode(Date.self, forKey: .received),
            origin: try values.decodeIfPresent(Origin.self, forKey: .origin),
            isVerified: try values.decodeIfPresent(Bool.self, forKey: .isVerified) ?? false,
            attendance: try values.decodeIfPresent(Attendance.self, forKey: .attendance))
    }
}
