// Whom a campaign writes to, and when the clock next has something to do.

import Foundation

/// Somebody invited, and whether anything was heard from them.
package struct Invitee: Hashable, Sendable {
    package var contact: Contact
    package var language: Language
    package var hasAnswered: Bool

    package init(contact: Contact, language: Language, hasAnswered: Bool) {
        self.contact = contact
        self.language = language
        self.hasAnswered = hasAnswered
    }
}

extension Campaign {
    /// The notices it sends now. One an address; a person's own address where the register has it, so that each of a
    /// delegation is reminded, else the contact's.
    package func notices(to roster: Roster, invitees: [Invitee]) -> [Notice] {
        switch audience {
        case .unanswered:
            // Somebody whom a colleague put down has been heard of too.
            let known = Set(roster.registrations.values.map(\.contact.key))
                .union(roster.attendees.values.compactMap { $0.person.email.map(Contact.key) })
            return unique(
                invitees.filter { !$0.hasAnswered && !known.contains($0.contact.key) }
                    .map { notice(to: $0.contact, $0.language, roster.event, nil, []) })
        case .confirmed:
            return unique(reminders(roster) { $0 == .confirmed })
        case .waiting:
            let places = Dictionary(uniqueKeysWithValues: roster.waiting.enumerated().map { ($1.id, $0 + 1) })
            return unique(reminders(roster) { $0 == .waiting }).map { $0.placed { places[$0] } }
        }
    }

    private func reminders(_ roster: Roster, where isMeant: (AttendeeState) -> Bool) -> [Notice] {
        roster.addressees(where: isMeant).map { one in
            notice(to: one.contact, one.registration.language, roster.event, one.registration, roster.seats(one.ids))
        }
    }

    private func notice(
        to contact: Contact, _ language: Language, _ event: Event, _ registration: Registration?, _ seats: [Notice.Seat]
    ) -> Notice {
        let isContact = registration?.contact.key == contact.key
        return Notice(
            kind: kind == .reminder ? .reminder : .deadlineReminder, to: contact, language: event.answering(language),
            event: event.code, reference: isContact ? registration?.reference : nil, seats: seats,
            origin: isContact ? registration?.origin : nil, isReply: false, campaign: name)
    }

    private func unique(_ notices: [Notice]) -> [Notice] {
        var seen: Set<String> = []
        return notices.filter { seen.insert($0.to.key).inserted }
    }
}

extension Roster {
    /// Whom to write to about people in certain states, by registration: a person's own address where the register has
    /// it, so that each of a delegation is written to, else the contact's.
    func addressees(
        where isMeant: (AttendeeState) -> Bool
    ) -> [(contact: Contact, registration: Registration, ids: [Int])] {
        var found: [(Contact, Registration, [Int])] = []
        let members = Dictionary(grouping: attendees.values.filter { isMeant($0.state) }, by: \.reference)
        for registration in registrations.values.sorted(by: { $0.reference < $1.reference }) {
            let meant = (members[registration.reference] ?? []).sorted { $0.id < $1.id }
            let toContact = meant.filter {
                $0.person.email == nil || $0.person.email.map(Contact.key) == registration.contact.key
            }
            if !toContact.isEmpty { found.append((registration.contact, registration, toContact.map(\.id))) }
            var others = meant.filter { !toContact.contains($0) }
            while let first = others.first, let address = first.person.email {
                // Several may share an address that is not the contact's.
                let sharing = others.filter { $0.person.email.map(Contact.key) == Contact.key(of: address) }
                let own = Contact(name: sharing.count == 1 ? first.person.name : nil, address: address)
                found.append((own, registration, sharing.map(\.id)))
                others.removeAll { sharing.contains($0) }
            }
        }
        return found
    }

    /// The next instant at which an offer, or the time for an answer from an address, ends.
    package var nextLapse: Date? { attendees.values.compactMap(\.ends).min() }

    /// The next instant after `now` at which seats saved for a party are free for others.
    package func nextRelease(after now: Date) -> Date? {
        attendees.values.compactMap { $0.state == .waiting ? $0.bond?.savedUntil : nil }.filter { $0 > now }.min()
    }
}

extension Event {
    /// The next instant after `now` at which what people may have changes by itself: a quota falls to everyone, the deadline.
    package func nextTurn(after now: Date) -> Date? {
        (quotas.compactMap(\.until) + [deadline]).filter { $0 > now && $0 < start }.min()
    }
}
