// Who is believed, what looks hostile, and what is asked of the core.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct SafetyTests {
    private func proof(_ headers: [String], from: String = "Jeanne <j@ville.example>") -> Proof {
        Authentication(servers: ["mx.desk.example"]).proof(of: Letters.message("x", from: from, headers: headers)).0
    }
    private static let ours =
        "Received: from a by mx.desk.example (Postfix) with ESMTPS id 1 for <inscription@desk.example>; Mon, 21 May 2018 10:00:00 +0200"
    private static let theirs =
        "Received: from b by mail.ville.example with ESMTP id 2; Mon, 21 May 2018 10:00:00 +0200"

    @Test(arguments: [
        ("mx.desk.example; dkim=pass header.d=ville.example", Proof.authenticated),
        ("mx.desk.example; spf=pass smtp.mailfrom=j@ville.example", .authenticated),
        ("mx.desk.example; dmarc=pass header.from=ville.example", .authenticated),
        ("mx.desk.example; dkim=pass header.d=mail.ville.example", .authenticated),
        ("mx.desk.example; dkim=pass header.d=other.example", .none),
        ("mx.desk.example; dkim=pass header.d=example", .none),
        ("mx.desk.example; dkim=fail header.d=ville.example", .none),
        ("mx.desk.example; dmarc=fail; dkim=pass header.d=ville.example", .none),
        ("evil.example; dkim=pass header.d=ville.example", .none), ("mx.desk.example; none", .none),
        ("mx.desk.example; dkim=pass (header.d=ville.example)", .none),
        ("mx.desk.example 1; dkim=pass (good) header.d=ville.example", .authenticated),
    ])
    func `only a believed server that vouches for the From domain proves anything`(value: String, expected: Proof) {
        #expect(proof([Self.ours, "Authentication-Results: \(value)", Self.theirs]) == expected)
    }

    @Test func `a header below a strange hop came with the letter`() {
        let value = "Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example"
        #expect(proof([Self.ours, Self.theirs, value]) == .none)
        #expect(proof([value]) == .authenticated)
    }

    @Test func `the topmost that counts decides`() {
        #expect(
            proof([
                Self.ours, "Authentication-Results: mx.desk.example; dkim=fail",
                "Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example", Self.theirs,
            ]) == .none)
    }

    @Test func `two From addresses prove nothing`() {
        #expect(
            proof(
                ["Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example"],
                from: "a@ville.example, b@ville.example") == .none)
    }

    @Test func `nobody is believed unless configured`() {
        #expect(
            Authentication(servers: []).proof(
                of: Letters.message(
                    "x", headers: ["Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example"])
            ).0 == .none)
    }

    @Test(arguments: [
        "Robert'); DROP TABLE guests;-- <bobby@tables.example>", "\"${jndi}\" <a@b.example>",
        "\"<script>alert(1)</script>\" <a@b.example>", "a@b.example, c@d.example",
        "=?utf-8?Q?Jeanne=0D=0ABcc:_x@y.example?= <a@b.example>",
    ])
    func `a sender that looks hostile is seen by a person and answered by nobody`(from: String) {
        let reading = Letters.read("Please register me for the seminar.", from: from)
        #expect(reading.review)
        #expect(!reading.answer)
    }

    @Test func `a hostile name is kept letter for letter`() {
        let reading = Letters.read(
            "Please register me for the 5th.", from: "\"Robert'); DROP TABLE guests;--\" <bobby@tables.example>")
        #expect(reading.attendees.first?.name == "Robert'); DROP TABLE guests;--")
    }

    @Test func `a tag of the address names the event`() {
        let message = Message(
            Array(
                "From: Ann Miller <ann@town.example>\r\nTo: inscription+poa@desk.example\r\nSubject: x\r\n\r\nPlease register me.\r\n"
                    .utf8))
        #expect(Letters.twoEvents.read(message).event == TestEvents.poa.code)
        let unknown = Message(
            Array(
                "From: Ann Miller <ann@town.example>\r\nTo: inscription@desk.example\r\nSubject: x\r\n\r\nPlease register me.\r\n"
                    .utf8))
        let reading = Letters.twoEvents.read(unknown)
        #expect(reading.event == nil)
        #expect(reading.review)
    }
}

@Suite struct RequestTests {
    private let receipt = Receipt(received: Date(timeIntervalSince1970: 0), uid: 7)

    @Test func `a sure wish is asked of the core`() {
        let reading = Letters.read("Je souhaite m'inscrire au séminaire du 5 juillet.")
        #expect(Reader.request(reading, receipt: receipt)?.wish == .register(reading.attendees))
        #expect(Reader.request(reading, receipt: receipt)?.sender.address == "jeanne.legoff@ville.example")
    }

    @Test func `a doubtful register holds its seats, other doubts hold none`() {
        let three = Letters.read("Merci de réserver 3 places, les noms suivront.")
        #expect(Reader.request(three, receipt: receipt)?.wish == .review(seats: 3))
        let encrypted = Letters.read("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----")
        #expect(Reader.request(encrypted, receipt: receipt)?.wish == .review(seats: 0))
    }

    @Test func `automatic mail, thanks and sales letters ask nothing`() {
        #expect(Reader.request(Letters.read("x", headers: ["Auto-Submitted: auto-replied"]), receipt: receipt) == nil)
        #expect(
            Reader.request(
                Letters.read("Un immense merci à toute l'équipe, c'était formidable !", subject: "Merci"),
                receipt: receipt) == nil)
    }

    @Test func `a question goes to a person`() {
        #expect(
            Reader.request(Letters.read("Y a-t-il un parking ?", subject: "Question"), receipt: receipt)?.wish
                == .review(seats: 0))
    }

    @Test func `a fingerprint tells letters apart and knows one again`() {
        let one = Letters.message("Je m'inscris."), same = Letters.message("Je m'inscris."),
            other = Letters.message("J'annule.")
        #expect(fingerprint(one) == fingerprint(same))
        #expect(fingerprint(one) != fingerprint(other))
        #expect(fingerprint(one).hasPrefix("1@ville.example "))
        #expect(fingerprint(Message(one.raw.filter { $0 != 0x0D })) == fingerprint(one))
    }

    @Test func `a reference code is read from the words or the quote`() {
        let code = Reference(prefix: "SIA", number: 4711).text
        #expect(Letters.read("ANNULER \(code)").reference?.text == code)
    }
}
