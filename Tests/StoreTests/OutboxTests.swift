// Notices until a server has taken them, addresses not to be written to, and campaigns: each person once.

import Core
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct OutboxTests {
    let folder: TemporaryFolder
    let register: Register
    private let now = Seminar.now

    init() throws {
        folder = try TemporaryFolder()
        register = try folder.register()
    }

    /// Puts notices made at these seconds; they are numbered from 1.
    private func put(_ seconds: [TimeInterval], to address: String = "awa@dakar.example") throws {
        try register.transaction { transaction in
            for second in seconds {
                let number = try transaction.nextOutboxNumber()
                try transaction.put(Seminar.outgoing(number, to: address), number: number, at: now + second)
            }
        }
    }

    private func due(_ seconds: TimeInterval = 0, limit: Int = 10) throws -> [Int64] {
        try register.read { try $0.dueNotices(at: now + seconds, limit: limit).map(\.id) }
    }

    // MARK: Rule 4

    @Test func `notices are due in the order of their time, then of their number`() throws {
        try put([5, 0, 5, 9])
        #expect(try due(5) == [2, 1, 3])
        #expect(try due(5, limit: 2) == [2, 1])
        #expect(try due(-1) == [])
        #expect(try register.read { try $0.nextSubmission() } == now)
    }

    @Test func `a notice comes back as it was composed`() throws {
        try put([0])
        let notice = try #require(try register.read { try $0.dueNotices(at: now, limit: 1).first })
        #expect(notice.bytes == Seminar.outgoing(1).bytes && notice.messageID == "usher.1.x@desk.example")
        #expect(notice.recipient == "awa@dakar.example" && notice.created == now && notice.attempts == 0)
    }

    @Test func `a notice that was taken, refused or dropped is not due again`() throws {
        try put([0, 0, 0, 0])
        try register.transaction {
            try $0.accepted(1, reply: "250 2.0.0 Ok", at: now)
            try $0.failed(2, reply: "550 5.1.1 no", at: now)
            try $0.dropped(3, reason: "suppressed", at: now)
        }
        #expect(try due(1e9) == [4])
        let lines = try register.read { try $0.outboxLines(all: true) }
        #expect(lines.map(\.state) == ["accepted", "failed", "dropped", "waiting"])
        #expect(lines.map(\.attempts) == [1, 1, 1, 0])
        #expect(try register.read { try $0.outboxLines(all: false).map(\.id) } == [2, 4])
    }

    @Test func `a deferred notice waits for its time and keeps the reply`() throws {
        try put([0])
        try register.transaction { try $0.deferred(1, reply: "452 4.2.2 full", until: now + 60) }
        #expect(try due(59) == [])
        #expect(try due(60) == [1])
        #expect(try register.read { try $0.nextSubmission() } == now + 60)
        #expect(try register.read { try $0.outboxLines(all: false).first?.reply } == "452 4.2.2 full")
    }

    @Test func `what is deferred after the server took it stays taken`() throws {
        try put([0])
        try register.transaction {
            try $0.accepted(1, reply: "250 Ok", at: now)
            try $0.deferred(1, reply: "452", until: now + 60)
        }
        #expect(try due(1e9) == [])
    }

    @Test func `a retry puts everything in line but what was accepted`() throws {
        try put([0, 0, 3600])
        let isInLine = try register.transaction { transaction in
            try transaction.accepted(1, reply: "250 Ok", at: now)
            try transaction.failed(2, reply: "550", at: now)
            return try [1, 2, 3, 99].map { try transaction.retry($0, at: now + 5) }
        }
        #expect(isInLine == [false, true, true, false])
        #expect(try due(5) == [2, 3])
    }

    @Test func `a Message-ID is used once`() throws {
        try put([0])
        #expect(throws: DatabaseError.self) {
            try register.transaction {
                try $0.put(Seminar.outgoing(2, messageID: "usher.1.x@desk.example"), number: 2, at: now)
            }
        }
    }

    @Test func `a number is used once, also where the last notice is gone`() throws {
        try put([0, 0])
        try register.transaction { try $0.db.execute(sql: "DELETE FROM outbox WHERE id = 2") }
        #expect(try register.read { try $0.nextOutboxNumber() } == 3)
    }

    // MARK: Answers and bounces

    @Test func `an answer to a notice is known by its whole Message-ID`() throws {
        try register.transaction {
            try $0.put(Seminar.outgoing(1, kind: .question, question: 7), number: 1, at: now)
        }
        let known = try register.read { try $0.answered(["other@x.example", "usher.1.x@desk.example"]) }
        #expect(known.count == 1 && known.first?.event == EventCode("sia"))
        #expect(
            known.first?.notice
                == AnsweredNotice(kind: .question, reference: Reference(prefix: "SIA", number: 4711), question: 7))
        #expect(try register.read { try $0.answered(["usher.1.y@desk.example", "1", ""]) }.isEmpty)
    }

    @Test func `a bounce is about the notice whose Message-ID it gives, as such or as the envelope's`() throws {
        try put([0, 0])
        func number(_ messageID: String?, _ envelopeID: String?) throws -> Int64? {
            try register.read { try $0.notice(messageID: messageID, envelopeID: envelopeID)?.id }
        }
        #expect(try number("usher.2.x@desk.example", nil) == 2)
        #expect(try number(nil, "usher.1.x@desk.example") == 1)
        #expect(try number("its own id", "usher.1.x@desk.example") == 1)
        #expect(try number(nil, nil) == nil)
    }

    @Test func `a number counted up by somebody who writes a bounce is believed by nobody`() throws {
        try put([0, 0])
        #expect(try register.read { try $0.notice(messageID: "1", envelopeID: "2")?.id } == nil)
    }

    // MARK: Rule 7

    @Test func `answers are counted an address and a day, questions among them, campaigns not`() throws {
        try register.transaction { transaction in
            let notices: [(NoticeKind, Bool, String, TimeInterval)] = [
                (.confirmation, true, "Awa@Dakar.example", 0), (.status, true, "awa@dakar.example", 10),
                (.question, false, "awa@dakar.example", 20), (.reminder, false, "awa@dakar.example", 20),
                (.offer, false, "awa@dakar.example", 20), (.status, true, "other@dakar.example", 20),
            ]
            for (index, (kind, isReply, address, second)) in notices.enumerated() {
                let number = Int64(index + 1)
                try transaction.put(
                    Seminar.outgoing(number, to: address, kind: kind, isReply: isReply), number: number,
                    at: now + second)
            }
        }
        #expect(try register.read { try $0.answers(to: "AWA@dakar.example", since: now) } == 3)
        #expect(try register.read { try $0.answers(to: "awa@dakar.example", since: now + 11) } == 1)
    }

    @Test func `a suppressed address gets nothing, one that wants no reminders gets the rest`() throws {
        try register.transaction {
            try $0.suppress("Gone@ville.example", .all, reason: "bounced", at: now)
            try $0.suppress("busy@ville.example", .campaigns, reason: "asked", at: now)
        }
        try register.read { transaction throws in
            #expect(try transaction.suppression(of: "gone@Ville.example", isCampaign: false) == "bounced")
            #expect(try transaction.suppression(of: "gone@ville.example", isCampaign: true) == "bounced")
            #expect(try transaction.suppression(of: "busy@ville.example", isCampaign: false) == nil)
            #expect(try transaction.suppression(of: "busy@ville.example", isCampaign: true) == "asked")
            #expect(try transaction.suppression(of: "awa@ville.example", isCampaign: true) == nil)
        }
    }

    @Test(arguments: [true, false])
    func `a bounce that is lifted leaves the wish for no reminders as it was`(askedFirst: Bool) throws {
        try register.transaction { transaction throws in
            let steps: [() throws -> Void] = [
                { try transaction.suppress("a@b.example", .campaigns, reason: "asked", at: now) },
                { try transaction.suppress("a@b.example", .all, reason: "bounced", at: now) },
            ]
            for step in askedFirst ? steps : steps.reversed() { try step() }
            #expect(try transaction.suppression(of: "a@b.example", isCampaign: false) == "bounced")
            try transaction.lift("A@b.example")
            #expect(try transaction.suppression(of: "a@b.example", isCampaign: false) == nil)
            #expect(try transaction.suppression(of: "a@b.example", isCampaign: true) == "asked")
        }
    }

    // MARK: Campaigns

    private func campaign(_ moving: Campaign.Moving = .again) -> Campaign {
        var campaign = Campaign(
            name: "reminder", kind: .reminder, audience: .confirmed, when: .day(-1, .start, minuteOfDay: 540))
        campaign.moving = moving
        return campaign
    }

    @Test func `a campaign is sent to an address once an occurrence, whatever its case`() throws {
        let event = EventCode("sia")
        try put([0, 0])
        try register.transaction {
            try $0.address("Awa@dakar.example", by: "reminder", "2018-07-05", event: event, outbox: 1)
        }
        func had(_ campaign: Campaign, _ occurrence: String, _ event: EventCode) throws -> Set<String> {
            try register.read { try $0.addressed(by: campaign, occurrence, event: event) }
        }
        #expect(try had(campaign(), "2018-07-05", event) == ["awa@dakar.example"])
        #expect(try had(campaign(), "2018-07-06", event).isEmpty)
        #expect(try had(campaign(.once), "2018-07-06", event) == ["awa@dakar.example"])
        #expect(try had(campaign(), "2018-07-05", EventCode("b")).isEmpty)
        #expect(throws: DatabaseError.self) {
            try register.transaction {
                try $0.address("awa@dakar.EXAMPLE", by: "reminder", "2018-07-05", event: event, outbox: 2)
            }
        }
    }

    @Test func `an occurrence has one round, and once means once`() throws {
        let event = EventCode("sia")
        var round = CampaignRound(
            campaign: "reminder", occurrence: "2018-07-05", due: now, began: now, ended: nil, note: "running")
        try register.transaction { try $0.put(round, event: event) }
        round.ended = now + 1
        round.note = "sent"
        try register.transaction { try $0.put(round, event: event) }
        #expect(try register.read { try $0.rounds(of: event) } == [round])
        #expect(try register.read { try $0.round(campaign(), "2018-07-05", event: event) } == round)
        #expect(try register.read { try $0.round(campaign(), "2018-07-06", event: event) } == nil)
        #expect(try register.read { try $0.round(campaign(.once), "2018-07-06", event: event) } == round)
    }

    @Test func `answers go before campaigns, and a stopped campaign stays`() throws {
        try put([0, 0, 0])
        try register.transaction { transaction in
            try transaction.db.execute(sql: "UPDATE outbox SET campaign = 'reminder' WHERE id = 1")
        }
        #expect(try register.read { try $0.dueNotices(at: now, limit: 9).map(\.id) } == [2, 3, 1])
        #expect(
            try register.read { try $0.dueNotices(at: now, limit: 9, held: ["sia/reminder"]).map(\.id) } == [2, 3])
        #expect(try register.read { try $0.nextSubmission(held: ["sia/reminder"]) } == now)
    }

    @Test func `attempts of the last minute are counted, in all and by domain`() throws {
        try put([0, 0, 0])
        try register.transaction { transaction in
            try transaction.tried(1, at: now - 61)
            try transaction.tried(2, at: now - 59)
            try transaction.tried(3, at: now)
        }
        let since = now - 60
        let made = try register.read { try $0.attempts(since: since) }
        #expect(made.count == 2 && made.first == now - 59)
        let domain = try #require(try register.read { try $0.dueNotices(at: now, limit: 1).first?.domain })
        #expect(try register.read { try $0.attempts(since: since, domain: domain).count } == 2)
        #expect(try register.read { try $0.attempts(since: since, domain: "elsewhere.example").count } == 0)
        #expect(try register.read { try $0.fullDomains(since: since, limit: 2) } == [domain])
        #expect(try register.read { try $0.dueNotices(at: now, limit: 9, full: [domain]) }.isEmpty)
    }

    @Test func `an invitee invited twice is one, and has answered once heard of`() throws {
        let event = EventCode("sia")
        let awa = Invitee(
            contact: Contact(name: "Awa", address: "Awa@dakar.example"), language: .french, hasAnswered: false,
            organisation: "City of Dakar", category: "local-authority")
        try register.transaction {
            #expect(try $0.invite(awa, event: event))
            let again = Invitee(contact: Contact(address: "awa@DAKAR.example"), language: .english, hasAnswered: false)
            #expect(try !$0.invite(again, event: event))
            try $0.invite(
                Invitee(contact: Contact(address: "li@x.example"), language: .english, hasAnswered: false), event: event
            )
        }
        #expect(try register.read { try $0.invitees(of: event) }.first == awa)
        try register.transaction { try $0.heard(from: "aWa@dakar.example", event: event, at: now) }
        #expect(try register.read { try $0.invitees(of: event).map(\.hasAnswered) } == [true, false])
    }
}
