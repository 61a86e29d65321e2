// Who a seat is for, and how two mentions of one human being are known to be the same.

import Foundation

/// A person as a letter names them. `name` is never blank and reads as they would want it on a badge.
package struct Person: Hashable, Codable, Sendable {
    package var name: String
    package var organisation: String?
    /// The person's own address, not their secretary's.
    package var email: String?
    /// The `key` of one of the event's categories.
    package var category: String?
    /// What they need (diet, access, interpretation), in the sender's words.
    package var needs: String?
    /// What they answered to the event's questions: keys of answers by keys of questions; `nil` where nothing is known.
    package var answers: [String: String]?

    package init(
        name: String, organisation: String? = nil, email: String? = nil, category: String? = nil, needs: String? = nil,
        answers: [String: String]? = nil
    ) {
        self.answers = answers
        self.name = name
        self.organisation = organisation
        self.email = email
        self.category = category
        self.needs = needs
    }

    /// The name without case, accents, punctuation and order of its words: `LE GOFF Jeanne` and `Jeanne Le Goff` are one.
    package var nameKey: String { Person.key(of: name) }

    package static func key(of name: String) -> String {
        name.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }
            .map { String($0.flatMap { letter in plainLetters[letter] ?? String(letter) }) }
            .sorted()
            .joined(separator: " ")
    }

    /// Letters that Unicode does not take apart, as people type them on a keyboard that has none.
    private static let plainLetters: [Character: String] = [
        "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    ]

    /// This person with every gap filled from `other`, and what `other` says preferred where both speak.
    package func corrected(by other: Person) -> Person {
        Person(
            name: other.name,
            organisation: other.organisation ?? organisation,
            email: other.email ?? email,
            category: other.category ?? category,
            needs: other.needs ?? needs,
            answers: other.answers.map { new in (answers ?? [:]).merging(new) { $1 } } ?? answers)
    }
}

/// Whom the desk writes to about a registration.
package struct Contact: Hashable, Codable, Sendable {
    package var name: String?
    /// An addr-spec, as written by its owner; compare with `Contact.key(of:)`.
    package var address: String

    package init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }

    /// Addresses compare without case: no provider people use tells `A@b` from `a@b`.
    package static func key(of address: String) -> String { address.lowercased() }

    package var key: String { Contact.key(of: address) }
}
