// An event's roster, loaded from and changed in its tables, row by row with the journal.

import Core
import Foundation
import GRDB

extension Transaction {
    package func roster(of event: Event) throws -> Roster {
        let code = event.code.rawValue
        let registrations = try Row.fetchAll(
            db, sql: "SELECT * FROM registration WHERE event = ?", arguments: [code]
        ).map(Transaction.registration)
        let attendees = try Row.fetchAll(db, sql: "SELECT * FROM attendee WHERE event = ?", arguments: [code])
            .map(Transaction.attendee)
        let questions = try Row.fetchAll(db, sql: "SELECT * FROM question WHERE event = ?", arguments: [code])
            .map { row in
                Question(
                    id: row["id"], reference: try Transaction.reference(row["reference"]),
                    wish: try Column.value(Wish.self, from: row["wish"]), asked: Date(milliseconds: row["asked"]))
            }
        let holds = try Row.fetchAll(db, sql: "SELECT * FROM hold WHERE event = ?", arguments: [code]).map { row in
            Hold(review: row["review"], seats: row["seats"], receipt: Transaction.receipt(row), sender: row["sender"])
        }
        let counter = try Row.fetchOne(db, sql: "SELECT * FROM counter WHERE event = ?", arguments: [code])
        return Roster(
            event: event, registrations: registrations, attendees: attendees, questions: questions, holds: holds,
            nextAttendee: counter?["next_attendee"] ?? 1, nextQuestion: counter?["next_question"] ?? 1)
    }

    /// The roster as the journal alone gives it, in the order it was written.
    package func replayedRoster(of event: Event) throws -> Roster {
        var roster = Roster(event: event)
        let changes = try String.fetchAll(
            db, sql: "SELECT change FROM journal WHERE event = ? AND change IS NOT NULL ORDER BY id",
            arguments: [event.code.rawValue])
        for change in changes { roster.apply(try Column.value(Change.self, from: change)) }
        return roster
    }

    func write(_ change: Change, _ event: EventCode) throws {
        switch change {
        case .opened(let registration): try open(registration)
        case .entered(let attendee): try enter(attendee, event)
        case .moved(let id, _, let state, let receipt): try move(id, to: state, receipt, event)
        case .substituted(let id, _, let person), .corrected(let id, _, let person): try put(person, id, event)
        case .asked(let question): try ask(question, event)
        case .answered(let question, _):
            try db.execute(
                sql: "DELETE FROM question WHERE event = ? AND id = ?", arguments: [event.rawValue, question])
        case .held(let hold):
            try db.execute(
                sql: """
                    INSERT INTO hold (review, event, seats, received, uid, place, sender) VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    hold.review, event.rawValue, hold.seats, hold.receipt.received.milliseconds, hold.receipt.uid,
                    hold.receipt.place, hold.sender,
                ])
        case .released(let review):
            try db.execute(sql: "DELETE FROM hold WHERE review = ?", arguments: [review])
        }
    }

    // MARK: One change each

    private func open(_ registration: Registration) throws {
        try db.execute(
            sql: """
                INSERT INTO registration
                    (event, reference, contact_name, contact_address, contact_key, language, received, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                registration.event.rawValue, registration.reference.text, registration.contact.name,
                registration.contact.address, registration.contact.key, registration.language.rawValue,
                registration.received.milliseconds, try registration.origin.map(Column.json),
            ])
    }

    private func enter(_ attendee: Attendee, _ event: EventCode) throws {
        let person = attendee.person
        try db.execute(
            sql: """
                INSERT INTO attendee
                    (event, id, reference, name, organisation, email, category, needs, state, offered_until,
                     received, uid, place)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                event.rawValue, attendee.id, attendee.reference.text, person.name, person.organisation, person.email,
                person.category, person.needs, attendee.state.name, Transaction.until(attendee.state),
                attendee.receipt.received.milliseconds, attendee.receipt.uid, attendee.receipt.place,
            ])
        try count("next_attendee", attendee.id + 1, event)
    }

    private func move(_ id: Int, to state: AttendeeState, _ receipt: Receipt?, _ event: EventCode) throws {
        try db.execute(
            sql: "UPDATE attendee SET state = ?, offered_until = ? WHERE event = ? AND id = ?",
            arguments: [state.name, Transaction.until(state), event.rawValue, id])
        guard let receipt else { return }
        try db.execute(
            sql: "UPDATE attendee SET received = ?, uid = ?, place = ? WHERE event = ? AND id = ?",
            arguments: [receipt.received.milliseconds, receipt.uid, receipt.place, event.rawValue, id])
    }

    private func put(_ person: Person, _ id: Int, _ event: EventCode) throws {
        try db.execute(
            sql: """
                UPDATE attendee SET name = ?, organisation = ?, email = ?, category = ?, needs = ?
                WHERE event = ? AND id = ?
                """,
            arguments: [
                person.name, person.organisation, person.email, person.category, person.needs, event.rawValue, id,
            ])
    }

    private func ask(_ question: Question, _ event: EventCode) throws {
        try db.execute(
            sql: "INSERT INTO question (event, id, reference, wish, asked) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                event.rawValue, question.id, question.reference.text, try Column.json(question.wish),
                question.asked.milliseconds,
            ])
        try count("next_question", question.id + 1, event)
    }

    private func count(_ column: String, _ next: Int, _ event: EventCode) throws {
        try db.execute(
            sql: "INSERT INTO counter (event, next_attendee, next_question) VALUES (?, 1, 1) ON CONFLICT DO NOTHING",
            arguments: [event.rawValue])
        try db.execute(
            sql: "UPDATE counter SET \(column) = max(\(column), ?) WHERE event = ?", arguments: [next, event.rawValue])
    }

    // MARK: Rows

    static func until(_ state: AttendeeState) -> Int64? {
        if case .offered(let until) = state { until.milliseconds } else { nil }
    }

    static func reference(_ text: String) throws -> Reference {
        guard let reference = Reference(text) else {
            throw StoreError("reading the register: \(text) is no reference code")
        }
        return reference
    }

    static func receipt(_ row: Row) -> Receipt {
        Receipt(received: Date(milliseconds: row["received"]), uid: row["uid"], place: row["place"])
    }

    static func registration(_ row: Row) throws -> Registration {
        Registration(
            reference: try reference(row["reference"]), event: EventCode(row["event"]),
            contact: Contact(name: row["contact_name"], address: row["contact_address"]),
            language: Language(row["language"] as String), received: Date(milliseconds: row["received"]),
            origin: try (row["origin"] as String?).map { try Column.value(Origin.self, from: $0) })
    }

    static func attendee(_ row: Row) throws -> Attendee {
        Attendee(
            id: row["id"], reference: try reference(row["reference"]),
            person: Person(
                name: row["name"], organisation: row["organisation"], email: row["email"], category: row["category"],
                needs: row["needs"]),
            state: try state(row["state"], row["offered_until"]), receipt: receipt(row))
    }

    private static func state(_ name: String, _ until: Int64?) throws -> AttendeeState {
        switch name {
        case "unconfirmed": return .unconfirmed
        case "confirmed": return .confirmed
        case "waiting": return .waiting
        case "declined": return .declined
        case "cancelled": return .cancelled
        case "present": return .present
        case "offered":
            guard let until else { throw StoreError("reading the register: an offer without an end") }
            return .offered(until: Date(milliseconds: until))
        default: throw StoreError("reading the register: \(name) is no state of an attendee")
        }
    }
}
