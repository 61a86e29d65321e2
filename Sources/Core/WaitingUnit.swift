// Who waits for seats, as they are served: one person, a party together, a letter under review.

import Foundation

/// One turn on the waiting list. Always true: `sets` is not empty, and `least` is from 1 to their number.
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
        var units: [WaitingUnit] = []
        var parties: Set<Int> = []
        for attendee in attendees.values where attendee.state == .waiting && !attendee.rests {
            if let bond = attendee.bond, let (people, least) = turn(of: bond) {
                guard parties.insert(bond.party).inserted else { continue }
                units.append(unit(people, least))
            } else {
                units.append(unit([attendee], 1))
            }
        }
        for hold in holds.values where hold.seats < hold.wanted {
            let sets = Array(hold.sets.dropFirst(hold.seats))
            units.append(WaitingUnit(who: .letter(hold), receipt: hold.receipt, sets: sets, least: 1))
        }
        return units.sorted { ($0.receipt, $0.tie) < ($1.receipt, $1.tie) }
    }

    private func unit(_ people: [Attendee], _ least: Int) -> WaitingUnit {
        WaitingUnit(
            who: .people(people), receipt: people[0].receipt, sets: people.map { event.quotas(of: $0.person) },
            least: least)
    }

    /// Those of a party who wait, and how many of them at once; `nil` where each waits alone.
    private func turn(of bond: Bond) -> ([Attendee], least: Int)? {
        let active = members(ofParty: bond.party).filter { $0.state.isActive && !$0.rests }
        let waiting = active.filter { $0.state == .waiting }.sorted { ($0.receipt, $0.id) < ($1.receipt, $1.id) }
        let least = (bond.least ?? active.count) - (active.count - waiting.count)
        return least > 1 ? (waiting, min(least, waiting.count)) : nil
    }

    /// What an attendee waits for, as the register counts it: people of one kind are served alike, in their order. `nil`
    /// for whoever does not wait, rests, or waits with a party at whose head somebody else stands.
    package func kind(of attendee: Attendee) -> String? {
        guard attendee.state == .waiting, !attendee.rests else { return nil }
        guard let bond = attendee.bond, let (people, least) = turn(of: bond) else {
            return event.quotas(of: attendee.person).rawValue
        }
        guard people[0].id == attendee.id else { return nil }
        return "\(least)/" + people.map { event.quotas(of: $0.person).rawValue }.joined(separator: ",")
    }
}

extension WaitingUnit {
    /// Orders what was received in the same place.
    fileprivate var tie: Int {
        switch who {
        case .people(let people): people[0].id
        case .letter(let hold): hold.review
        }
    }

    /// The kind of `Roster.kind(of:)`; `nil` for a letter.
    var kind: String? {
        guard case .people = who else { return nil }
        return isParty ? "\(least)/" + sets.map(\.rawValue).joined(separator: ",") : sets[0].rawValue
    }
}
