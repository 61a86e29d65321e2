// A notice of each kind as it might be sent, for whoever wants to see one: people who do not exist, in the event as it is.

import Core
import Foundation

extension Notice {
    /// A plausible notice of `kind` in `language`, to `address` where one is given.
    package static func sample(
        _ kind: NoticeKind, in language: Language, of event: Event, now: Date, to address: String? = nil
    ) -> Notice {
        let people = Sample.people(event)
        let contact = Contact(name: people[0].name, address: address ?? "a.diallo@ville.example")
        let isInvitee = [.invitation, .deadlineReminder].contains(kind)
        let isNobody = [.refusedLate, .refusedClosed, .refusedFull, .handedOver].contains(kind)
        var notice = Notice(
            kind: kind, to: contact, language: language, event: event.code,
            reference: isInvitee || isNobody ? nil : Reference(prefix: event.referencePrefix, number: 123_456),
            seats: isInvitee || isNobody ? [] : Sample.seats(kind, people, event, now),
            isReply: !isPlanned(kind))
        if isPlanned(kind) { notice.campaign = kind.rawValue }
        switch kind {
        case .question: notice.pending = .change([.substitute(old: people[0], new: people[1])])
        case .lapsed: notice.lapse = event.policies.lapse
        case .unconfirmed: notice.until = now.addingTimeInterval(event.policies.addressLasts)
        case .announcement: notice.words = Sample.announcement.text(in: language)
        case .changed: notice.before = Sample.before(event)
        default: break
        }
        return notice
    }

    private static func isPlanned(_ kind: NoticeKind) -> Bool {
        Campaign.kinds.contains(kind) || [.changed, .calledOff, .lapsed, .announcement, .notApproved].contains(kind)
    }
}

private enum Sample {
    static func people(_ event: Event) -> [Person] {
        [
            Person(
                name: "Awa Diallo", organisation: "Ville de Dakar", category: event.categories.first?.key),
            Person(name: "João Pereira", organisation: "Câmara Municipal de Évora"),
        ]
    }

    static func seats(_ kind: NoticeKind, _ people: [Person], _ event: Event, _ now: Date) -> [Notice.Seat] {
        let until = event.offerEnd(from: now) ?? now.addingTimeInterval(event.policies.offerLasts)
        let state: AttendeeState
        var position: Int?
        switch kind {
        case .waiting, .lastState:
            state = .waiting
            position = 3
        case .offer: state = .offered(until: until)
        case .lapsed where event.policies.lapse != .leave:
            state = .waiting
            position = 7
        case .lapsed, .notApproved: state = .declined
        case .unconfirmed, .approval: state = .unconfirmed
        case .cancellation: state = .cancelled
        case .thanks: state = .present
        default: state = .confirmed
        }
        return [Notice.Seat(person: people[0], state: state, position: position)]
    }

    static let announcement = Texts([
        .english: "The afternoon session moves to room 2.", .french: "La séance de l’après-midi a lieu en salle 2.",
        .spanish: "La sesión de la tarde tendrá lugar en la sala 2.",
        .portuguese: "A sessão da tarde será na sala 2.",
    ])

    /// The event as it was: an hour earlier, and another programme.
    static func before(_ event: Event) -> EventFacts {
        var facts = EventFacts(event)
        facts.start.addTimeInterval(-3600)
        facts.programme = []
        return facts
    }
}
