// A short answer below a notice of ours: what it means there, by what the notice asks.

import Core

extension NoticeKind {
    /// The kind among those a letter answers, the nearest first, that its yes or no is meant for. A question or an offer stands
    /// above the notice of waiting that came before it, and below whatever settled it afterwards; that a person will answer
    /// asks nothing.
    static func asked(_ kinds: [NoticeKind]) -> NoticeKind? {
        guard let first = kinds.first else { return nil }
        switch first {
        case .waiting, .handedOver, .approval, .question, .unconfirmed, .offer:
            let asking: [NoticeKind] = [.question, .offer, .unconfirmed]
            return asking.first(where: kinds.contains) ?? kinds.first { $0 != .handedOver } ?? first
        case .confirmation, .lapsed, .refusedLate, .refusedClosed, .refusedFull, .cancellation, .correction, .status,
            .notApproved, .announcement, .reminder, .deadlineReminder, .invitation, .stillComing, .lastState, .thanks,
            .changed, .calledOff:
            return first
        }
    }

    /// What a yes does below it; `nil`: nothing is asked that a yes would answer.
    var yes: Intent? {
        switch self {
        case .question, .offer, .unconfirmed, .lapsed, .status, .reminder, .stillComing, .changed: .accept
        case .deadlineReminder, .invitation, .refusedClosed: .register
        case .confirmation, .waiting, .refusedLate, .refusedFull, .cancellation, .correction, .handedOver, .approval,
            .notApproved, .announcement, .lastState, .thanks, .calledOff:
            nil
        }
    }

    var no: Intent? {
        switch self {
        case .question, .offer, .unconfirmed, .lapsed, .status, .deadlineReminder, .invitation, .stillComing: .decline
        case .confirmation, .waiting, .refusedLate, .refusedClosed, .refusedFull, .cancellation, .correction,
            .handedOver, .approval, .notApproved, .announcement, .reminder, .lastState, .thanks, .changed, .calledOff:
            nil
        }
    }

    var cancel: Intent? {
        switch self {
        case .confirmation, .waiting, .approval, .correction, .status, .reminder, .announcement, .lapsed, .stillComing,
            .lastState, .changed:
            .cancel
        case .offer, .unconfirmed: .decline
        case .question, .refusedLate, .refusedClosed, .refusedFull, .cancellation, .handedOver, .notApproved,
            .deadlineReminder, .invitation, .thanks, .calledOff:
            nil
        }
    }

    /// What "I am coming" does.
    var comes: Intent? {
        switch self {
        case .offer, .unconfirmed, .lapsed, .status, .reminder, .confirmation, .correction, .stillComing, .changed:
            .accept
        case .deadlineReminder, .invitation, .refusedClosed: .register
        case .question, .waiting, .refusedLate, .refusedFull, .cancellation, .handedOver, .approval, .notApproved,
            .announcement, .lastState, .thanks, .calledOff:
            nil
        }
    }

    /// Whether it tells somebody who holds no place how to ask for one.
    var invitesRequest: Bool {
        switch self {
        case .deadlineReminder, .invitation, .refusedClosed, .cancellation, .lapsed, .status: true
        case .confirmation, .waiting, .offer, .refusedLate, .refusedFull, .correction, .question, .handedOver,
            .unconfirmed, .approval, .notApproved, .announcement, .reminder, .stillComing, .lastState, .thanks,
            .changed, .calledOff:
            false
        }
    }

    /// What a name below it means.
    var name: Naming {
        switch self {
        case .confirmation, .correction, .status, .reminder, .stillComing, .changed: .instead
        case .deadlineReminder, .invitation, .refusedClosed: .toRegister
        case .offer, .question, .unconfirmed: .unasked
        case .waiting, .lapsed, .refusedLate, .refusedFull, .cancellation, .handedOver, .approval, .notApproved,
            .announcement, .lastState, .thanks, .calledOff:
            .open
        }
    }

    enum Naming {
        /// The one who comes in the sender's place.
        case instead
        /// Those who are to have a place.
        case toRegister
        /// Neither yes nor no, which is what was asked.
        case unasked
        case open
    }
}

extension Reader {
    /// What the letter says in so few words that nothing else is in it.
    func shortAnswer(_ context: LetterContext, _ situation: Situation, _ found: LetterPeople) -> ShortAnswer? {
        // Answers between the lines of a quote, what is passed on, enclosed or listed, and a subject of its own say more.
        guard situation.foreign.isEmpty, found.listed.isEmpty, context.letter.interleavings == 0,
            !enclosesText(context), context.body.calendars.isEmpty,
            context.subject.isAnswer || context.evidence.subjectFindings.isEmpty
        else { return nil }
        return FindShortAnswer(lexica: lexica, organisations: organisations, tagger: nameTagger).answer(
            context.evidence.sentences, mentions: found.mentions, isSender: { isSender($0, found.sender) },
            parts: context.nameParts)
    }

    /// Settles the reading by a short answer to a notice the outbox knows; `false`: it has to be read like any letter.
    func settle(
        _ answer: ShortAnswer, _ context: LetterContext, _ concerned: Concerned, _ reading: inout Reading,
        _ doubts: inout [String]
    ) -> Bool {
        if answer == .stop { return stop(context, &reading, &doubts) }
        guard let kind = NoticeKind.asked(context.answering) else { return false }
        let sender = concerned.sender.map { concerned.person($0, among: [$0]) }
        func settle(_ intent: Intent?, _ people: [Person], _ said: String) -> Bool {
            guard let intent, intent != .register || !people.isEmpty else { return false }
            reading.isShort = true
            reading.intent = intent
            reading.attendees = people
            reading.seats = intent == .register ? people.count : nil
            reading.confidence = 0.98
            reading.reasons.append("All it says to our notice (\(kind.rawValue)) is \(said)")
            return true
        }
        func change(_ alteration: Alteration, _ person: Person, _ said: String) -> Bool {
            reading.alterations = [alteration]
            return settle(.change, [person], said)
        }
        let own = concerned.found.sender.isComplete ? sender.map { [$0] } ?? [] : []
        switch answer {
        case .stop: return false
        case .yes: return settle(kind.yes, own, "yes")
        case .no: return settle(kind.no, own, "no")
        case .comes: return settle(kind.comes, own, "that its sender comes")
        case .register: return settle(kind.invitesRequest ? .register : nil, own, "that its sender wants a place")
        // Nobody is named: the seat is the one they have, or it is not clear which.
        case .cancel: return settle(kind.cancel, [], "cancel")
        case .regret:
            // To a question it might be the answer to either side.
            guard kind != .question, !own.isEmpty else { return false }
            return settle(kind.cancel ?? kind.no, own, "that its sender cannot come")
        case .leave:
            guard context.isCampaign else { return false }
            doubts.append("It wants to be taken off, of the reminders or of the list")
            return settle(.cancel, [], "to be taken off")
        case .spelling(let name):
            guard kind != .question, let sender, let right = Respelling.of(sender.name, name) else { return false }
            var person = sender
            person.name = right
            return change(
                .correct(old: Person(name: sender.name), new: person), person, "how its sender's name is written")
        case .organisation(let organisation):
            guard kind != .question, var person = sender else { return false }
            person.organisation = organisation
            return change(.correct(old: nil, new: person), person, "its sender's organisation")
        case .people(let named):
            let people = named.map { concerned.person($0, among: named) }
            switch kind.name {
            case .open: return false
            case .toRegister: return settle(.register, people, "who is to have a place")
            case .unasked:
                doubts.append("It names somebody, and was asked for yes or no")
                return settle(.accept, people, "a name")
            case .instead:
                guard named.count == 1 else { return false }
                if named[0].isSender {
                    guard people[0].organisation != nil else { return false }
                    return change(.correct(old: nil, new: people[0]), people[0], "its sender's name and organisation")
                }
                if isAkin(named[0], concerned.found.sender) {
                    doubts.append("It names somebody whose name is like its sender's")
                }
                return change(.substitute(old: nil, new: people[0]), people[0], "who comes instead")
            }
        }
    }

    private func stop(_ context: LetterContext, _ reading: inout Reading, _ doubts: inout [String]) -> Bool {
        reading.intent = .other
        reading.confidence = 0.98
        if context.isCampaign {
            reading.isShort = true
            reading.wantsNoReminders = true
            reading.reasons.append("All it says to a reminder is stop")
        } else {
            doubts.append("It says stop, and to what is not known")
        }
        return true
    }

    /// A relative's name, or the sender's own written otherwise.
    private func isAkin(_ person: Named, _ sender: SenderName) -> Bool {
        !sender.parts.isDisjoint(with: person.name?.parts ?? [])
            || !Set(sender.name?.parts ?? []).isDisjoint(with: person.name?.parts ?? [])
    }
}
