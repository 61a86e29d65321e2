// The append-only record: every state change with its cause, and what happened besides.

import Core
import Foundation
import GRDB

/// Whose doing a change was.
package enum JournalCause: Equatable, Sendable {
    case message(Int)
    case organiser(String)
    case timer

    var name: String {
        switch self {
        case .message: "message"
        case .organiser: "organiser"
        case .timer: "timer"
        }
    }

    var letter: Int? { if case .message(let id) = self { id } else { nil } }
    var who: String? { if case .organiser(let who) = self { who } else { nil } }
}

/// A line of the journal as `history` shows it.
package struct JournalLine: Codable, Equatable, Sendable {
    package var id: Int
    package var at: Date
    package var event: String?
    package var cause: String
    package var letter: Int?
    package var who: String?
    package var what: String
    package var reference: String?
    package var attendee: Int?
    package var reason: String
    package var change: Change?
}

extension Transaction {
    /// Writes a decision's changes to their tables and to the journal.
    package func write(_ entries: [Entry], event: EventCode, cause: JournalCause, roster: Roster, at now: Date) throws {
        try write(entries, roster)
        for entry in entries {
            let subject = JournalSubject(entry.change, roster)
            try db.execute(
                sql: """
                    INSERT INTO journal
                        (at, event, cause, letter, who, what, reference, attendee, address_key, reason, change)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    now.milliseconds, event.rawValue, cause.name, cause.letter, cause.who, entry.change.name,
                    subject.reference?.text, subject.attendee, subject.address, entry.reason,
                    try Column.json(entry.change),
                ])
        }
    }

    /// Writes down something that changed no seat (an answer held back, a notice that failed).
    package func note(
        _ what: String, _ reason: String, event: EventCode?, cause: JournalCause, reference: Reference? = nil,
        address: String? = nil, at now: Date
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO journal (at, event, cause, letter, who, what, reference, address_key, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                now.milliseconds, event?.rawValue, cause.name, cause.letter, cause.who, what, reference?.text,
                address.map(Contact.key), reason,
            ])
    }

    /// The journal of an address (its own, and of registrations it is a contact or an attendee of) or a reference code.
    package func history(of who: String) throws -> [JournalLine] {
        let key = Contact.key(of: who)
        let code = Reference(who)?.text
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM journal WHERE address_key = :key OR reference = :code OR reference IN (
                    SELECT reference FROM registration WHERE contact_key = :key
                    UNION SELECT reference FROM attendee WHERE email_key = :key
                ) OR letter IN (SELECT id FROM letter WHERE sender_key = :key)
                ORDER BY id
                """,
            arguments: ["key": key, "code": code]
        ).map { row in
            JournalLine(
                id: row["id"], at: Date(milliseconds: row["at"]), event: row["event"], cause: row["cause"],
                letter: row["letter"], who: row["who"], what: row["what"], reference: row["reference"],
                attendee: row["attendee"], reason: row["reason"],
                change: try (row["change"] as String?).map { try Column.value(Change.self, from: $0) })
        }
    }
}

/// Whom a journal row is about, for searching.
private struct JournalSubject {
    var reference: Reference?
    var attendee: Int?
    var address: String?

    init(_ change: Change, _ roster: Roster) {
        switch change {
        case .opened(let registration): reference = registration.reference
        case .entered(let entered):
            reference = entered.reference
            attendee = entered.id
        case .moved(let id, _, _, _), .substituted(let id, _, _), .corrected(let id, _, _), .awaiting(let id, _),
            .rested(let id, _), .placed(let id, _, _), .reserved(let id):
            attendee = id
            reference = roster.attendees[id]?.reference
        case .asked(let question): reference = question.reference
        case .answered: reference = nil
        case .held(let hold): address = hold.sender
        case .verified(let verified), .attends(let verified, _): reference = verified
        case .saved(let party, _): reference = roster.members(ofParty: party).first?.reference
        case .released, .altered, .sized: break
        }
        address = address ?? reference.flatMap { roster.registrations[$0]?.contact.key }
    }
}
