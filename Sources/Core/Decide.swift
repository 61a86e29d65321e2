// The one function that decides. Letters, organisers' acts and the clock end here, and nowhere else is a seat given.
//
// Each decision first settles what is due at `now` (offers that lapsed, seats to pass on), so that nobody overtakes the
// waiting list, then answers the cause, then passes on what the answer set free: rule 5 in one value, committed in one
// transaction.

import Foundation

/// What `cause` changes in `roster` at `now`. Pure: the same arguments give the same decision.
///
/// `reference` gives a fresh code each time it is called; codes already in the roster are passed over. A `reference` that
/// gives only used codes never ends.
package func decide(_ cause: Cause, roster: Roster, now: Date, reference: @escaping () -> Reference) -> Decision {
    var draft = Draft(roster: roster, now: now, reference: reference)
    draft.settleLapses()
    draft.passOnSeats()
    switch cause {
    case .request(let request): draft.answer(request)
    case .act(let act): draft.perform(act)
    case .clock: break
    }
    draft.passOnSeats()
    return draft.decision
}

/// A decision in the making: a working copy of the roster, and what was changed and said so far.
struct Draft {
    private(set) var roster: Roster
    let now: Date
    var decision = Decision()
    /// Seats that were held for the letter now decided, and are its people's before anybody else's.
    var granted = 0
    private let reference: () -> Reference

    init(roster: Roster, now: Date, reference: @escaping () -> Reference) {
        self.roster = roster
        self.now = now
        self.reference = reference
    }

    var event: Event { roster.event }

    /// The only way to change the working copy: what is not written down did not happen.
    mutating func record(_ change: Change, _ reason: String) {
        roster.apply(change)
        decision.entries.append(Entry(change: change, reason: reason))
    }

    /// Takes `attendee` one step on. A step that cannot follow is for the caller to have ruled out.
    mutating func move(_ attendee: Attendee, _ step: Step, _ reason: String, receipt: Receipt? = nil) {
        guard let next = try? attendee.state.after(step) else {
            preconditionFailure("\(step) cannot follow \(attendee.state.name): the decision looked at another state")
        }
        record(.moved(attendee: attendee.id, from: attendee.state, to: next, receipt: receipt), reason)
    }

    mutating func say(_ notice: Notice) { decision.notices.append(notice) }

    /// A code no registration of this event has.
    func freshReference() -> Reference {
        var fresh = reference()
        while roster.registrations[fresh] != nil { fresh = reference() }
        return fresh
    }

    /// A notice to a registration's contact, in its language and thread.
    func notice(
        _ kind: NoticeKind, about registration: Registration, seats: [Notice.Seat], reply request: Request? = nil
    ) -> Notice {
        Notice(
            kind: kind, to: registration.contact, language: event.answering(registration.language),
            event: event.code, reference: registration.reference, seats: seats,
            origin: request?.origin ?? registration.origin, isReply: request != nil)
    }

    /// Answers `request` about seats of `registration`: to its contact, or, where a member wrote, to that member without
    /// the code that is the contact's, and to the contact besides.
    mutating func tell(_ kind: NoticeKind, _ ids: [Int], of registration: Registration, _ request: Request) {
        guard registration.contact.key != request.sender.key else {
            return say(notice(kind, about: registration, seats: seats(ids, of: registration), reply: request))
        }
        say(reply(kind, to: request, seats: roster.seats(ids)))
        say(notice(kind, about: registration, seats: seats(ids, of: registration)))
    }

    /// The seats a step was about, then those of the registration that stay.
    private func seats(_ ids: [Int], of registration: Registration) -> [Notice.Seat] {
        let staying = roster.members(of: registration.reference).filter { $0.state.isActive && !ids.contains($0.id) }
        return roster.seats(ids + staying.map(\.id))
    }

    /// A notice to whoever wrote `request`, who may hold nothing.
    func reply(_ kind: NoticeKind, to request: Request, seats: [Notice.Seat] = []) -> Notice {
        Notice(
            kind: kind, to: request.sender, language: event.answering(request.language), event: event.code,
            reference: nil, seats: seats, origin: request.origin)
    }
}
