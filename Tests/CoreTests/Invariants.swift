// What is true after every decision, whatever it was about.

import Core
import Foundation

struct Invariants {
    let before: Roster
    let decision: Decision
    let after: Roster
    let now: Date
    let heard: Date

    var violations: [String] { capacity + persons + waitingList + overtaking + notices + replay }

    /// Rule 1.
    private var capacity: [String] {
        let count = after.count(at: heard)
        let taken = count.confirmed + count.offered + count.held
        return taken <= count.capacity ? [] : ["\(taken) seats taken of \(count.capacity)"]
    }

    /// Rule 3: the register itself finds nobody else who is the same human being.
    private var persons: [String] {
        touched.compactMap { after.attendees[$0] }.filter { $0.state.isActive }.compactMap { attendee in
            guard let registration = after.registrations[attendee.reference] else {
                return "attendee \(attendee.id) belongs to no registration"
            }
            let others = Roster(
                event: after.event, registrations: Array(after.registrations.values),
                attendees: after.attendees.values.filter { $0.id != attendee.id }, questions: [], holds: [],
                nextAttendee: 1, nextQuestion: 1)
            return others.active(attendee.person, contact: registration.contact) == nil
                ? nil : "\(attendee.person.name) is active twice"
        }
    }

    /// Whoever this decision put down, or put down anew.
    private var touched: Set<Int> {
        Set(
            decision.entries.compactMap {
                switch $0.change {
                case .entered(let attendee): attendee.id
                case .substituted(let id, _, _), .corrected(let id, _, _): id
                case .moved, .opened, .asked, .answered, .held, .released: nil
                }
            })
    }

    /// Rule 5, and no waiting list where the event keeps none.
    private var waitingList: [String] {
        var found: [String] = []
        let count = after.count(at: heard)
        if now < after.event.start, count.waiting > 0, count.free > 0 {
            found.append("\(count.waiting) wait while \(count.free) seats are free")
        }
        if !after.event.policies.waitingList, count.waiting > 0 { found.append("somebody waits, and there is no list") }
        if after.attendees.values.contains(where: {
            $0.state != .waiting && !$0.state.takesSeat(at: heard) && $0.state.isOffered
        }) {
            found.append("an offer has outlived its end")
        }
        return found
    }

    /// Rule 2: a seat goes to the earliest receipt that waits; nobody new is seated before those who wait, but for seats
    /// that were held for the very letter.
    private var overtaking: [String] {
        var found: [String] = []
        var roster = before
        var granted = 0
        for entry in decision.entries {
            switch entry.change {
            case .released(let review): granted += roster.holds[review]?.seats ?? 0
            case .entered(let attendee) where attendee.state == .confirmed:
                if !roster.waiting.isEmpty, granted <= 0 { found.append("\(attendee.person.name) overtook the list") }
                granted -= 1
            case .moved(let id, .waiting, let to, _) where to.takesSeat(at: heard):
                if roster.waiting.first?.id != id { found.append("attendee \(id) was served out of turn") }
            case .entered, .moved, .opened, .substituted, .corrected, .asked, .answered, .held: break
            }
            roster.apply(entry.change)
        }
        return found
    }

    /// Every notice has somebody to go to, and what it says of seats is how they stand.
    private var notices: [String] {
        let places = Dictionary(uniqueKeysWithValues: after.waiting.enumerated().map { ($1.id, $0 + 1) })
        return decision.notices.flatMap { notice -> [String] in
            let lost = notice.seats.filter { seat in
                !after.attendees.values.contains {
                    $0.person.name == seat.person.name && $0.state == seat.state && places[$0.id] == seat.position
                }
            }
            let stale = lost.map { "a \(notice.kind) notice says \($0.person.name) is \($0.state.name)" }
            return notice.to.address.isEmpty ? stale + ["a \(notice.kind) notice goes to nobody"] : stale
        }
    }

    /// Journal rows are all there is.
    private var replay: [String] {
        let replayed = decision.entries.reduce(into: before) { $0.apply($1.change) }
        return replayed == after ? [] : ["the entries do not lead from one roster to the other"]
    }
}

extension AttendeeState {
    var isOffered: Bool { if case .offered = self { true } else { false } }
}
