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

    /// The note of one that had ended, and of which something was taken back: only that is written anew.
    package static let anew = "written anew"

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

    /// Something was heard from the address about an event (`nil`: it is not known which): invitations and reminders of it
    /// pass it by.
    package func heard(from address: String, event: EventCode?, at now: Date) throws {
        try db.execute(
            sql: """
                UPDATE invitee SET answered = ?
                WHERE address_key = ? AND (? IS NULL OR event = ?) AND answered IS NULL
                """,
            arguments: [now.milliseconds, Contact.key(of: address), event?.rawValue, event?.rawValue])
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

    /// The address keys of those who have had it: for one that runs once, at any occurrence. `again`: of those whose notice
    /// was taken back instead, and is to be written anew.
    package func addressed(
        by campaign: Campaign, _ occurrence: String, event: EventCode, again: Bool = false
    ) throws -> Set<String> {
        try Set(
            String.fetchAll(
                db,
                sql: """
                    SELECT address_key FROM addressed
                    WHERE event = ? AND campaign = ? AND (occurrence IN (?, '') OR ?) AND again = ?
                    """,
                arguments: [event.rawValue, campaign.name, occurrence, campaign.moving == .once, again]))
    }

    /// `outbox`: the notice; `nil` where none could be written.
    package func address(
        _ address: String, by campaign: String, _ occurrence: String, event: EventCode, outbox: Int64?
    ) throws {
        let key = Contact.key(of: address)
        // Only what was taken back may be written a second time: anything else is refused by the unique row.
        try db.execute(
            sql: "DELETE FROM addressed WHERE event = ? AND campaign = ? AND address_key = ? AND again = 1",
            arguments: [event.rawValue, campaign, key])
        try db.execute(
            sql: "INSERT INTO addressed (event, campaign, occurrence, address_key, outbox) VALUES (?, ?, ?, ?, ?)",
            arguments: [event.rawValue, campaign, occurrence, key, outbox])
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

    /// The address keys of those who were written to about the event in that time, and not only meant to be.
    package func wereWritten(after start: Date, before end: Date, event: EventCode) throws -> Set<String> {
        try Set(
            String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT recipient_key FROM outbox
                    WHERE event = ? AND created >= ? AND created < ? AND state <> 'dropped' AND kind NOT LIKE 'organiser-%'
                    """,
                arguments: [event.rawValue, max(0, start.milliseconds), end.milliseconds]))
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

    /// Takes back what campaigns of `event` (or the one named) have waiting in the outbox, to be written anew to the same
    /// people; how many.
    package func withdraw(_ campaign: String? = nil, event: EventCode, reply: String, at now: Date) throws -> Int {
        let waiting = """
            SELECT id FROM outbox WHERE state = 'waiting' AND campaign IS NOT NULL AND event = ? AND (? IS NULL OR campaign = ?)
            """
        let which: StatementArguments = [event.rawValue, campaign, campaign]
        try db.execute(
            sql: """
                UPDATE round SET ended = NULL, note = CASE WHEN ended IS NULL THEN 'running' ELSE ? END
                WHERE (event, campaign, occurrence) IN
                    (SELECT event, campaign, occurrence FROM addressed WHERE outbox IN (\(waiting)))
                """, arguments: [CampaignRound.anew] + which)
        try db.execute(sql: "UPDATE addressed SET again = 1 WHERE outbox IN (\(waiting))", arguments: which)
        try db.execute(
            sql: "UPDATE outbox SET state = 'dropped', reply = ?, done = ? WHERE id IN (\(waiting))",
            arguments: [reply, now.milliseconds] + which)
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

    /// Every campaign that has notices waiting in the outbox, as `event/campaign`.
    package func waitingCampaigns() throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT event || '/' || campaign FROM outbox WHERE state = 'waiting' AND campaign IS NOT NULL
                """)
    }

    /// How many notices of campaigns wait in the outbox.
    package func campaignBacklog() throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM outbox WHERE state = 'waiting' AND campaign IS NOT NULL") ?? 0
    }

    /// Every campaign that is stopped, as `event/campaign`.
    package func braked() throws -> [String] {
        try String.fetchAll(db, sql: "SELECT event || '/' || campaign FROM brake")
    }

    // MARK: What people were told of an event

    /// What of `event` is not as people were told (`change`), and whether the desk sees it only now (`isNew`: then what waits
    /// to be sent says what is not so any more); writes down what it learns.
    package func noteFacts(of event: Event, at now: Date) throws -> (change: FactsChange?, isNew: Bool) {
        let current = EventFacts(event)
        let code = event.code.rawValue
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM facts WHERE event = ?", arguments: [code]) else {
            var told = current
            // Nobody was told yet that it does not take place.
            if current.isCalledOff,
                try wereWritten(after: .distantPast, before: now, event: event.code).isEmpty == false
            {
                told.isCalledOff = false
            }
            try db.execute(
                sql: "INSERT INTO facts (event, told, current, since) VALUES (?, ?, ?, ?)",
                arguments: [code, try Column.json(told), try Column.json(current), now.milliseconds])
            return try noted(of: event, isNew: false)
        }
        let before = try Column.value(EventFacts.self, from: row["current"])
        guard before != current else { return try noted(of: event, isNew: false) }
        let told = try Column.value(EventFacts.self, from: row["told"])
        let since = Date(milliseconds: row["since"])
        // Taken back: those who were told what held meanwhile, and only they, must hear that it does not.
        if told.tellsAsMuch(as: current), !before.tellsAsMuch(as: current),
            try !wereWritten(after: since, before: now, event: event.code).isEmpty
        {
            try db.execute(
                sql: "UPDATE facts SET told = current, told_since = since WHERE event = ?", arguments: [code])
        }
        // Another deadline alone is no news, and makes none of what is being told.
        try db.execute(
            sql: "UPDATE facts SET current = ?, since = ? WHERE event = ?",
            arguments: [
                try Column.json(current), (before.tellsAsMuch(as: current) ? since : now).milliseconds, code,
            ])
        return try noted(of: event, isNew: true)
    }

    private func noted(of event: Event, isNew: Bool) throws -> (change: FactsChange?, isNew: Bool) {
        (try factsChange(of: event, at: .distantFuture), isNew)
    }

    /// The same without writing: for commands that only look, and see what the desk has not seen yet as of `now`.
    package func factsChange(of event: Event, at now: Date) throws -> FactsChange? {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM facts WHERE event = ?", arguments: [event.code.rawValue])
        else { return nil }
        let told = try Column.value(EventFacts.self, from: row["told"])
        let current = EventFacts(event)
        guard !told.tellsAsMuch(as: current) else { return nil }
        let isKnown = try Column.value(EventFacts.self, from: row["current"]) == current
        return FactsChange(
            told: told, toldSince: Date(milliseconds: row["told_since"]),
            since: isKnown ? Date(milliseconds: row["since"]) : now)
    }

    /// People know now how the event stands.
    package func toldFacts(of event: EventCode) throws {
        try db.execute(
            sql: "UPDATE facts SET told = current, told_since = 0 WHERE event = ?", arguments: [event.rawValue])
    }
}
