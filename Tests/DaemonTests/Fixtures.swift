// A desk over a real register in a folder of its own, with the real reader, the real composer and a clock one can set.

import Core
import Foundation
import GRDB
import Intake
import MIME
import Notices
import Synchronization
import Testing

@testable import Daemon
@testable import Store

/// A clock that stands where it is put.
final class SettableClock: Sendable {
    private let time: Mutex<Date>
    init(_ time: Date) { self.time = Mutex(time) }
    var now: Date { time.withLock { $0 } }
    func set(_ date: Date) { time.withLock { $0 = date } }
    func advance(_ seconds: TimeInterval) { time.withLock { $0 += seconds } }
}

/// What was logged, for failures that must be told.
final class LogBook: Sendable {
    private let lines = Mutex<[String]>([])
    var log: Log { Log { [self] level, text in lines.withLock { $0.append("\(level) \(text)") } } }
    var all: [String] { lines.withLock { $0 } }
}

/// A plain letter nobody can misread.
struct Letter {
    var name: String
    var address: String
    var subject: String
    var text: String
    var messageID: String?
    var headers: [String] = []
    /// The organiser's server vouches for the sender.
    var isAuthenticated = true

    var bytes: [UInt8] {
        let domain = address.split(separator: "@").last.map(String.init) ?? ""
        var lines = headers
        if isAuthenticated {
            lines.insert("Authentication-Results: mail.desk.example; dmarc=pass header.from=\(domain)", at: 0)
        }
        lines += [
            "From: \(name) <\(address)>", "To: inscription@desk.example", "Subject: \(subject)",
            "Date: Mon, 14 May 2018 10:00:00 +0200",
        ]
        if let messageID { lines.append("Message-ID: <\(messageID)>") }
        lines += [
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text,
        ]
        return Array(
            lines.joined(separator: "\r\n").replacing("\n", with: "\r\n").replacing("\r\r\n", with: "\r\n").utf8)
    }

    static func address(of name: String) -> String {
        let words = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).split(separator: " ")
        return words.joined(separator: ".") + "@ville.example"
    }

    static func register(_ name: String, from address: String? = nil, id: String? = nil) -> Letter {
        Letter(
            name: name, address: address ?? self.address(of: name),
            subject: "Registration - Towards a sustainable international action",
            text: """
                Dear Sir or Madam,

                Please register me for the seminar "Towards a sustainable international action" in Paris.

                Name: \(name)

                Yours faithfully,

                \(name)
                """,
            messageID: id ?? "register.\(self.address(of: name))")
    }

    static func cancel(_ name: String, isAuthenticated: Bool = true, id: String? = nil) -> Letter {
        Letter(
            name: name, address: address(of: name), subject: "Cancellation",
            text: """
                Dear Sir or Madam,

                I cannot come to the seminar. Please cancel my place.

                Kind regards,

                \(name)
                """,
            messageID: id ?? "cancel.\(address(of: name))", isAuthenticated: isAuthenticated)
    }

    /// An answer to a notice of ours, as a mail program writes it: in its thread, under its subject, the notice quoted.
    static func reply(_ name: String, _ words: String, to notice: Sent, id: String? = nil) -> Letter {
        let original = Message(notice.bytes)
        let quoted = original.body.best.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        return Letter(
            name: name, address: address(of: name), subject: "Re: \(original.subject)",
            text: """
                \(words)

                \(name)

                On Mon, 14 May 2018 at 10:12, United Towns <inscription@desk.example> wrote:
                \(quoted.joined(separator: "\n"))
                """,
            messageID: id ?? "reply.\(notice.id).\(address(of: name))",
            headers: ["In-Reply-To: <\(notice.messageID)>", "References: <\(notice.messageID)>"])
    }
}

/// A row of the outbox as the tests look at it.
struct Sent: Equatable {
    var id: Int64
    var kind: String
    var to: String
    var state: String
    var messageID: String
    var reference: String?
    var bytes: [UInt8]
}

final class Bureau {
    let folder = FileManager.default.temporaryDirectory.appending(path: "usher-desk-\(UUID().uuidString)")
    var event: Event
    let clock: SettableClock
    let book = LogBook()
    var rules = DeskRules(answersPerDay: 10, attempts: 3)
    /// The machine's clock instead of the one that is set; from the next `reopen` on.
    var isRealTime = false
    private(set) var register: Register
    private(set) var desk: Desk

    static func date(_ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Paris") ?? .gmt
        let parts = DateComponents(year: 2018, month: month, day: day, hour: hour, minute: minute)
        return calendar.date(from: parts) ?? .distantPast
    }

    static func seminar(capacity: Int) -> Event {
        let title = Texts([
            .french: "Vers une action internationale durable", .english: "Towards a sustainable international action",
            .spanish: "Hacia una acción internacional sostenible",
            .portuguese: "Rumo a uma ação internacional sustentável",
        ])
        return Event(
            code: EventCode("sia"), referencePrefix: "SIA", titles: title, organiser: Texts([.english: "United Towns"]),
            languages: [.english, .french, .spanish, .portuguese], zone: TimeZone(identifier: "Europe/Paris") ?? .gmt,
            start: date(7, 5, 9), end: date(7, 5, 17, 15),
            place: Place(name: Texts([.english: "Paris City Hall"]), address: "5, rue Lobau, 75004 Paris"),
            capacity: capacity, opening: date(4, 3, 9), deadline: date(6, 18))
    }

    init(capacity: Int = 3, at now: Date = Bureau.date(5, 14, 10), change: (inout Event) -> Void = { _ in }) throws {
        var event = Bureau.seminar(capacity: capacity)
        change(&event)
        self.event = event
        clock = SettableClock(now)
        register = try Register(path: folder.appending(path: "usher.sqlite").path)
        desk = try Bureau.desk(register, event, clock, book, rules)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func desk(
        _ register: Register, _ event: Event, _ clock: SettableClock?, _ book: LogBook, _ rules: DeskRules
    ) throws -> Desk {
        let identity = DeskIdentity(
            addresses: ["inscription@desk.example"], organisers: ["felicia@villes-unies.example"],
            authenticationServers: ["mail.desk.example"], noticeDomain: "desk.example")
        let letterhead = try Letterhead(name: "United Towns", address: "inscription@desk.example")
        return Desk(
            register: register, events: [event], identity: identity, composer: Composer(letterhead: letterhead),
            rules: rules,
            now: { clock?.now ?? Date() }, log: book.log)
    }

    /// As after a kill: nothing is left but the file.
    func reopen() throws {
        register = try Register(path: folder.appending(path: "usher.sqlite").path)
        desk = try Bureau.desk(register, event, isRealTime ? nil : clock, book, rules)
    }

    /// As after a disk was lost and the copy at `path` put back in its place.
    func restore(_ path: String) throws {
        try register.close()
        let store = folder.appending(path: "usher.sqlite").path
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + suffix) }
        try FileManager.default.copyItem(atPath: path, toPath: store)
        try reopen()
    }

    /// Another process on the same file.
    func another() throws -> Desk {
        try Bureau.desk(Register(path: folder.appending(path: "usher.sqlite").path), event, clock, book, rules)
    }

    // MARK: Letters

    func take(_ letter: Letter, uid: UInt32, at received: Date? = nil, validity: UInt32 = 1) throws {
        try take(letter.bytes, uid: uid, at: received, validity: validity)
    }

    func take(_ bytes: [UInt8], uid: UInt32, at received: Date? = nil, validity: UInt32 = 1, truncated: Bool = false)
        throws
    {
        let arrival = Arrival(
            uid: uid, received: received ?? clock.now, fingerprint: fingerprint(Message(bytes)), truncated: truncated,
            raw: bytes)
        try register.transaction { try $0.take([arrival], mailbox: "INBOX", uidValidity: validity) }
    }

    /// Decides all that waits.
    func receive(limit: Int = 100) throws {
        while try desk.queue.sync(execute: { try desk.receive(limit: limit) }) > 0 {}
    }

    func handle(_ letter: Letter, uid: UInt32, at received: Date? = nil) throws {
        try take(letter, uid: uid, at: received)
        try receive()
    }

    @discardableResult
    func wake() throws -> Date? { try desk.queue.sync { try desk.wake() } }

    @discardableResult
    func settle(_ id: Int, as settlement: Desk.Settlement) throws -> Decision {
        try desk.queue.sync { try desk.settle(id, as: settlement, by: "Félicia") }
    }

    // MARK: What came of it

    func roster() throws -> Roster { try register.read { try $0.roster(of: event) } }

    func count() throws -> SeatCount { try roster().count(at: clock.now) }

    /// `Name: state`, in the order of their numbers.
    func states() throws -> [String] {
        try roster().attendees.values.sorted { $0.id < $1.id }.map { "\($0.person.name): \($0.state.name)" }
    }

    func waiting() throws -> [String] { try roster().waiting.map(\.person.name) }

    /// What people were written.
    func sent() throws -> [Sent] { try outbox().filter { !$0.kind.hasPrefix("organiser-") } }

    /// What organisers were written.
    func toOrganisers() throws -> [Sent] { try outbox().filter { $0.kind.hasPrefix("organiser-") } }

    func outbox() throws -> [Sent] {
        try register.read { transaction in
            try Row.fetchAll(
                transaction.db,
                sql: "SELECT id, kind, recipient, state, message_id, reference, bytes FROM outbox ORDER BY id"
            ).map { row in
                Sent(
                    id: row["id"], kind: row["kind"], to: row["recipient"], state: row["state"],
                    messageID: row["message_id"],
                    reference: row["reference"], bytes: [UInt8](row["bytes"] as Data))
            }
        }
    }

    func kinds(to address: String? = nil) throws -> [String] {
        try sent().filter { address == nil || $0.to == address }.map(\.kind)
    }

    func outcomes() throws -> [String?] {
        try register.read { try Optional<String>.fetchAll($0.db, sql: "SELECT outcome FROM letter ORDER BY id") }
    }

    func journal() throws -> [String] {
        try register.read { try String.fetchAll($0.db, sql: "SELECT what FROM journal ORDER BY id") }
    }

    func reviews() throws -> [ReviewLine] { try register.read { try $0.reviews(all: false) } }

    /// The journal alone rebuilds the roster, and no seat is given twice.
    func expectSound() throws {
        let (stored, replayed) = try register.read { (try $0.roster(of: event), try $0.replayedRoster(of: event)) }
        #expect(stored == replayed)
        let count = stored.count(at: clock.now)
        #expect(count.confirmed + count.offered + count.held <= event.capacity)
    }

    /// Makes the register refuse what an SQL condition names, as a fault of a table would.
    func break_(_ name: String, _ trigger: String) throws {
        try register.transaction { transaction in
            try transaction.db.execute(
                sql: "CREATE TRIGGER \(name) \(trigger) BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END")
        }
    }
}
