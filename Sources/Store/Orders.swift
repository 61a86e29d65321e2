// What organisers are written and what they order: letters to them in the outbox, one-time codes, chores.

import Core
import Foundation
import GRDB

/// Orders that wait for their one-time code.
package struct PendingOrders: Sendable {
    package var letter: Int
    package var orders: String
    package var event: EventCode?
    /// The letter under review that they answer.
    package var review: Int?

    package init(letter: Int, orders: String, event: EventCode?, review: Int?) {
        self.letter = letter
        self.orders = orders
        self.event = event
        self.review = review
    }
}

extension Transaction {
    /// Puts a composed letter to an organiser into the outbox. `kind` is none of a notice's.
    package func putForOrganiser(
        _ bytes: [UInt8], kind: String, to address: String, subject: String, messageID: String, event: EventCode?,
        letter: Int?, isReply: Bool, number: Int64, at now: Date
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO outbox
                    (id, created, event, kind, recipient, recipient_key, language, letter, is_reply, message_id, subject,
                     bytes, next_attempt)
                VALUES (?, ?, ?, ?, ?, ?, 'en', ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                number, now.milliseconds, event?.rawValue ?? "", kind, address, Contact.key(of: address), letter,
                isReply,
                messageID, subject, Data(bytes), now.milliseconds,
            ])
    }

    /// How many letters of `kind` were written to organisers since `since`, one address counted.
    package func organiserLetters(_ kind: String, to address: String, since: Date) throws -> Int {
        try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM outbox WHERE recipient_key = ? AND created >= ? AND kind = ?",
            arguments: [Contact.key(of: address), since.milliseconds, kind]) ?? 0
    }

    /// Which letter to an organiser of `address` one of these Message-IDs is: its kind, and the letter it was about.
    package func organiserLetter(
        _ messageIDs: [String], to address: String
    ) throws -> (kind: String, letter: Int?, event: EventCode?)? {
        for id in messageIDs {
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT kind, letter, event FROM outbox
                    WHERE message_id = ? AND recipient_key = ? AND kind LIKE 'organiser-%'
                    """,
                arguments: [id, Contact.key(of: address)])
            if let row {
                let event: String = row["event"]
                return (row["kind"], row["letter"], event.isEmpty ? nil : EventCode(event))
            }
        }
        return nil
    }

    // MARK: One-time codes

    package func await(_ orders: PendingOrders, code: String, from address: String, at now: Date) throws {
        try db.execute(
            sql: """
                INSERT INTO order_code (code, letter, address_key, orders, event, review, created)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                code, orders.letter, Contact.key(of: address), orders.orders, orders.event?.rawValue, orders.review,
                now.milliseconds,
            ])
    }

    /// The orders that wait for `code` from this address, given once, and not when it is older than `since`.
    package func take(code: String, from address: String, since: Date, at now: Date) throws -> PendingOrders? {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT * FROM order_code WHERE code = ? AND address_key = ? AND used IS NULL AND created >= ?",
            arguments: [code, Contact.key(of: address), since.milliseconds])
        guard let row else { return nil }
        try db.execute(
            sql: "UPDATE order_code SET used = ? WHERE code = ?", arguments: [now.milliseconds, code])
        return PendingOrders(
            letter: row["letter"], orders: row["orders"], event: (row["event"] as String?).map(EventCode.init(_:)),
            review: row["review"])
    }

    // MARK: Chores

    package func lastDone(_ chore: String) throws -> Date? {
        try Int64.fetchOne(db, sql: "SELECT done FROM chore WHERE name = ?", arguments: [chore])
            .map(Date.init(milliseconds:))
    }

    package func done(_ chore: String, at now: Date) throws {
        try db.execute(
            sql: "INSERT INTO chore (name, done) VALUES (?, ?) ON CONFLICT DO UPDATE SET done = excluded.done",
            arguments: [chore, now.milliseconds])
    }

    /// Whether a letter is under review, or somebody may wait for an approval: by index, since every wake-up asks.
    package func anythingWaitsForOrganisers() throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM review WHERE settled IS NULL)
                    OR EXISTS (SELECT 1 FROM attendee INDEXED BY attendee_awaits WHERE awaits IS NOT NULL)
                """) ?? false
    }

    /// People of `event` who wait for an organiser's approval, by registration.
    package func awaitingApproval(_ event: EventCode) throws -> [(reference: Reference, name: String, since: Date)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT reference, name, received FROM attendee
                WHERE event = ? AND awaits IS NOT NULL AND awaits LIKE '%approval%' AND state IN ('unconfirmed', 'waiting')
                ORDER BY received, uid, place
                """,
            arguments: [event.rawValue]
        ).map {
            (try Transaction.reference($0["reference"]), $0["name"], Date(milliseconds: $0["received"]))
        }
    }
}
