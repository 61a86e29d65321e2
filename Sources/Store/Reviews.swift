// Letters that a person must read, and what became of them.

import Core
import Foundation
import GRDB

/// A letter on the review queue, as `usher review` shows it.
package struct ReviewLine: Sendable {
    package var id: Int
    package var event: EventCode?
    package var received: Date
    package var uid: UInt32
    package var sender: String?
    package var subject: String
    package var reason: String
    /// The reading, as `usher read` prints it.
    package var reading: String?
    /// What the desk would decide if a person said that it read rightly; `nil` where nothing is asked for.
    package var request: Request?
    package var settled: Date?
    package var settledBy: String?
    package var settledAs: String?
}

extension Transaction {
    package func openReview(_ letter: Int, event: EventCode?, reason: String, request: Request?, at now: Date) throws {
        try db.execute(
            sql:
                "INSERT INTO review (letter, event, reason, request, opened) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [letter, event?.rawValue, reason, try request.map(Column.json), now.milliseconds])
    }

    package func settleReview(_ letter: Int, by who: String, as what: String, at now: Date) throws {
        try db.execute(
            sql: "UPDATE review SET settled = ?, settled_by = ?, settled_as = ? WHERE letter = ?",
            arguments: [now.milliseconds, who, what, letter])
        try db.execute(sql: "UPDATE letter SET raw = NULL WHERE id = ?", arguments: [letter])
    }

    package func reviews(all: Bool) throws -> [ReviewLine] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT review.*, letter.received, letter.uid, letter.sender_key, letter.subject, letter.reading
                FROM review JOIN letter ON letter.id = review.letter
                \(all ? "" : "WHERE review.settled IS NULL") ORDER BY letter.received, letter.uid
                """
        ).map(Transaction.review)
    }

    package func review(_ letter: Int) throws -> ReviewLine? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT review.*, letter.received, letter.uid, letter.sender_key, letter.subject, letter.reading
                FROM review JOIN letter ON letter.id = review.letter WHERE review.letter = ?
                """,
            arguments: [letter]
        ).map(Transaction.review)
    }

    private static func review(_ row: Row) throws -> ReviewLine {
        ReviewLine(
            id: row["letter"], event: (row["event"] as String?).map(EventCode.init(_:)),
            received: Date(milliseconds: row["received"]), uid: row["uid"], sender: row["sender_key"],
            subject: row["subject"] ?? "",
            reason: row["reason"], reading: row["reading"],
            request: try (row["request"] as String?).map { try Column.value(Request.self, from: $0) },
            settled: (row["settled"] as Int64?).map(Date.init(milliseconds:)), settledBy: row["settled_by"],
            settledAs: row["settled_as"])
    }
}
