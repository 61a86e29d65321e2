// Inbound messages: kept as fetched, decided in the order of receipt, marked when handled.

import Core
import Foundation
import GRDB

/// How far a mailbox has been read.
package struct Progress: Equatable, Sendable {
    package var uidValidity: UInt32
    /// UIDs below it have been taken into the register.
    package var nextUID: UInt32

    package init(uidValidity: UInt32, nextUID: UInt32) {
        self.uidValidity = uidValidity
        self.nextUID = nextUID
    }
}

/// A message as fetched.
package struct Arrival: Sendable {
    package var uid: UInt32
    package var received: Date
    package var fingerprint: String
    package var truncated: Bool
    package var raw: [UInt8]

    package init(uid: UInt32, received: Date, fingerprint: String, truncated: Bool, raw: [UInt8]) {
        self.uid = uid
        self.received = received
        self.fingerprint = fingerprint
        self.truncated = truncated
        self.raw = raw
    }
}

/// A letter that waits to be decided.
package struct WaitingLetter: Sendable {
    package var id: Int
    package var uid: UInt32
    package var received: Date
    package var fingerprint: String
    package var truncated: Bool
    package var attempts: Int
    package var raw: [UInt8]
}

/// What became of a letter, in the words of `history` and `review`.
package struct LetterOutcome: Sendable {
    package var messageID: String?
    package var sender: String?
    package var subject: String
    package var messageClass: String
    package var intent: String
    package var event: EventCode?
    /// A sentence without full stop.
    package var outcome: String
    /// The reading as JSON, for a person who must look.
    package var reading: String?
    package var keepsRaw: Bool

    package init(
        messageID: String?, sender: String?, subject: String, messageClass: String, intent: String, event: EventCode?,
        outcome: String, reading: String?, keepsRaw: Bool
    ) {
        self.messageID = messageID
        self.sender = sender
        self.subject = subject
        self.messageClass = messageClass
        self.intent = intent
        self.event = event
        self.outcome = outcome
        self.reading = reading
        self.keepsRaw = keepsRaw
    }
}

extension Transaction {
    package func progress(of mailbox: String) throws -> Progress? {
        try Row.fetchOne(db, sql: "SELECT uid_validity, next_uid FROM progress WHERE mailbox = ?", arguments: [mailbox])
            .map { Progress(uidValidity: $0["uid_validity"], nextUID: $0["next_uid"]) }
    }

    package func setProgress(_ progress: Progress, of mailbox: String) throws {
        try db.execute(
            sql: """
                INSERT INTO progress (mailbox, uid_validity, next_uid) VALUES (?, ?, ?)
                ON CONFLICT (mailbox) DO UPDATE SET uid_validity = excluded.uid_validity, next_uid = excluded.next_uid
                """,
            arguments: [mailbox, progress.uidValidity, progress.nextUID])
    }

    /// Up to when all that was received has been decided: the earliest of all mailboxes, `nil` where none is known.
    package func readUntil() throws -> Date? {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT count(*) AS mailboxes, min(coalesce(read_until, 0)) AS until FROM progress")
        else { return nil }
        return row["mailboxes"] == 0 ? nil : Date(milliseconds: row["until"])
    }

    /// Forgets how far other mailboxes were read: the desk watches `mailbox` now, and would wait for them for ever. Their
    /// letters stay, so that none of them is taken in twice.
    package func watchOnly(_ mailbox: String) throws {
        try db.execute(sql: "DELETE FROM progress WHERE mailbox <> ?", arguments: [mailbox])
    }

    package func setReadUntil(_ until: Date, of mailbox: String) throws {
        try db.execute(
            sql: "UPDATE progress SET read_until = ? WHERE mailbox = ?", arguments: [until.milliseconds, mailbox])
    }

    /// Takes messages in. One that is known by its UID is passed over; one known by its fingerprint under another UID
    /// (a new UIDVALIDITY, a copy) is taken in and later answered with nothing.
    package func take(_ arrivals: [Arrival], mailbox: String, uidValidity: UInt32) throws {
        for arrival in arrivals {
            try db.execute(
                sql: """
                    INSERT INTO letter (mailbox, uid_validity, uid, received, fingerprint, truncated, raw)
                    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mailbox, uid_validity, uid) DO NOTHING
                    """,
                arguments: [
                    mailbox, uidValidity, arrival.uid, arrival.received.milliseconds, arrival.fingerprint,
                    arrival.truncated, Data(arrival.raw),
                ])
        }
    }

    /// The letters to decide next, in the order of receipt (rule 2); fewer than `limit` where they are large, so that a
    /// backlog of attachments does not fill the memory. Never none while one waits.
    package func waitingLetters(limit: Int, bytes: Int = 64 << 20) throws -> [WaitingLetter] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT id, uid, received, fingerprint, truncated, attempts, raw FROM letter
                WHERE state = 'waiting' ORDER BY received, uid, id LIMIT ?
                """,
            arguments: [limit])
        var letters: [WaitingLetter] = []
        var size = 0
        while size < bytes, let row = try rows.next() {
            let letter = WaitingLetter(
                id: row["id"], uid: row["uid"], received: Date(milliseconds: row["received"]),
                fingerprint: row["fingerprint"], truncated: row["truncated"], attempts: row["attempts"],
                raw: [UInt8]((row["raw"] as Data?) ?? Data()))
            size += letter.raw.count
            letters.append(letter)
        }
        return letters
    }

    /// Counts an attempt before it is made, so that one that kills the daemon is counted too.
    package func countAttempt(_ letters: [Int]) throws {
        for id in letters {
            try db.execute(sql: "UPDATE letter SET attempts = attempts + 1 WHERE id = ?", arguments: [id])
        }
    }

    /// Takes back attempts that were counted and never made: the register could not be written to.
    package func uncountAttempt(_ letters: [Int]) throws {
        for id in letters {
            try db.execute(
                sql: "UPDATE letter SET attempts = attempts - 1 WHERE id = ? AND attempts > 0", arguments: [id])
        }
    }

    /// Whether the same letter was handled before under another UID.
    package func isKnown(_ fingerprint: String, besides id: Int) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM letter WHERE fingerprint = ? AND id <> ? AND state = 'handled')",
            arguments: [fingerprint, id]) ?? false
    }

    package func handled(_ id: Int, _ outcome: LetterOutcome, at now: Date) throws {
        try db.execute(
            sql: """
                UPDATE letter SET state = 'handled', handled = ?, message_id = ?, sender_key = ?, subject = ?, class = ?,
                    intent = ?, event = ?, outcome = ?, reading = ?, raw = CASE WHEN ? THEN raw END
                WHERE id = ?
                """,
            arguments: [
                now.milliseconds, outcome.messageID, outcome.sender, outcome.subject, outcome.messageClass,
                outcome.intent,
                outcome.event?.rawValue, outcome.outcome, outcome.reading, outcome.keepsRaw, id,
            ])
    }

    /// Handled letters that the mailbox does not show as such yet.
    package func unfiled(mailbox: String, uidValidity: UInt32, limit: Int) throws -> [UInt32] {
        try UInt32.fetchAll(
            db,
            sql: """
                SELECT uid FROM letter
                WHERE state = 'handled' AND filed = 0 AND mailbox = ? AND uid_validity = ? ORDER BY uid LIMIT ?
                """,
            arguments: [mailbox, uidValidity, limit])
    }

    package func filed(_ uids: [UInt32], mailbox: String, uidValidity: UInt32) throws {
        for uid in uids {
            try db.execute(
                sql: "UPDATE letter SET filed = 1 WHERE mailbox = ? AND uid_validity = ? AND uid = ?",
                arguments: [mailbox, uidValidity, uid])
        }
    }
}
