// What organisers may ask to see by mail: the list, the counts, what waits for a person, why somebody has what they have.

import Core
import Foundation
import Store

extension Desk {
    func show(
        _ what: Order.Show, _ session: OrderSession, _ transaction: Transaction, at now: Date
    ) throws -> [String] {
        switch what {
        case .help: return OrderLine.vocabulary.map { "- \($0)" }
        case .review:
            let open = try transaction.reviews(all: false)
            return open.isEmpty
                ? ["no letter waits for a person"]
                : open.map { "\($0.id): \($0.sender ?? "unread"), \($0.subject): \($0.reason)" }
        case .seats:
            let event = try session.meant(by: nil, among: events)
            let count = try transaction.part(of: event, for: Scope(), now: now, heads: 1).count(at: now)
            return [count.sentence]
        case .roster:
            let event = try session.meant(by: nil, among: events)
            let roster = try transaction.roster(of: event)
            let people = roster.attendees.values.filter(\.state.isActive)
                .sorted { ($0.state.name, $0.receipt, $0.id) < ($1.state.name, $1.receipt, $1.id) }
            let lines = people.prefix(1000).map { attendee in
                [
                    attendee.state.name, attendee.reference.text, attendee.person.name,
                    attendee.person.organisation ?? "",
                ]
                .filter { !$0.isEmpty }.joined(separator: ", ")
            }
            return [roster.count(at: now).sentence] + lines
                + (people.count > 1000 ? ["and \(people.count - 1000) more; `usher roster` prints them all"] : [])
        case .why(let reference):
            var names: [Int: String] = [:]
            let lines = try transaction.history(of: reference.text).compactMap { line -> String? in
                guard let change = line.change, line.reference == reference.text else { return nil }
                change.learn(&names)
                return "\(line.at.rfc3339): \(change.sentence { names[$0] ?? "attendee \($0)" }): \(line.reason)"
            }
            return lines.isEmpty ? ["nothing is known of \(reference)"] : lines
        }
    }
}

extension SeatCount {
    /// In words, for transcripts.
    package var sentence: String {
        "\(confirmed) confirmed, \(offered) offered, \(held) held, \(free) free of \(capacity)"
            + (kept > 0 ? ", \(kept) kept" : "") + "; \(waiting) waiting"
    }
}
