// The one function that decides. Letters, organisers' acts and the clock end here, and nowhere else is a seat given.
//
// Each decision first settles what is due (offers that lapsed, seats to pass on), so that nobody overtakes the
// waiting list, then answers the cause, then passes on what the answer set free: rule 5 in one value, committed in one
// transaction.

import Foundation

/// What `cause` changes in `roster` at `now`. Pure: the same arguments give the same decision.
///
/// What was received in time is in time however late it is read (rule 2): an offer lapses only when the desk has heard
/// all that was received before its end. For a letter that is the moment it was received; for the clock and organisers it
/// is `heard`, the time up to which the mailbox has been read (default: `now`).
///
/// `reference` gives a fresh code each time it is called; codes already in the roster are passed over. A `reference` that
/// gives only used codes never ends.
package func decide(
    _ cause: Cause, roster: Roster, now: Date, heard: Date? = nil, reference: @escaping () -> Reference
) -> Decision {
    var horizon = min(heard ?? now, now)
    if case .request(let request) = cause { horizon = min(request.receipt.received, now) }
    var draft = Draft(roster: roster, now: now, heard: horizon, reference: reference)
    draft.takeSize()
    draft.settleLapses()
    draft.passOnSeats()
    switch cause {
    case .request(let request): draft.answer(request)
    case .act(let act): draft.perform(act)
    case .clock: break
    }
    // What was kept open for a letter that a person has settled now has had its answer.
    draft.settleLapses()
    draft.passOnSeats()
    return draft.finished()
}

/// A decision in the making: a working copy of the roster, and what was changed and said so far.
struct Draft {
    private(set) var roster: Roster
    /// The seats as they are taken now: `roster`'s, kept up with every change.
    private(set) var room: Room
    let now: Date
    /// All that was received before it has been heard: offers that end later still hold their seats.
    let heard: Date
    var decision = Decision()
    /// Seats that were held for the letter now decided: free again, they are its people's before anybody else's.
    var granted = 0
    /// An organiser has read the letter and settled it: their word stands for proof, and the party limit has done its work.
    var isSettled = false
    /// The holder has said yes to what is now done.
    var isAnswered = false
    private var said: [(notice: Notice, about: [Int])] = []
    private let reference: () -> Reference

    init(roster: Roster, now: Date, heard: Date, reference: @escaping () -> Reference) {
        self.roster = roster
        room = roster.room(at: heard)
        self.now = now
        self.heard = heard
        self.reference = reference
    }

    var event: Event { roster.event }

    /// The only way to change the working copy: what is not written down did not happen.
    mutating func record(_ change: Change, _ reason: String) {
        count(change, by: -1)
        roster.apply(change)
        count(change, by: 1)
        switch change {
        // These may change who counts, not only what is counted.
        case .altered, .held, .released: room = roster.room(at: heard)
        default: break
        }
        decision.entries.append(Entry(change: change, reason: reason))
    }

    /// Takes what `change` is about out of the room, or puts it in, as the roster has it at the moment.
    private mutating func count(_ change: Change, by count: Int) {
        switch change {
        case .entered(let attendee): take(attendee.id, count)
        case .moved(let id, _, _, _), .substituted(let id, _, _), .corrected(let id, _, _): take(id, count)
        case .reserved(let id): take(id, count)
        case .opened, .asked, .answered, .held, .released, .awaiting, .rested, .placed, .saved, .verified, .attends,
            .altered, .sized:
            break
        }
    }

    private mutating func take(_ id: Int, _ count: Int) {
        guard let attendee = roster.attendees[id], roster.takesSeat(attendee, at: heard),
            let use = roster.standing(of: attendee).use
        else { return }
        room.take(use, event.quotas(of: attendee.person), isGuest: attendee.isGuest, count: count)
    }

    /// Takes `attendee` one step on. A step that cannot follow is for the caller to have ruled out.
    mutating func move(_ attendee: Attendee, _ step: Step, _ reason: String, receipt: Receipt? = nil) {
        guard let next = try? attendee.state.after(step) else {
            preconditionFailure("\(step) cannot follow \(attendee.state.name): the decision looked at another state")
        }
        record(.moved(attendee: attendee.id, from: attendee.state, to: next, receipt: receipt), reason)
    }

    /// Calls for a notice about the attendees `ids`; its seats are filled in at the end, as they stand then.
    mutating func say(_ notice: Notice, about ids: [Int] = []) { said.append((notice, ids)) }

    /// Takes back offers about `ids` that were called for a moment ago: their holders have said yes to them already.
    mutating func retract(about ids: Set<Int>) {
        said.removeAll { $0.notice.kind == .offer && !$0.about.isEmpty && ids.isSuperset(of: $0.about) }
    }

    /// The decision, now that every seat is where it stays.
    func finished() -> Decision {
        var decision = decision
        // Who was put on the list and had a seat in the same breath is told of the seat alone.
        let told = said.filter { notice, ids in
            notice.kind != .waiting || ids.isEmpty || ids.contains { roster.attendees[$0]?.state == .waiting }
        }
        decision.notices = told.map { notice, ids in
            var notice = notice
            notice.seats = zip(ids, roster.seats(ids)).map { id, seat in
                isTheirs(id, notice.to) ? seat : seat.withoutDetails
            }
            return notice
        }
        return decision
    }

    /// Whether `contact` may read what the register knows of an attendee: it is themselves, or they put them down.
    private func isTheirs(_ id: Int, _ contact: Contact) -> Bool {
        guard let attendee = roster.attendees[id] else { return false }
        return attendee.person.email.map(Contact.key) == contact.key
            || roster.registrations[attendee.reference]?.contact.key == contact.key
    }

    /// A code no registration of this event has.
    func freshReference() -> Reference {
        var fresh = reference()
        while roster.registrations[fresh] != nil { fresh = reference() }
        return fresh
    }

    /// A notice to a registration's contact: in the language and thread of the letter it answers, else in the
    /// registration's.
    func notice(_ kind: NoticeKind, about registration: Registration, reply request: Request? = nil) -> Notice {
        Notice(
            kind: kind, to: registration.contact,
            language: event.answering(request?.language ?? registration.language),
            event: event.code, reference: registration.reference,
            origin: request?.origin ?? registration.origin, isReply: request != nil
        ).read(in: request?.language ?? registration.language)
    }

    /// Answers `request` about seats of `registration`: to its contact, or, where a member wrote, to that member without
    /// the code that is the contact's, and to the contact besides.
    mutating func tell(_ kind: NoticeKind, _ ids: [Int], of registration: Registration, _ request: Request) {
        guard registration.contact.key != request.sender.key else {
            return say(notice(kind, about: registration, reply: request), about: withStaying(ids, of: registration))
        }
        say(reply(kind, to: request), about: ids)
        say(notice(kind, about: registration), about: withStaying(ids, of: registration))
    }

    /// The seats a step was about, then those of the registration that stay.
    private func withStaying(_ ids: [Int], of registration: Registration) -> [Int] {
        let staying = roster.members(of: registration.reference).filter { $0.state.isActive && !ids.contains($0.id) }
        return ids + staying.map(\.id)
    }

    /// A notice to whoever wrote `request`, who may hold nothing.
    func reply(_ kind: NoticeKind, to request: Request) -> Notice {
        Notice(
            kind: kind, to: request.sender, language: event.answering(request.language), event: event.code,
            reference: nil, origin: request.origin
        ).read(in: request.language)
    }
}

extension Notice.Seat {
    /// The same seat for a reader who is not to learn its holder's address, organisation and needs.
    fileprivate var withoutDetails: Notice.Seat {
        Notice.Seat(attendee: attendee, person: Person(name: person.name), state: state, position: position)
    }
}
