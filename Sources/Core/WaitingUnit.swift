// Who waits for seats, as they are served: one person, a party together, a letter under review.

import Foundation

/// A turn's place on the waiting list: by receipt, then by the attendee's or the letter's number.
package struct Turn: Hashable, Sendable, Comparable {
    package let receipt: Receipt
    package let id: Int

    package init(receipt: Receipt, id: Int) {
        self.receipt = receipt
        self.id = id
    }

    package static func < (a: Turn, b: Turn) -> Bool { (a.receipt, a.id) < (b.receipt, b.id) }
}

/// Who is served at one turn on the waiting list. Always true: `sets` is not empty, and `least` is from 1 to their number.
struct WaitingUnit {
    enum Who {
        /// In the order of their places.
        case people([Attendee])
        case letter(Hold)
    }
    let who: Who
    let receipt: Receipt
    /// The quotas of each, in order.
    let sets: [QuotaSet]
    /// So many at once, or none.
    let least: Int

    var isParty: Bool { least > 1 }
    /// Until when seats too few for it are saved.
    var savedUntil: Date? {
        if case .people(let people) = who { people.compactMap { $0.bond?.savedUntil }.min() } else { nil }
    }
    var party: Int? { if case .people(let people) = who { people.first?.bond?.party } else { nil } }

    /// Which of them fit, in order; `nil` where too few do.
    func fitting(in room: Room) -> [Int]? {
        let chosen = room.fitting(sets).chosen
        return chosen.count >= least ? chosen : nil
    }

    /// How many more seats it would need.
    func lacking(in room: Room) -> Int { max(0, least - room.fitting(sets).chosen.count) }
}

extension Roster {
    /// Everybody's turn, first come first; who rests is passed over.
    var units: [WaitingUnit] {
        let parties = Dictionary(grouping: attendees.values.filter { $0.bond != nil }) { $0.bond?.party ?? 0 }
        var units: [WaitingUnit] = []
        for attendee in attendees.values where attendee.state == .waiting && !attendee.rests {
            guard let bond = attendee.bond, let (people, least) = turn(of: bond, parties[bond.party] ?? []) else {
                units.append(unit([attendee], 1))
                continue
            }
            if people[0].id == attendee.id { units.append(unit(people, least)) }
        }
        for hold in holds.values where hold.seats < hold.wanted {
            let sets = Array(hold.sets.dropFirst(hold.seats))
            units.append(WaitingUnit(who: .letter(hold), receipt: hold.receipt, sets: sets, least: 1))
        }
        return units.sorted { $0.turn < $1.turn }
    }

    private func unit(_ people: [Attendee], _ least: Int) -> WaitingUnit {
        WaitingUnit(
            who: .people(people), receipt: people[0].receipt, sets: people.map { event.quotas(of: $0.person) },
            least: least)
    }

    /// Those of a party who wait, and how many of them at once; `nil` where each waits alone.
    private func turn(of bond: Bond, _ party: [Attendee]) -> ([Attendee], least: Int)? {
        let active = party.filter { $0.state.isActive && !$0.rests }
        let waiting = active.filter { $0.state == .waiting }.sorted { ($0.receipt, $0.id) < ($1.receipt, $1.id) }
        let least = min((bond.least ?? active.count) - (active.count - waiting.count), waiting.count)
        return least > 1 ? (waiting, least) : nil
    }

    /// What attendees wait for, as the register counts it: people of one kind are served alike, in their order. None for
    /// whoever does not wait, rests, or waits with a party at whose head somebody else stands.
    package var kinds: [Int: String] {
        var kinds: [Int: String] = [:]
        for unit in units {
            if case .people(let people) = unit.who { kinds[people[0].id] = unit.kind }
        }
        return kinds
    }

    /// Why somebody who waits has no seat at `now`, as it is counted for their turn; `nil` where a seat is there.
    package func shortage(of attendee: Attendee, at now: Date) -> Shortage? {
        let room = room(at: now)
        let unit = units.first { unit in
            if case .people(let people) = unit.who { people.contains { $0.id == attendee.id } } else { false }
        }
        guard let unit, unit.fitting(in: room) == nil else { return nil }
        guard unit.isParty, room.shortage(of: event.quotas(of: attendee.person)) == nil else {
            return room.shortage(of: event.quotas(of: attendee.person))
        }
        return Shortage(limit: .together, taken: room.taken, size: event.capacity, wanted: unit.least)
    }
}

extension WaitingUnit {
    var turn: Turn {
        switch who {
        case .people(let people): Turn(receipt: receipt, id: people[0].id)
        case .letter(let hold): Turn(receipt: receipt, id: hold.review)
        }
    }

    /// What it waits for; `nil` for a letter.
    var kind: String? {
        guard case .people = who else { return nil }
        return isParty ? "\(least)/" + sets.map(\.rawValue).joined(separator: ",") : sets[0].rawValue
    }
}
