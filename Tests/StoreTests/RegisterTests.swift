// The file itself: opened, opened twice, written to by two at once, and what a transaction leaves behind.

import Core
import Dispatch
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

@Suite struct RegisterTests {
    let folder: TemporaryFolder
    let register: Register

    init() throws {
        folder = try TemporaryFolder()
        register = try folder.register()
    }

    private struct Stumble: Error {}

    private final class Failures: Sendable {
        let texts = Mutex<[String]>([])
    }

    @Test func `what is committed is on the disk, in a log written ahead`() throws {
        let modes = try register.transaction { transaction in
            (
                try String.fetchOne(transaction.db, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(transaction.db, sql: "PRAGMA synchronous"),
                try Int.fetchOne(transaction.db, sql: "PRAGMA foreign_keys")
            )
        }
        #expect(modes.0 == "wal")
        #expect(modes.1 == 2, "2 is FULL")
        #expect(modes.2 == 1)
    }

    @Test func `every table is strict`() throws {
        let loose = try register.read { transaction in
            try String.fetchAll(
                transaction.db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND NOT strict
                        AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
                    """)
        }
        #expect(loose == [])
    }

    @Test func `opening it twice changes nothing`() throws {
        try register.takeLetters(1...3)
        let again = try folder.register()
        #expect(try again.read { try $0.waitingLetters(limit: 10) }.count == 3)
    }

    @Test func `invitees of a register made before they had organisations are kept`() throws {
        let path = folder.url.appending(path: "old.sqlite").path
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: "2: quotas, parties, parts of a roster")
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO invitee (event, address_key, address, name, language)
                    VALUES ('sia', 'awa@dakar.example', 'Awa@dakar.example', 'Awa', 'fr')
                    """)
        }
        try queue.close()
        let invitees = try Register(path: path).read { try $0.invitees(of: EventCode("sia")) }
        let awa = Contact(name: "Awa", address: "Awa@dakar.example")
        #expect(invitees == [Invitee(contact: awa, language: .french, hasAnswered: false)])
    }

    @Test func `who had a campaign before campaigns had occurrences does not get it again`() throws {
        let path = folder.url.appending(path: "old.sqlite").path
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: "3: invitees")
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO outbox (id, created, event, kind, recipient, recipient_key, language, is_reply, message_id,
                        subject, bytes, state, next_attempt, campaign)
                    VALUES (1, 0, 'sia', 'reminder', 'Awa@dakar.example', 'awa@dakar.example', 'fr', 0, 'a@b', 's', x'', 'accepted', 0, 'tomorrow');
                    INSERT INTO campaign_run VALUES ('sia', 'tomorrow', 1000, 2000, 1, 'sent'), ('sia', 'tomorrow', 5000, 6000, 0, 'sent');
                    INSERT INTO campaign_sent VALUES ('sia', 'tomorrow', 'awa@dakar.example', 1);
                    """)
        }
        try queue.close()
        let register = try Register(path: path)
        let campaign = Campaign(
            name: "tomorrow", kind: .reminder, audience: .confirmed, when: .day(-1, .start, minuteOfDay: 600))
        let event = EventCode("sia")
        #expect(
            try register.read { try $0.addressed(by: campaign, "2018-07-05", event: event) } == ["awa@dakar.example"])
        #expect(try register.read { try $0.round(campaign, "2018-07-05", event: event) }?.ended != nil)
        #expect(try register.read { try $0.dueNotices(at: Date(), limit: 9) }.isEmpty)
        #expect(try register.isOlderCopy() == false)
    }

    @Test func `a file that is no register is refused by name and left as it is`() throws {
        let path = folder.url.appending(path: "letter.eml").path
        let text = Data(repeating: 0x61, count: 5000)
        try text.write(to: URL(filePath: path))
        let error = #expect(throws: StoreError.self) { try Register(path: path) }
        #expect(error?.description.contains(path) == true)
        #expect(error?.description.contains("not a database") == true)
        #expect(error?.isTemporary == false)
        #expect(try Data(contentsOf: URL(filePath: path)) == text)
    }

    @Test func `a register that must be there and is not is not made`() throws {
        let path = folder.url.appending(path: "none.sqlite").path
        let error = #expect(throws: StoreError.self) { try Register(existing: path) }
        #expect(error?.description.contains(path) == true)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a folder that cannot be made is named`() throws {
        let error = #expect(throws: StoreError.self) { try Register(path: folder.path + "/below/usher.sqlite") }
        #expect(error?.description.contains("below") == true)
    }

    // MARK: Transactions

    @Test func `a transaction that throws leaves nothing`() throws {
        #expect(throws: Stumble.self) {
            try register.transaction { transaction in
                try transaction.take([Seminar.arrival(1)], mailbox: "INBOX", uidValidity: 1)
                try transaction.setProgress(Progress(uidValidity: 1, nextUID: 2), of: "INBOX")
                try transaction.put(Seminar.outgoing(1), number: 1, at: Seminar.now)
                throw Stumble()
            }
        }
        try register.read { transaction throws in
            #expect(try transaction.waitingLetters(limit: 10).isEmpty)
            #expect(try transaction.progress(of: "INBOX") == nil)
            #expect(try transaction.outboxLines(all: true).isEmpty)
            #expect(try transaction.nextOutboxNumber() == 1)
        }
    }

    @Test func `a savepoint that throws takes back its own and nothing else`() throws {
        try register.transaction { transaction in
            func stumble() throws {
                try transaction.take([Seminar.arrival(2)], mailbox: "INBOX", uidValidity: 1)
                throw Stumble()
            }
            try transaction.take([Seminar.arrival(1)], mailbox: "INBOX", uidValidity: 1)
            let error = Result { try transaction.savepoint(stumble) }
            #expect(throws: Stumble.self) { try error.get() }
            try transaction.savepoint { try transaction.take([Seminar.arrival(3)], mailbox: "INBOX", uidValidity: 1) }
        }
        #expect(try register.read { try $0.waitingLetters(limit: 10).map(\.uid) } == [1, 3])
    }

    @Test func `a failed statement inside a savepoint does not end the transaction`() throws {
        try register.transaction { transaction in
            try transaction.put(Seminar.outgoing(1), number: 1, at: Seminar.now)
            #expect(throws: DatabaseError.self) {
                try transaction.savepoint { try transaction.put(Seminar.outgoing(1), number: 1, at: Seminar.now) }
            }
            try transaction.put(Seminar.outgoing(2), number: 2, at: Seminar.now)
        }
        #expect(try register.read { try $0.outboxLines(all: true).map(\.id) } == [1, 2])
    }

    @Test func `two that write at once wait for each other, and none loses a count`() throws {
        let other = try folder.register()
        try register.transaction { try $0.setProgress(Progress(uidValidity: 1, nextUID: 0), of: "INBOX") }
        let failures = Failures()
        DispatchQueue.concurrentPerform(iterations: 4) { [register, failures] index in
            for _ in 0..<25 {
                do {
                    // Reads, then writes what follows from it: only right where nobody comes between.
                    try (index % 2 == 0 ? register : other).transaction { transaction in
                        let before = try transaction.progress(of: "INBOX")?.nextUID ?? 0
                        try transaction.setProgress(Progress(uidValidity: 1, nextUID: before + 1), of: "INBOX")
                    }
                } catch { failures.texts.withLock { $0.append("\(error)") } }
            }
        }
        #expect(failures.texts.withLock { $0 } == [])
        #expect(try register.read { try $0.progress(of: "INBOX")?.nextUID } == 100)
    }

    @Test func `a register somebody else keeps locked is a temporary trouble`() throws {
        let hasty = try folder.register(patience: 0.05)
        try register.transaction { _ in
            let error = #expect(throws: DatabaseError.self) {
                try hasty.transaction { try $0.setProgress(Progress(uidValidity: 1, nextUID: 1), of: "INBOX") }
            }
            #expect(error.map { Register.isTemporary($0) } == true)
        }
        try hasty.transaction { try $0.setProgress(Progress(uidValidity: 1, nextUID: 7), of: "INBOX") }
        #expect(try register.read { try $0.progress(of: "INBOX")?.nextUID } == 7)
    }

    @Test func `a full disk is a temporary trouble, a broken rule is not`() throws {
        let full = #expect(throws: DatabaseError.self) {
            try register.transaction { transaction in
                let pages = try Int.fetchOne(transaction.db, sql: "PRAGMA page_count") ?? 0
                try transaction.db.execute(sql: "PRAGMA max_page_count = \(pages)")
                for number in 1...Int64(500) {
                    try transaction.put(Seminar.outgoing(number), number: number, at: Seminar.now)
                }
            }
        }
        #expect(full.map { Register.isTemporary($0) } == true)
        let broken = #expect(throws: DatabaseError.self) {
            try register.transaction { try $0.db.execute(sql: "INSERT INTO hold VALUES (99, 'sia', 1, 0, 0, 0, 'x')") }
        }
        #expect(broken.map { Register.isTemporary($0) } == false)
    }

    @Test func `the version tells of others' commits and not of one's own`() throws {
        let other = try folder.register()
        let first = try register.transaction { try $0.dataVersion() }
        try register.takeLetters(1...1)
        #expect(try register.transaction { try $0.dataVersion() } == first)
        try other.takeLetters(2...2)
        #expect(try register.transaction { try $0.dataVersion() } != first)
    }

    // MARK: Nonsense

    @Test(arguments: [
        "INSERT INTO attendee VALUES ('sia', 1, 'SIA-NOBODY', 'x', NULL, NULL, NULL, NULL, 'confirmed', NULL, 0, 0, 0)",
        "INSERT INTO review (letter, reason, opened) VALUES (4711, 'x', 0)",
        "INSERT INTO hold VALUES (1, 'sia', 0, 0, 0, 0, 'x')",
        "INSERT INTO letter (mailbox, uid_validity, uid, received, fingerprint, state) VALUES ('INBOX', 1, 9, 0, 'x', 'lost')",
        "INSERT INTO letter (mailbox, uid_validity, uid, received, fingerprint) VALUES ('INBOX', 1, 9, 'yesterday', 'x')",
        "INSERT INTO journal (at, cause, what, reason) VALUES (0, 'the cat', 'x', 'x')",
        "INSERT INTO suppression VALUES ('a@b.example', 'sometimes', 'x', 0)",
        "INSERT INTO addressed VALUES ('sia', 'reminder', '', 'a@b.example', 4711)",
        "UPDATE outbox SET state = 'lost'",
        "UPDATE letter SET truncated = 2",
        "DELETE FROM letter",
    ])
    func `nonsense is refused by the tables themselves`(sql: String) throws {
        try register.takeLetters(1...1)
        try register.transaction { try $0.put(Seminar.outgoing(1, letter: 1), number: 1, at: Seminar.now) }
        #expect(throws: DatabaseError.self) { try register.transaction { try $0.db.execute(sql: sql) } }
    }

    @Test func `an offer has an end, and nothing else has`() throws {
        let registration = """
            INSERT INTO registration (event, reference, contact_address, contact_key, language, received)
            VALUES ('sia', 'SIA-1', 'a@b.example', 'a@b.example', 'fr', 0)
            """
        for (state, until, isTaken) in [
            ("offered", "5", true), ("offered", "NULL", false), ("confirmed", "NULL", true), ("confirmed", "5", false),
            ("perhaps", "NULL", false),
        ] {
            let attendee = """
                INSERT INTO attendee (event, id, reference, name, state, offered_until, received, uid, place)
                VALUES ('sia', 1, 'SIA-1', 'x', '\(state)', \(until), 0, 0, 0)
                """
            let other = try TemporaryFolder().register()
            func insert() throws {
                try other.transaction { transaction in
                    try transaction.db.execute(sql: registration)
                    try transaction.db.execute(sql: attendee)
                }
            }
            if isTaken { try insert() } else { #expect(throws: DatabaseError.self) { try insert() } }
        }
    }
}
