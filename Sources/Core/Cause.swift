// What is asked of the core: a letter's request, an organiser's act, or the clock.

import Foundation

package enum Cause: Hashable, Codable, Sendable {
    case request(Request)
    case act(Act)
    /// Time has passed: what is due is settled.
    case clock
}

/// A reading that asks for something to be decided.
package struct Request: Hashable, Codable, Sendable {
    /// The letter it came in.
    package var origin: Origin
    package var sender: Contact
    package var proof: Proof
    package var receipt: Receipt
    package var language: Language
    /// A reference code the sender wrote or quoted.
    package var reference: Reference?
    /// The notices of ours this letter answers, by the Message-IDs in In-Reply-To and References.
    package var answers: [String]
    package var wish: Wish
    /// The register's number of the letter; the daemon sets it, 0 until then.
    package var message: Int = 0
    /// The notices among `answers` that the register knows; the daemon sets them.
    package var answered: [AnsweredNotice] = []
    /// A calendar program's answer to an invitation of ours; `nil`: a person wrote.
    package var calendar: CalendarReply?
    /// "Only if there is room for both of us": the sender's own word on how the party is served; `nil`: none.
    package var party: Policies.Party?

    /// The kind of the notice it answers most directly; that a person will answer is passed over, it asks nothing.
    var nearest: NoticeKind? { answered.first { $0.kind != .handedOver }?.kind }

    package init(
        origin: Origin, sender: Contact, proof: Proof, receipt: Receipt, language: Language,
        reference: Reference? = nil, answers: [String] = [], wish: Wish
    ) {
        self.origin = origin
        self.sender = sender
        self.proof = proof
        self.receipt = receipt
        self.language = language
        self.reference = reference
        self.answers = answers
        self.wish = wish
    }
}

/// A notice of ours that a letter answers, as the register remembers it.
package struct AnsweredNotice: Hashable, Codable, Sendable {
    package var kind: NoticeKind
    /// `nil` where it was about no registration: a refusal, an invitee's reminder.
    package var reference: Reference?
    /// For `question`: which one.
    package var question: Int?

    package init(kind: NoticeKind, reference: Reference?, question: Int? = nil) {
        self.kind = kind
        self.reference = reference
        self.question = question
    }
}

/// How sure it is that the From address wrote the letter (rule 6).
package enum Proof: String, Hashable, Codable, Sendable {
    /// The organiser's own server says so (RFC 8601, aligned with the From domain).
    case authenticated
    case none
}

package enum Wish: Hashable, Codable, Sendable {
    /// Seats for these people, in the order named; never empty.
    case register([Person])
    /// Gives up the seats of these people; none named: all the sender's, if `seats` (the number the letter gives, if any)
    /// agrees with how many they are.
    case cancel([Person], seats: Int?)
    case change([Alteration])
    case status
    /// Yes to an offer, or to a question of ours.
    case accept
    case decline
    /// A person must read it; `seats` are held meanwhile where it may ask for some.
    case review(seats: Int)

    package var name: String {
        switch self {
        case .register: "register"
        case .cancel: "cancel"
        case .change: "change"
        case .status: "status"
        case .accept: "accept"
        case .decline: "decline"
        case .review: "review"
        }
    }
}

/// One change among people who hold seats.
package enum Alteration: Hashable, Codable, Sendable {
    /// `new` comes in place of `old`; `nil`: in place of the sender, or of the only one the registration has.
    case substitute(old: Person?, new: Person)
    /// The person of that name (or the only one) is to be put down as `new`.
    case correct(old: Person?, new: Person)
    /// One more beside those who stay.
    case add(Person)
    /// One of several gives up.
    case remove(Person)
}

/// What an organiser does, and who. Decided like a request, but needs no proof.
package struct Act: Hashable, Codable, Sendable {
    /// The organiser's name or address, for the journal.
    package var by: String
    package var deed: Deed
    /// Also where seats are lacking: rule 1 leaves that to an organiser, and the journal says so.
    package var isBeyond: Bool

    package init(by: String, deed: Deed, isBeyond: Bool = false) {
        self.by = by
        self.deed = deed
        self.isBeyond = isBeyond
    }

    package enum Deed: Hashable, Codable, Sendable {
        /// Settles a letter under review by deciding `request` at its own place in the order.
        case settle(review: Int, as: Request)
        /// Takes a letter off the review queue; what it held is free again.
        case dismiss(review: Int)
        /// Seats for these people, at the place in the order that the present moment gives.
        case register([Person], contact: Contact, language: Language)
        case cancel(Whom)
        /// Approves them; gives those who wait, or have not answered, their seat.
        case confirm(Whom)
        /// Does not approve them, or takes an offer back.
        case decline(Whom)
        /// To the place on the waiting list given, from 1.
        case move(Whom, place: Int)
        case capacity(Int)
        /// A quota's limit, or what it keeps where it has none.
        case quota(String, Int)
        /// Words to everybody in certain states, each in their language where there are words in it.
        case announce(Texts, to: Audience)
        /// No request counts from now on.
        case close
        case reopen
    }
}

/// Whom an organiser means: a registration, by its code or its contact's address, and in it everybody or one of a name.
package struct Whom: Hashable, Codable, Sendable {
    package var who: String
    package var name: String?

    package init(_ who: String, name: String? = nil) {
        self.who = who
        self.name = name
    }
}
