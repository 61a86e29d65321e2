// One event's registrations as they stand, and the counts every decision rests on.

import Foundation

/// Always true: every attendee's registration is in `registrations`; `nextAttendee` and `nextQuestion` are above every
/// identifier ever used. Changes only by `apply`, so that the journal replayed gives the same value.
package struct Roster: Equatable, Sendable {
    package let event: Event
    package private(set) var registrations: [Reference: Registration] = [:]
    package private(set) var attendees: [Int: Attendee] = [:]
    package private(set) var questions: [Int: Question] = [:]
    package private(set) var holds: [Int: Hold] = [:]
    package private(set) var nextAttendee = 1
    package private(set) var nextQuestion = 1

    package init(event: Event) { self.event = event }

    /// Rebuilds a roster from its parts as the register stores them.
    package init(
        event: Event, registrations: [Registration], attendees: [Attendee], questions: [Question], holds: [Hold],
        nextAttendee: Int, nextQuestion: Int
    ) {
        self.event = event
        self.registrations = Dictionary(registrations.map { ($0.reference, $0) }) { a, _ in a }
        self.attendees = Dictionary(attendees.map { ($0.id, $0) }) { a, _ in a }
        self.questions = Dictionary(questions.map { ($0.id, $0) }) { a, _ in a }
        self.holds = Dictionary(holds.map { ($0.review, $0) }) { a, _ in a }
        self.nextAttendee = max(nextAttendee, (attendees.map(\.id).max() ?? 0) + 1)
        self.nextQuestion = max(nextQuestion, (questions.map(\.id).max() ?? 0) + 1)
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
            if let receipt { attendees[id]?.receipt = receipt }
        case .substituted(let id, let from, let to), .corrected(let id, let from, let to):
            precondition(attendees[id]?.person == from, "a correction starts from the person put down")
            attendees[id]?.person = to
        case .asked(let question):
            questions[question.id] = question
            nextQuestion = max(nextQuestion, question.id + 1)
        case .answered(let question, _):
            questions[question] = nil
        case .held(let hold):
            holds[hold.review] = hold
        case .released(let review):
            holds[review] = nil
        }
    }
}

// MARK: - Counts

/// Seats of one event at one moment.
package struct SeatCount: Equatable, Sendable {
    package var capacity = 0
    package var confirmed = 0
    package var offered = 0
    /// For requests under review and unconfirmed attendees.
    package var held = 0
    package var waiting = 0

    /// Never below zero: an organiser may have lowered the capacity.
    package var free: Int { max(0, capacity - confirmed - offered - held) }
}

extension Roster {
    package func count(at now: Date) -> SeatCount {
        var count = SeatCount(capacity: event.capacity)
        for attendee in attendees.values {
            switch attendee.state {
            case .confirmed, .present: count.confirmed += 1
            case .unconfirmed: count.held += 1
            case .offered: if attendee.state.takesSeat(at: now) { count.offered += 1 }
            case .waiting: count.waiting += 1
            case .declined, .cancelled: break
            }
        }
        for hold in holds.values { count.held += hold.seats }
        return count
    }

    /// The waiting list, first come first.
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

    package func seats(_ ids: [Int]) -> [Notice.Seat] {
        let places = Dictionary(waiting.enumerated().map { ($1.id, $0 + 1) }) { a, _ in a }
        return ids.compactMap { attendees[$0] }
            .map { Notice.Seat(person: $0.person, state: $0.state, position: places[$0.id]) }
    }
}
