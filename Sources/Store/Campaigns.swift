// Invitees, and which campaign has gone to whom: each person once (a unique row says so, not a program's memory).

import Core
import Foundation
import GRDB

/// A campaign that ran, or was passed over because its time had gone.
package struct CampaignRun: Codable, Equatable, Sendable {
    package var campaign: String
    package var due: Date
    package var ran: Date
    package var sent: Int
    package var note: String
}

extension Transaction {
    package func invite(_ invitee: Invitee, event: EventCode) throws {
        try db.execute(
            sql: """
                INSERT INTO invitee (event, address_key, address, name, language) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
            arguments: [
                event.rawValue, invitee.contact.key, invitee.contact.address, invitee.contact.name,
                invitee.language.rawValue,
            ])
    }

    package func invitees(of event: EventCode) throws -> [Invitee] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM invitee WHERE event = ? ORDER BY address_key", arguments: [event.rawValue]
        ).map { row in
            Invitee(
                contact: Contact(name: row["name"], address: row["address"]),
                language: Language(row["language"] as String), hasAnswered: (row["answered"] as Int64?) != nil)
        }
    }

    /// Something was heard from the address: reminders to the unanswered pass it by.
    package func heard(from address: String, at now: Date) throws {
        try db.execute(
            sql: "UPDATE invitee SET answered = ? WHERE address_key = ? AND answered IS NULL",
            arguments: [now.milliseconds, Contact.key(of: address)])
    }

    package func runs(of event: EventCode) throws -> [CampaignRun] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM campaign_run WHERE event = ? ORDER BY due, campaign", arguments: [event.rawValue]
        ).map { row in
            CampaignRun(
                campaign: row["campaign"], due: Date(milliseconds: row["due"]), ran: Date(milliseconds: row["ran"]),
                sent: row["sent"], note: row["note"])
        }
    }

    package func hasRun(_ campaign: String, due: Date, event: EventCode) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM campaign_run WHERE event = ? AND campaign = ? AND due = ?)",
            arguments: [event.rawValue, campaign, due.milliseconds]) ?? false
    }

    package func ran(_ campaign: String, due: Date, event: EventCode, sent: Int, note: String, at now: Date) throws {
        try db.execute(
            sql: "INSERT INTO campaign_run (event, campaign, due, ran, sent, note) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [event.rawValue, campaign, due.milliseconds, now.milliseconds, sent, note])
    }

    package func wasSent(_ campaign: String, to address: String, event: EventCode) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM campaign_sent WHERE event = ? AND campaign = ? AND address_key = ?)",
            arguments: [event.rawValue, campaign, Contact.key(of: address)]) ?? false
    }

    package func sent(_ campaign: String, to address: String, event: EventCode, outbox: Int64) throws {
        try db.execute(
            sql: "INSERT INTO campaign_sent (event, campaign, address_key, outbox) VALUES (?, ?, ?, ?)",
            arguments: [event.rawValue, campaign, Contact.key(of: address), outbox])
    }
}
