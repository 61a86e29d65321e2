// What a letter asks: seats, giving them up, changes, where things stand, yes and no.

import Foundation

extension Draft {
    mutating func answer(_ request: Request) {
        switch request.wish {
        case .register(let people): register(people, request)
        case .cancel(let people, let seats): cancel(people, seats: seats, request)
        case .change(let alterations): change(alterations, request)
        case .status: tellStatus(request)
        case .accept: accept(request)
        case .decline: decline(request)
        case .review(let seats): review(request, seats: seats, "the letter could not be read with certainty")
        }
    }

    // MARK: Asking for seats

    mutating func register(_ people: [Person], _ request: Request) {
        let known = people.compactMap { roster.active($0, contact: request.sender)?.id }
        let newcomers = newcomers(people, request)
        // Whoever asks again for what they have is told where things stand, also after the deadline (rule 3).
        if people.isEmpty || newcomers > 0, let kind = refusal(of: request, seats: newcomers) {
            return say(reply(kind, to: request), about: known)
        }
        guard isSettled || newcomers <= event.policies.partyLimit else {
            return review(request, seats: newcomers, "\(newcomers) seats, more than one letter may ask for")
        }
        guard !people.isEmpty else { return review(request, seats: 1, "seats are asked for, and nobody is named") }
        let isDoubtful = people.contains {
            roster.active($0, contact: request.sender) == nil && roster.namesake($0, contact: request.sender) != nil
        }
        guard isSettled || !isDoubtful else {
            return review(request, seats: newcomers, "somebody of the same name was put down from another address")
        }
        let (ids, isNew) = seat(people, request)
        tellOutcome(ids, isNew: isNew, request)
    }

    /// Puts down those of `people` who hold nothing yet, under the sender's registration, opened where there is none.
    mutating func seat(_ people: [Person], _ request: Request) -> (ids: [Int], isNew: Bool) {
        var reference = roster.registration(of: request.sender.address)?.reference
        var ids: [Int] = []
        var isNew = false
        for (place, person) in people.enumerated() {
            if let seated = roster.active(person, contact: request.sender) {
                if !ids.contains(seated.id) { ids.append(seated.id) }
                continue
            }
            let code = reference ?? open(request)
            reference = code
            ids.append(enter(person, code, request.receipt.at(place: place)))
            isNew = true
        }
        return (ids, isNew)
    }

    private mutating func open(_ request: Request) -> Reference {
        let registration = Registration(
            reference: freshReference(), event: event.code, contact: request.sender, language: request.language,
            received: request.receipt.received, origin: request.origin)
        record(.opened(registration), "the first letter of \(request.sender.address)")
        return registration.reference
    }

    /// Puts one person down: a seat where one is free and nobody waits (or it was held for this letter), else the
    /// waiting list.
    private mutating func enter(_ person: Person, _ reference: Reference, _ receipt: Receipt) -> Int {
        let count = count
        let isSeated = count.free > 0 && (count.waiting == 0 || granted > 0)
        granted = max(0, granted - 1)
        let attendee = Attendee(
            id: roster.nextAttendee, reference: reference, person: person, state: isSeated ? .confirmed : .waiting,
            receipt: receipt)
        let free = "\(count.free) of \(count.capacity) seats free"
        record(.entered(attendee), isSeated ? free : "\(free), \(count.waiting) waiting already")
        return attendee.id
    }

    private mutating func tellOutcome(_ ids: [Int], isNew: Bool, _ request: Request) {
        let attendees = ids.compactMap { roster.attendees[$0] }
        let kind: NoticeKind =
            !isNew ? .status : attendees.contains { $0.state == .confirmed } ? .confirmation : .waiting
        if let mine = roster.registration(of: request.sender.address),
            isNew || attendees.allSatisfy({ $0.reference == mine.reference })
        {
            say(notice(kind, about: mine, reply: request), about: ids)
        } else {
            // They hold a seat through somebody else's registration, whose code is not this sender's to know.
            say(reply(kind, to: request), about: ids)
        }
    }

    /// How many of `people` hold nothing yet; somebody named twice is one.
    func newcomers(_ people: [Person], _ request: Request) -> Int {
        Set(people.filter { roster.active($0, contact: request.sender) == nil }.map(\.nameKey)).count
    }

    /// Why `seats` more cannot be asked for, by when the letter was received, however late it is read (rule 2).
    func refusal(of request: Request, seats: Int) -> NoticeKind? {
        let received = request.receipt.received
        if received >= event.deadline || received >= event.end { return .refusedLate }
        if event.closed || received < event.opening ?? .distantPast { return .refusedClosed }
        if !event.policies.waitingList, count.free < seats { return .refusedFull }
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

    /// Hands the letter to a person; what it may ask for is held meanwhile, as far as seats are free.
    mutating func review(_ request: Request, seats: Int, _ reason: String) {
        decision.review = reason
        let count = count
        let kept = min(seats, count.free, event.policies.partyLimit)
        let isHolding = roster.holds.values.contains { $0.sender == request.sender.key }
        if event.policies.reviewHolds, kept > 0, count.waiting == 0, !isHolding, refusal(of: request, seats: 0) == nil {
            let hold = Hold(
                review: request.message, seats: kept, receipt: request.receipt, sender: request.sender.key)
            record(.held(hold), reason)
        }
        say(reply(.handedOver, to: request))
    }
}
