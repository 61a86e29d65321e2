// Quotas beside the capacity: at most so many of a kind, or so many kept for them, and whom a quota counts.

import Foundation

/// A share of an event's seats that a kind of attendee may fill, or has for itself. Several may count the same person.
///
/// Always true: `name` is unique in its event; `limit` and `keeps` are not negative, and one of them is set; what all
/// quotas keep and the organiser's reserve together are not more than the capacity.
package struct Quota: Equatable, Sendable {
    /// What of a person it looks at.
    package enum Trait: Hashable, Sendable {
        case category
        /// The answer to the event's question of that key.
        case answer(String)
    }

    /// Lower-case letters, digits and dashes.
    package var name: String
    /// As a notice names it.
    package var labels: Texts
    package var trait: Trait
    /// The values of the trait that it counts.
    package var values: Set<String>
    /// At most so many seats for them; `nil`: no limit.
    package var limit: Int?
    /// So many seats are for them alone.
    package var keeps: Int
    /// The first instant at which it binds nobody any more: what is left falls to everyone. `nil`: never.
    package var until: Date?

    package init(
        name: String, labels: Texts, trait: Trait, values: Set<String>, limit: Int? = nil, keeps: Int = 0,
        until: Date? = nil
    ) {
        self.name = name
        self.labels = labels
        self.trait = trait
        self.values = values
        self.limit = limit
        self.keeps = keeps
        self.until = until
    }

    package func counts(_ person: Person) -> Bool {
        switch trait {
        case .category: person.category.map(values.contains) ?? false
        case .answer(let key): person.answers?[key].map(values.contains) ?? false
        }
    }

    package func binds(at instant: Date) -> Bool { until.map { instant < $0 } ?? true }
}

/// The quotas that count one person: their names in alphabetical order, joined by "+". People of one set are served alike.
package struct QuotaSet: RawRepresentable, Hashable, Codable, Sendable, Comparable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ names: [String]) { rawValue = names.sorted().joined(separator: "+") }

    /// Counted by no quota.
    package static let none = QuotaSet([])

    package var names: [Substring] { rawValue.split(separator: "+") }
    package func contains(_ name: String) -> Bool { names.contains { $0 == name } }
    package static func < (a: QuotaSet, b: QuotaSet) -> Bool { a.rawValue < b.rawValue }
}

extension Event {
    package func quotas(of person: Person) -> QuotaSet {
        QuotaSet(quotas.filter { $0.counts(person) }.map(\.name))
    }

    package func quota(_ name: String) -> Quota? { quotas.first { $0.name == name } }
}

/// Something an event asks of everybody besides their name (which region they come from), answered in their own words.
package struct EventQuestion: Equatable, Sendable {
    package var key: String
    package var labels: Texts
    /// The answers it knows; `Category` for their words.
    package var answers: [Category]

    package init(key: String, labels: Texts, answers: [Category]) {
        self.key = key
        self.labels = labels
        self.answers = answers
    }
}
