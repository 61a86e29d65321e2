// One event's registrations as they stand, or the part of them that a decision needs, and the counts it rests on.

import Foundation

/// Always true: every attendee's registration is in `registrations`; `nextAttendee` and `nextQuestion` are above every
/// identifier ever used. Changes only by `apply`, so that the journal replayed gives the same value.
///
/// A roster may be a part: then `rest` counts the seats of everybody who is not in it, `unloaded` has, by kind, the first
/// turn on the waiting list that is not in it; all of that kind before it are. `Scope` says what a part must have.
package struct Roster: Equatable, Sendable {
    /// As the event file has it.
    package let configured: Event
    /// As it stands: with what organisers altered.
    package private(set) var event: Event
    package private(set) var registrations: [Reference: Registration] = [:]
    package private(set) var attendees: [Int: Attendee] = [:]
    package private(set) var questions: [Int: Question] = [:]
    package private(set) var holds: [Int: Hold] = [:]
    package private(set) var alterations = Alterations()
    /// The capacity the last decision counted with; `nil` before the first.
    package private(set) var size: Int?
    package private(set) var nextAttendee = 1
    package private(set) var nextQuestion = 1
    package let rest: [Standing: Int]
    package let unloaded: [String: Turn]
    /// The last place of the waiting list among those who are not in this part.
    package let lastUnloaded: Receipt?

    package init(event: Event) {
        configured = event
        self.event = event
        rest = [:]
        unloaded = [:]
        lastUnloaded = nil
    }

    /// Rebuilds a roster from its parts as the register stores them.
    package init(
        event: Event, registrations: [Registration], attendees: [Attendee], questions: [Question], holds: [Hold],
        alterations: Alterations = Alterations(), size: Int? = nil, nextAttendee: Int, nextQuestion: Int,
        rest: [Standing: Int] = [:], unloaded: [String: Turn] = [:], lastUnloaded: Receipt? = nil
    ) {
        configured = event
        self.event = alterations.applied(to: event)
        self.registrations = Dictionary(registrations.map { ($0.reference, $0) }) { a, _ in a }
        self.attendees = Dictionary(attendees.map { ($0.id, $0) }) { a, _ in a }
        self.questions = Dictionary(questions.map { ($0.id, $0) }) { a, _ in a }
        self.holds = Dictionary(holds.map { ($0.review, $0) }) { a, _ in a }
        self.alterations = alterations
        self.size = size
        self.nextAttendee = max(nextAttendee, (attendees.map(\.id).max() ?? 0) + 1)
        self.nextQuestion = max(nextQuestion, (questions.map(\.id).max() ?? 0) + 1)
        self.rest = rest.filter { $0.value != 0 }
        self.unloaded = unloaded
        self.lastUnloaded = lastUnloaded
    }

    /// A change that does not fit is a bug of whoever decided it, and stops the program before it reaches the register.
    package mutating func apply(_ change: Change) {
        switch change {
        case .opened(let registration):
            precondition(registrations[registration.reference] == nil, "a reference code is given once")
            registrations[registration.reference] = registration
        case .entered(let attendee):
            precondition(attendees[attendee.id] == nil, "an attendee's identifier is used once")
            attendees[attendee.id] = attendee
            nextAttendee = max(nextAttendee, attendee.id + 1)
        case .moved(let id, let from, let to, let receipt):
            precondition(attendees[id]?.state == from, "a step starts from the state the attendee is in")
            attendees[id]?.state = to
            if to == .waiting { attendees[id]?.lapses += 1 }
            if let receipt { attendees[id]?.receipt = receipt }
        case .substituted(let id, let from, let to), .corrected(let id, let from, let to):
            precondition(attendees[id]?.person == from, "a correction starts from the person put down")
            attendees[id]?.person = to
        case .awaiting(let id, let awaits): attendees[id]?.awaits = awaits
        case .rested(let id, let rests): attendees[id]?.rests = rests
        case .placed(let id, let from, let to):
            precondition(attendees[id]?.receipt == from, "a move starts from the place the attendee has")
            attendees[id]?.receipt = to
        case .reserved(let id): attendees[id]?.isGuest = true
        case .saved(let party, let until):
            for member in members(ofParty: party) { attendees[member.id]?.bond?.savedUntil = until }
        case .verified(let reference): registrations[reference]?.isVerified = true
        case .attends(let reference, let attendance): registrations[reference]?.attendance = attendance
        case .asked(let question):
            questions[question.id] = question
            nextQuestion = max(nextQuestion, question.id + 1)
        case .answered(let question, _):
            questions[question] = nil
        case .held(let hold):
            holds[hold.review] = hold
        case .released(let review):
            holds[review] = nil
        case .altered(_, let to):
            alterations = to
            event = to.applied(to: configured)
        case .sized(_, let to): size = to
        }
    }

    /// The same roster with the event file as it is now.
    package func under(_ event: Event) -> Roster {
        Roster(
            event: event, registrations: Array(registrations.values), attendees: Array(attendees.values),
            questions: Array(questions.values), holds: Array(holds.values), alterations: alterations, size: size,
            nextAttendee: nextAttendee, nextQuestion: nextQuestion, rest: rest, unloaded: unloaded,
            lastUnloaded: lastUnloaded)
    }

    /// Whether a letter that may answer for this attendee waits for a person to read it: nothing lapses before they have.
    package func awaitsReader(_ attendee: Attendee) -> Bool {
        guard !holds.isEmpty else { return false }
        let own = [attendee.person.email.map(Contact.key), registrations[attendee.reference]?.contact.key]
        return holds.values.contains { hold in
            own.contains(hold.sender) && attendee.ends.map { hold.receipt.received < $0 } ?? false
        }
    }

    /// Whether a seat is taken: also by an offer that has ended while an answer to it waits for a person to read it.
    package func takesSeat(_ attendee: Attendee, at now: Date) -> Bool {
        attendee.state.takesSeat(at: now) || attendee.state.isOffer && awaitsReader(attendee)
    }

    package func members(ofParty party: Int) -> [Attendee] {
        attendees.values.filter { $0.bond?.party == party }.sorted { $0.id < $1.id }
    }
}

// MARK: - Counts

/// What the counts need to know of an attendee.
package struct Standing: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable { case confirmed, offered, held, waiting, left }

    package var kind: Kind
    package var set: QuotaSet
    package var isGuest: Bool

    package init(kind: Kind, set: QuotaSet, isGuest: Bool) {
        self.kind = kind
        self.set = set
        self.isGuest = isGuest
    }

    var use: SeatUse? {
        switch kind {
        case .confirmed: .confirmed
        case .offered: .offered
        case .held: .held
        case .waiting, .left: nil
        }
    }
}

extension AttendeeState {
    package var standing: Standing.Kind {
        switch self {
        case .confirmed, .present: .confirmed
        case .unconfirmed: .held
        case .offered: .offered
        case .waiting: .waiting
        case .declined, .cancelled: .left
        }
    }
}

/// Seats of one event at one moment.
package struct SeatCount: Equatable, Sendable {
    package var capacity = 0
    package var confirmed = 0
    package var offered = 0
    /// For requests under review and unconfirmed attendees.
    package var held = 0
    package var waiting = 0
    /// Of those that are left, what is kept for a quota's people or for the organiser.
    package var kept = 0

    /// What anybody may have; never below zero: an organiser may have lowered the capacity.
    package var free: Int { max(0, capacity - confirmed - offered - held - kept) }
}

extension Roster {
    /// The seats as they are taken, an offer that ended by `now` not counted.
    package func room(at now: Date) -> Room {
        var room = Room(event, at: now)
        for (standing, count) in rest {
            if let use = standing.use { room.take(use, standing.set, isGuest: standing.isGuest, count: count) }
        }
        for attendee in attendees.values {
            guard takesSeat(attendee, at: now), let use = standing(of: attendee).use else { continue }
            room.take(use, event.quotas(of: attendee.person), isGuest: attendee.isGuest)
        }
        for hold in holds.values {
            for set in hold.sets.prefix(hold.seats) { room.take(.held, set) }
        }
        return room
    }

    package func standing(of attendee: Attendee) -> Standing {
        Standing(
            kind: attendee.state.standing, set: event.quotas(of: attendee.person),
            isGuest: attendee.isGuest && attendee.state.isActive)
    }

    package func count(at now: Date) -> SeatCount {
        let room = room(at: now)
        return SeatCount(
            capacity: event.capacity, confirmed: room.taken.confirmed, offered: room.taken.offered,
            held: room.taken.held, waiting: waitingCount, kept: min(room.kept, max(0, room.left)))
    }

    package var waitingCount: Int {
        rest.reduce(attendees.values.count { $0.state == .waiting }) {
            $1.key.kind == .waiting ? $0 + $1.value : $0
        }
    }

    /// The waiting list, first come first; of a part of a roster, what it has of it.
    package var waiting: [Attendee] {
        attendees.values.filter { $0.state == .waiting }.sorted { ($0.receipt, $0.id) < ($1.receipt, $1.id) }
    }

    /// A registration's attendees in the order they were named, those who left included.
    package func members(of reference: Reference) -> [Attendee] {
        attendees.values.filter { $0.reference == reference }.sorted { $0.id < $1.id }
    }

    /// The same people as a notice speaks of them: one line a person, those who left only where nobody of that name is active.
    package func seats(of reference: Reference) -> [Notice.Seat] { seats(spokenOf(reference)) }

    /// The identifiers of those people.
    func spokenOf(_ reference: Reference) -> [Int] {
        let all = members(of: reference)
        let activeNames = Set(all.filter { $0.state.isActive }.map(\.person.nameKey))
        return all.filter { $0.state.isActive || !activeNames.contains($0.person.nameKey) }.map(\.id)
    }

    /// Without places on the waiting list: `Notice.placed` puts them in.
    package func seats(_ ids: [Int]) -> [Notice.Seat] {
        ids.compactMap { attendees[$0] }
            .map { Notice.Seat(attendee: $0.id, person: $0.person, state: $0.state) }
    }

    /// The place on the waiting list, from 1, of an attendee of a whole roster.
    package func place(of id: Int) -> Int? {
        guard let attendee = attendees[id], attendee.state == .waiting else { return nil }
        return 1
            + attendees.values.count {
                $0.state == .waiting && ($0.receipt, $0.id) < (attendee.receipt, attendee.id)
            }
    }
}
