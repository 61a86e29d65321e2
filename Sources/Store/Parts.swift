// The part of a roster that one decision needs (Core's `Scope`): a handful of rows by index, however many the register holds.

import Core
import Foundation
import GRDB

extension Transaction {
    /// The part of `event`'s roster for `scope`: whoever it names, all that ended by `now`, and of each kind of those who
    /// wait the first `heads`.
    package func part(of event: Event, for scope: Core.Scope, now: Date, heads: Int) throws -> Roster {
        try recountQuotas(of: event)
        guard !scope.isWhole else { return try roster(of: event) }
        var part = Part(event: event.code.rawValue)
        try add(scope, to: &part)
        var known: [Question] = []
        for id in scope.questions {
            known += try all("SELECT * FROM question WHERE event = ? AND id = ?", [part.event, id])
                .map(Transaction.question)
        }
        for reference in part.named {
            known += try all("SELECT * FROM question WHERE reference = ?", [reference.text]).map(Transaction.question)
        }
        // What a yes would do is about people too.
        var asked = Core.Scope()
        for question in known {
            asked.references.insert(question.reference)
            asked.add(question.wish)
        }
        try add(asked, to: &part)
        try part.add(
            all("SELECT * FROM attendee WHERE event = ? AND ends <= ?", [part.event, now.milliseconds]))
        try part.add(
            all("SELECT * FROM attendee WHERE event = ? AND saved_until > 0 AND state = 'waiting'", [part.event]))
        let unloaded = try addHeads(heads, to: &part)
        try addParties(to: &part)
        try addRegistrations(to: &part)
        let attendees = Array(part.attendees.values)
        let last = try all(
            """
            SELECT received, uid, place FROM attendee WHERE event = ? AND state = 'waiting'
            ORDER BY received DESC, uid DESC, place DESC, id DESC LIMIT 1
            """, [part.event]
        ).first.map(Transaction.receipt)
        var rest = try tally(of: event.code)
        let questions = Dictionary(known.map { ($0.id, $0) }) { a, _ in a }
        let whole = try roster(
            of: event, Array(part.registrations.values), attendees, Array(questions.values.sorted { $0.id < $1.id }))
        for attendee in attendees { rest[whole.standing(of: attendee), default: 0] -= 1 }
        return try roster(
            of: event, Array(part.registrations.values), attendees, Array(questions.values), rest: rest,
            unloaded: unloaded, lastUnloaded: last)
    }

    /// What was found so far.
    private struct Part {
        let event: String
        /// The registrations that the scope is about, all of whose members are needed.
        var named: Set<Reference> = []
        var registrations: [Reference: Registration] = [:]
        var attendees: [Int: Attendee] = [:]

        mutating func add(_ rows: [Row]) throws {
            for row in rows {
                let attendee = try Transaction.attendee(row)
                attendees[attendee.id] = attendee
            }
        }
    }

    private func add(_ scope: Core.Scope, to part: inout Part) throws {
        var named = Set(scope.references)
        for address in scope.addresses {
            let rows = try all(
                "SELECT * FROM registration WHERE event = ? AND contact_key = ?", [part.event, address])
            named.formUnion(try rows.map { try Transaction.registration($0).reference })
            let people = try all("SELECT * FROM attendee WHERE event = ? AND email_key = ?", [part.event, address])
            try part.add(people)
            named.formUnion(try people.map { try Transaction.attendee($0).reference })
        }
        for name in scope.names {
            try part.add(all("SELECT * FROM attendee WHERE event = ? AND name_key = ?", [part.event, name]))
        }
        for reference in named where part.named.insert(reference).inserted {
            try part.add(
                all("SELECT * FROM attendee WHERE reference = ? AND +event = ?", [reference.text, part.event]))
            for row in try all(
                "SELECT * FROM registration WHERE reference = ? AND +event = ?", [reference.text, part.event])
            {
                part.registrations[reference] = try Transaction.registration(row)
            }
        }
    }

    /// The first of each kind of those who wait; which kinds have more.
    private func addHeads(_ heads: Int, to part: inout Part) throws -> [String: Turn] {
        var unloaded: [String: Turn] = [:]
        var last: String?
        while let kind = try nextKind(after: last, part.event) {
            last = kind
            let rows = try all(
                """
                SELECT * FROM attendee WHERE event = ? AND kind = ? ORDER BY received, uid, place, id LIMIT ?
                """, [part.event, kind, heads + 1])
            if rows.count > heads, let row = rows.last {
                unloaded[kind] = Turn(receipt: Transaction.receipt(row), id: row["id"])
            }
            // Seats are saved for the first party that nobody stood back for yet.
            if kind.contains("/") {
                try part.add(
                    all(
                        """
                        SELECT * FROM attendee WHERE event = ? AND kind = ? AND saved_until IS NULL
                        ORDER BY received, uid, place, id LIMIT 1
                        """, [part.event, kind]))
            }
            try part.add(Array(rows.prefix(heads)))
        }
        return unloaded
    }

    private func nextKind(after last: String?, _ event: String) throws -> String? {
        let row =
            if let last {
                try all("SELECT min(kind) AS kind FROM attendee WHERE event = ? AND kind > ?", [event, last]).first
            } else {
                try all("SELECT min(kind) AS kind FROM attendee WHERE event = ? AND kind IS NOT NULL", [event]).first
            }
        return row?["kind"]
    }

    private func addParties(to part: inout Part) throws {
        for party in Set(part.attendees.values.compactMap { $0.bond?.party }) {
            try part.add(all("SELECT * FROM attendee WHERE event = ? AND party = ?", [part.event, party]))
        }
    }

    private func addRegistrations(to part: inout Part) throws {
        for reference in Set(part.attendees.values.map(\.reference)) where part.registrations[reference] == nil {
            for row in try all("SELECT * FROM registration WHERE reference = ?", [reference.text]) {
                part.registrations[reference] = try Transaction.registration(row)
            }
        }
    }

    // MARK: Counts

    /// How many attendees stand how.
    package func tally(of event: EventCode) throws -> [Standing: Int] {
        var tally: [Standing: Int] = [:]
        for row in try all("SELECT * FROM tally WHERE event = ? AND count <> 0", [event.rawValue]) {
            guard let kind = Standing.Kind(rawValue: row["standing"]) else {
                throw StoreError("reading the register: \(row["standing"] as String) is no standing")
            }
            tally[Standing(kind: kind, set: QuotaSet(rawValue: row["quotas"]), isGuest: row["guest"])] = row["count"]
        }
        return tally
    }

    /// The place on the waiting list, from 1, of an attendee who waits. Counted from the end of the list where that is
    /// near, as for whoever has just come.
    package func place(of id: Int, event: EventCode) throws -> Int? {
        guard
            let one = try all(
                "SELECT received, uid, place FROM attendee WHERE event = ? AND id = ? AND state = 'waiting'",
                [event.rawValue, id]
            ).first
        else { return nil }
        let place: StatementArguments = [
            event.rawValue, one["received"] as Int64, one["uid"] as Int64, one["place"] as Int, id,
        ]
        let near = 500
        let behind = try Int.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT count(*) FROM (
                        SELECT 1 FROM attendee WHERE event = ? AND state = 'waiting'
                            AND (received, uid, place, id) > (?, ?, ?, ?) LIMIT \(near + 1)
                    )
                    """), arguments: place)
        if let behind, behind <= near {
            let all = try tally(of: event).filter { $0.key.kind == .waiting }.values.reduce(0, +)
            return all - behind
        }
        return try Int.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT count(*) FROM attendee WHERE event = ? AND state = 'waiting'
                        AND (received, uid, place, id) <= (?, ?, ?, ?)
                    """), arguments: place)
    }

    /// The next instant at which an offer, or the time for an answer, ends; also one that has passed and is not settled.
    package func nextLapse(of event: EventCode) throws -> Date? {
        // An answer that a person has yet to read keeps its sender's offer alive.
        try all(
            """
            SELECT ends FROM attendee WHERE event = ? AND ends IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM hold JOIN registration ON registration.reference = attendee.reference
                WHERE hold.event = attendee.event AND hold.received < attendee.ends
                    AND hold.sender IN (attendee.email_key, registration.contact_key)
            ) ORDER BY ends LIMIT 1
            """, [event.rawValue]
        ).first
            .flatMap { ($0["ends"] as Int64?).map(Date.init(milliseconds:)) }
    }

    /// The next instant after `now` at which seats saved for a party are free for others.
    package func nextRelease(of event: EventCode, after now: Date) throws -> Date? {
        try all(
            "SELECT min(saved_until) AS saved FROM attendee WHERE event = ? AND saved_until > ? AND state = 'waiting'",
            [event.rawValue, now.milliseconds]
        ).first.flatMap { ($0["saved"] as Int64?).map(Date.init(milliseconds:)) }
    }

    package func isUsed(_ reference: Reference) throws -> Bool {
        try !all("SELECT 1 FROM registration WHERE reference = ?", [reference.text]).isEmpty
    }

    /// Writes anew which quotas count whom, where the event file has others than when it was last written.
    private func recountQuotas(of event: Event) throws {
        let definition = event.quotas.map { quota in
            let trait = if case .answer(let key) = quota.trait { "answer \(key)" } else { "category" }
            return "\(quota.name): \(trait) \(quota.values.sorted().joined(separator: " "))"
        }.sorted().joined(separator: "; ")
        let known =
            try all("SELECT quotas FROM terms WHERE event = ?", [event.code.rawValue]).first?["quotas"] as String?
        guard known ?? "" != definition else { return }
        let roster = try roster(of: event)
        let kinds = roster.kinds
        for attendee in roster.attendees.values.sorted(by: { $0.id < $1.id }) {
            try put(attendee, roster, kind: kinds[attendee.id])
        }
        try db.execute(
            sql: """
                INSERT INTO terms (event, quotas) VALUES (?, ?) ON CONFLICT DO UPDATE SET quotas = excluded.quotas
                """,
            arguments: [event.code.rawValue, definition])
    }
}
