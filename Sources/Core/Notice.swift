// What the desk says, before any words: kind, addressee, language and the facts a template may name.

import Foundation

package enum NoticeKind: String, CaseIterable, Hashable, Codable, Sendable {
    /// Seats given (and, for a party, who of it waits).
    case confirmation
    /// All of the party wait.
    case waiting
    case offer
    /// An offer lapsed.
    case lapsed
    /// Received after the deadline.
    case refusedLate = "refused-late"
    /// Registration is closed, or not open yet.
    case refusedClosed = "refused-closed"
    /// No seats, and no waiting list.
    case refusedFull = "refused-full"
    case cancellation
    case correction
    case status
    /// The sender must confirm what gives up or alters a seat.
    case question
    /// "We could not read this, a person will answer".
    case handedOver = "handed-over"
    /// The request must be confirmed by an answer from its address; a seat is held meanwhile.
    case unconfirmed
    /// An organiser approves each request; a seat is held meanwhile.
    case approval
    case notApproved = "not-approved"
    /// An organiser's own words.
    case announcement
    case reminder
    case deadlineReminder = "deadline-reminder"
    /// To invitees: come.
    case invitation
    /// To holders of seats: do you still come?
    case stillComing = "still-coming"
    /// To those who wait, when registration ends.
    case lastState = "last-state"
    /// To those who were there; may carry certificates.
    case thanks
    /// The event has another time, place or programme.
    case changed
    /// The event does not take place.
    case calledOff = "called-off"
}

/// A notice a decision calls for. Composing it needs nothing but this, the event and the desk's own names.
package struct Notice: Hashable, Codable, Sendable {
    package var kind: NoticeKind
    package var to: Contact
    package var language: Language
    /// The reader's own, where the desk does not write in it; `nil`: as `language`.
    package var reads: Language?
    package var event: EventCode
    package var reference: Reference?
    /// The seats it speaks of, as they stand after the decision.
    package var seats: [Seat]
    /// For `question`: what would be done on a yes.
    package var pending: Wish?
    /// The letter it answers or whose thread it stays in.
    package var origin: Origin?
    /// Answers a letter (`Auto-Submitted: auto-replied`), or comes from a timer (`auto-generated`), RFC 3834.
    package var isReply: Bool
    /// For campaigns: which one.
    package var campaign: String?

    /// For `waiting`: why there is no seat now.
    package var shortage: Shortage?
    /// For people who wait together.
    package var party: Policies.Party?
    /// For `lapsed`: what became of them.
    package var lapse: Policies.Lapse?
    /// For `announcement`: an organiser's words, lines of plain text.
    package var words: String?
    /// For `unconfirmed`: until when an answer is waited for.
    package var until: Date?
    /// For `changed`: what was before.
    package var before: EventFacts?

    package struct Seat: Hashable, Codable, Sendable {
        /// The attendee's `id`, 0 for one of no register.
        package var attendee: Int
        package var person: Person
        package var state: AttendeeState
        /// On the waiting list, from 1.
        package var position: Int?

        package init(attendee: Int = 0, person: Person, state: AttendeeState, position: Int? = nil) {
            self.attendee = attendee
            self.person = person
            self.state = state
            self.position = position
        }
    }

    package init(
        kind: NoticeKind, to: Contact, language: Language, event: EventCode, reference: Reference? = nil,
        seats: [Seat] = [], pending: Wish? = nil, origin: Origin? = nil, isReply: Bool = true, campaign: String? = nil
    ) {
        self.kind = kind
        self.to = to
        self.language = language
        self.event = event
        self.reference = reference
        self.seats = seats
        self.pending = pending
        self.origin = origin
        self.isReply = isReply
        self.campaign = campaign
    }

    /// The same notice for somebody who reads `language`.
    func read(in language: Language) -> Notice {
        var notice = self
        notice.reads = language == notice.language ? nil : language
        return notice
    }

    /// Whether the reader may ask for no more of its kind: planned, and not news of the event itself.
    package var isReminder: Bool { campaign != nil && kind != .changed && kind != .calledOff }

    /// The same notice with the places on the waiting list of those it speaks of; `place` gives an attendee's, from 1.
    package func placed<Failure>(by place: (Int) throws(Failure) -> Int?) throws(Failure) -> Notice {
        var notice = self
        for index in notice.seats.indices where notice.seats[index].state == .waiting {
            notice.seats[index].position = try place(notice.seats[index].attendee)
        }
        return notice
    }
}
