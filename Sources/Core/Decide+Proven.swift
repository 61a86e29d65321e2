// What gives up a seat: only for its holder, and only with proof (rule 6).

import Foundation

extension Draft {
    /// The registration a letter may speak for: the one whose code it quotes, the sender's own, or the first in which
    /// somebody put the sender down.
    func claimed(by request: Request) -> Registration? {
        request.reference.flatMap { roster.registrations[$0] } ?? roster.registration(of: request.sender.address)
            ?? ofAttendees(request.sender).first
    }

    /// How sure it is that the holder of `registration` speaks; `nil` where it is somebody else's address.
    private func proof(of request: Request, for registration: Registration) -> Policies.Proof? {
        if isSettled || isAnswered { return .answer }
        let isHolder =
            registration.contact.key == request.sender.key
            || roster.members(of: registration.reference)
                .contains { $0.state.isActive && $0.person.email.map(Contact.key) == request.sender.key }
        guard isHolder else { return nil }
        let hasAnswered =
            request.reference == registration.reference
            && request.answered.contains { $0.reference == registration.reference }
        return request.proof == .authenticated || hasAnswered ? .authenticated : .address
    }

    /// The registrations in which somebody put this sender down under their own address, first come first.
    private func ofAttendees(_ sender: Contact) -> [Registration] {
        var found: [Registration] = []
        let theirs = roster.attendees.values.filter {
            $0.state.isActive && $0.person.email.map(Contact.key) == sender.key
        }
        for attendee in theirs.sorted(by: { $0.id < $1.id }) {
            guard let registration = roster.registrations[attendee.reference], !found.contains(registration)
            else { continue }
            found.append(registration)
        }
        return found
    }

    /// Whether a letter that names nobody might mean a seat in one registration as well as in another.
    private func isAmbiguous(_ request: Request) -> Bool {
        !isSettled && request.reference == nil && roster.registration(of: request.sender.address) == nil
            && ofAttendees(request.sender).count > 1
    }

    // MARK: Giving up

    mutating func cancel(_ people: [Person], seats: Int?, _ request: Request) {
        guard let (registration, proof) = holder(request) else { return }
        guard let leaving = members(people, seats: seats, of: registration, request) else {
            return review(request, "it is not clear whose seats are given up")
        }
        guard !leaving.isEmpty else { return tellNothingLeft(registration, request) }
        // A letter that turns up late speaks of seats that were there when it was written.
        guard isSettled || leaving.allSatisfy({ $0.receipt.received <= request.receipt.received }) else {
            return review(request, "it was received before the seat it gives up")
        }
        let wish = Wish.cancel(leaving.map(\.person), seats: leaving.count)
        guard let proof, proof >= event.policies.cancelProof else { return ask(wish, of: registration, request) }
        giveUp(leaving, registration, request)
    }

    /// Whether the letter proves at least so much that a holder of `registration` speaks.
    func isProven(_ request: Request, for registration: Registration, atLeast needed: Policies.Proof) -> Bool {
        proof(of: request, for: registration).map { $0 >= needed } ?? false
    }

    /// Whose seats a letter may give up or alter. Somebody who is not the contact, nor has the code that only the contact
    /// was told, speaks for their own seat alone; whoever is in the room already stays.
    func spokenFor(_ request: Request, _ registration: Registration) -> [Attendee] {
        let isContact =
            isSettled || registration.contact.key == request.sender.key || request.reference == registration.reference
        return roster.members(of: registration.reference).filter {
            $0.state.isActive && $0.state != .present
                && (isContact || $0.person.email.map(Contact.key) == request.sender.key)
        }
    }

    /// The attendees a letter gives up: those named, else all it speaks for; `nil` where that is not clear. Who is named
    /// and has left already is passed over.
    private func members(
        _ people: [Person], seats: Int?, of registration: Registration, _ request: Request
    ) -> [Attendee]? {
        let mine = spokenFor(request, registration)
        if people.isEmpty {
            guard !isAmbiguous(request) else { return nil }
            return seats == nil && mine.count <= 1 || seats == mine.count || mine.isEmpty ? mine : nil
        }
        var leaving: [Attendee] = []
        var left: Set<String> = []
        for person in people {
            guard let member = roster.member(person, of: registration.reference) else {
                guard roster.hasLeft(person, registration.reference) || mine.isEmpty else { return nil }
                left.insert(person.nameKey)
                continue
            }
            guard mine.contains(member) else { return nil }
            if !leaving.contains(member) { leaving.append(member) }
        }
        return seats == nil || seats == leaving.count + left.count || leaving.isEmpty ? leaving : nil
    }

    mutating func giveUp(_ leaving: [Attendee], _ registration: Registration, _ request: Request) {
        for attendee in leaving { move(attendee, .cancel, "its holder gave the seat up (rule 6)") }
        tell(.cancellation, leaving.map(\.id), of: registration, request)
    }

    /// Nothing of `registration` can be given up any more: that is where things stand, unless the sender was put down by
    /// somebody else as well.
    private mutating func tellNothingLeft(_ registration: Registration, _ request: Request) {
        if ofAttendees(request.sender).contains(where: { $0.reference != registration.reference }) {
            return review(request, "their own seats are given up, and somebody else put them down too")
        }
        tellStatus(request)
    }

    // MARK: Yes and no

    mutating func accept(_ request: Request) {
        if let question = question(answeredBy: request) {
            record(.answered(question: question.id, yes: true), "its holder confirmed it by an answer (rule 6)")
            var answer = request
            answer.answered = []
            return perform(question.wish, as: answer, about: question.reference)
        }
        if answersClosedQuestion(request) { return tellStatus(request) }
        let theirs = [roster.registration(of: request.sender.address)].compactMap { $0 }
        let registrations = theirs + ofAttendees(request.sender).filter { !theirs.contains($0) }
        guard !registrations.isEmpty else {
            return review(request, "a yes from somebody to whom nothing was offered")
        }
        var isAccepted = false
        for registration in registrations where takes(registration, request) { isAccepted = true }
        guard !isAccepted else { return }
        let isAsked = request.answered.first.map { [.stillComing, .reminder, .changed].contains($0.kind) } ?? false
        for registration in registrations where isAsked && registration.contact.key == request.sender.key {
            if spokenFor(request, registration).contains(where: { $0.state == .confirmed }) {
                attend(.accepted, registration, request)
            }
        }
        tellStatus(request)
    }

    /// Does for one registration what a yes may mean: the address is right, an offer is taken, somebody who rested wants a
    /// seat again. Whether there was anything of the kind.
    mutating func takes(_ registration: Registration, _ request: Request) -> Bool {
        let mine = spokenFor(request, registration)
        let asked = isFromAddress(request, registration) ? mine.filter(\.awaitsAddress) : []
        if !asked.isEmpty {
            record(.verified(registration.reference), "answered from \(registration.contact.address)")
            for attendee in asked { clear(attendee, "the address was confirmed by an answer") { !$0.isAddress } }
        }
        let resting = mine.filter { $0.rests && $0.state == .waiting }
        for attendee in resting { record(.rested(attendee: attendee.id, false), "they wrote and want a seat") }
        if !resting.isEmpty { passOnSeats() }
        let current = mine.compactMap { roster.attendees[$0.id] }
        // An address that has not answered yet takes no offer on somebody else's word.
        let offered = current.filter { $0.state.isOffer && (!$0.awaitsAddress || isFromAddress(request, registration)) }
        for attendee in offered {
            if attendee.awaitsAddress {
                record(.awaiting(attendee: attendee.id, attendee.awaits.filter { !$0.isAddress }), "they answered")
            }
            move(attendee, attendee.awaitsApproval ? .hold : .accept, "the offer was accepted in time (rule 2)")
        }
        let touched = Set((asked + resting + offered).map(\.id))
        guard !touched.isEmpty else { return false }
        retract(about: Set(resting.map(\.id)))
        let now = touched.sorted().compactMap { roster.attendees[$0] }
        let kind: NoticeKind =
            now.contains { $0.state == .confirmed }
            ? .confirmation
            : now.contains(where: \.awaitsApproval) ? .approval : resting.isEmpty ? .waiting : .status
        tell(kind, now.map(\.id), of: registration, request)
        return true
    }

    /// Any letter that is surely theirs shows that the address is right, and that who let an offer pass wants to hear of
    /// seats again.
    mutating func hear(_ request: Request) {
        guard let registration = roster.registration(of: request.sender.address) else { return }
        let mine = roster.members(of: registration.reference).filter(\.state.isActive)
        switch request.wish {
        case .accept, .decline, .cancel, .review: return
        case .register, .change, .status: break
        }
        // Being written to once more proves nothing where even a proven address is asked, nor does what an organiser
        // settled: it counts as proven for what it asks, and nobody has answered from the address.
        let isAnswer = request.answered.contains { $0.reference == registration.reference }
        let isProof =
            isAnswer || event.policies.addressCheck == .unauthenticated && isFromAddress(request, registration)
        if event.policies.addressCheck != .off, !registration.isVerified, isProof, !isSettled {
            record(.verified(registration.reference), "they wrote from \(registration.contact.address) again")
            for attendee in mine where attendee.awaitsAddress {
                clear(attendee, "the address was confirmed by another letter") { !$0.isAddress }
            }
        }
        guard case .register = request.wish else { return }
        let resting = mine.filter(\.rests)
        for attendee in resting { record(.rested(attendee: attendee.id, false), "they wrote and want a seat") }
        if !resting.isEmpty { passOnSeats() }
    }

    /// Whether a yes proves the address: it answers a notice of ours, quotes the code, or is authenticated.
    private func isFromAddress(_ request: Request, _ registration: Registration) -> Bool {
        registration.contact.key == request.sender.key
            && (request.proof == .authenticated || request.reference == registration.reference
                || request.answered.contains { $0.reference == registration.reference })
    }

    /// Takes off what the attendee awaits, but for what `stays`; with nothing left a held seat is theirs.
    mutating func clear(_ attendee: Attendee, _ reason: String, but stays: (Await) -> Bool) {
        let left = attendee.awaits.filter(stays)
        if left != attendee.awaits { record(.awaiting(attendee: attendee.id, left), reason) }
        if left.isEmpty, attendee.state == .unconfirmed { move(attendee, .confirm, reason) }
    }

    mutating func decline(_ request: Request) {
        if let question = question(answeredBy: request) {
            record(.answered(question: question.id, yes: false), "its holder said no (rule 6)")
            return tellStatus(request)
        }
        if answersClosedQuestion(request) { return tellStatus(request) }
        // A no to an invitation that nobody answered gives nothing up.
        guard claimed(by: request) != nil else { return }
        guard let (registration, proof) = holder(request) else { return }
        let mine = spokenFor(request, registration)
        let asked = isFromAddress(request, registration) ? mine.filter(\.awaitsAddress) : []
        let offered = mine.filter { $0.state.isOffer }
        let isOpen = !offered.isEmpty || !asked.isEmpty
        let leaving = !offered.isEmpty ? offered : !asked.isEmpty ? asked : mine
        guard !leaving.isEmpty else { return tellNothingLeft(registration, request) }
        // To what tells of no offer, or to nothing that is known, it says no to something else: no seat is given up by it.
        let isToOther =
            request.nearest.map { [.deadlineReminder, .invitation, .status].contains($0) }
            ?? leaving.contains { $0.state != .waiting }
        if !isOpen, isToOther, !isSettled, !isAnswered {
            return review(request, "a no, from somebody to whom nothing is offered")
        }
        if !isOpen, roster.members(of: registration.reference).contains(where: { !$0.state.isActive }) {
            // A no said twice, or too late for its offer, gives up no other seat.
            let isToOffer = request.answered.contains { [.offer, .lapsed, .unconfirmed].contains($0.kind) }
            return isToOffer ? tellStatus(request) : review(request, "a no, and nothing is offered any more")
        }
        guard !isAmbiguous(request), isOpen || leaving.count == 1 else {
            return review(request, "a no from somebody who holds several seats")
        }
        // An answer to an offer is an answer already.
        let needed = isOpen ? min(event.policies.cancelProof, .authenticated) : event.policies.cancelProof
        guard let proof, proof >= needed else {
            return ask(.cancel(leaving.map(\.person), seats: leaving.count), of: registration, request)
        }
        guard isOpen else { return giveUp(leaving, registration, request) }
        for attendee in leaving {
            move(
                attendee, .decline,
                attendee.state.isOffer ? "the offer was declined (rule 6)" : "they had not asked for it")
        }
        tell(.cancellation, leaving.map(\.id), of: registration, request)
    }

    /// Whether it answers a question that was answered before, or is not this sender's to answer: said twice, a no that
    /// kept a seat does not give it up. A thread may hold an offer besides, which is then what is meant.
    private func answersClosedQuestion(_ request: Request) -> Bool {
        request.answered.contains { $0.kind == .question } && !request.answered.contains { $0.kind == .offer }
    }

    /// The question of ours that `request` answers: the nearest thing in its thread that asks for a yes or no, and from
    /// the holder's address.
    private func question(answeredBy request: Request) -> Question? {
        let asking = request.answered.first { [.question, .offer, .unconfirmed].contains($0.kind) }
        guard let id = asking?.question, let question = roster.questions[id],
            let registration = roster.registrations[question.reference],
            registration.contact.key == request.sender.key
        else { return nil }
        return question
    }

    // MARK: Proof

    /// The registration the letter is about, and how sure it is that its holder speaks; where there is none, the letter goes
    /// to a person and `nil` comes back.
    mutating func holder(_ request: Request) -> (Registration, Policies.Proof?)? {
        guard let registration = claimed(by: request) else {
            review(request, "nothing is registered under \(request.sender.address)")
            return nil
        }
        return (registration, proof(of: request, for: registration))
    }

    /// Asks the holder, at the address the register knows, whether `wish` is theirs.
    mutating func ask(_ wish: Wish, of registration: Registration, _ request: Request) {
        let isOpen = roster.questions.values.contains { $0.reference == registration.reference && $0.wish == wish }
        if !isOpen {
            let question = Question(id: roster.nextQuestion, reference: registration.reference, wish: wish, asked: now)
            record(.asked(question), "the letter does not prove that the holder wrote it (rule 6)")
        }
        let isHolder = registration.contact.key == request.sender.key
        var notice = notice(
            .question, about: registration, reply: isHolder ? request : nil)
        notice.pending = wish
        say(notice, about: roster.spokenOf(registration.reference))
    }

    /// Does what was asked for, now that its holder has said yes or an organiser has settled it.
    mutating func perform(_ wish: Wish, as request: Request, about reference: Reference? = nil) {
        var proven = request
        proven.reference = reference ?? request.reference
        proven.proof = .authenticated
        proven.wish = wish
        isAnswered = !isSettled
        answer(proven)
    }
}

extension AttendeeState {
    var isOffer: Bool { if case .offered = self { true } else { false } }
}
