// An event's roster: the whole, or the part a decision needs, loaded from and changed in its tables, row by row with the
// journal.

import Core
import Foundation
import GRDB

extension Transaction {
    /// All of it: for lists and campaigns.
    package func roster(of event: Event) throws -> Roster {
        let code = event.code.rawValue
        let registrations = try all("SELECT * FROM registration WHERE event = ?", [code]).map(Transaction.registration)
        let attendees = try all("SELECT * FROM attendee WHERE event = ?", [code]).map(Transaction.attendee)
        let questions = try all("SELECT * FROM question WHERE event = ?", [code]).map(Transaction.question)
        return try roster(of: event, registrations, attendees, questions)
    }

    /// A roster of these, with the event's holds, alterations and counters.
    func roster(
        of event: Event, _ registrations: [Registration], _ attendees: [Attendee], _ questions: [Question],
        rest: [Standing: Int] = [:], unloaded: [String: Turn] = [:], lastUnloaded: Receipt? = nil
    ) throws -> Roster {
        let code = event.code.rawValue
        let holds = try all("SELECT * FROM hold WHERE event = ?", [code]).map(Transaction.hold)
        let counter = try all("SELECT * FROM counter WHERE event = ?", [code]).first
        let terms = try all("SELECT * FROM terms WHERE event = ?", [code]).first
        return Roster(
            event: event, registrations: registrations, attendees: attendees, questions: questions, holds: holds,
            alterations: try (terms?["alterations"] as String?).map { try Column.value(Alterations.self, from: $0) }
                ?? Alterations(),
            size: terms?["size"], nextAttendee: counter?["next_attendee"] ?? 1,
            nextQuestion: counter?["next_question"] ?? 1, rest: rest, unloaded: unloaded, lastUnloaded: lastUnloaded)
    }

    /// Rows of a statement that is prepared once.
    func all(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
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

    /// Brings the tables to where `entries` lead; `roster` is how things stand after them.
    func write(_ entries: [Entry], _ roster: Roster) throws {
        let event = roster.event.code
        var touched: Set<Int> = []
        for entry in entries {
            switch entry.change {
            case .opened(let registration): try open(registration)
            case .entered(let attendee): touched.insert(attendee.id)
            case .moved(let id, _, _, _), .substituted(let id, _, _), .corrected(let id, _, _), .awaiting(let id, _),
                .rested(let id, _), .placed(let id, _, _), .reserved(let id):
                touched.insert(id)
            case .saved(let party, _): touched.formUnion(roster.members(ofParty: party).map(\.id))
            case .verified(let reference):
                try db.execute(
                    sql: "UPDATE registration SET verified = 1 WHERE reference = ?", arguments: [reference.text])
            case .attends(let reference, let attendance):
                try db.execute(
                    sql: "UPDATE registration SET attendance = ? WHERE reference = ?",
                    arguments: [attendance.rawValue, reference.text])
            case .asked(let question): try ask(question, event)
            case .answered(let question, _):
                try db.execute(
                    sql: "DELETE FROM question WHERE event = ? AND id = ?", arguments: [event.rawValue, question])
            case .held(let hold): try put(hold, event)
            case .released(let review):
                try db.execute(sql: "DELETE FROM hold WHERE review = ?", arguments: [review])
            case .altered(_, let to): try setTerms("alterations", try Column.json(to), event)
            case .sized(_, let to): try setTerms("size", to, event)
            }
        }
        // Who stands at the head of a party may be another now.
        let parties = Set(touched.compactMap { roster.attendees[$0]?.bond?.party })
        for party in parties { touched.formUnion(roster.members(ofParty: party).map(\.id)) }
        let kinds = roster.kinds
        for id in touched.sorted() {
            guard let attendee = roster.attendees[id] else { continue }
            try put(attendee, roster, kind: kinds[id])
        }
        if let last = touched.max() { try count("next_attendee", last + 1, event) }
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

    private func put(_ hold: Hold, _ event: EventCode) throws {
        try db.execute(
            sql: """
                INSERT INTO hold (review, event, seats, sets, received, uid, place, sender) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET seats = excluded.seats, sets = excluded.sets
                """,
            arguments: [
                hold.review, event.rawValue, hold.seats, try Column.json(hold.sets), hold.receipt.received.milliseconds,
                hold.receipt.uid, hold.receipt.place, hold.sender,
            ])
    }

    private func setTerms(_ column: String, _ value: some DatabaseValueConvertible, _ event: EventCode) throws {
        try db.execute(
            sql: """
                INSERT INTO terms (event, \(column)) VALUES (?, ?)
                ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
                """,
            arguments: [event.rawValue, value])
    }

    /// One row as it stands, with all that follows from it.
    func put(_ attendee: Attendee, _ roster: Roster, kind: String?) throws {
        let person = attendee.person
        try db.cachedStatement(sql: Transaction.putAttendee).execute(
            arguments: [
                roster.event.code.rawValue, attendee.id, attendee.reference.text, person.name, person.organisation,
                person.email, person.category, person.needs, attendee.state.name, Transaction.until(attendee.state),
                attendee.receipt.received.milliseconds, attendee.receipt.uid, attendee.receipt.place, person.nameKey,
                person.email.map(Contact.key), try person.answers.map(Column.json), attendee.bond?.party,
                attendee.bond?.least, attendee.bond?.savedUntil?.milliseconds,
                try attendee.awaits.isEmpty ? nil : Column.json(attendee.awaits), attendee.ends?.milliseconds,
                attendee.rests, attendee.isGuest, roster.event.quotas(of: person).rawValue, kind, attendee.lapses,
            ])
    }

    private static let putAttendee = """
        INSERT INTO attendee
            (event, id, reference, name, organisation, email, category, needs, state, offered_until, received, uid, place,
             name_key, email_key, answers, party, party_least, saved_until, awaits, ends, rests, guest, quotas, kind, lapses)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
            name = excluded.name, organisation = excluded.organisation, email = excluded.email,
            category = excluded.category, needs = excluded.needs, state = excluded.state,
            offered_until = excluded.offered_until, received = excluded.received, uid = excluded.uid,
            place = excluded.place, name_key = excluded.name_key, email_key = excluded.email_key,
            answers = excluded.answers, party = excluded.party, party_least = excluded.party_least,
            saved_until = excluded.saved_until, awaits = excluded.awaits, ends = excluded.ends, rests = excluded.rests,
            guest = excluded.guest, quotas = excluded.quotas, kind = excluded.kind, lapses = excluded.lapses
        """

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

    static func question(_ row: Row) throws -> Question {
        Question(
            id: row["id"], reference: try reference(row["reference"]),
            wish: try Column.value(Wish.self, from: row["wish"]), asked: Date(milliseconds: row["asked"]))
    }

    static func hold(_ row: Row) throws -> Hold {
        Hold(
            review: row["review"], seats: row["seats"], receipt: receipt(row), sender: row["sender"],
            sets: try (row["sets"] as String?).map { try Column.value([QuotaSet].self, from: $0) })
    }

    static func registration(_ row: Row) throws -> Registration {
        Registration(
            reference: try reference(row["reference"]), event: EventCode(row["event"]),
            contact: Contact(name: row["contact_name"], address: row["contact_address"]),
            language: Language(row["language"] as String), received: Date(milliseconds: row["received"]),
            origin: try (row["origin"] as String?).map { try Column.value(Origin.self, from: $0) },
            isVerified: row["verified"], attendance: (row["attendance"] as String?).flatMap(Attendance.init))
    }

    static func attendee(_ row: Row) throws -> Attendee {
        let bond = (row["party"] as Int?).map { party in
            Bond(
                party: party, least: row["party_least"],
                savedUntil: (row["saved_until"] as Int64?).map(Date.init(milliseconds:)))
        }
        return Attendee(
            id: row["id"], reference: try reference(row["reference"]),
            person: Person(
                name: row["name"], organisation: row["organisation"], email: row["email"], category: row["category"],
                needs: row["needs"],
                answers: try (row["answers"] as String?).map { try Column.value([String: String].self, from: $0) }),
            state: try state(row["state"], row["offered_until"]), receipt: receipt(row), bond: bond,
            awaits: try (row["awaits"] as String?).map { try Column.value([Await].self, from: $0) } ?? [],
            rests: row["rests"], isGuest: row["guest"],
            lapses: row["lapses"])
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
