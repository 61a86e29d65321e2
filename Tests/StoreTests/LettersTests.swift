// Letters taken in, their order, and what is remembered of them.

import Core
import Foundation
import GRDB
import Rig
import Testing

@testable import Store

@Suite struct LettersTests {
    let folder: TemporaryFolder
    let register: Register

    init() throws {
        folder = try TemporaryFolder()
        register = try folder.register()
    }

    private func take(_ arrivals: [Arrival], validity: UInt32 = 1, mailbox: String = "INBOX") throws {
        try register.transaction { try $0.take(arrivals, mailbox: mailbox, uidValidity: validity) }
    }

    private func waiting(_ limit: Int = 100) throws -> [UInt32] {
        try register.read { try $0.waitingLetters(limit: limit).map(\.uid) }
    }

    private func handle(_ id: Int, keepsRaw: Bool = false, sender: String? = "awa@dakar.example") throws {
        try register.transaction {
            try $0.handled(
                id,
                LetterOutcome(
                    messageID: "1@dakar.example", sender: sender, subject: "Inscription", messageClass: "person",
                    intent: "register", event: EventCode("sia"), outcome: "confirmed", reading: "{}", keepsRaw: keepsRaw
                ),
                at: Seminar.now)
        }
    }

    @Test(arguments: UInt64(0)..<20)
    func `letters wait in the order of receipt, whatever the order they were taken in`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        // Few instants, so that many share one and the UID decides.
        let arrivals = (1...40).map {
            Seminar.arrival(UInt32($0), at: TimeInterval(Int.random(in: 0...5, using: &random)))
        }
        var rest = arrivals.shuffled(using: &random)[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...10, using: &random)
            try take(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        let expected = arrivals.sorted { ($0.received, $0.uid) < ($1.received, $1.uid) }.map(\.uid)
        #expect(try waiting() == expected)
        #expect(try waiting(7) == Array(expected.prefix(7)))
    }

    @Test func `a UID is one letter, however often it is fetched`() throws {
        try take([Seminar.arrival(1), Seminar.arrival(2)])
        try take([Seminar.arrival(2, at: 99, fingerprint: "other"), Seminar.arrival(3)])
        let letters = try register.read { try $0.waitingLetters(limit: 10) }
        #expect(letters.map(\.uid) == [1, 2, 3])
        #expect(letters[1].fingerprint == "letter 2" && letters[1].received == Seminar.now)
    }

    @Test func `the same UID of another folder or another numbering is another letter`() throws {
        try take([Seminar.arrival(1)])
        try take([Seminar.arrival(1)], validity: 2)
        try take([Seminar.arrival(1)], mailbox: "Junk")
        #expect(try waiting() == [1, 1, 1])
    }

    @Test func `a fingerprint is known once a letter that has it was handled`() throws {
        try take([Seminar.arrival(1, fingerprint: "same"), Seminar.arrival(2, fingerprint: "same")])
        let ids = try register.read { try $0.waitingLetters(limit: 10).map(\.id) }
        #expect(try register.read { try $0.isKnown("same", besides: ids[1]) } == false)
        try handle(ids[0])
        #expect(try register.read { try $0.isKnown("same", besides: ids[1]) })
        #expect(try register.read { try $0.isKnown("same", besides: ids[0]) } == false)
    }

    @Test func `large letters are brought a few at a time, and one at least`() throws {
        let large = (1...5).map {
            Arrival(
                uid: $0, received: Seminar.now, fingerprint: "\($0)", truncated: false,
                raw: Array(repeating: 0x61, count: 1000))
        }
        try take(large)
        #expect(try register.read { try $0.waitingLetters(limit: 10, bytes: 2500).map(\.uid) } == [1, 2, 3])
        #expect(try register.read { try $0.waitingLetters(limit: 10, bytes: 1).map(\.uid) } == [1])
    }

    @Test func `a handled letter waits no more, and its bytes are kept only for a person`() throws {
        try take([Seminar.arrival(1), Seminar.arrival(2)])
        let ids = try register.read { try $0.waitingLetters(limit: 10).map(\.id) }
        try handle(ids[0])
        try handle(ids[1], keepsRaw: true)
        #expect(try waiting() == [])
        let kept = try register.read {
            try Bool.fetchAll($0.db, sql: "SELECT raw IS NOT NULL FROM letter ORDER BY id")
        }
        #expect(kept == [false, true])
    }

    @Test func `attempts are counted, and taken back never below none`() throws {
        let ids = try register.takeLetters(1...2)
        try register.transaction { try $0.countAttempt(ids) }
        try register.transaction { try $0.countAttempt([ids[0]]) }
        #expect(try register.read { try $0.waitingLetters(limit: 2).map(\.attempts) } == [2, 1])
        try register.transaction { try $0.uncountAttempt(ids) }
        try register.transaction { try $0.uncountAttempt(ids) }
        #expect(try register.read { try $0.waitingLetters(limit: 2).map(\.attempts) } == [0, 0])
    }

    @Test func `letters are filed in their own folder and numbering`() throws {
        let ids = try register.takeLetters(1...3)
        try handle(ids[0])
        try handle(ids[2])
        func unfiled(_ validity: UInt32 = 1, limit: Int = 10) throws -> [UInt32] {
            try register.read { try $0.unfiled(mailbox: "INBOX", uidValidity: validity, limit: limit) }
        }
        #expect(try unfiled() == [1, 3])
        #expect(try unfiled(limit: 1) == [1])
        #expect(try unfiled(2) == [])
        try register.transaction { try $0.filed([1], mailbox: "INBOX", uidValidity: 2) }
        #expect(try unfiled() == [1, 3])
        try register.transaction { try $0.filed([1], mailbox: "INBOX", uidValidity: 1) }
        #expect(try unfiled() == [3])
    }

    @Test func `progress is kept a folder`() throws {
        try register.transaction {
            try $0.setProgress(Progress(uidValidity: 4_294_967_295, nextUID: 4_294_967_295), of: "INBOX")
            try $0.setProgress(Progress(uidValidity: 2, nextUID: 1), of: "Junk")
            try $0.setProgress(Progress(uidValidity: 2, nextUID: 5), of: "Junk")
        }
        try register.read { transaction throws in
            #expect(try transaction.progress(of: "INBOX") == Progress(uidValidity: .max, nextUID: .max))
            #expect(try transaction.progress(of: "Junk") == Progress(uidValidity: 2, nextUID: 5))
            #expect(try transaction.progress(of: "Sent") == nil)
        }
    }

    // MARK: Reviews

    @Test func `a review comes back with its letter, and is settled once`() throws {
        let ids = try register.takeLetters(1...2)
        for id in ids { try handle(id, keepsRaw: true) }
        var request = Request(
            origin: Origin(messageID: nil), sender: Contact(address: "a@b.example"), proof: .none,
            receipt: Receipt(received: Seminar.now, uid: 1), language: .spanish, wish: .register([Person(name: "Awa")]))
        request.message = ids[0]
        request.answered = [
            AnsweredNotice(kind: .question, reference: Reference(prefix: "SIA", number: 1), question: 3)
        ]
        try register.transaction {
            try $0.openReview(ids[0], event: EventCode("sia"), reason: "doubt", request: request, at: Seminar.now)
            try $0.openReview(ids[0], event: nil, reason: "again", request: nil, at: Seminar.now)
            try $0.openReview(ids[1], event: nil, reason: "unread", request: nil, at: Seminar.now)
        }
        let reviews = try register.read { try $0.reviews(all: false) }
        #expect(reviews.map(\.id) == ids && reviews.map(\.reason) == ["doubt", "unread"])
        #expect(reviews[0].request == request && reviews[0].sender == "awa@dakar.example")
        #expect(reviews[0].received == Seminar.now && reviews[0].subject == "Inscription")
        try register.transaction { try $0.settleReview(ids[0], by: "Félicia", as: "register", at: Seminar.start) }
        #expect(try register.read { try $0.reviews(all: false).map(\.id) } == [ids[1]])
        let settled = try #require(try register.read { try $0.review(ids[0]) })
        #expect(settled.settled == Seminar.start && settled.settledBy == "Félicia" && settled.settledAs == "register")
        #expect(try register.read { try $0.reviews(all: true).count } == 2)
    }
}
