// What alters a seat: another person in it, the same person put down rightly, one more, one fewer (rules 3 and 6).

import Foundation

extension Draft {
    /// What an alteration comes to, once it is known whose seat it is about.
    fileprivate enum Plan {
        case put(Attendee, Person, isSubstitute: Bool)
        case leave(Attendee)
        case add(Person)
    }

    mutating func change(_ alterations: [Alteration], _ request: Request) {
        guard !alterations.isEmpty else { return review(request, "a change is asked for, but not which") }
        // One more person beside those who stay asks for a seat, and asking needs no proof.
        let added = alterations.compactMap { if case .add(let person) = $0 { person } else { nil } }
        if added.count == alterations.count { return register(added, request) }
        // Told that nobody is registered, they name who is to be.
        if request.nearest == .status, claimed(by: request) == nil, let named = newcomers(named: alterations) {
            return register(named, request)
        }
        guard let (registration, proof) = holder(request) else { return }
        guard let plans = plans(for: alterations, of: registration, request) else {
            return review(request, "it is not clear whose place is to be changed")
        }
        if !isSettled, plans.contains(where: evadesApproval) {
            return review(request, "an organiser approves who comes, and this is somebody else")
        }
        if let shortage = shortage(of: plans) {
            return review(request, "the seat is of another quota than the person: \(shortage.sentence)")
        }
        let newcomers = newcomers(added, request)
        guard isSettled || newcomers.count <= event.policies.partyLimit else {
            return review(request, sets: newcomers, "\(added.count) seats, more than one letter may ask for")
        }
        // Asked for before, and done: nothing is left to alter.
        guard !plans.isEmpty else { return tellStatus(request) }
        guard let proof, proof >= proofNeeded(for: plans) else {
            return ask(.change(plans.map(\.alteration)), of: registration, request)
        }
        alter(plans, registration, request)
    }

    /// The people named where each comes in the sender's own place; `nil` where anything else is altered.
    private func newcomers(named alterations: [Alteration]) -> [Person]? {
        var named: [Person] = []
        for alteration in alterations {
            switch alteration {
            case .substitute(old: nil, let new), .correct(old: nil, let new): named.append(new)
            case .substitute, .correct, .add, .remove: return nil
            }
        }
        return named
    }

    /// A correction that leaves nothing of the name is another person, whatever the letter calls it.
    private func proofNeeded(for plans: [Plan]) -> Policies.Proof {
        plans.map { plan in
            switch plan {
            case .put(let member, let person, let isSubstitute):
                isSubstitute || !sharesWord(member.person, person)
                    ? event.policies.substituteProof : event.policies.correctProof
            case .leave: event.policies.cancelProof
            case .add: .address
            }
        }.max() ?? .address
    }

    /// What is to be done; `nil` where it is not clear whose seat is meant, or somebody would be seated twice.
    private func plans(
        for alterations: [Alteration], of registration: Registration, _ request: Request
    ) -> [Plan]? {
        // A letter in which somebody leaves and comes means neither surely.
        var leavers: Set<String> = []
        var comers: Set<String> = []
        for alteration in alterations {
            switch alteration {
            case .remove(let person): leavers.insert(person.nameKey)
            case .substitute(_, let new), .add(let new): comers.insert(new.nameKey)
            case .correct: break
            }
        }
        guard !leavers.contains(where: { one in comers.contains { Person.isPart(one, of: $0) } }) else { return nil }
        let mine = spokenFor(request, registration)
        var trial = roster
        var plans: [Plan] = []
        for alteration in alterations {
            switch alteration {
            case .add(let person): plans.append(.add(person))
            case .remove(let person):
                guard let member = roster.member(person, of: registration.reference) else {
                    guard roster.hasLeft(person, registration.reference) else { return nil }
                    continue
                }
                guard mine.contains(member) else { return nil }
                plans.append(.leave(member))
            case .substitute(let old, let new):
                let member = member(old, among: mine, registration, request)
                if let there = mine.first(where: { $0.person.nameKey == new.nameKey }),
                    member == nil || member?.id == there.id
                {
                    continue
                }
                // Needs and own address were the other person's; the category is the seat's until told otherwise.
                guard let member,
                    !trial.isTwin(new, contact: registration.contact, but: [member.id])
                else { return nil }
                let person = Person(
                    name: new.name, organisation: new.organisation ?? member.person.organisation, email: new.email,
                    category: new.category ?? member.person.category, needs: new.needs,
                    answers: new.answers ?? member.person.answers)
                plans.append(.put(member, person, isSubstitute: true))
                guard put(member, person, in: &trial) else { return nil }
            case .correct(let old, let new):
                guard
                    let member = member(old ?? new, among: mine, registration, request)
                        ?? mine.first(where: { $0.person.nameKey == new.nameKey })
                else { return nil }
                let person = member.person.corrected(by: new)
                guard !trial.isTwin(person, contact: registration.contact, but: [member.id]) else { return nil }
                if person != member.person { plans.append(.put(member, person, isSubstitute: false)) }
                guard put(member, person, in: &trial) else { return nil }
            }
        }
        let ids = plans.compactMap(\.attendee?.id)
        return Set(ids).count == ids.count ? plans : nil
    }

    /// Whether somebody comes in whom an organiser would have had to approve.
    private func evadesApproval(_ plan: Plan) -> Bool {
        guard case .put(let member, let person, let isSubstitute) = plan, event.policies.needsApproval(person) else {
            return false
        }
        return isSubstitute || !sharesWord(member.person, person) || !event.policies.needsApproval(member.person)
    }

    /// Why somebody cannot be put in a seat of quotas that do not count them (rule 1); seats given up by the same letter are
    /// not counted on.
    private func shortage(of plans: [Plan]) -> Shortage? {
        var room = room
        for case .put(let member, let person, _) in plans {
            guard member.state.takesSeat(at: heard), let use = roster.standing(of: member).use else { continue }
            let (old, new) = (event.quotas(of: member.person), event.quotas(of: person))
            guard old != new else { continue }
            room.take(use, old, isGuest: member.isGuest, count: -1)
            if let shortage = room.shortage(of: new, isGuest: member.isGuest) { return shortage }
            room.take(use, new, isGuest: member.isGuest)
        }
        return nil
    }

    /// Tries `person` in the seat of `member`; `false` where the letter has put somebody else in it already.
    private func put(_ member: Attendee, _ person: Person, in trial: inout Roster) -> Bool {
        guard trial.attendees[member.id]?.person == member.person else { return false }
        trial.apply(.corrected(attendee: member.id, from: member.person, to: person))
        return true
    }

    private func member(
        _ old: Person?, among mine: [Attendee], _ registration: Registration, _ request: Request
    ) -> Attendee? {
        guard let old else {
            // "In my place", from the only one or from one of several.
            let own = mine.filter { $0.person.email.map(Contact.key) == request.sender.key }
            return mine.count == 1 ? mine[0] : own.count == 1 ? own[0] : nil
        }
        if let named = roster.member(old, of: registration.reference) { return mine.contains(named) ? named : nil }
        // The only one, where the name given is not quite theirs.
        guard mine.count == 1, !roster.hasLeft(old, registration.reference) else { return nil }
        return sharesWord(old, mine[0].person) ? mine[0] : nil
    }

    /// A misspelt surname beside a right first name.
    private func sharesWord(_ a: Person, _ b: Person) -> Bool {
        !Set(a.nameKey.split(separator: " ")).isDisjoint(with: b.nameKey.split(separator: " "))
    }

    private mutating func alter(_ plans: [Plan], _ registration: Registration, _ request: Request) {
        var altered: [Int] = []
        var leaving: [Attendee] = []
        var added: [Person] = []
        for plan in plans {
            switch plan {
            case .put(let member, let person, isSubstitute: true):
                record(
                    .substituted(attendee: member.id, from: member.person, to: person),
                    "its holder named another person (rule 6)")
                altered.append(member.id)
            case .put(let member, let person, isSubstitute: false):
                record(
                    .corrected(attendee: member.id, from: member.person, to: person), "its holder corrected it (rule 6)"
                )
                altered.append(member.id)
            case .leave(let member): leaving.append(member)
            case .add(let person): added.append(person)
            }
        }
        guard !altered.isEmpty || !added.isEmpty else { return giveUp(leaving, registration, request) }
        for attendee in leaving { move(attendee, .cancel, "its holder gave the seat up (rule 6)") }
        // What that leaves is for those who wait before it is for anybody new (rule 5).
        if !added.isEmpty { passOnSeats() }
        let newcomers = newcomers(added, request)
        let refusal = newcomers.isEmpty ? nil : refusal(of: request, newcomers)
        if let refusal {
            say(reply(refusal, to: request))
        } else {
            let entered = seat(added, request)
            // Who must still confirm, or be approved, is told so besides.
            if entered.ids.contains(where: { roster.attendees[$0]?.awaits.isEmpty == false }) {
                tellOutcome(entered, request)
            } else {
                altered += entered.ids.filter { !altered.contains($0) }
            }
        }
        let about = altered + leaving.map(\.id)
        if !about.isEmpty { tell(.correction, about, of: registration, request) }
    }
}

extension Draft.Plan {
    /// The seat it is about, where there is one already.
    fileprivate var attendee: Attendee? {
        switch self {
        case .put(let member, _, _), .leave(let member): member
        case .add: nil
        }
    }

    /// The same as a wish that means this seat whoever says it.
    fileprivate var alteration: Alteration {
        switch self {
        case .put(let member, let person, isSubstitute: true): .substitute(old: member.person, new: person)
        case .put(let member, let person, isSubstitute: false): .correct(old: member.person, new: person)
        case .leave(let member): .remove(member.person)
        case .add(let person): .add(person)
        }
    }
}
