// Whose seats a letter speaks of: finding people and registrations by name, address and code (rules 3 and 6).

import Foundation

extension Roster {
    /// The registration whose contact has this address.
    package func registration(of address: String) -> Registration? {
        let key = Contact.key(of: address)
        return registrations.values.filter { $0.contact.key == key }.min { ($0.received, $0.reference) < ($1.received, $1.reference) }
    }

    /// The active seat that `person`, named by `contact`, has already (rule 3), or `nil`.
    ///
    /// The same name is the same human being unless both organisation and address tell two of them apart. The same own
    /// address is the same human being where one name is part of the other; a secretary's address shared by a
    /// delegation is not.
    package func active(_ person: Person, contact: Contact) -> Attendee? {
        attendees.values
            .filter { $0.state.isActive && isSame($0, person, contact: contact) }
            .min { $0.id < $1.id }
    }

    /// Whether `person` is somebody who has a seat already and is none of `ids`: putting them down would seat them twice.
    func isTwin(_ person: Person, contact: Contact, but ids: Set<Int>) -> Bool {
        attendees.values.contains { $0.state.isActive && !ids.contains($0.id) && isSame($0, person, contact: contact) }
    }

    private func isSame(_ attendee: Attendee, _ person: Person, contact: Contact) -> Bool {
        let there = attendee.person
        let sameAddress = there.email.map(Contact.key) == person.email.map(Contact.key) && person.email != nil
        if there.nameKey == person.nameKey {
            let sameContact = registrations[attendee.reference]?.contact.key == contact.key
            return sameContact || sameAddress || !areTwo(there, person)
        }
        return sameAddress && Person.isPart(there.nameKey, of: person.nameKey)
    }

    private func areTwo(_ a: Person, _ b: Person) -> Bool {
        guard let mailA = a.email, let mailB = b.email, let workA = a.organisation, let workB = b.organisation
        else { return false }
        return Contact.key(of: mailA) != Contact.key(of: mailB) && Person.key(of: workA) != Person.key(of: workB)
    }

    /// The one active attendee of `reference` whom `person` names, `nil` where none or several could be meant. Somebody
    /// named in full who has left is nobody else of a like name.
    func member(_ person: Person, of reference: Reference) -> Attendee? {
        let active = members(of: reference).filter { $0.state.isActive }
        let exact = active.filter { $0.person.nameKey == person.nameKey }
        if exact.count == 1 { return exact[0] }
        if hasLeft(person, reference) { return nil }
        let partial = active.filter { Person.isPart($0.person.nameKey, of: person.nameKey) }
        return partial.count == 1 ? partial[0] : nil
    }

    /// Whether `person`, named in full, was in `reference` and is there no more: a wish about them was granted before.
    func hasLeft(_ person: Person, _ reference: Reference) -> Bool {
        let named = members(of: reference).filter { $0.person.nameKey == person.nameKey }
        return !named.isEmpty && !named.contains { $0.state.isActive }
    }
}

extension Person {
    /// Whether all words of the shorter key are words of the longer (`dupont jean` and `dupont jean pierre`).
    static func isPart(_ a: String, of b: String) -> Bool {
        let a = Set(a.split(separator: " "))
        let b = Set(b.split(separator: " "))
        guard let shorter = [a, b].min(by: { $0.count < $1.count }), !shorter.isEmpty else { return false }
        return shorter.isSubset(of: a) && shorter.isSubset(of: b)
    }
}
