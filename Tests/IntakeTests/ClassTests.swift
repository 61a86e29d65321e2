// What kind of letter it is, a table a rule.

import Core
import MIME
import Testing

@testable import Intake

@Suite struct ClassTests {
    struct Sign: Sendable, CustomTestStringConvertible {
        let headers: [String]
        let messageClass: MessageClass
        var subject = "Séminaire"
        var text = "Bonjour,\nje ne suis pas là."
        var from = "Jeanne Le Goff <jeanne.legoff@ville.example>"
        var testDescription: String { headers.first ?? subject }
    }

    @Test(arguments: [
        Sign(headers: [], messageClass: .person),
        Sign(headers: ["Auto-Submitted: no"], messageClass: .person),
        Sign(headers: ["Auto-Submitted: auto-replied"], messageClass: .automatic),
        Sign(headers: ["Auto-Submitted: auto-generated; owner=x"], messageClass: .automatic),
        Sign(headers: ["Return-Path: <>"], messageClass: .automatic),
        Sign(headers: ["Return-Path: <jeanne.legoff@ville.example>"], messageClass: .person),
        Sign(headers: ["X-Autoreply: yes"], messageClass: .automatic),
        Sign(headers: ["X-Auto-Response-Suppress: All"], messageClass: .automatic),
        Sign(headers: ["Precedence: auto_reply"], messageClass: .automatic),
        Sign(headers: ["Precedence: bulk"], messageClass: .automatic),
        Sign(headers: ["List-Id: <news.example>"], messageClass: .automatic),
        Sign(headers: [], messageClass: .automatic, subject: "Réponse automatique : Votre inscription"),
        Sign(headers: [], messageClass: .automatic, subject: "Automatic reply: Seminar"),
        Sign(headers: [], messageClass: .automatic, subject: "Fuera de la oficina Re: Seminario"),
        Sign(headers: [], messageClass: .automatic, subject: "Abwesenheitsnotiz: Seminar"),
        Sign(headers: [], messageClass: .automatic, subject: "Lida: Inscrição"),
        Sign(
            headers: [], messageClass: .automatic, subject: "Re: Rappel",
            text: "Je suis absente du bureau jusqu'au 9 juillet. Ceci est une réponse automatique."),
        Sign(
            headers: [], messageClass: .automatic, subject: "Re: Reminder",
            text: "I am out of the office until Monday with limited access to mail."),
        Sign(
            headers: [], messageClass: .automatic, subject: "Re: Recordatorio",
            text: "Estoy de vacaciones hasta el lunes. Este es un mensaje automático."),
        Sign(
            headers: [], messageClass: .automatic, subject: "Re: Lembrete",
            text: "Estarei ausente do escritório. Esta é uma resposta automática."),
        Sign(headers: [], messageClass: .automatic, from: "Newsletter <no-reply@news.example>"),
        Sign(headers: [], messageClass: .automatic, from: "Lettre <ne-pas-repondre@news.example>"),
        Sign(headers: [], messageClass: .own, from: "Inscriptions <inscription@desk.example>"),
        Sign(headers: [], messageClass: .own, from: "Inscriptions <inscription+sia@DESK.example>"),
        Sign(headers: [], messageClass: .organiser, from: "Chief <chief@organiser.example>"),
        Sign(
            headers: ["Auto-Submitted: auto-replied"], messageClass: .automatic, from: "Chief <chief@organiser.example>"
        ),
        Sign(
            headers: ["X-Failed-Recipients: a@b.example"], messageClass: .bounce, subject: "Mail delivery failed",
            text: "550 User unknown", from: "Mailer-Daemon <mailer-daemon@b.example>"),
    ])
    func `a rule tells what kind of letter it is`(_ sign: Sign) {
        let reading = Letters.read(sign.text, from: sign.from, subject: sign.subject, headers: sign.headers)
        #expect(reading.messageClass == sign.messageClass, "\(reading.reasons)")
        if [.automatic, .bounce, .own].contains(sign.messageClass) {
            #expect(!reading.answer)
            #expect(reading.intent == .automatic)
            #expect(reading.attendees.isEmpty)
        }
    }

    @Test func `every rule has a name of its own`() {
        #expect(Set(Classify.rules.map(\.name)).count == Classify.rules.count)
    }

    @Test func `a list that carries a request is not answered but seen by a person`() {
        let reading = Letters.read(
            "Bonjour, je souhaite m'inscrire au séminaire.", headers: ["List-Id: <colleagues.example>"])
        #expect(reading.messageClass == .automatic)
        #expect(reading.review)
        #expect(!reading.answer)
    }

    @Test func `a human answer to an absence notice is human`() {
        #expect(Letters.read("Je m'inscris.", subject: "Re: Réponse automatique : séminaire").messageClass == .person)
    }

    // MARK: Delivery reports

    static func report(action: String, status: String) -> Message {
        Message(
            Array(
                """
                From: Mail Delivery System <MAILER-DAEMON@mx.example>\r
                To: inscription@desk.example\r
                Subject: Undelivered Mail Returned to Sender\r
                Return-Path: <>\r
                Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
                \r
                --b\r
                Content-Type: text/plain\r
                \r
                Your message could not be delivered.\r
                --b\r
                Content-Type: message/delivery-status\r
                \r
                Reporting-MTA: dns; mx.example\r
                Original-Envelope-Id: row-12\r
                \r
                Final-Recipient: rfc822; paul@town.example\r
                Action: \(action)\r
                Status: \(status)\r
                \r
                --b\r
                Content-Type: text/rfc822-headers\r
                \r
                Message-ID: <notice-1@desk.example>\r
                --b--\r

                """.utf8))
    }

    @Test(arguments: [
        ("failed", "5.1.1", Bounce.Kind.permanent), ("failed", "4.4.7", .transient), ("delayed", "4.2.2", .delayed),
    ])
    func `a delivery report says what failed, for whom, and about which notice`(
        action: String, status: String, kind: Bounce.Kind
    ) {
        let reading = Letters.reader.read(Self.report(action: action, status: status))
        #expect(reading.messageClass == .bounce)
        #expect(
            reading.bounce
                == Bounce(
                    kind: kind, recipient: "paul@town.example", status: status,
                    originalMessageID: "notice-1@desk.example", envelopeID: "row-12"))
    }

    @Test func `a report of success is automatic and no bounce`() {
        let reading = Letters.reader.read(Self.report(action: "delivered", status: "2.0.0"))
        #expect(reading.messageClass == .automatic)
        #expect(reading.bounce == nil)
    }

    @Test(arguments: [
        ("550 5.1.1 no", "5.1.1"), ("at 10.5.1.1 it", nil), ("4.2.2", "4.2.2"), ("5.1", nil), ("192.0.2.5", nil),
        ("(#5.7.1234)", nil),
    ])
    func `a status code is three numbers and no address`(text: String, status: String?) {
        #expect(DeliveryReport.statusCode(text) == status)
    }

    // MARK: Calendar answers

    static func calendar(
        partstat: String, method: String = "REPLY", organiser: String = "inscription@desk.example", headers: String = ""
    ) -> Message {
        Message(
            Array(
                """
                From: Ann Miller <ann@town.example>\r
                To: inscription@desk.example\r
                Subject: Accepted: Seminar\r
                \(headers)Content-Type: text/calendar; method=\(method); charset=utf-8\r
                \r
                BEGIN:VCALENDAR\r
                METHOD:\(method)\r
                BEGIN:VEVENT\r
                UID:seminar@desk.example\r
                ORGANIZER:mailto:\(organiser)\r
                ATTENDEE;PARTSTAT=\(partstat);CN=Ann Miller:mailto:ann@town.example\r
                END:VEVENT\r
                END:VCALENDAR\r

                """.utf8))
    }

    @Test func `a calendar's yes is its sender's, even when a program sent it`() {
        let reading = Letters.reader.read(
            Self.calendar(partstat: "ACCEPTED", headers: "Auto-Submitted: auto-generated\r\n"))
        #expect(reading.messageClass == .calendar)
        #expect(reading.intent == .accept && reading.seats == 1 && !reading.review)
        #expect(reading.attendees.map(\.name) == ["Ann Miller"])
    }

    @Test func `a calendar's no declines`() {
        let reading = Letters.reader.read(Self.calendar(partstat: "DECLINED"))
        #expect(reading.intent == .decline && !reading.review)
    }

    @Test(arguments: [("TENTATIVE", "REPLY"), ("ACCEPTED", "REQUEST"), ("ACCEPTED", "COUNTER"), ("DELEGATED", "REPLY")])
    func `other calendar messages decide nothing`(partstat: String, method: String) {
        let reading = Letters.reader.read(Self.calendar(partstat: partstat, method: method))
        #expect(reading.review)
        #expect(reading.intent != .accept && reading.intent != .decline)
    }

    @Test func `an answer to somebody else's invitation is not ours`() {
        #expect(Letters.reader.read(Self.calendar(partstat: "ACCEPTED", organiser: "boss@town.example")).review)
    }

    @Test(arguments: [
        "Réponse automatique : votre message", "Automatic reply: seminar", "Absent du bureau, mais je vous écris",
    ])
    func `a person's wish below a machine's subject is a person's`(subject: String) {
        let reading = Letters.read(
            "Bonjour,\n\nJe ne pourrai pas venir le 5 juillet, merci d'annuler mon inscription.\n\nJeanne Le Goff",
            subject: subject)
        #expect(reading.messageClass == .person)
        #expect(reading.intent == .cancel)
        #expect(reading.reasons.contains { $0.hasPrefix("Its subject begins with") })
    }

    @Test(arguments: [
        "Je suis absente jusqu'au 12 juin et lirai votre message à mon retour.",
        "I am out of the office until Monday. In urgent cases please write to my colleague Tom Iversen.",
    ])
    func `a machine's text below it stays a machine's`(text: String) {
        let reading = Letters.read(text, subject: "Automatic reply: seminar")
        #expect(reading.messageClass == .automatic)
        #expect(!reading.answer && !reading.review)
    }
}
