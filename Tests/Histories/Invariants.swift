// What is true after every decision, whatever it was about. Seats are counted here anew, the slow way, so that a mistake of
// Core's arithmetic is not made twice.

import Core
import Foundation

package struct Invariants {
    let before: Roster
    let cause: Cause
    let decision: Decision
    let after: Roster
    let now: Date
    let heard: Date

    package var violations: [String] {
        seats + persons + waitingList + overtaking + notices + replay
    }

    private var isBeyond: Bool { if case .act(let act) = cause { act.isBeyond } else { false } }

    // MARK: Rule 1

    /// No seat is given beyond the capacity or a quota but by organisers, nor one that is kept for somebody else.
    private func excess(giving entry: Entry, to roster: Roster) -> [String] {
        guard !isBeyond else { return [] }
        var given = roster
        given.apply(entry.change)
        let (old, new) = (Tally(roster, heard), Tally(given, heard))
        guard new.taken > old.taken else { return [] }
        var found: [String] = []
        if new.taken > new.event.capacity { found.append("\(new.taken) seats taken of \(new.event.capacity)") }
        for quota in new.event.quotas where quota.binds(at: heard) && new.taken(by: quota) > old.taken(by: quota) {
            if let limit = quota.limit, new.taken(by: quota) > limit {
                found.append("\(new.taken(by: quota)) of \(limit) in \(quota.name)")
            }
        }
        if max(0, new.debt) > max(0, old.debt) { found.append("a seat kept for others was given") }
        return found
    }

    /// What is taken at the end is what was taken before, or within the limits.
    private var seats: [String] {
        guard !isBeyond else { return [] }
        let (old, new) = (Tally(before, heard, after.event), Tally(after, heard))
        var found: [String] = []
        for quota in after.event.quotas where quota.binds(at: heard) {
            let limit = max(quota.limit ?? .max, before.event.quota(quota.name)?.limit ?? 0, old.taken(by: quota))
            if new.taken(by: quota) > limit {
                found.append("\(new.taken(by: quota)) of \(limit) in \(quota.name) at the end")
            }
        }
        return found
    }

    // MARK: Rule 3

    /// The register itself finds nobody else who is the same human being.
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
                case .moved, .opened, .asked, .answered, .held, .released, .awaiting, .rested, .placed, .saved,
                    .verified,
                    .attends, .altered, .sized, .reserved:
                    nil
                }
            })
    }

    // MARK: Rules 2 and 5

    /// Nobody waits for what is there.
    private var waitingList: [String] {
        let event = after.event
        var found: [String] = []
        if now < event.start, event.offerEnd(from: now) != nil, !isSaving(after) {
            let tally = Tally(after, heard)
            for turn in Turn.all(after) where turn.fits(tally) { found.append("\(turn) waits, and there is room") }
        }
        if !event.policies.waitingList, after.attendees.values.contains(where: { $0.state == .waiting }), !isAct {
            found.append("somebody waits, and there is no list")
        }
        if after.attendees.values.contains(where: { $0.ends.map { $0 <= heard } ?? false && !isRead($0) }) {
            found.append("an offer, or the time to answer, has outlived its end")
        }
        for attendee in after.attendees.values where before.attendees[attendee.id]?.state != attendee.state {
            guard case .offered(let until) = attendee.state else { continue }
            let limit = now < event.deadline ? event.deadline : event.start
            if until > limit { found.append("an offer ends \(until), after \(limit)") }
            if until < now.addingTimeInterval(event.policies.offerAtLeast - 1) { found.append("an offer is too short") }
        }
        return found
    }

    /// Whether a letter of theirs, received in time, waits for a person.
    private func isRead(_ attendee: Attendee) -> Bool {
        let contact = after.registrations[attendee.reference]?.contact.key
        return after.holds.values.contains { hold in
            (hold.sender == contact || hold.sender == attendee.person.email?.lowercased())
                && hold.receipt.received < attendee.ends ?? .distantPast
        }
    }

    private var isAct: Bool { if case .act = cause { true } else { false } }

    private func isSaving(_ roster: Roster) -> Bool {
        roster.attendees.values.contains { $0.state == .waiting && ($0.bond?.savedUntil.map { $0 > heard } ?? false) }
    }

    /// A seat goes to the earliest who waits and whom it suits; nobody new is seated before those, but for seats that were
    /// held for the very letter, and by an organiser's word.
    private var overtaking: [String] {
        var found: [String] = []
        var roster = before
        var granted = 0
        var lastParty: Int?
        for entry in decision.entries {
            let tally = Tally(roster, heard)
            let turns = isSaving(roster) ? [] : Turn.all(roster)
            found += excess(giving: entry, to: roster)
            switch entry.change {
            case .released(let review): granted += roster.holds[review]?.seats ?? 0
            case .entered(let attendee) where attendee.state.takesSeat(at: heard) && !attendee.isGuest && !isBeyond:
                if let first = turns.first(where: { $0.fits(tally) }) {
                    granted -= 1
                    if granted < 0 { found.append("\(attendee.person.name) overtook \(first)") }
                }
            case .moved(let id, .waiting, let to, _) where to.takesSeat(at: heard) && !isAct:
                // The rest of a party that is served together.
                guard let attendee = roster.attendees[id] else { break }
                defer { lastParty = attendee.bond?.party }
                if let party = attendee.bond?.party, party == lastParty { break }
                let place =
                    roster.members(ofParty: attendee.bond?.party ?? -1).filter { $0.state == .waiting }
                    .map(\.receipt).min() ?? attendee.receipt
                for turn in turns where turn.receipt < place && turn.fits(tally) {
                    found.append("\(turn) was passed over for attendee \(id)")
                }
                if attendee.rests { found.append("attendee \(id) rests, and was served") }
            case .entered, .moved, .opened, .substituted, .corrected, .asked, .answered, .held, .awaiting, .rested,
                .placed,
                .saved, .verified, .attends, .altered, .sized, .reserved:
                break
            }
            roster.apply(entry.change)
        }
        return found
    }

    // MARK: What is said

    /// Every notice has somebody to go to and a cause, and what it says of seats is how they stand.
    private var notices: [String] {
        let isHeard = if case .clock = cause { false } else { true }
        return decision.notices.flatMap { notice -> [String] in
            var found = notice.seats.compactMap { seat -> String? in
                guard let attendee = after.attendees[seat.attendee], attendee.state == seat.state,
                    attendee.person.name == seat.person.name
                else { return "a \(notice.kind) notice says \(seat.person.name) is \(seat.state.name)" }
                return nil
            }
            if notice.to.address.isEmpty { found.append("a \(notice.kind) notice goes to nobody") }
            if !isHeard, decision.entries.isEmpty { found.append("a \(notice.kind) notice has no cause") }
            return found
        }
    }

    /// Journal rows are all there is.
    private var replay: [String] {
        let replayed = decision.entries.reduce(into: before) { $0.apply($1.change) }
        return replayed == after ? [] : ["the entries do not lead from one roster to the other"]
    }
}

/// Seats counted one by one.
private struct Tally {
    let event: Event
    let heard: Date
    var people: [(set: [String], isGuest: Bool)] = []

    init(_ roster: Roster, _ heard: Date, _ event: Event? = nil) {
        self.event = event ?? roster.event
        self.heard = heard
        for attendee in roster.attendees.values {
            let isTaken =
                switch attendee.state {
                case .confirmed, .present, .unconfirmed: true
                case .offered(let until): until > heard || roster.awaitsReader(attendee)
                case .waiting, .declined, .cancelled: false
                }
            if isTaken { people.append((names(attendee.person), attendee.isGuest)) }
        }
        for hold in roster.holds.values {
            for set in hold.sets.prefix(hold.seats) { people.append((set.names.map(String.init), false)) }
        }
    }

    func names(_ person: Person) -> [String] {
        event.quotas.filter { quota in
            switch quota.trait {
            case .category: quota.values.contains(person.category ?? "-")
            case .answer(let key): quota.values.contains(person.answers?[key] ?? "-")
            }
        }.map(\.name)
    }

    var taken: Int { people.count }
    func taken(by quota: Quota) -> Int { people.count { $0.set.contains(quota.name) } }

    /// Seats kept for somebody and not there any more.
    var debt: Int {
        let quotas = event.quotas.filter { $0.binds(at: heard) }
        let kept = quotas.map { max(0, $0.keeps - taken(by: $0)) }.reduce(0, +)
        return kept + max(0, event.reserved - people.count { $0.isGuest }) - (event.capacity - taken)
    }

    /// Whether one more fits.
    func fits(_ set: [String]) -> Bool {
        var after = self
        after.people.append((set, false))
        guard after.taken <= event.capacity else { return false }
        for quota in event.quotas where quota.binds(at: heard) && set.contains(quota.name) {
            if let limit = quota.limit, after.taken(by: quota) > limit { return false }
        }
        return max(0, after.debt) <= max(0, debt)
    }
}

/// One turn on the waiting list, found the slow way.
private struct Turn: CustomStringConvertible {
    var description: String
    var receipt: Receipt
    var sets: [[String]]
    var least: Int

    static func all(_ roster: Roster) -> [Turn] {
        let tally = Tally(roster, .distantPast)
        var turns: [Turn] = []
        for attendee in roster.attendees.values where attendee.state == .waiting && !attendee.rests {
            var people = [attendee]
            var least = 1
            if let bond = attendee.bond {
                let party = roster.attendees.values.filter {
                    $0.bond?.party == bond.party && $0.state.isActive && !$0.rests
                }
                let waiting = party.filter { $0.state == .waiting }
                least = (bond.least ?? party.count) - (party.count - waiting.count)
                if least > 1 { people = waiting.sorted { ($0.receipt, $0.id) < ($1.receipt, $1.id) } }
            }
            turns.append(
                Turn(
                    description: "attendee \(attendee.id)", receipt: people[0].receipt,
                    sets: people.map { tally.names($0.person) }, least: max(1, min(least, people.count))))
        }
        for hold in roster.holds.values where hold.seats < hold.wanted {
            turns.append(
                Turn(
                    description: "letter \(hold.review)", receipt: hold.receipt,
                    sets: [hold.sets[hold.seats].names.map(String.init)], least: 1))
        }
        return turns.sorted { $0.receipt < $1.receipt }
    }

    func fits(_ tally: Tally) -> Bool {
        var tally = tally
        var chosen = 0
        for set in sets where tally.fits(set) {
            tally.people.append((set, false))
            chosen += 1
        }
        return chosen >= least
    }
}

extension AttendeeState {
    package var isOffered: Bool { if case .offered = self { true } else { false } }
}
