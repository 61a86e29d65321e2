// Whose seats a letter speaks of: finding people and registrations by name, address and code (rules 3 and 6).

import Foundation

extension Roster {
    /// The registration whose contact has this address.
    package func registration(of address: String) -> Registration? {
        let key = Contact.key(of: address)
        return registrations.values.filter { $0.contact.key == key }.min {
            ($0.received, $0.reference) < ($1.received, $1.reference)
        }
    }

    /// The active seat that `person`, named by `contact`, has already (rule 3), or `nil`.
    ///
    /// The same name is the same human being unless organisation or address tells two of them apart. The same own
    /// address is the same human being where one name is part of the other; a secretary's address shared by a
    /// delegation is not.
    package func active(_ person: Person, contact: Contact) -> Attendee? {
        attendees.values
            .filter { $0.state.isActive && likeness($0, person, contact: contact) == .same }
            .min { $0.id < $1.id }
    }

    /// An active attendee of the same name of whom it cannot be told whether they are `person`: a person must look.
    func namesake(_ person: Person, contact: Contact) -> Attendee? {
        attendees.values.filter { $0.state.isActive && likeness($0, person, contact: contact) == .doubtful }
            .min { $0.id < $1.id }
    }

    /// Whether `person` may be somebody who has a seat already and is none of `ids`: putting them down could seat them
    /// twice.
    func isTwin(_ person: Person, contact: Contact, but ids: Set<Int>) -> Bool {
        attendees.values.contains {
            $0.state.isActive && !ids.contains($0.id) && likeness($0, person, contact: contact) != .another
        }
    }

    private enum Likeness { case same, doubtful, another }

    private func likeness(_ attendee: Attendee, _ person: Person, contact: Contact) -> Likeness {
        let there = attendee.person
        let addresses = Self.agree(there.email, person.email, Contact.key)
        guard there.nameKey == person.nameKey else {
            return addresses == true && Person.isPart(there.nameKey, of: person.nameKey) ? .same : .another
        }
        if addresses == true || registrations[attendee.reference]?.contact.key == contact.key { return .same }
        switch (addresses, Self.agree(there.organisation, person.organisation, Person.key)) {
        case (false, false): return .another
        case (false, nil), (nil, false): return .doubtful
        case (false, true), (nil, true), (nil, nil), (true, _): return .same
        }
    }

    /// Whether two mentions agree, `nil` where one is missing.
    private static func agree(_ a: String?, _ b: String?, _ key: (String) -> String) -> Bool? {
        guard let a, let b else { return nil }
        return key(a) == key(b)
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
    /// Whether one letter that names both means one human being.
    func isAlike(_ other: Person) -> Bool {
        guard nameKey != other.nameKey else { return true }
        guard let email, let another = other.email, Contact.key(of: email) == Contact.key(of: another) else {
            return false
        }
        return Person.isPart(nameKey, of: other.nameKey)
    }

    /// Whether all words of the shorter key are words of the longer (`dupont jean` and `dupont jean pierre`).
    static func isPart(_ a: String, of b: String) -> Bool {
        let a = Set(a.split(separator: " "))
        let b = Set(b.split(separator: " "))
        guard let shorter = [a, b].min(by: { $0.count < $1.count }), !shorter.isEmpty else { return false }
        return shorter.isSubset(of: a) && shorter.isSubset(of: b)
    }
}
