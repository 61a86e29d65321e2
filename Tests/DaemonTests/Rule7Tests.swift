// Rule 7: automatic messages are never answered, and nobody gets more than so many automatic answers a day.

import Core
import Foundation
import Intake
import Testing
import Transport

@testable import Daemon
@testable import Store

@Suite struct Rule7Tests {
    @Test(arguments: [
        ["Auto-Submitted: auto-replied"], ["Auto-Submitted: auto-generated"], ["Return-Path: <>"],
        ["List-Id: <news.ville.example>", "Precedence: list"], ["Precedence: bulk"], ["X-Auto-Response-Suppress: All"],
    ])
    func `an automatic message is not answered, whatever it says`(headers: [String]) throws {
        let bureau = try Bureau()
        var letter = Letter.register("Moira Kinnear")
        letter.headers = headers
        try bureau.handle(letter, uid: 1)
        #expect(try bureau.sent().isEmpty)
        #expect(try bureau.outcomes() != [nil])
    }

    @Test func `a letter from the desk itself is not answered`() throws {
        let bureau = try Bureau()
        try bureau.handle(.register("Moira Kinnear", from: "inscription@desk.example"), uid: 1)
        #expect(try bureau.sent().isEmpty && bureau.states().isEmpty)
    }

    @Test func `no address gets more answers a day than it may, and what was decided stays decided`() throws {
        let bureau = try Bureau(capacity: 20)
        bureau.rules.answersPerDay = 3
        try bureau.reopen()
        let names = ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt", "Grace Kariuki", "Thomas Verhulst"]
        for (index, name) in names.enumerated() {
            try bureau.handle(
                .register(name, from: "Secretary@ville.example", id: "\(index)@ville.example"), uid: UInt32(index + 1))
        }
        #expect(try bureau.kinds() == ["confirmation", "confirmation", "confirmation"])
        #expect(try bureau.states() == names.map { "\($0): confirmed" })
        #expect(try bureau.journal().filter { $0 == "held-back" }.count == 2)
        bureau.clock.advance(24 * 3600 + 1)
        try bureau.handle(.register("Peter Lindqvist", from: "secretary@Ville.example", id: "9@ville.example"), uid: 9)
        #expect(try bureau.sent().count == 4)
    }

    @Test func `somebody who forges cancellations does not flood the holder with questions`() throws {
        let bureau = try Bureau()
        bureau.rules.answersPerDay = 4
        try bureau.reopen()
        // A colleague put Moira down with her own address; letters that only claim to be Moira's lead to questions to the colleague.
        var put = Letter.register("Moira Kinnear", from: "secretary@ville.example")
        put.text = put.text.replacing(
            "Name: Moira Kinnear", with: "Name: Moira Kinnear\nEmail: moira.kinnear@ville.example")
        try bureau.handle(put, uid: 1)
        for number in 0..<8 {
            let forged = Letter.cancel("Moira Kinnear", isAuthenticated: false, id: "\(number)@evil.example")
            try bureau.handle(forged, uid: UInt32(10 + number))
        }
        let notices = try bureau.sent()
        #expect(Dictionary(grouping: notices, by: \.to).values.allSatisfy { $0.count <= 4 })
        #expect(notices.contains { $0.kind == "question" })
        #expect(try bureau.states() == ["Moira Kinnear: confirmed"])
    }

    // MARK: Bounces

    private func bounce(
        of notice: Sent, status: String, messageID: String? = nil, envelopeID: String? = nil,
        to address: String = "inscription@desk.example"
    ) -> [UInt8] {
        let returned = messageID.map { "Message-ID: <\($0)>\r\n" } ?? ""
        let envelope = envelopeID.map { "Original-Envelope-Id: \($0)\r\n" } ?? ""
        let text = """
            Return-Path: <>
            From: MAILER-DAEMON@mail.desk.example
            To: \(address)
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            Message-ID: <\(UUID().uuidString)@mail.desk.example>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            It could not be delivered.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.desk.example
            \(envelope)
            Final-Recipient: rfc822; \(notice.to)
            Action: failed
            Status: \(status)
            Diagnostic-Code: smtp; 550 \(status) no such user

            --b
            Content-Type: text/rfc822-headers

            From: United Towns <inscription@desk.example>
            To: \(notice.to)
            \(returned)Subject: x

            --b--

            """
        return Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
    }

    private func confirmed() throws -> (Bureau, Sent) {
        let bureau = try Bureau()
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        let notice = try #require(try bureau.sent().first)
        try bureau.register.transaction { try $0.accepted(notice.id, reply: "250 Ok", at: bureau.clock.now) }
        return (bureau, notice)
    }

    private func suppression(_ bureau: Bureau) throws -> String? {
        try bureau.register.read { try $0.suppression(of: "moira.kinnear@ville.example", isCampaign: false) }
    }

    @Test(arguments: [true, false])
    func `a bounce marks the notice, and its address is not written to until somebody writes from it`(byMessageID: Bool)
        throws
    {
        let (bureau, notice) = try confirmed()
        try bureau.take(
            bounce(
                of: notice, status: "5.1.1", messageID: byMessageID ? notice.messageID : nil,
                envelopeID: byMessageID ? nil : notice.messageID), uid: 2)
        try bureau.receive()
        #expect(try bureau.sent().map(\.state) == ["failed"])
        #expect(try suppression(bureau) == "bounced: 5.1.1")
        #expect(try bureau.journal().last == "bounced")
        #expect(try bureau.states() == ["Moira Kinnear: confirmed"])
        try bureau.handle(.register("Moira Kinnear", id: "again@ville.example"), uid: 3)
        #expect(try suppression(bureau) == nil)
        #expect(try bureau.kinds() == ["confirmation", "status"])
    }

    // MARK: Bounces by the address they come to

    private func plan(separator: Character?) throws -> SubmissionPlan {
        SubmissionPlan(
            server: try Server(host: "localhost", port: 25, security: .plain, user: nil, secret: nil),
            sender: try #require(SMTPAddress("inscription@desk.example")), separator: separator, retry: [60],
            giveUpAfter: 3600)
    }

    @Test func `every notice goes out from an address of its own, or all from one`() throws {
        let (bureau, notice) = try confirmed()
        try bureau.handle(.register("Claire Dumont"), uid: 2)
        let other = try #require(try bureau.sent().last)
        let tagged = try plan(separator: "-")
        let sender = tagged.sender(of: notice.id, messageID: notice.messageID).text
        #expect(sender.wholeMatch(of: #/inscription-bounce-1-[0-9a-f]{8}@desk\.example/#) != nil)
        #expect(tagged.sender(of: notice.id, messageID: notice.messageID).text == sender)
        #expect(tagged.sender(of: other.id, messageID: other.messageID).text != sender)
        #expect(tagged.sender(of: other.id, messageID: notice.messageID).text == "inscription@desk.example")
        let plain = try plan(separator: nil)
        #expect(plain.sender(of: notice.id, messageID: notice.messageID).text == "inscription@desk.example")
    }

    @Test func `a sender with no room for a tag has none`() throws {
        var plan = try plan(separator: "+")
        plan.sender = try #require(SMTPAddress("\(String(repeating: "a", count: 60))@desk.example"))
        #expect(plan.sender(of: 1, messageID: "usher.1.0a1b2c3d4e5f6071@desk.example") == plan.sender)
    }

    @Test(arguments: ["+", "."] as [Character])
    func `a bounce that returns nothing of the notice is known by the address it comes to`(separator: Character) throws
    {
        let (bureau, notice) = try confirmed()
        let address = try plan(separator: separator).sender(of: notice.id, messageID: notice.messageID).text
        try bureau.take(bounce(of: notice, status: "5.1.1", messageID: "lost@relay.example", to: address), uid: 2)
        try bureau.receive()
        #expect(try bureau.sent().map(\.state) == ["failed"])
        #expect(try suppression(bureau) == "bounced: 5.1.1")
        #expect(try bureau.outcomes().last == "a delivery report on notice 1")
    }

    @Test func `a tag that nobody was sent, with the right number, is believed by nobody`() throws {
        let (bureau, notice) = try confirmed()
        let tag = try #require(BounceTag(number: notice.id, messageID: notice.messageID))
        let wrong = tag.check == "00000000" ? "00000001" : "00000000"
        for (uid, local) in ["bounce-1-\(wrong)", "bounce-2-\(tag.check)", "bounce-1-\(tag.check)0"].enumerated() {
            let report = bounce(of: notice, status: "5.1.1", to: "inscription+\(local)@desk.example")
            try bureau.take(report, uid: UInt32(2 + uid))
        }
        try bureau.receive()
        #expect(try bureau.sent().map(\.state) == ["accepted"])
        #expect(try suppression(bureau) == nil)
    }

    @Test func `what a bounce returns of a notice goes before the address it comes to`() throws {
        let (bureau, notice) = try confirmed()
        try bureau.handle(.register("Claire Dumont"), uid: 2)
        let other = try #require(try bureau.sent().last)
        let address = try plan(separator: "+").sender(of: other.id, messageID: other.messageID).text
        try bureau.take(bounce(of: notice, status: "5.1.1", messageID: notice.messageID, to: address), uid: 3)
        try bureau.receive()
        #expect(try bureau.sent().map(\.state) == ["failed", "waiting"])
    }

    @Test func `a person who writes to the address of a bounce is answered`() throws {
        let (bureau, notice) = try confirmed()
        let address = try plan(separator: "+").sender(of: notice.id, messageID: notice.messageID).text
        var letter = Letter.register("Claire Dumont")
        letter.headers = ["Delivered-To: \(address)"]
        try bureau.handle(letter, uid: 2)
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Claire Dumont: confirmed"])
        #expect(try bureau.kinds() == ["confirmation", "confirmation"])
        #expect(try bureau.sent().map(\.state).first == "accepted")
    }

    @Test func `a full mailbox that bounces is no wrong address`() throws {
        let (bureau, notice) = try confirmed()
        try bureau.take(bounce(of: notice, status: "5.2.2", messageID: notice.messageID), uid: 2)
        try bureau.receive()
        #expect(try bureau.sent().map(\.state) == ["failed"])
        #expect(try suppression(bureau) == nil)
    }

    @Test func `a bounce made up by somebody who counts up our numbers changes nothing`() throws {
        let (bureau, notice) = try confirmed()
        try bureau.take(bounce(of: notice, status: "5.1.1", messageID: "1", envelopeID: "\(notice.id)"), uid: 2)
        try bureau.receive()
        #expect(try bureau.sent().map(\.state) == ["accepted"])
        #expect(try suppression(bureau) == nil)
        #expect(try bureau.outcomes().last == "a delivery report about nothing of ours")
    }
}
