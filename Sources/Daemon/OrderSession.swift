// One organiser's letter on its way, and what is said of it.

import Core
import Foundation

/// One organiser's letter on its way: what is meant, and what was said so far.
struct OrderSession {
    let by: String
    let origin: Origin
    let letter: Int
    var review: Int?
    var event: Event?
    var lines: [String] = []
    var faults = 0
    /// The organiser has seen what will be done, and sent the code.
    var isProven = false
    /// What is done is undone at the end.
    var isTrial = false

    init(by: String, origin: Origin, letter: Int, review: Int?, event: Event?) {
        self.by = by
        self.origin = origin
        self.letter = letter
        self.review = review
        self.event = event
    }

    mutating func say(_ order: String, _ result: String) { say(order, [result]) }

    mutating func say(_ order: String, _ results: [String]) {
        lines.append("> \(order)")
        lines += results.isEmpty ? ["nothing changes"] : results
        lines.append("")
    }

    func review(_ number: Int?) throws(ActRefusal) -> Int {
        guard let id = number ?? review else { throw .refused("say which: settle NUMBER, dismiss NUMBER") }
        return id
    }

    /// The event of an order: by the code it names, else the one spoken of.
    func meant(by deed: Act.Deed?, among events: [Event]) throws(ActRefusal) -> Event {
        let whom: Whom? =
            switch deed {
            case .cancel(let whom), .confirm(let whom), .decline(let whom), .move(let whom, _): whom
            default: nil
            }
        if let prefix = whom.flatMap({ Reference($0.who) })?.prefix,
            let event = events.first(where: { $0.referencePrefix == prefix })
        {
            return event
        }
        guard let event else {
            throw .refused("say which event first: event CODE (\(events.map(\.code.rawValue).joined(separator: ", ")))")
        }
        return event
    }
}

extension Decision {
    /// What it changed, in sentences.
    func done(_ roster: Roster) -> [String] {
        entries.compactMap { entry in
            if case .sized(from: nil, to: _) = entry.change { return nil }
            return entry.change.sentence { roster.attendees[$0]?.person.name ?? "attendee \($0)" }
        }
    }

    /// Whom it writes to.
    var said: [String] {
        notices.map { "\($0.kind.rawValue) to \($0.to.address)\($0.reference.map { ", \($0)" } ?? "")" }
    }
}
