// Notices composed and stored, until the SMTP server has taken them or said a final no.

import Core
import Foundation
import GRDB

/// A composed notice on its way into the outbox, in the transaction of the decision that called for it.
package struct Outgoing: Sendable {
    package var notice: Notice
    /// For `question` notices: the question's number in its event.
    package var question: Int?
    package var letter: Int?
    package var messageID: String
    package var recipient: String
    package var subject: String
    package var bytes: [UInt8]
    /// It carries a calendar entry, whose SEQUENCE is its number.
    package var hasCalendar: Bool

    package init(
        notice: Notice, question: Int? = nil, letter: Int?, messageID: String, recipient: String, subject: String,
        bytes: [UInt8], hasCalendar: Bool = false
    ) {
        self.hasCalendar = hasCalendar
        self.notice = notice
        self.question = question
        self.letter = letter
        self.messageID = messageID
        self.recipient = recipient
        self.subject = subject
        self.bytes = bytes
    }
}

/// A notice of ours that a letter answers.
package struct Answered: Sendable {
    package var event: EventCode
    package var notice: AnsweredNotice
    package var recipient: String
    package var language: Language
    package var isCampaign: Bool
}

/// A notice that is due for submission.
package struct DueNotice: Sendable {
    package var id: Int64
    package var created: Date
    package var recipient: String
    package var messageID: String
    package var attempts: Int
    package var bytes: [UInt8]
    /// The recipient's, as written in lower case.
    package var domain: String
    package var campaign: String?
}

/// A row as `usher outbox` shows it.
package struct OutboxLine: Codable, Equatable, Sendable {
    package var id: Int64
    package var created: Date
    package var event: String
    package var kind: String
    package var recipient: String
    package var subject: String
    package var state: String
    package var attempts: Int
    package var nextAttempt: Date
    package var reply: String?
}

extension Transaction {
    /// The number the next notice will have.
    package func nextOutboxNumber() throws -> Int64 {
        (try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'") ?? 0) + 1
    }

    package func put(_ outgoing: Outgoing, number: Int64, at now: Date) throws {
        let notice = outgoing.notice
        try db.execute(
            sql: """
                INSERT INTO outbox
                    (id, created, event, kind, recipient, recipient_key, language, reference, question, letter, campaign,
                     is_reply, message_id, subject, bytes, next_attempt, sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                number, now.milliseconds, notice.event.rawValue, notice.kind.rawValue, outgoing.recipient,
                Contact.key(of: outgoing.recipient), notice.language.rawValue, notice.reference?.text,
                outgoing.question,
                outgoing.letter, notice.campaign, notice.isReply, outgoing.messageID, outgoing.subject,
                Data(outgoing.bytes), now.milliseconds, outgoing.hasCalendar ? number : nil,
            ])
    }

    /// Automatic answers to `address` since `since` (rule 7 limits them). A question to a holder is one, whoever wrote the
    /// letter that led to it.
    package func answers(to address: String, since: Date) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM outbox
                WHERE recipient_key = ? AND created >= ? AND (is_reply = 1 OR kind = ?)
                """,
            arguments: [Contact.key(of: address), since.milliseconds, NoticeKind.question.rawValue]) ?? 0
    }

    /// The notices of ours that have these Message-IDs, as a letter's answer to them counts.
    package func answered(_ messageIDs: [String]) throws -> [Answered] {
        try messageIDs.compactMap { id in
            guard
                let row = try Row.fetchOne(
                    db,
                    sql: """
                        SELECT event, kind, reference, question, recipient, language,
                            campaign IS NOT NULL AS is_campaign
                        FROM outbox WHERE message_id = ?
                        """,
                    arguments: [id]),
                let kind = NoticeKind(rawValue: row["kind"])
            else { return nil }
            let reference = (row["reference"] as String?).flatMap(Reference.init)
            return Answered(
                event: EventCode(row["event"]),
                notice: AnsweredNotice(kind: kind, reference: reference, question: row["question"]),
                recipient: row["recipient"], language: Language(row["language"] as String),
                isCampaign: row["is_campaign"])
        }
    }

    /// The SEQUENCE of the last calendar entry of a registration, 0 where there was none.
    package func lastSequence(of reference: Reference) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT max(sequence) FROM outbox WHERE reference = ?", arguments: [reference.text]) ?? 0
    }

    // MARK: Submission

    /// Notices to submit now: answers to people first, then campaigns. None of a campaign in `held` (as `event/campaign`)
    /// nor to a domain in `full`.
    package func dueNotices(
        at now: Date, limit: Int, held: [String] = [], full: [String] = []
    ) throws -> [DueNotice] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, created, recipient, message_id, attempts, bytes, domain, campaign FROM outbox
                WHERE state = 'waiting' AND next_attempt <= ? AND \(Self.isNotHeld)
                    AND domain NOT IN (SELECT value FROM json_each(?))
                ORDER BY campaign IS NOT NULL, next_attempt, id LIMIT ?
                """,
            arguments: [now.milliseconds, try Column.json(held), try Column.json(full), limit]
        ).map { row in
            DueNotice(
                id: row["id"], created: Date(milliseconds: row["created"]), recipient: row["recipient"],
                messageID: row["message_id"], attempts: row["attempts"], bytes: [UInt8](row["bytes"] as Data),
                domain: row["domain"], campaign: row["campaign"])
        }
    }

    private static let isNotHeld =
        "(campaign IS NULL OR event || '/' || campaign NOT IN (SELECT value FROM json_each(?)))"

    package func nextSubmission(held: [String] = []) throws -> Date? {
        try Int64.fetchOne(
            db, sql: "SELECT min(next_attempt) FROM outbox WHERE state = 'waiting' AND \(Self.isNotHeld)",
            arguments: [try Column.json(held)]
        ).map(Date.init(milliseconds:))
    }

    /// How many attempts were made in the minute from `since` on, and when the first of them was: in all, or to one domain.
    package func attempts(since: Date, domain: String? = nil) throws -> (count: Int, first: Date?) {
        let row = try Row.fetchOne(
            db,
            sql:
                "SELECT count(*) AS count, min(tried) AS first FROM outbox WHERE tried > ? AND tried <= ? AND (? IS NULL OR domain = ?)",
            arguments: [since.milliseconds, since.milliseconds + 60_000, domain, domain])
        return (row?["count"] ?? 0, (row?["first"] as Int64?).map(Date.init(milliseconds:)))
    }

    /// Domains to which at least `limit` attempts were made in the minute from `since` on.
    package func fullDomains(since: Date, limit: Int) throws -> [String] {
        try String.fetchAll(
            db,
            sql: "SELECT domain FROM outbox WHERE tried > ? AND tried <= ? GROUP BY domain HAVING count(*) >= ?",
            arguments: [since.milliseconds, since.milliseconds + 60_000, limit])
    }

    /// An attempt at submitting `id` is made now.
    package func tried(_ id: Int64, at now: Date) throws {
        try db.execute(sql: "UPDATE outbox SET tried = ? WHERE id = ?", arguments: [now.milliseconds, id])
    }

    package func accepted(_ id: Int64, reply: String, at now: Date) throws {
        try finish(id, "accepted", reply, now)
    }

    package func failed(_ id: Int64, reply: String, at now: Date) throws {
        try finish(id, "failed", reply, now)
    }

    package func dropped(_ id: Int64, reason: String, at now: Date) throws {
        try finish(id, "dropped", reason, now)
    }

    private func finish(_ id: Int64, _ state: String, _ reply: String, _ now: Date) throws {
        try db.execute(
            sql: "UPDATE outbox SET state = ?, reply = ?, done = ?, attempts = attempts + 1 WHERE id = ?",
            arguments: [state, reply, now.milliseconds, id])
    }

    package func deferred(_ id: Int64, reply: String, until next: Date) throws {
        try db.execute(
            sql:
                "UPDATE outbox SET reply = ?, next_attempt = ?, attempts = attempts + 1 WHERE id = ? AND state = 'waiting'",
            arguments: [reply, next.milliseconds, id])
    }

    /// Puts a notice that failed, or waits for its next attempt, in line for now.
    package func retry(_ id: Int64, at now: Date) throws -> Bool {
        try db.execute(
            sql:
                "UPDATE outbox SET state = 'waiting', next_attempt = ?, done = NULL WHERE id = ? AND state <> 'accepted'",
            arguments: [now.milliseconds, id])
        return db.changesCount > 0
    }

    package func outboxLines(all: Bool) throws -> [OutboxLine] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, created, event, kind, recipient, subject, state, attempts, next_attempt, reply FROM outbox
                WHERE ? OR state IN ('waiting', 'failed') ORDER BY id
                """,
            arguments: [all]
        ).map { row in
            OutboxLine(
                id: row["id"], created: Date(milliseconds: row["created"]), event: row["event"], kind: row["kind"],
                recipient: row["recipient"], subject: row["subject"], state: row["state"], attempts: row["attempts"],
                nextAttempt: Date(milliseconds: row["next_attempt"]), reply: row["reply"])
        }
    }

    /// The notice a bounce speaks of, by the Message-ID it returns or the envelope id we gave it, which is the Message-ID
    /// too: a number alone could be counted up by anybody who writes a bounce.
    package func notice(messageID: String?, envelopeID: String?) throws -> (
        id: Int64, recipient: String, event: EventCode
    )? {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT id, recipient, event FROM outbox WHERE message_id IN (?, ?)",
            arguments: [messageID, envelopeID])
        return row.map { ($0["id"], $0["recipient"], EventCode($0["event"])) }
    }

    /// The notice of that number, where `isProven` believes it by its Message-ID.
    package func notice(_ number: Int64, isProven: (_ messageID: String) -> Bool) throws -> (
        id: Int64, recipient: String, event: EventCode
    )? {
        let row = try Row.fetchOne(
            db, sql: "SELECT id, recipient, event, message_id FROM outbox WHERE id = ?", arguments: [number])
        guard let row, isProven(row["message_id"]) else { return nil }
        return (row["id"], row["recipient"], EventCode(row["event"]))
    }

    /// What came back for a notice the server had accepted.
    package func bounced(_ id: Int64, reply: String, at now: Date) throws {
        try db.execute(
            sql: "UPDATE outbox SET state = 'failed', reply = ?, done = ? WHERE id = ?",
            arguments: [reply, now.milliseconds, id])
    }

    // MARK: Suppression

    package enum Scope: String, Sendable { case all, campaigns }

    package func suppress(_ address: String, _ scope: Scope, reason: String, at now: Date) throws {
        try db.execute(
            sql: """
                INSERT INTO suppression (address_key, scope, reason, since) VALUES (?, ?, ?, ?)
                ON CONFLICT (address_key, scope) DO UPDATE SET reason = excluded.reason
                """,
            arguments: [Contact.key(of: address), scope.rawValue, reason, now.milliseconds])
    }

    /// Why `address` must not be written to, or `nil`.
    package func suppression(of address: String, isCampaign: Bool) throws -> String? {
        try String.fetchOne(
            db,
            sql: "SELECT reason FROM suppression WHERE address_key = ? AND (scope = 'all' OR ?) ORDER BY scope LIMIT 1",
            arguments: [Contact.key(of: address), isCampaign])
    }

    /// Why campaigns must not write to addresses, by key.
    package func suppressions() throws -> [String: String] {
        try all("SELECT address_key, reason FROM suppression ORDER BY scope DESC", [])
            .reduce(into: [:]) { $0[$1["address_key"]] = $1["reason"] }
    }

    /// Somebody wrote from the address: it takes mail, whatever bounced before.
    package func lift(_ address: String) throws {
        try db.execute(
            sql: "DELETE FROM suppression WHERE address_key = ? AND scope = 'all'",
            arguments: [Contact.key(of: address)])
    }
}
