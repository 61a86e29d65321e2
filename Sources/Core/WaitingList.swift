// Offers that lapse and seats that are passed on, in order of receipt (rules 2 and 5).

import Foundation

extension Draft {
    // MARK: What has ended

    /// Takes back offers whose time is over, and seats held for an answer that did not come, and says so.
    mutating func settleLapses() {
        let ended = roster.attendees.values
            .filter { $0.ends.map { $0 <= heard } ?? false && !roster.awaitsReader($0) }
            .sorted { ($0.receipt, $0.id) < ($1.receipt, $1.id) }
        var told: [(reference: Reference, lapse: Policies.Lapse, ids: [Int])] = []
        for attendee in ended {
            // An address that never answered keeps no place.
            var lapse = attendee.state.isOffer && !attendee.awaitsAddress ? event.policies.lapse : .leave
            // Nobody goes round for ever: the second offer let pass is the last.
            if lapse == .tail, attendee.lapses > 0 { lapse = .leave }
            switch lapse {
            case .leave:
                let what = attendee.state.isOffer ? "the offer" : "the time to answer from the address"
                move(attendee, .lapse(to: .out), "\(what) ended without an answer (rule 2)")
            case .tail:
                move(
                    attendee, .lapse(to: .list), "the offer ended without an answer: to the end of the list",
                    receipt: tail(for: attendee))
            case .keep:
                move(attendee, .lapse(to: .list), "the offer ended without an answer: the place is kept")
                record(.rested(attendee: attendee.id, true), "no seat is offered until they write")
            }
            if let index = told.firstIndex(where: { $0.reference == attendee.reference && $0.lapse == lapse }) {
                told[index].ids.append(attendee.id)
            } else {
                told.append((attendee.reference, lapse, [attendee.id]))
            }
        }
        for (reference, lapse, ids) in told {
            guard let registration = roster.registrations[reference] else { continue }
            var notice = notice(.lapsed, about: registration)
            notice.lapse = lapse
            say(notice, about: ids)
        }
    }

    /// A place behind everybody who waits, also where the mail server's clock is ahead of ours.
    func tail(for attendee: Attendee) -> Receipt {
        let place = Receipt(received: now, place: attendee.id)
        let last = [roster.waiting.last?.receipt, roster.lastUnloaded].compactMap { $0 }.max()
        guard let last, last >= place else { return place }
        return Receipt(received: last.received, uid: last.uid, place: last.place + 1)
    }

    // MARK: What is free

    /// Gives free seats to those who wait, first come first, until the start of the event.
    ///
    /// Somebody for whom a quota has no room is passed over, and so is a party that does not fit; for the first such party
    /// what is free is saved first, as long as the event has patience, so that smaller ones do not pass it for ever.
    mutating func passOnSeats() {
        guard now < event.start, !event.calledOff else { return }
        var served: [Served] = []
        // Somebody whom two quotas keep seats for takes one and fills two: then there is more for those before them.
        while room.left > 0, passOnce(&served) {}
        var told: [(reference: Reference, kind: NoticeKind, ids: [Int])] = []
        for one in served {
            if let last = told.firstIndex(where: { $0.reference == one.reference && $0.kind == one.kind }) {
                told[last].ids.append(one.id)
            } else {
                told.append((one.reference, one.kind, [one.id]))
            }
        }
        for (reference, kind, ids) in told {
            guard let registration = roster.registrations[reference] else { continue }
            say(notice(kind, about: registration), about: ids)
        }
    }

    private struct Served {
        let reference: Reference
        let kind: NoticeKind
        let id: Int
    }

    private var keepsOverlap: Bool { event.quotas.count { $0.keeps > 0 } > 1 }

    /// One way down the list; whether to go down it again.
    private mutating func passOnce(_ served: inout [Served]) -> Bool {
        let units = roster.units
        // Where the part of the roster ends for those of a kind who were not refused yet: beyond, somebody else comes first.
        var ends = roster.unloaded
        for unit in units {
            guard room.left > 0 else { return false }
            if ends.values.contains(where: { $0 < unit.turn }) { decision.needsMore = true }
            switch unit.who {
            case .letter(let hold):
                if holdMore(hold), keepsOverlap { return true }
            case .people(let people):
                guard let chosen = unit.fitting(in: room),
                    saver(against: chosen.map { unit.sets[$0] }, since: unit.receipt) == nil
                else {
                    // Who waits for the same is refused too.
                    if let kind = unit.kind { ends[kind] = nil }
                    save(for: unit)
                    continue
                }
                // Too little time for an answer: nobody behind them goes first.
                guard isServable(chosen.map { people[$0] }) else { return false }
                for index in chosen {
                    guard let kind = serve(people[index], unit, chosen.count) else { continue }
                    served.append(Served(reference: people[index].reference, kind: kind, id: people[index].id))
                }
                if keepsOverlap { return true }
            }
        }
        if room.left > 0, !ends.isEmpty { decision.needsMore = true }
        return false
    }

    private mutating func holdMore(_ held: Hold) -> Bool {
        var hold = held
        while hold.seats < hold.wanted, room.shortage(of: hold.sets[hold.seats]) == nil,
            saver(against: [hold.sets[hold.seats]], since: hold.receipt) == nil
        {
            hold.seats += 1
            record(.held(hold), "letter \(hold.review) waits for a person to read it, and its turn has come (rule 5)")
        }
        return hold != held
    }

    /// Whether there is a way to give them a seat now: an offer needs time for an answer.
    private func isServable(_ people: [Attendee]) -> Bool {
        offerEnd != nil || people.allSatisfy { $0.awaitsApproval || isConfirmed($0) }
    }

    private func isConfirmed(_ attendee: Attendee) -> Bool {
        event.policies.freedSeat == .confirm && attendee.awaits.isEmpty
    }

    var offerEnd: Date? { event.offerEnd(from: now) }

    /// Gives one seat; what is said of it, if anything.
    private mutating func serve(_ attendee: Attendee, _ unit: WaitingUnit, _ together: Int) -> NoticeKind? {
        let party = unit.isParty ? ", \(together) of a party together" : ""
        let free = "\(room.left) of \(event.capacity) seats left, first in order whom they suit\(party) (rule 5)"
        if attendee.awaitsApproval {
            move(attendee, .hold, "\(free); an organiser has yet to approve")
            return nil
        }
        if isConfirmed(attendee) {
            move(attendee, .confirm, free)
            return .confirmation
        }
        guard let offerEnd else { return nil }
        move(attendee, .offer(until: offerEnd), free)
        return .offer
    }

    // MARK: Parties that do not fit

    /// Saves what is free for a party that it does not suffice for, once, where nothing is saved for another.
    private mutating func save(for unit: WaitingUnit) {
        let patience = event.policies.partyPatience
        guard patience > 0, unit.isParty, unit.savedUntil == nil, let party = unit.party, savers.isEmpty,
            unit.lacking(in: room) > 0, unit.fitting(in: Room(event, at: heard)) != nil
        else { return }
        record(
            .saved(party: party, until: now.addingTimeInterval(patience)),
            "\(room.left) \(room.left == 1 ? "seat" : "seats") left, too few for a party of \(unit.least): they are saved for it"
        )
    }

    private var savers: [WaitingUnit] {
        guard roster.attendees.values.contains(where: { $0.bond?.savedUntil.map { $0 > heard } ?? false }) else {
            return []
        }
        return roster.units.filter { $0.isParty && ($0.savedUntil.map { $0 > heard } ?? false) }
    }

    /// The party for which seats are saved that people of these sets would take, if they come after it.
    func saver(against sets: [QuotaSet], since receipt: Receipt) -> WaitingUnit? {
        guard event.policies.partyPatience > 0 else { return nil }
        var without = room
        for set in sets { without.take(.held, set) }
        return savers.first { saver in
            if receipt <= saver.receipt { return false }
            return saver.lacking(in: without) > saver.lacking(in: room)
        }
    }

    /// Whether somebody waits who could be served, but not now, or not before `sets` are given: nobody new goes before them.
    func somebodyIsDue(after sets: [QuotaSet] = []) -> Bool {
        guard now >= event.start || offerEnd == nil || isSettled || keepsOverlap && !sets.isEmpty else {
            return false
        }
        var room = room
        for set in sets { room.take(.held, set) }
        return roster.units.contains { $0.fitting(in: room) != nil }
    }
}
