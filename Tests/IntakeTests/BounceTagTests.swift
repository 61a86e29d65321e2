// Addresses that notices go out from, one each, and what comes back to them.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct BounceTagTests {
    private static let messageID = "usher.12.0a1b2c3d4e5f6071@desk.example"
    private let desk = DeskIdentity(
        addresses: ["inscription@desk.example"], noticeDomain: "desk.example", bounceAddress: "retours@desk.example")

    @Test(arguments: ["+", "-", "=", "."] as [Character])
    func `a tag written into an address is read from it, whatever the separator and the case`(separator: Character)
        throws
    {
        let tag = try #require(BounceTag(number: 12, messageID: Self.messageID))
        #expect(tag.check == "0a1b2c3d")
        for sender in ["inscription@desk.example", "retours@desk.example", "Inscription+sia@Desk.example"] {
            let address = tag.address(of: sender, separator: separator)
            #expect(address.hasSuffix("\(separator)bounce-12-0a1b2c3d@\(sender.split(separator: "@")[1])"))
            #expect(desk.bounceTag(of: address) == tag)
            #expect(desk.bounceTag(of: address.uppercased()) == tag)
            #expect(desk.owns(address))
        }
    }

    @Test(arguments: [
        "usher.13.0a1b2c3d4e5f6071@desk.example", "usher.12.0a1b2c3d@desk.example", "12.0a1b2c3d4e5f6071@desk.example",
        "usher.12.0A1B2C3D4E5F6071@desk.example", "usher.012.0a1b2c3d4e5f6071@desk.example", "",
    ])
    func `a Message-ID of another notice or another form gives no tag`(messageID: String) {
        #expect(BounceTag(number: 12, messageID: messageID) == nil)
    }

    @Test(arguments: [
        "inscription+bounce-12-0a1b2c3@desk.example", "inscription+bounce-12-0a1b2c3d4@desk.example",
        "inscription+bounce-12-0a1b2c3g@desk.example", "inscription+bounce-0-0a1b2c3d@desk.example",
        "inscription+bounce--0a1b2c3d@desk.example", "inscriptionbounce-12-0a1b2c3d@desk.example",
        "inscription+bounce-99999999999999999999-0a1b2c3d@desk.example", "inscription+bounce-12-0a1b2c3d@other.example",
        "somebody+bounce-12-0a1b2c3d@desk.example", "bounce-12-0a1b2c3d@desk.example", "+bounce-12-0a1b2c3d",
        "inscription+bounce-9223372036854775808-0a1b2c3d@desk.example", "inscription+bounce-12-0a1b2c3d+x@desk.example",
    ])
    func `what is not quite a tag, or not the desk's, is none`(address: String) {
        #expect(desk.bounceTag(of: address) == nil)
    }

    @Test func `the address for bounces is the desk's own with a tag, and not without`() {
        #expect(desk.owns("retours+bounce-12-0a1b2c3d@desk.example"))
        #expect(!desk.owns("retours@desk.example"))
    }

    @Test(arguments: ["+", "-", "=", "."])
    func `a letter from such an address is the desk's own`(separator: String) {
        let reading = Letters.read(
            "Bonjour", from: "Inscriptions <inscription\(separator)bounce-12-0a1b2c3d@desk.example>")
        #expect(reading.messageClass == .own)
    }

    private func report(to: String = "inscription@desk.example", headers: [String] = []) -> Message {
        let lines =
            headers + [
                "Return-Path: <>", "From: MAILER-DAEMON@old.example", "To: \(to)",
                "Subject: Returned mail: User unknown",
                "Date: Mon, 21 May 2018 10:00:00 +0200", "Message-ID: <1@old.example>", "",
                "This message was created automatically by mail delivery software.",
                "A message that you sent could not be delivered to its recipient.", "",
                "  gone@old.example", "    550 5.1.1 User unknown", "",
            ]
        return Message(Array(lines.joined(separator: "\r\n").utf8))
    }

    @Test(arguments: ["Delivered-To", "X-Original-To", "Envelope-To", "X-Delivered-To", "To"])
    func `a bounce has the tag of the address it came to`(field: String) throws {
        let address = "inscription+bounce-12-0a1b2c3d@desk.example"
        let message =
            field == "To" ? report(to: "<\(address)>") : report(headers: ["\(field): <\(address)>"])
        let reading = Letters.reader.read(message)
        #expect(reading.messageClass == .bounce)
        let bounce = try #require(reading.bounce)
        #expect(bounce.tag == BounceTag(number: 12, messageID: Self.messageID))
        #expect((bounce.originalMessageID, bounce.envelopeID) == (nil, nil))
        #expect(bounce.status == "5.1.1")
    }

    @Test func `several tags in one message are none, one in several fields is one`() {
        let own = "inscription+bounce-12-0a1b2c3d@desk.example"
        #expect(Letters.reader.read(report(to: own, headers: ["Delivered-To: \(own)"])).bounce?.tag?.number == 12)
        let guesses = (0..<300).map { String(format: "inscription+bounce-12-%08x@desk.example", $0) }
        #expect(Letters.reader.read(report(to: guesses.joined(separator: ", "))).bounce?.tag == nil)
        #expect(Letters.reader.read(report(to: guesses[0], headers: ["Delivered-To: \(own)"])).bounce?.tag == nil)
    }

    @Test func `a bounce tag is never an event's, not even where an event is named like one`() {
        var odd = TestEvents.poa
        odd.code = EventCode("bounce-12-0a1b2c3d")
        let events = [TestEvents.volunteers, odd]
        let desk = DeskIdentity(addresses: ["inscription@desk.example"])
        let match = MatchEvent(events: events, desk: desk)
        func code(_ address: String) -> EventCode? {
            let message = Letters.message("Bonjour", headers: ["Delivered-To: \(address)"])
            return match.match(message: message, subject: "", text: "Bonjour", quoted: "").code
        }
        let tag = TestEvents.volunteers.code.rawValue
        #expect(code("inscription+\(tag)@desk.example") == TestEvents.volunteers.code)
        #expect(code("inscription+bounce-12-0a1b2c3d@desk.example") == nil)
        #expect(code("inscription-bounce-12-0a1b2c3d@desk.example") == nil)
        #expect(code("inscription+\(tag)+bounce-12-0a1b2c3d@desk.example") == TestEvents.volunteers.code)
    }

    @Test func `a person's letter to such an address is read as any other`() {
        let text = "Bonjour,\n\nJe souhaite m'inscrire au séminaire du 5 juillet. Je viendrai seule.\n\nJeanne Le Goff"
        let plain = Letters.read(text)
        let tagged = Letters.read(text, headers: ["Delivered-To: inscription+bounce-12-0a1b2c3d@desk.example"])
        #expect(tagged.messageClass == .person)
        #expect(tagged.intent == .register && tagged.intent == plain.intent)
        #expect(tagged.attendees == plain.attendees)
        #expect((tagged.review, tagged.answer) == (plain.review, plain.answer))
        #expect(tagged.bounce == nil)
    }
}
