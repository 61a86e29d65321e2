// What a decision needs to see of a register that may hold a million people: the part that the cause speaks of.
//
// Everything else is counted, not read: seats by quota, and who waits by what they wait for. So the cost of a decision
// does not grow with the register.

/// The registrations and attendees a cause may be about, by what the register can be searched for.
///
/// A part of a roster made for a scope has: the registrations named by code or whose contact has one of the addresses; the
/// attendees who have one of the addresses as their own or whose name is one of the names; all members of the registrations
/// of all these, and everybody bound to one of them; the registrations' open questions and those asked for by number; all
/// holds; every attendee whose offer or time to answer has ended; those of whom seats are saved; and of each kind of party
/// that waits the first ones.
package struct Scope: Equatable, Sendable {
    package var references: Set<Reference> = []
    /// Address keys.
    package var addresses: Set<String> = []
    /// Name keys.
    package var names: Set<String> = []
    package var questions: Set<Int> = []
    /// All of it: for acts that re-order the waiting list.
    package var isWhole = false

    package init() {}

    package init(_ cause: Cause) {
        switch cause {
        case .clock: break
        case .request(let request): add(request)
        case .act(let act):
            switch act.deed {
            case .settle(_, let request): add(request)
            case .dismiss, .capacity, .quota, .close, .reopen: break
            case .register(let people, let contact, _):
                addresses.insert(contact.key)
                people.forEach { add($0) }
            case .cancel(let whom), .confirm(let whom), .decline(let whom): add(whom)
            case .move, .announce: isWhole = true
            }
        }
    }

    private mutating func add(_ request: Request) {
        addresses.insert(request.sender.key)
        if let reference = request.reference { references.insert(reference) }
        for answered in request.answered {
            if let reference = answered.reference { references.insert(reference) }
            if let question = answered.question { questions.insert(question) }
        }
        add(request.wish)
    }

    /// Also what a question asks about, once the question is known.
    package mutating func add(_ wish: Wish) {
        switch wish {
        case .register(let people), .cancel(let people, _): people.forEach { add($0) }
        case .change(let alterations):
            for alteration in alterations {
                switch alteration {
                case .substitute(let old, let new), .correct(let old, let new):
                    if let old { add(old) }
                    add(new)
                case .add(let person), .remove(let person): add(person)
                }
            }
        case .status, .accept, .decline, .review: break
        }
    }

    private mutating func add(_ person: Person) {
        names.insert(person.nameKey)
        if let email = person.email { addresses.insert(Contact.key(of: email)) }
    }

    private mutating func add(_ whom: Whom) {
        if let reference = Reference(whom.who) { references.insert(reference) }
        addresses.insert(Contact.key(of: whom.who))
    }
}
