// The second door: what organisers do.

import Core
import Foundation
import MIME
import Store

/// Why an organiser's act was not done.
package enum ActRefusal: Error, CustomStringConvertible, Sendable {
    case noReview(Int)
    case settledAlready(Int, by: String)
    case noSuggestion(Int)
    case noEvent(Int)
    case undecided(Int, String)
    /// The core's reason.
    case refused(String)

    package var description: String {
        switch self {
        case .noReview(let id): "settling review \(id): there is none of that number"
        case .settledAlready(let id, let who): "settling review \(id): \(who) settled it already"
        case .noSuggestion(let id): "settling review \(id): the letter was not read far enough to be applied as it is"
        case .noEvent(let id): "settling review \(id): it is not known which event it is about; say it first"
        case .refused(let reason): reason
        case .undecided(let id, let reason): "settling review \(id): nothing was done, since \(reason)"
        }
    }
}

extension Desk {
    /// How an organiser settles a letter under review.
    package enum Settlement: Sendable {
        /// As the desk read it.
        case apply
        /// As a request for seats for these people.
        case register([Person])
        /// It asks for nothing, or was answered by hand.
        case dismiss
    }

    /// Does what an organiser asks of `event`. What changed and whom it writes to, in sentences.
    package func perform(_ act: Act, event: Event) throws -> [String] {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = now()
        return try transaction { transaction in
            // Whoever is written to is told what the event file says now, also where no daemon has seen it yet.
            try noteFacts(of: event, transaction, at: now)
            return try perform(act, event: event, transaction, at: now)
        }
    }

    /// What `act` would change, and nothing is changed.
    package func preview(_ act: Act, event: Event) throws -> (decision: Decision, before: Roster, after: Roster) {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = now()
        return try transaction { transaction in
            let (decision, before) = try decision(on: .act(act), event: event, transaction, at: now)
            return (decision, before, decision.entries.reduce(into: before) { $0.apply($1.change) })
        }
    }

    /// Settles the letter `id` at its own place in the order. What it decided, for whoever asked. `code`: the event it is
    /// about, where the letter does not say.
    package func settle(
        _ id: Int, as settlement: Settlement, by who: String, in code: EventCode? = nil
    ) throws -> Decision {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = now()
        return try transaction { try settle(id, as: settlement, by: who, in: event(code), $0, at: now) }
    }

    /// What an act may not say, whichever way it comes in: a category, an address or a number that cannot be.
    func check(_ deed: Act.Deed, _ event: Event) throws(ActRefusal) {
        switch deed {
        case .register(let people, let contact, _):
            try check(people, event)
            guard AddrSpec(contact.address) != nil else { throw .refused("\(contact.address) is no e-mail address") }
        case .capacity(let seats), .quota(_, let seats):
            guard (0...1_000_000).contains(seats) else { throw .refused("\(seats) seats, expected 0 to 1000000") }
        case .settle, .dismiss, .cancel, .confirm, .decline, .move, .announce, .close, .reopen: break
        }
    }

    private func check(_ people: [Person], _ event: Event) throws(ActRefusal) {
        for person in people {
            if let category = person.category, !event.categories.contains(where: { $0.key == category }) {
                let known = event.categories.map(\.key).joined(separator: ", ")
                throw .refused("there is no category \(category); known here: \(known.isEmpty ? "none" : known)")
            }
            if let email = person.email, AddrSpec(email) == nil { throw .refused("\(email) is no e-mail address") }
        }
    }

    /// A settlement that the core would have a person look at again is undone whole: the letter stays where it is, and so
    /// does what it holds.
    func settle(
        _ id: Int, as settlement: Settlement, by who: String, in named: Event?, _ transaction: Transaction, at now: Date
    ) throws -> Decision {
        try transaction.savepoint {
            guard let review = try transaction.review(id) else { throw ActRefusal.noReview(id) }
            if review.settled != nil { throw ActRefusal.settledAlready(id, by: review.settledBy ?? "somebody") }
            let only = events.count == 1 ? events[0] : nil
            let (deed, what) = try deed(settlement, review)
            var decision = Decision()
            if let event = event(review.event) ?? named ?? only {
                if case .register(let people) = settlement { try check(people, event) }
                decision = try decideAndWrite(
                    .act(Act(by: who, deed: deed)), event: event, as: .organiser(who), transaction, at: now
                ).decision
            } else if case .settle = deed {
                throw ActRefusal.noEvent(id)
            }
            if let reason = decision.review { throw ActRefusal.undecided(id, reason) }
            try transaction.settleReview(id, by: who, as: what, at: now)
            log.notice("\(who) settled letter \(id) as \(what).")
            return decision
        }
    }

    private func deed(_ settlement: Settlement, _ review: ReviewLine) throws -> (Act.Deed, String) {
        switch settlement {
        case .dismiss: return (.dismiss(review: review.id), "dismissed")
        case .apply:
            guard let request = review.request else { throw ActRefusal.noSuggestion(review.id) }
            return (.settle(review: review.id, as: request), request.wish.name)
        case .register(let people):
            guard var request = review.request ?? bare(review) else {
                throw ActRefusal.refused(
                    "settling review \(review.id): it is not known who wrote it; register them by name")
            }
            request.wish = .register(people)
            return (.settle(review: review.id, as: request), "register")
        }
    }

    /// A request made of what is known of a letter that could not be read further.
    private func bare(_ review: ReviewLine) -> Request? {
        guard let sender = review.sender else { return nil }
        var request = Request(
            origin: Origin(messageID: nil, subject: review.subject), sender: Contact(address: sender), proof: .none,
            receipt: Receipt(received: review.received, uid: review.uid),
            language: events.first?.languages.first ?? .english,
            wish: .status)
        request.message = review.id
        return request
    }
}
