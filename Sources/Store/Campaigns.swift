// Invitees, and which campaign has gone to whom: each person once an occurrence (a unique row says so, not a program's
// memory).

import Core
import Foundation
import GRDB

/// An occurrence of a campaign that began, or was passed over because its time had gone.
package struct CampaignRound: Equatable, Sendable {
    package var campaign: String
    package var occurrence: String
    package var due: Date
    package var began: Date
    /// `nil`: it still writes to people.
    package var ended: Date?
    /// A phrase: "running", "sent", "passed over: …", "skipped by …".
    package var note: String

    package init(campaign: String, occurrence: String, due: Date, began: Date, ended: Date?, note: String) {
        self.campaign = campaign
        self.occurrence = occurrence
        self.due = due
        self.began = began
        self.ended = ended
        self.note = note
    }
}

/// How far an occurrence of a campaign has come, by the state of its notices.
package struct CampaignProgress: Equatable, Sendable {
    package var waiting = 0
    package var accepted = 0
    package var failed = 0
    package var dropped = 0
    package var written: Int { waiting + accepted + failed + dropped }

    package init() {}
}

/// Why a campaign is stopped, and by whom.
package struct Brake: Equatable, Sendable {
    package var who: String
    package var why: String
    package var since: Date
}

extension Transaction {
    /// Whether the invitee is new: somebody invited before stays as they are.
    @discardableResult
    package func invite(_ invitee: Invitee, event: EventCode) throws -> Bool {
        try db.execute(
            sql: """
                INSERT INTO invitee (event, address_key, address, name, language, organisation, category)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
            arguments: [
                event.rawValue, invitee.contact.key, invitee.contact.address, invitee.contact.name,
                invitee.language.rawValue, invitee.organisation, invitee.category,
            ])
        return db.changesCount > 0
    }

    package func invitees(of event: EventCode) throws -> [Invitee] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM invitee WHERE event = ? ORDER BY address_key", arguments: [event.rawValue]
        ).map { row in
            Invitee(
                contact: Contact(name: row["name"], address: row["address"]),
                language: Language(row["language"] as String), hasAnswered: (row["answered"] as Int64?) != nil,
                organisation: row["organisation"], category: row["category"])
        }
    }

    /// Something was heard from the address: reminders to the unanswered pass it by.
    package func heard(from address: String, at now: Date) throws {
        try db.execute(
            sql: "UPDATE invitee SET answered = ? WHERE address_key = ? AND answered IS NULL",
            arguments: [now.milliseconds, Contact.key(of: address)])
    }

    // MARK: Occurrences

    package func rounds(of event: EventCode) throws -> [CampaignRound] {
        try all("SELECT * FROM round WHERE event = ? ORDER BY due, campaign", [event.rawValue]).map(Self.round)
    }

    /// The round of `campaign` that counts for `occurrence`; for one that runs once, that of any occurrence.
    package func round(_ campaign: Campaign, _ occurrence: String, event: EventCode) throws -> CampaignRound? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT * FROM round WHERE event = ? AND campaign = ? AND (occurrence IN (?, '') OR ?)
                ORDER BY occurrence = ? DESC, due DESC LIMIT 1
                """,
            arguments: [event.rawValue, campaign.name, occurrence, campaign.moving == .once, occurrence]
        ).map(Self.round)
    }

    private static func round(_ row: Row) -> CampaignRound {
        CampaignRound(
            campaign: row["campaign"], occurrence: row["occurrence"], due: Date(milliseconds: row["due"]),
            began: Date(milliseconds: row["began"]), ended: (row["ended"] as Int64?).map(Date.init(milliseconds:)),
            note: row["note"])
    }

    package func put(_ round: CampaignRound, event: EventCode) throws {
        try db.execute(
            sql: """
                INSERT INTO round (event, campaign, occurrence, due, began, ended, note) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET ended = excluded.ended, note = excluded.note
                """,
            arguments: [
                event.rawValue, round.campaign, round.occurrence, round.due.milliseconds, round.began.milliseconds,
                round.ended?.milliseconds, round.note,
            ])
    }

    /// The address keys of those who have had it: for one that runs once, at any occurrence.
    package func addressed(by campaign: Campaign, _ occurrence: String, event: EventCode) throws -> Set<String> {
        try Set(
            String.fetchAll(
                db,
                sql: """
                    SELECT address_key FROM addressed
                    WHERE event = ? AND campaign = ? AND (occurrence IN (?, '') OR ?)
                    """,
                arguments: [event.rawValue, campaign.name, occurrence, campaign.moving == .once]))
    }

    /// `outbox`: the notice; `nil` where none could be written.
    package func address(
        _ address: String, by campaign: String, _ occurrence: String, event: EventCode, outbox: Int64?
    ) throws {
        try db.execute(
            sql: "INSERT INTO addressed (event, campaign, occurrence, address_key, outbox) VALUES (?, ?, ?, ?, ?)",
            arguments: [event.rawValue, campaign, occurrence, Contact.key(of: address), outbox])
    }

    package func progress(of round: CampaignRound, event: EventCode) throws -> CampaignProgress {
        var progress = CampaignProgress()
        let rows = try all(
            """
            SELECT outbox.state, count(*) AS count FROM addressed JOIN outbox ON outbox.id = addressed.outbox
            WHERE addressed.event = ? AND addressed.campaign = ? AND occurrence = ? GROUP BY 1
            """, [event.rawValue, round.campaign, round.occurrence])
        for row in rows {
            switch row["state"] as String {
            case "waiting": progress.waiting = row["count"]
            case "accepted": progress.accepted = row["count"]
            case "failed": progress.failed = row["count"]
            default: progress.dropped = row["count"]
            }
        }
        return progress
    }

    /// When each address was last written to by `campaign`, and what became of it.
    package func fates(_ campaign: String, event: EventCode) throws -> [String: (state: String, at: Date)] {
        let rows = try all(
            """
            SELECT address_key, state, coalesce(done, created) AS at FROM addressed
            JOIN outbox ON outbox.id = addressed.outbox WHERE addressed.event = ? AND addressed.campaign = ?
            ORDER BY outbox.id
            """, [event.rawValue, campaign])
        return rows.reduce(into: [:]) { fates, row in
            fates[row["address_key"]] = (row["state"], Date(milliseconds: row["at"]))
        }
    }

    /// Of these addresses, by key, those that were written to about the event before `instant`.
    package func wereWritten(before instant: Date, event: EventCode) throws -> Set<String> {
        try Set(
            String.fetchAll(
                db, sql: "SELECT DISTINCT recipient_key FROM outbox WHERE event = ? AND created < ?",
                arguments: [event.rawValue, instant.milliseconds]))
    }

    /// Changes whenever somebody may have come into an audience.
    package func audienceVersion(of event: EventCode) throws -> Int {
        try Int.fetchOne(
            db,
            sql: "SELECT (SELECT coalesce(max(id), 0) FROM journal) + (SELECT count(*) FROM invitee WHERE event = ?)",
            arguments: [event.rawValue]) ?? 0
    }

    /// The campaigns of `event` that have notices waiting in the outbox.
    package func waitingCampaigns(of event: EventCode) throws -> Set<String> {
        try Set(
            String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT campaign FROM outbox
                    WHERE state = 'waiting' AND campaign IS NOT NULL AND event = ?
                    """, arguments: [event.rawValue]))
    }

    /// Drops what a campaign has waiting in the outbox; how many.
    package func dropWaiting(_ campaign: String, event: EventCode, reply: String, at now: Date) throws -> Int {
        try db.execute(
            sql: """
                UPDATE outbox SET state = 'dropped', reply = ?, done = ?
                WHERE state = 'waiting' AND campaign = ? AND event = ?
                """,
            arguments: [reply, now.milliseconds, campaign, event.rawValue])
        return db.changesCount
    }

    /// Takes back what the campaigns of `event` have waiting in the outbox, so that it is written anew; how many.
    package func withdraw(event: EventCode, reply: String, at now: Date) throws -> Int {
        let waiting = "SELECT id FROM outbox WHERE state = 'waiting' AND campaign IS NOT NULL AND event = ?"
        try db.execute(
            sql: """
                UPDATE round SET ended = NULL, note = 'running' WHERE (event, campaign, occurrence) IN
                    (SELECT event, campaign, occurrence FROM addressed WHERE outbox IN (\(waiting)))
                """, arguments: [event.rawValue])
        try db.execute(sql: "DELETE FROM addressed WHERE outbox IN (\(waiting))", arguments: [event.rawValue])
        try db.execute(
            sql: "UPDATE outbox SET state = 'dropped', reply = ?, done = ? WHERE id IN (\(waiting))",
            arguments: [reply, now.milliseconds, event.rawValue])
        return db.changesCount
    }

    // MARK: Stopping and going on

    package func brake(_ campaign: String, event: EventCode) throws -> Brake? {
        try Row.fetchOne(
            db, sql: "SELECT who, why, since FROM brake WHERE event = ? AND campaign = ?",
            arguments: [event.rawValue, campaign]
        ).map { Brake(who: $0["who"], why: $0["why"], since: Date(milliseconds: $0["since"])) }
    }

    package func pause(_ campaign: String, event: EventCode, by who: String, why: String, at now: Date) throws {
        try db.execute(
            sql: """
                INSERT INTO brake (event, campaign, who, why, since) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
            arguments: [event.rawValue, campaign, who, why, now.milliseconds])
    }

    /// Whether it was stopped.
    package func resume(_ campaign: String, event: EventCode) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM brake WHERE event = ? AND campaign = ?", arguments: [event.rawValue, campaign])
        return db.changesCount > 0
    }

    /// Every campaign that is stopped, as `event/campaign`.
    package func braked() throws -> [String] {
        try String.fetchAll(db, sql: "SELECT event || '/' || campaign FROM brake")
    }

    // MARK: What people were told of an event

    /// What of `event` is not as people were told, and since when the desk knows; writes down what it learns.
    package func noteFacts(of event: Event, at now: Date) throws -> FactsChange? {
        let current = EventFacts(event)
        let code = event.code.rawValue
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM facts WHERE event = ?", arguments: [code]) else {
            let json = try Column.json(current)
            try db.execute(
                sql: "INSERT INTO facts (event, told, current, since) VALUES (?, ?, ?, ?)",
                arguments: [code, json, json, now.milliseconds])
            return nil
        }
        let told = try Column.value(EventFacts.self, from: row["told"])
        var since = Date(milliseconds: row["since"])
        if try Column.value(EventFacts.self, from: row["current"]) != current {
            since = now
            try db.execute(
                sql: "UPDATE facts SET current = ?, since = ? WHERE event = ?",
                arguments: [try Column.json(current), now.milliseconds, code])
        }
        return told == current ? nil : FactsChange(told: told, since: since)
    }

    /// The same without writing: for commands that only look.
    package func factsChange(of event: Event, at now: Date) throws -> FactsChange? {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM facts WHERE event = ?", arguments: [event.code.rawValue])
        else { return nil }
        let told = try Column.value(EventFacts.self, from: row["told"])
        let current = EventFacts(event)
        let isKnown = try Column.value(EventFacts.self, from: row["current"]) == current
        return told == current
            ? nil : FactsChange(told: told, since: isKnown ? Date(milliseconds: row["since"]) : now)
    }

    /// People know now how the event stands.
    package func toldFacts(of event: EventCode) throws {
        try db.execute(sql: "UPDATE facts SET told = current WHERE event = ?", arguments: [event.rawValue])
    }
}
