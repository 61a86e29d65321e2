// What a letter asks: seats, giving them up, changes, where things stand, yes and no.

import Foundation

extension Draft {
    mutating func answer(_ request: Request) {
        if let reply = request.calendar, !isSettled, !isAnswered { return answer(reply, request) }
        hear(request)
        switch request.wish {
        case .register(let people): register(people, request)
        case .cancel(let people, let seats): cancel(people, seats: seats, request)
        case .change(let alterations): change(alterations, request)
        case .status: tellStatus(request)
        case .accept: accept(request)
        case .decline: decline(request)
        case .review(let seats):
            review(
                request, sets: Array(repeating: .none, count: max(0, seats)),
                "the letter could not be read with certainty")
        }
    }

    // MARK: Asking for seats

    mutating func register(_ people: [Person], _ request: Request) {
        let known = people.compactMap { roster.active($0, contact: request.sender)?.id }
        let newcomers = newcomers(people, request)
        // Whoever asks again for what they have is told where things stand, also after the deadline (rule 3).
        if people.isEmpty || !newcomers.isEmpty, let kind = refusal(of: request, newcomers) {
            return say(reply(kind, to: request), about: known)
        }
        guard isSettled || newcomers.count <= event.policies.partyLimit else {
            return review(
                request, sets: newcomers, "\(newcomers.count) seats, more than one letter may ask for")
        }
        guard !people.isEmpty else {
            return review(request, sets: [.none], "seats are asked for, and nobody is named")
        }
        let isDoubtful = people.contains {
            roster.active($0, contact: request.sender) == nil && roster.namesake($0, contact: request.sender) != nil
        }
        guard isSettled || !isDoubtful else {
            return review(request, sets: newcomers, "somebody of the same name was put down from another address")
        }
        let entered = seat(people, request)
        tellOutcome(entered, request)
    }

    /// What became of people who were to be put down.
    struct Entered {
        var ids: [Int] = []
        var isNew = false
        /// Why the first of those who wait has no seat.
        var shortage: Shortage?
    }

    /// Puts down those of `people` who hold nothing yet, under the sender's registration, opened where there is none.
    mutating func seat(_ people: [Person], _ request: Request) -> Entered {
        var entered = Entered()
        var newcomers: [(place: Int, person: Person)] = []
        for (place, person) in people.enumerated() {
            if let seated = roster.active(person, contact: request.sender) {
                if !entered.ids.contains(seated.id) { entered.ids.append(seated.id) }
            } else if !newcomers.contains(where: { $0.person.isAlike(person) }) {
                newcomers.append((place, person))
            }
        }
        guard !newcomers.isEmpty else { return entered }
        entered.isNew = true
        let code = roster.registration(of: request.sender.address)?.reference ?? open(request)
        let sets = newcomers.map { event.quotas(of: $0.person) }
        let first = roster.nextAttendee
        let bond = bond(of: newcomers.count, request, first)
        let plan = plan(sets, least: bond.map { $0.least ?? sets.count } ?? 1, request)
        entered.shortage = plan.shortage
        for (index, newcomer) in newcomers.enumerated() {
            let isSeated = plan.seated.contains(index)
            let awaits = awaits(newcomer.person, code, request)
            let attendee = Attendee(
                id: roster.nextAttendee, reference: code, person: newcomer.person,
                state: !isSeated ? .waiting : awaits.isEmpty ? .confirmed : .unconfirmed,
                receipt: request.receipt.at(place: newcomer.place), bond: bond, awaits: awaits)
            let shortage = room.shortage(of: sets[index]) ?? plan.shortage
            let left = "\(room.left) of \(event.capacity) seats left"
            record(
                .entered(attendee),
                isSeated
                    ? "\(left) (rule 2)"
                    : "\(shortage?.sentence ?? left); \(roster.waitingCount) waiting before (rules 1 and 2)")
            entered.ids.append(attendee.id)
        }
        return entered
    }

    /// Which of those who ask now get a seat at once, by their place among them, and why the others do not. Seats that
    /// were held for the letter are free again, and its people's first.
    private func plan(_ sets: [QuotaSet], least: Int, _ request: Request) -> (seated: Set<Int>, shortage: Shortage?) {
        var room = room
        var seated: [Int] = []
        var shortage: Shortage?
        var granted = granted
        for index in sets.indices {
            let before = seated.map { sets[$0] }
            var short = room.shortage(of: sets[index])
            // Nor before somebody the letter names earlier, for whom a seat taken meanwhile has made room.
            let isMateDue = (0..<index).contains { !seated.contains($0) && room.shortage(of: sets[$0]) == nil }
            if short == nil, isMateDue {
                short = Shortage(limit: .order, taken: room.taken, size: event.capacity, wanted: 1)
            } else if short == nil {
                short = overtaken(by: sets[index], after: before, request)
                if short != nil, granted > 0, !isLate(request) {
                    granted -= 1
                    short = nil
                }
            }
            if let short {
                shortage = shortage ?? short
            } else {
                room.take(.held, sets[index])
                seated.append(index)
            }
        }
        guard seated.count >= least else {
            guard !seated.isEmpty else { return ([], shortage) }
            return (
                [], Shortage(limit: .together, taken: self.room.taken, size: event.capacity, wanted: least)
            )
        }
        return (Set(seated), shortage)
    }

    /// Whether somebody of `set`, after those `before` from the same letter, would take a seat that somebody who waits has
    /// a right to first.
    private func overtaken(by set: QuotaSet, after before: [QuotaSet], _ request: Request) -> Shortage? {
        func short(_ limit: Shortage.Limit) -> Shortage {
            Shortage(limit: limit, taken: room.taken, size: event.capacity, wanted: 1)
        }
        if isLate(request) { return short(.order) }
        if let until = saver(against: before + [set], since: request.receipt)?.savedUntil {
            return short(.saved(until: until))
        }
        return somebodyIsDue(after: before) ? short(.order) : nil
    }

    private func bond(of count: Int, _ request: Request, _ first: Int) -> Bond? {
        guard count > 1 else { return nil }
        return switch request.party ?? event.policies.party {
        case .split: nil
        case .together: Bond(party: first, least: nil)
        case .atLeast(let least): least > 1 ? Bond(party: first, least: min(least, count)) : nil
        }
    }

    private func awaits(_ person: Person, _ code: Reference, _ request: Request) -> [Await] {
        guard !isSettled else { return [] }
        var awaits: [Await] = []
        let isVerified = roster.registrations[code]?.isVerified ?? false
        let isAsked =
            switch event.policies.addressCheck {
            case .off: false
            case .unauthenticated: request.proof == .none && !isVerified
            case .always: !isVerified
            }
        if isAsked { awaits.append(.address(until: now.addingTimeInterval(event.policies.addressLasts))) }
        if event.policies.needsApproval(person) { awaits.append(.approval) }
        return awaits
    }

    private mutating func open(_ request: Request) -> Reference {
        let registration = Registration(
            reference: freshReference(), event: event.code, contact: request.sender, language: request.language,
            received: request.receipt.received, origin: request.origin)
        record(.opened(registration), "the first letter of \(request.sender.address)")
        return registration.reference
    }

    mutating func tellOutcome(_ entered: Entered, _ request: Request) {
        let attendees = entered.ids.compactMap { roster.attendees[$0] }
        let fresh = attendees.filter { $0.state.isActive }
        var kind: NoticeKind =
            !entered.isNew ? .status : fresh.contains { $0.state == .confirmed } ? .confirmation : .waiting
        if entered.isNew {
            if fresh.contains(where: \.awaitsAddress) {
                kind = .unconfirmed
            } else if fresh.contains(where: \.awaitsApproval) {
                kind = .approval
            }
            let approved = fresh.filter(\.awaitsApproval)
            if let first = approved.first {
                decision.alerts.append(.approval(first.reference, names: approved.map(\.person.name)))
            }
        }
        // They may hold a seat through somebody else's registration, whose code is not this sender's to know.
        let mine = roster.registration(of: request.sender.address)
        let isMine = mine.map { mine in entered.isNew || attendees.allSatisfy { $0.reference == mine.reference } }
        var told =
            mine.flatMap { isMine == true ? notice(kind, about: $0, reply: request) : nil }
            ?? reply(kind, to: request)
        told.shortage = entered.shortage
        told.until = fresh.compactMap { $0.awaitsAddress ? $0.ends : nil }.min()
        if fresh.contains(where: { $0.state == .waiting }), let bond = fresh.compactMap(\.bond).first {
            told.party = bond.least.map { .atLeast($0) } ?? .together
        }
        say(told, about: entered.ids)
    }

    /// The quotas of those of `people` who hold nothing yet; somebody named twice is one.
    func newcomers(_ people: [Person], _ request: Request) -> [QuotaSet] {
        var found: [Person] = []
        for person in people
        where roster.active(person, contact: request.sender) == nil && !found.contains(where: person.isAlike) {
            found.append(person)
        }
        return found.map(event.quotas(of:))
    }

    /// Received after the deadline (rule 2), where such requests wait for what is left.
    private func isLate(_ request: Request) -> Bool { request.receipt.received >= event.deadline }

    /// Why seats for these cannot be asked for, by when the letter was received, however late it is read (rule 2).
    func refusal(of request: Request, _ newcomers: [QuotaSet]) -> NoticeKind? {
        let received = request.receipt.received
        let mayWait = event.policies.late == .wait && event.policies.waitingList && now < event.start
        if received >= event.end || isLate(request) && !mayWait { return .refusedLate }
        // What was received before an organiser closed it is in time, as with the deadline.
        if event.closed, received >= event.closedSince ?? .distantPast { return .refusedClosed }
        if received < event.opening ?? .distantPast { return .refusedClosed }
        guard event.policies.waitingList else {
            let asked = newcomers.isEmpty ? [.none] : newcomers
            return plan(asked, least: 1, request).seated.count == asked.count ? nil : .refusedFull
        }
        return nil
    }

    // MARK: Where things stand

    mutating func tellStatus(_ request: Request) {
        let own = roster.attendees.values
            .filter { $0.person.email.map(Contact.key) == request.sender.key }
            .sorted { $0.id < $1.id }
        guard let mine = roster.registration(of: request.sender.address) else {
            return say(reply(.status, to: request), about: own.map(\.id))
        }
        // A colleague may have put this sender down as well.
        let elsewhere = own.filter { $0.reference != mine.reference && $0.state.isActive }
        say(notice(.status, about: mine, reply: request), about: roster.spokenOf(mine.reference) + elsewhere.map(\.id))
    }

    // MARK: A person must look

    /// Hands the letter to a person. What it may ask for is held meanwhile, as far as seats are free, and waits its turn
    /// for the rest.
    mutating func review(_ request: Request, sets: [QuotaSet] = [], _ reason: String) {
        decision.review = reason
        // A person has read it and is told why that is not enough; the settling is undone, and the letter holds what it held.
        guard !isSettled else { return }
        let wanted = Array(sets.prefix(event.policies.partyLimit))
        let isHolding = roster.holds.values.contains { $0.sender == request.sender.key }
        // What may be an answer keeps its sender's offer alive until a person has read it (rules 2 and 8).
        let mayAnswer = roster.attendees.values.contains { attendee in
            attendee.ends != nil
                && (attendee.person.email.map(Contact.key) == request.sender.key
                    || roster.registrations[attendee.reference]?.contact.key == request.sender.key)
        }
        if wanted.isEmpty, mayAnswer, event.policies.reviewHolds, !isHolding, roster.holds[request.message] == nil {
            record(
                .held(Hold(review: request.message, seats: 0, receipt: request.receipt, sender: request.sender.key)),
                reason)
        } else if event.policies.reviewHolds, !wanted.isEmpty, !isHolding, refusal(of: request, []) == nil {
            let seated = plan(wanted, least: 1, request).seated
            let kept = wanted.indices.filter(seated.contains).map { wanted[$0] }
            let rest = wanted.indices.filter { !seated.contains($0) }.map { wanted[$0] }
            if event.policies.waitingList || !kept.isEmpty {
                let hold = Hold(
                    review: request.message, seats: kept.count, receipt: request.receipt, sender: request.sender.key,
                    sets: event.policies.waitingList ? kept + rest : kept)
                record(.held(hold), reason)
            }
        }
        say(reply(.handedOver, to: request))
    }
}
