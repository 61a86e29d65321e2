// What gives up or alters a seat: only for its holder, and only with proof (rule 6).

import Foundation

extension Draft {
    /// The registration a letter may speak for, and how sure it is that its holder speaks.
    private enum Standing {
        /// The holder, proven.
        case proven(Registration)
        /// Perhaps the holder: they are asked, at the address the register knows.
        case claimed(Registration)
        case stranger
    }

    private func standing(of request: Request) -> Standing {
        let own = roster.registration(of: request.sender.address)
        let quoted = request.reference.flatMap { roster.registrations[$0] }
        guard let registration = quoted ?? own ?? ofAttendee(request.sender) else { return .stranger }
        let isHolder =
            registration.contact.key == request.sender.key
            || roster.members(of: registration.reference)
                .contains { $0.state.isActive && $0.person.email.map(Contact.key) == request.sender.key }
        guard isHolder else { return .claimed(registration) }
        let hasAnswered =
            request.reference == registration.reference
            && request.answered.contains { $0.reference == registration.reference }
        let isProven = !event.policies.proof || request.proof == .authenticated || hasAnswered
        return isProven ? .proven(registration) : .claimed(registration)
    }

    /// The registration in which somebody else put this sender down under their own address.
    private func ofAttendee(_ sender: Contact) -> Registration? {
        roster.attendees.values
            .filter { $0.state.isActive && $0.person.email.map(Contact.key) == sender.key }
            .min { $0.id < $1.id }
            .flatMap { roster.registrations[$0.reference] }
    }

    // MARK: Giving up

    mutating func cancel(_ people: [Person], seats: Int?, _ request: Request) {
        guard let (registration, isProven) = holder(request) else { return }
        guard let leaving = members(people, seats: seats, of: registration, request) else {
            return review(request, seats: 0, "it is not clear whose seats are given up")
        }
        guard !leaving.isEmpty else { return tellStatus(request) }
        let wish = Wish.cancel(leaving.map(\.person), seats: leaving.count)
        guard isProven else { return ask(wish, of: registration, request) }
        giveUp(leaving, registration, request)
    }

    /// The attendees a letter gives up: those named, else all there are; `nil` where that is not clear. Somebody who is
    /// not the contact speaks for their own seat only.
    private func members(
        _ people: [Person], seats: Int?, of registration: Registration, _ request: Request
    ) -> [Attendee]? {
        let active = roster.members(of: registration.reference).filter { $0.state.isActive }
        let isContact = registration.contact.key == request.sender.key || request.reference == registration.reference
        let mine = active.filter { isContact || $0.person.email.map(Contact.key) == request.sender.key }
        if people.isEmpty {
            return seats == nil && mine.count <= 1 || seats == mine.count || mine.isEmpty ? mine : nil
        }
        var leaving: [Attendee] = []
        for person in people {
            guard let member = roster.member(person, of: registration.reference) else {
                // Asked twice: they have left already, and only that is named.
                return active.isEmpty ? [] : nil
            }
            guard mine.contains(member) else { return nil }
            if !leaving.contains(member) { leaving.append(member) }
        }
        return seats == nil || seats == leaving.count ? leaving : nil
    }

    private mutating func giveUp(_ leaving: [Attendee], _ registration: Registration, _ request: Request) {
        for attendee in leaving { move(attendee, .cancel, "its holder gave the seat up") }
        tell(.cancellation, leaving.map(\.id), of: registration, request)
    }

    // MARK: Yes and no

    mutating func accept(_ request: Request) {
        if let question = question(answeredBy: request) {
            record(.answered(question: question.id, yes: true), "its holder confirmed it by an answer")
            return perform(question.wish, as: request)
        }
        guard let registration = roster.registration(of: request.sender.address) ?? ofAttendee(request.sender) else {
            return review(request, seats: 0, "a yes from somebody to whom nothing was offered")
        }
        let offered = roster.members(of: registration.reference).filter { $0.state.takesSeat(at: now) && $0.state.isOffer }
        guard !offered.isEmpty else { return tellStatus(request) }
        for attendee in offered { move(attendee, .accept, "the offer was accepted in time") }
        tell(.confirmation, offered.map(\.id), of: registration, request)
    }

    mutating func decline(_ request: Request) {
        if let question = question(answeredBy: request) {
            record(.answered(question: question.id, yes: false), "its holder said no")
            return tellStatus(request)
        }
        // A no to an invitation that nobody answered gives nothing up.
        if case .stranger = standing(of: request) { return }
        guard let (registration, isProven) = holder(request) else { return }
        let active = roster.members(of: registration.reference).filter { $0.state.isActive }
        let offered = active.filter { $0.state.isOffer }
        let leaving = offered.isEmpty ? active : offered
        guard !leaving.isEmpty else { return tellStatus(request) }
        guard !offered.isEmpty || leaving.count == 1 else {
            return review(request, seats: 0, "a no from somebody who holds several seats")
        }
        guard isProven else {
            return ask(.cancel(leaving.map(\.person), seats: leaving.count), of: registration, request)
        }
        guard !offered.isEmpty else { return giveUp(leaving, registration, request) }
        for attendee in offered { move(attendee, .decline, "the offer was declined") }
        tell(.cancellation, offered.map(\.id), of: registration, request)
    }

    /// The question of ours that `request` answers: in its thread, and from the holder's address.
    private func question(answeredBy request: Request) -> Question? {
        for answered in request.answered {
            guard let id = answered.question, let question = roster.questions[id],
                let registration = roster.registrations[question.reference],
                registration.contact.key == request.sender.key
            else { continue }
            return question
        }
        return nil
    }

    // MARK: Changes

    mutating func change(_ alterations: [Alteration], _ request: Request) {
        guard !alterations.isEmpty else { return review(request, seats: 0, "a change is asked for, but not which") }
        // One more person beside those who stay asks for a seat, and asking needs no proof.
        let added = alterations.compactMap { if case .add(let person) = $0 { person } else { nil } }
        if added.count == alterations.count { return register(added, request) }
        guard let (registration, isProven) = holder(request) else { return }
        guard let steps = resolve(alterations, of: registration) else {
            return review(request, seats: 0, "it is not clear whose place is to be changed")
        }
        guard isProven else { return ask(.change(alterations), of: registration, request) }
        alter(steps, registration, request)
    }

    /// The alterations with the attendee each is about; `nil` where one is not clear or would seat somebody twice.
    private func resolve(_ alterations: [Alteration], of registration: Registration) -> [(Alteration, Attendee?)]? {
        let active = roster.members(of: registration.reference).filter { $0.state.isActive }
        var steps: [(Alteration, Attendee?)] = []
        for alteration in alterations {
            switch alteration {
            case .add: steps.append((alteration, nil))
            case .substitute(let old, let new):
                guard let member = self.member(old, among: active, of: registration),
                    roster.active(new, contact: registration.contact).map({ $0.id == member.id }) ?? true
                else { return nil }
                steps.append((alteration, member))
            case .correct(let old, let new):
                guard let member = self.member(old ?? new, among: active, of: registration) else { return nil }
                steps.append((alteration, member))
            case .remove(let person):
                guard let member = roster.member(person, of: registration.reference) else { return nil }
                steps.append((alteration, member))
            }
        }
        let ids = steps.compactMap { $0.1?.id }
        return Set(ids).count == ids.count ? steps : nil
    }

    private func member(_ old: Person?, among active: [Attendee], of registration: Registration) -> Attendee? {
        if let old, let named = roster.member(old, of: registration.reference) { return named }
        // A correction of the only one, or "somebody comes in my place" from the only one, names nobody we know.
        if active.count == 1 { return old == nil || registration.contact.name == nil ? active[0] : onlyOne(old, active) }
        return old == nil
            ? active.first { $0.person.email.map(Contact.key) == registration.contact.key } : nil
    }

    /// The only attendee, where the name given shares a word with theirs (a misspelt surname beside a right first name).
    private func onlyOne(_ old: Person?, _ active: [Attendee]) -> Attendee? {
        let words = Set((old?.nameKey ?? "").split(separator: " "))
        return active.first { !words.isDisjoint(with: $0.person.nameKey.split(separator: " ")) }
    }

    private mutating func alter(_ steps: [(Alteration, Attendee?)], _ registration: Registration, _ request: Request) {
        var ids: [Int] = []
        var leaving: [Attendee] = []
        var added: [Person] = []
        for (alteration, member) in steps {
            switch (alteration, member) {
            case (.substitute(_, let new), let member?):
                // Needs and own address were the other person's; the category is the seat's until told otherwise.
                let person = Person(
                    name: new.name, organisation: new.organisation ?? member.person.organisation, email: new.email,
                    category: new.category ?? member.person.category, needs: new.needs)
                record(.substituted(attendee: member.id, from: member.person, to: person), "its holder named another person")
                ids.append(member.id)
            case (.correct(_, let new), let member?):
                let person = member.person.corrected(by: new)
                if person != member.person {
                    record(.corrected(attendee: member.id, from: member.person, to: person), "its holder corrected it")
                }
                ids.append(member.id)
            case (.remove, let member?): leaving.append(member)
            case (.add(let person), _): added.append(person)
            case (_, nil): preconditionFailure("an alteration of a seat was resolved to an attendee")
            }
        }
        guard !ids.isEmpty || !added.isEmpty else { return giveUp(leaving, registration, request) }
        for attendee in leaving { move(attendee, .cancel, "its holder gave the seat up") }
        if !added.isEmpty, refusal(of: request) == nil { ids += seat(added, request).ids }
        tell(.correction, ids + leaving.map(\.id), of: registration, request)
    }

    // MARK: Proof

    /// The registration the letter is about; where there is none, the letter goes to a person and `nil` comes back.
    private mutating func holder(_ request: Request) -> (Registration, isProven: Bool)? {
        switch standing(of: request) {
        case .proven(let registration): return (registration, true)
        case .claimed(let registration): return (registration, false)
        case .stranger:
            review(request, seats: 0, "nothing is registered under \(request.sender.address)")
            return nil
        }
    }

    /// Asks the holder, at the address the register knows, whether `wish` is theirs.
    private mutating func ask(_ wish: Wish, of registration: Registration, _ request: Request) {
        let isOpen = roster.questions.values.contains { $0.reference == registration.reference && $0.wish == wish }
        if !isOpen {
            let question = Question(id: roster.nextQuestion, reference: registration.reference, wish: wish, asked: now)
            record(.asked(question), "the letter does not prove that the holder wrote it")
        }
        let isHolder = registration.contact.key == request.sender.key
        var notice = notice(
            .question, about: registration, seats: roster.seats(of: registration.reference),
            reply: isHolder ? request : nil)
        notice.pending = wish
        say(notice)
    }

    /// Does what was asked for, now that its holder has said yes or an organiser has settled it.
    mutating func perform(_ wish: Wish, as request: Request) {
        var proven = request
        proven.proof = .authenticated
        proven.answered = []
        proven.wish = wish
        answer(proven)
    }
}

extension AttendeeState {
    var isOffer: Bool { if case .offered = self { true } else { false } }
}
