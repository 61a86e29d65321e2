// Whom a campaign writes to, and when the clock next has something to do.

import Foundation

/// Somebody invited, and whether anything was heard from them.
package struct Invitee: Hashable, Sendable {
    package var contact: Contact
    package var language: Language
    package var hasAnswered: Bool
    package var organisation: String?
    /// The `key` of one of the event's categories.
    package var category: String?

    package init(
        contact: Contact, language: Language, hasAnswered: Bool, organisation: String? = nil, category: String? = nil
    ) {
        self.contact = contact
        self.language = language
        self.hasAnswered = hasAnswered
        self.organisation = organisation
        self.category = category
    }
}

/// Somebody a campaign could write to.
package struct Addressee: Sendable {
    package var contact: Contact
    /// What it writes, or why it passes them by: a phrase such as "is waiting".
    package var verdict: Verdict

    package enum Verdict: Sendable {
        case meant(Notice)
        case passedBy(String)
    }

    package init(contact: Contact, verdict: Verdict) {
        self.contact = contact
        self.verdict = verdict
    }

    package var notice: Notice? { if case .meant(let notice) = verdict { notice } else { nil } }
}

extension Campaign {
    /// The notices it sends now. One an address; a person's own address where the register has it, so that each of a
    /// delegation is written to, else the contact's.
    package func notices(to roster: Roster, invitees: [Invitee]) -> [Notice] {
        addressees(in: roster, invitees: invitees).compactMap(\.notice)
    }

    /// Everybody it could write to, those it passes by with the reason. One an address.
    package func addressees(in roster: Roster, invitees: [Invitee]) -> [Addressee] {
        let found = audience == .unanswered ? invited(invitees, roster) : registered(roster)
        var seen: Set<String> = []
        // Who gets it for one of several registrations gets it.
        let meant = found.filter { $0.notice != nil } + found.filter { $0.notice == nil }
        return meant.filter { seen.insert($0.contact.key).inserted }
    }

    private func invited(_ invitees: [Invitee], _ roster: Roster) -> [Addressee] {
        // Somebody whom a colleague put down has been heard of too.
        let known = Set(roster.registrations.values.map(\.contact.key))
            .union(roster.attendees.values.compactMap { $0.person.email.map(Contact.key) })
        return invitees.map { invitee in
            if known.contains(invitee.contact.key) { return Addressee(invitee.contact, passedBy: "is registered") }
            if invitee.hasAnswered { return Addressee(invitee.contact, passedBy: "has answered") }
            if let reason = filter.excludes(
                category: invitee.category, language: invitee.language, organisation: invitee.organisation)
            {
                return Addressee(invitee.contact, passedBy: reason)
            }
            return Addressee(notice(to: invitee.contact, invitee.language, roster.event, nil, []))
        }
    }

    private func registered(_ roster: Roster) -> [Addressee] {
        func exclusion(_ attendee: Attendee) -> String? {
            guard audience.means(attendee.state) else { return attendee.state.standingWords }
            return filter.excludes(
                category: attendee.person.category, language: roster.registrations[attendee.reference]?.language,
                organisation: attendee.person.organisation)
        }
        var concerned = roster.addressees { exclusion($0) == nil }
        if isUrgent {
            // Whoever put others down has their calendar entry, and hears of it too.
            concerned += roster.registrations.values.sorted { $0.reference < $1.reference }.compactMap { registration in
                let ids = roster.members(of: registration.reference).filter { exclusion($0) == nil }.map(\.id)
                return ids.isEmpty ? nil : (registration.contact, registration, ids)
            }
        }
        let meant = Dictionary(grouping: concerned) { $0.contact.key }.values.map { ones in
            // One letter an address, about all its seats, from the registration that is its own.
            let own = ones.first { $0.registration.contact.key == $0.contact.key } ?? ones[0]
            let ids = Set(ones.flatMap(\.ids)).sorted()
            return Addressee(
                notice(to: own.contact, own.registration.language, roster.event, own.registration, roster.seats(ids)))
        }.sorted { $0.contact.key < $1.contact.key }
        let others = roster.addressees { exclusion($0) != nil }.map { one in
            let reason = one.ids.compactMap { roster.attendees[$0] }.compactMap(exclusion).first
            return Addressee(one.contact, passedBy: reason ?? "is not meant")
        }
        guard audience == .waiting || audience == .everybody else { return meant + others }
        let places = Dictionary(uniqueKeysWithValues: roster.waiting.enumerated().map { ($1.id, $0 + 1) })
        return meant.compactMap(\.notice).map { Addressee($0.placed { places[$0] }) } + others
    }

    private func notice(
        to contact: Contact, _ language: Language, _ event: Event, _ registration: Registration?, _ seats: [Notice.Seat]
    ) -> Notice {
        let isContact = registration?.contact.key == contact.key
        return Notice(
            kind: kind, to: contact, language: event.answering(language), event: event.code,
            reference: isContact ? registration?.reference : nil, seats: seats,
            origin: isContact ? registration?.origin : nil, isReply: false, campaign: name
        ).read(in: language)
    }
}

extension Addressee {
    fileprivate init(_ notice: Notice) { self.init(contact: notice.to, verdict: .meant(notice)) }
    fileprivate init(_ contact: Contact, passedBy reason: String) {
        self.init(contact: contact, verdict: .passedBy(reason))
    }
}

extension Campaign.Filter {
    /// Why somebody is passed by, or `nil`.
    fileprivate func excludes(category: String?, language: Language?, organisation: String?) -> String? {
        if !categories.isEmpty, !(category.map(categories.contains) ?? false) {
            return category.map { "is of category \($0)" } ?? "is of no known category"
        }
        if !languages.isEmpty, !(language.map(languages.contains) ?? false) {
            return language.map { "writes in \($0)" } ?? "writes in an unknown language"
        }
        guard !organisations.isEmpty else { return nil }
        guard let organisation else { return "is of no known organisation" }
        let own = organisation.searchable
        return organisations.contains { own.contains($0.searchable) } ? nil : "is of \(organisation)"
    }
}

extension String {
    /// Its words, each between blanks.
    fileprivate var searchable: String {
        let words = folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }
        return " \(words.joined(separator: " ")) "
    }
}

extension AttendeeState {
    /// "is waiting": how somebody stands, for whoever asks why they are passed by.
    fileprivate var standingWords: String {
        switch self {
        case .unconfirmed: "has not confirmed yet"
        case .confirmed: "has a seat"
        case .waiting: "is waiting"
        case .offered: "is offered a seat"
        case .declined: "has declined"
        case .cancelled: "has cancelled"
        case .present: "is there"
        }
    }
}

extension Roster {
    /// Whom to write to about people in certain states, by registration: a person's own address where the register has
    /// it, so that each of a delegation is written to, else the contact's.
    func addressees(
        where isMeant: (Attendee) -> Bool
    ) -> [(contact: Contact, registration: Registration, ids: [Int])] {
        var found: [(Contact, Registration, [Int])] = []
        let members = Dictionary(grouping: attendees.values.filter(isMeant), by: \.reference)
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
