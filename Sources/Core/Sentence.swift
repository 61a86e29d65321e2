// What a change was, in words: for histories, explanations and transcripts.

import Foundation

extension Change {
    /// A sentence without full stop; `name` gives an attendee's name as it was then, by `id`.
    package func sentence(_ name: (Int) -> String) -> String {
        switch self {
        case .opened(let registration): "registration opened for \(registration.contact.address)"
        case .entered(let attendee): "\(attendee.person.name) \(attendee.state.entering)"
        case .moved(let id, let from, let to, let receipt):
            "\(name(id)) \(to.arriving(from: from, isMoved: receipt != nil))"
        case .substituted(_, let from, let to): "\(to.name) takes the place of \(from.name)"
        case .corrected(_, let from, let to):
            from.name == to.name ? "what is known of \(to.name) corrected" : "\(from.name) corrected to \(to.name)"
        case .asked: "the holder is asked whether it comes from them"
        case .answered(_, let yes): yes ? "the holder answers yes" : "the holder answers no"
        case .held(let hold):
            hold.seats < hold.wanted
                ? "\(hold.seats) of \(hold.wanted) seats held for letter \(hold.review)"
                : "\(hold.seats) seats held for letter \(hold.review)"
        case .released(let review): "seats held for letter \(review) set free"
        case .awaiting(let id, let awaits):
            awaits.isEmpty
                ? "nothing more is awaited from \(name(id))"
                : "\(name(id)) awaits \(awaits.map(\.words).joined(separator: " and "))"
        case .rested(let id, let rests):
            rests ? "\(name(id)) keeps the place and is offered no seat" : "\(name(id)) may be offered a seat again"
        case .placed(let id, _, _): "\(name(id)) has another place on the waiting list"
        case .reserved(let id): "\(name(id)) has a seat of the reserve"
        case .saved(_, let until): "seats are saved for the party until \(until.rfc3339)"
        case .verified: "the address is confirmed"
        case .attends(_, let attendance):
            switch attendance {
            case .accepted: "they say that they come"
            case .tentative: "they say that they may come"
            case .declined: "they say that they do not come"
            }
        case .altered(_, let to): "the event is altered: \(to.words)"
        case .sized(let from, let to): from.map { "the capacity goes from \($0) to \(to)" } ?? "the capacity is \(to)"
        }
    }
}

extension Change {
    /// Remembers what people are called after this change, by `id`: for the sentences that follow.
    package func learn(_ names: inout [Int: String]) {
        switch self {
        case .entered(let attendee): names[attendee.id] = attendee.person.name
        case .substituted(let id, _, let to), .corrected(let id, _, let to): names[id] = to.name
        default: break
        }
    }
}

extension AttendeeState {
    fileprivate var entering: String {
        switch self {
        case .confirmed, .present: "has a seat"
        case .unconfirmed: "has a seat held, not confirmed yet"
        case .waiting: "goes on the waiting list"
        case .offered(let until): "is offered a seat until \(until.rfc3339)"
        case .declined, .cancelled: "has no seat"
        }
    }

    fileprivate func arriving(from: AttendeeState, isMoved: Bool) -> String {
        switch self {
        case .confirmed: "has the seat"
        case .present: "is there"
        case .unconfirmed: "has a seat held, not confirmed yet"
        case .waiting: isMoved ? "goes back to the end of the waiting list" : "goes back to the waiting list"
        case .offered(let until): "is offered a seat until \(until.rfc3339)"
        case .declined: from.takesSeat(at: .distantPast) ? "has the seat no more" : "waits no more"
        case .cancelled: from == .waiting ? "waits no more" : "gives the seat up"
        }
    }
}

extension Await {
    package var words: String {
        switch self {
        case .address(let until): "an answer from the address until \(until.rfc3339)"
        case .approval: "an organiser's approval"
        }
    }
}

extension Alterations {
    /// What of the event file no longer holds.
    package var words: String {
        var parts: [String] = []
        if let capacity { parts.append("capacity \(capacity.value) instead of \(capacity.instead)") }
        if let closed { parts.append(closed.value ? "closed" : "open") }
        for (name, quota) in quotas.sorted(by: { $0.key < $1.key }) {
            parts.append("quota \(name) \(quota.value) instead of \(quota.instead)")
        }
        return parts.isEmpty ? "as the event file says" : parts.joined(separator: ", ")
    }
}
