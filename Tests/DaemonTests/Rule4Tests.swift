// Rule 4: stopped anywhere and opened again, the desk comes to the same end; and a letter that cannot be handled stops nobody.

import Core
import Foundation
import GRDB
import Rig
import Testing

@testable import Daemon
@testable import Store

@Suite struct Rule4Tests {
    /// Where the desk is killed.
    enum Moment: CaseIterable, Sendable { case nowhere, taken, counted, tried, decided, submitted }

    /// Registrations for two seats, a cancellation, and an answer to the offer that follows, killed at `moment` round by round.
    private func story(_ moment: Moment) throws -> (
        states: [String], kinds: [String], journal: [String], states2: [String]
    ) {
        let bureau = try Bureau(capacity: 2)
        let letters: [Letter] = [
            .register("Moira Kinnear"), .register("Claire Dumont"), .register("Rui Bettencourt"),
            .cancel("Moira Kinnear"),
        ]
        func kill(_ now: Moment) throws { if now == moment { try bureau.reopen() } }
        for (index, letter) in letters.enumerated() {
            bureau.clock.advance(60)
            try bureau.take(letter, uid: UInt32(index + 1))
            try kill(.taken)
            if moment == .counted {
                let ids = try bureau.register.read { try $0.waitingLetters(limit: 9).map(\.id) }
                try bureau.register.transaction { try $0.countAttempt(ids) }
                try bureau.reopen()
            }
            if moment == .tried {
                // The decision was made and everything written, but not committed.
                try bureau.break_("power", "BEFORE UPDATE OF state ON letter WHEN NEW.state = 'handled'")
                _ = try bureau.desk.queue.sync { try bureau.desk.receive() }
                #expect(try bureau.sent().count == index + (index > 3 ? 1 : 0))
                try bureau.register.transaction { try $0.db.execute(sql: "DROP TRIGGER power") }
                try bureau.reopen()
            }
            try bureau.receive()
            try kill(.decided)
            for notice in try bureau.register.read({ try $0.dueNotices(at: bureau.clock.now, limit: 99) }) {
                try bureau.register.transaction { try $0.accepted(notice.id, reply: "250", at: bureau.clock.now) }
                try kill(.submitted)
            }
        }
        try bureau.expectSound()
        let sent = try bureau.sent()
        #expect(Set(sent.map(\.messageID)).count == sent.count)
        return (
            try bureau.states(), sent.map { "\($0.kind) \($0.to) \($0.state)" }, try bureau.journal(),
            try bureau.waiting()
        )
    }

    @Test(arguments: Moment.allCases)
    func `killed at any step, the desk comes to the same end`(moment: Moment) throws {
        #expect(try story(moment) == story(.nowhere))
        #expect(
            try story(moment).states == [
                "Moira Kinnear: cancelled", "Claire Dumont: confirmed", "Rui Bettencourt: offered",
            ])
    }

    @Test func `a letter that cannot be written down goes to a person at the third attempt, and the rest go on`() throws
    {
        let bureau = try Bureau(capacity: 3)
        try bureau.break_("bad", "BEFORE INSERT ON registration WHEN NEW.contact_key = 'claire.dumont@ville.example'")
        for (index, name) in ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt"].enumerated() {
            try bureau.take(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(index))
        }
        try bureau.receive()
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Rui Bettencourt: confirmed"])
        let reviews = try bureau.reviews()
        #expect(reviews.count == 1 && reviews[0].reason.contains("broken on purpose"))
        #expect(try bureau.outcomes()[1] == "handed to a person unread")
        let kept = try bureau.register.read { try Data.fetchOne($0.db, sql: "SELECT raw FROM letter WHERE id = 2") }
        #expect(kept.map { [UInt8]($0) } == Letter.register("Claire Dumont").bytes)
        #expect(bureau.book.all.filter { $0.contains("could not be handled") }.count == 3)
        try bureau.expectSound()
    }

    @Test func `a letter that killed the desk three times goes to a person unread, and the rest go on`() throws {
        let bureau = try Bureau(capacity: 3)
        for (index, name) in ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt"].enumerated() {
            try bureau.take(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(index))
        }
        try bureau.register.transaction {
            try $0.countAttempt([1, 2, 3])
            for _ in 0..<2 { try $0.countAttempt([2]) }
        }
        try bureau.reopen()
        try bureau.receive()
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Rui Bettencourt: confirmed"])
        #expect(try bureau.reviews().map(\.reason) == ["the desk could not handle it: it stopped the desk 3 times"])
        #expect(throws: ActRefusal.self) { try bureau.settle(2, as: .register([Person(name: "Claire Dumont")])) }
        try bureau.settle(2, as: .dismiss)
        #expect(try bureau.reviews().isEmpty)
    }

    @Test func `a letter that was tried before is tried alone`() throws {
        let bureau = try Bureau(capacity: 3)
        for (index, name) in ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt"].enumerated() {
            try bureau.take(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(index))
        }
        try bureau.register.transaction { try $0.countAttempt([2]) }
        var pieces: [Int] = []
        while let count = try bureau.desk.queue.sync(execute: { try bureau.desk.receive() }) as Int?, count > 0 {
            pieces.append(count)
        }
        #expect(pieces == [1, 1, 1])
    }

    @Test func `a full disk is no letter's fault: nothing is given up, and all is answered when there is room`() throws
    {
        let bureau = try Bureau(capacity: 3)
        let names = ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt"]
        for (index, name) in names.enumerated() {
            try bureau.take(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(index))
        }
        func limit(_ pages: String) throws {
            try bureau.register.transaction { try $0.db.execute(sql: "PRAGMA max_page_count = \(pages)") }
        }
        try limit("1")  // never below what there is
        for _ in 0..<5 {
            let error = #expect(throws: DatabaseError.self) { try bureau.desk.queue.sync { try bureau.desk.receive() } }
            #expect(error?.resultCode == .SQLITE_FULL)
        }
        #expect(try bureau.sent().isEmpty)
        try limit("1000000")
        try bureau.receive()
        #expect(try bureau.states() == names.map { "\($0): confirmed" })
        #expect(try bureau.reviews().isEmpty)
        #expect(try bureau.kinds() == ["confirmation", "confirmation", "confirmation"])
    }

    @Test func `a letter the mail server would not hand over is shown to a person`() throws {
        let bureau = try Bureau()
        try bureau.take([], uid: 1, truncated: true)
        try bureau.receive()
        #expect(
            try bureau.reviews().map(\.reason) == [
                "the desk could not handle it: the mail server would not hand it over"
            ])
        #expect(try bureau.sent().isEmpty)
    }

    @Test func `a letter too large to be read whole is decided by a person`() throws {
        let bureau = try Bureau()
        try bureau.take(Letter.register("Moira Kinnear").bytes, uid: 1, truncated: true)
        try bureau.receive()
        #expect(try bureau.states() == [])
        #expect(try bureau.reviews().map(\.reason) == ["the letter is larger than the desk reads"])
        #expect(try bureau.kinds() == ["handed-over"])
    }

    @Test(arguments: UInt64(0)..<30)
    func `nonsense neither stops the desk nor vanishes`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bureau = try Bureau()
        var bytes = Letter.register("Moira Kinnear").bytes
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[place] = .random(in: 0 ... .max, using: &random)
            case 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: Array("\r\n\0<>=?:;\"".utf8), at: place)
            }
        }
        try bureau.take(bytes, uid: 1)
        try bureau.receive()
        #expect(try bureau.outcomes().allSatisfy { $0 != nil })
        try bureau.expectSound()
    }
}
