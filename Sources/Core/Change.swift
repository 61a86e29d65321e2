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
    case held(Hold)
    case released(review: Int)

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
        }
    }
}

/// A change and what decided it, in a sentence without full stop: one row of the journal.
package struct Entry: Hashable, Codable, Sendable {
    package var change: Change
    package var reason: String
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

/// Seats kept for a letter that a person must read first (rule 1).
package struct Hold: Hashable, Codable, Sendable {
    /// The number of the letter, which is the review's.
    package let review: Int
    package let seats: Int
    package let receipt: Receipt
    /// The sender's address key: one sender holds seats for one letter at a time.
    package let sender: String

    package init(review: Int, seats: Int, receipt: Receipt, sender: String) {
        self.review = review
        self.seats = seats
        self.receipt = receipt
        self.sender = sender
    }
}

/// What the core answers: state changes and notices, nothing else, and whether a person must look.
package struct Decision: Hashable, Sendable {
    package var entries: [Entry] = []
    package var notices: [Notice] = []
    /// Why the letter goes to the review queue, or `nil`.
    package var review: String?

    package init() {}
}
