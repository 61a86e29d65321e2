// The message around the words: headers, thread, parts, and strangers who try to write headers of their own.

import Core
import Foundation
import MIME
import Testing

@testable import Notices

@Suite struct ComposeTests {
    private func compose(_ notice: Notice, number: Int64 = 7) throws -> (Composed, Message) {
        let composed = try Seminar.composer().compose(
            notice, event: Seminar.event, number: number, token: 7, now: Seminar.now)
        return (composed, Message(composed.bytes))
    }

    @Test(arguments: Language.complete, Seminar.stories)
    func `what is composed reads back as it was meant`(language: Language, story: Seminar.Story) throws {
        let notice = story.notice(language)
        let composed = try Seminar.composer().compose(
            notice, event: story.event, number: 42, token: 7, now: story.now, seatsFree: story.seatsFree)
        let message = Message(composed.bytes)
        #expect(message.defects.isEmpty)
        #expect(message.subject == composed.subject)
        #expect(message.messageID == composed.messageID)
        #expect(message.from.map(\.mailbox) == ["inscription@desk.example"])
        #expect(message.from.first?.name == "Inscriptions Villes unies")
        #expect(message.to.map(\.mailbox) == ["awa.diallo@dakar.example"])
        #expect(message.date == story.now)
        #expect(message.body.plain?.trimmed == composed.text.trimmed)
        #expect(message.body.html?.contains(story.event.titles.text(in: language)) == true)
        #expect(message.body.calendars.isEmpty == (composed.calendar == nil))
        #expect(message.fields["Content-Language"] == language.rawValue)
        #expect(message.fields["Auto-Submitted"] == (notice.isReply ? "auto-replied" : "auto-generated"))
        #expect(message.fields["X-Auto-Response-Suppress"] == "OOF, AutoReply")
        #expect((message.fields["List-Id"] != nil) == notice.isReminder)

        let text = String(decoding: composed.bytes, as: UTF8.self)
        #expect(composed.bytes.allSatisfy { $0 < 128 })
        #expect(text.split(separator: "\r\n", omittingEmptySubsequences: false).allSatisfy { $0.utf8.count <= 998 })
        #expect(!text.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
        for part in [composed.subject, composed.text, composed.html] {
            #expect(!part.contains("{{") && !part.contains("}}"))
        }
    }

    @Test func `composing twice gives the same bytes`() throws {
        let notice = Seminar.notice(.confirmation, .spanish, seats: [.init(person: Seminar.joao, state: .confirmed)])
        let (first, _) = try compose(notice)
        let (second, _) = try compose(notice)
        #expect(first == second)
    }

    @Test func `an answer stays in the thread of the letter`() throws {
        let (_, message) = try compose(Seminar.notice(.waiting, .french))
        #expect(message.inReplyTo == ["letter-1@dakar.example"])
        #expect(message.references == ["older@dakar.example", "letter-1@dakar.example"])
    }

    @Test func `what is no Message-ID is left out of the thread`() throws {
        var notice = Seminar.notice(.waiting, .french)
        notice.origin = Origin(
            messageID: "a@b>\r\nBcc: victim@elsewhere.example", references: ["x y@z", "", "good@dakar.example", "@"])
        let (composed, message) = try compose(notice)
        #expect(message.inReplyTo == [])
        #expect(message.references == ["good@dakar.example"])
        #expect(message.fields["Bcc"] == nil)
        #expect(!String(decoding: composed.bytes, as: UTF8.self).contains("victim"))
    }

    @Test func `files go along with the words`() throws {
        let sheet = OutboundAttachment(
            name: "Attestation – Élodie.pdf", mediaType: "application/pdf", bytes: Array("%PDF-1.5 \u{0}é".utf8))
        let confirmed = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.joao, state: .confirmed)])
        for (notice, names) in [
            (Seminar.notice(.waiting, .french), [sheet.name.text]), (confirmed, [sheet.name.text, "invite.ics"]),
        ] {
            let composed = try Seminar.composer().compose(
                notice, event: Seminar.event, number: 7, token: 7, now: Seminar.now, attachments: [sheet])
            let message = Message(composed.bytes)
            let files = message.leaves.filter { $0.filename != nil }
            #expect(message.defects.isEmpty)
            #expect(files.compactMap(\.filename) == names)
            #expect(files.first?.mediaType.essence == "application/pdf")
            #expect(files.first?.bytes() == sheet.bytes)
            #expect(message.body.plain?.trimmed == composed.text.trimmed)
        }
    }

    static let attacks = [
        "Eve\r\nBcc: victim@elsewhere.example\r\n\r\nbody", "Eve\nX-Evil: 1", "Eve\u{2028}X-Evil: 1",
        "Eve\u{0}\u{1B}[31m",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{deskAddress}} {{{body}}} {{> people}}",
        "Win now http://evil.example/?a=b", "www.evil.example", "visit evil.example today", "a@evil.example",
        "\u{202E}gnirts desrever", String(repeating: "A", count: 100_000),
        "Z" + String(repeating: "\u{0301}", count: 5_000),
        "=?utf-8?q?=0D=0ABcc:_x?=", "'; DROP TABLE attendee; --", "\u{FEFF}\u{200B}\u{AD}",
        "END:VEVENT\r\nBEGIN:VEVENT",
    ]

    @Test(arguments: attacks)
    func `a hostile name stays a name, on one line`(name: String) throws {
        var notice = Seminar.notice(.confirmation, .english)
        let person = Person(name: name, organisation: name, needs: name)
        notice.to.name = name
        notice.seats = [.init(person: person, state: .confirmed)]
        notice.origin = Origin(messageID: name, references: [name], subject: name)
        let (composed, message) = try compose(notice)
        #expect(message.fields["Bcc"] == nil)
        #expect(message.fields["X-Evil"] == nil)
        #expect(message.subject == "Registration confirmed: Towards a sustainable international action")
        #expect(message.to.map(\.mailbox) == ["awa.diallo@dakar.example"])
        #expect(composed.html.components(separatedBy: "<script").count == 1)
        #expect(composed.html.components(separatedBy: "<img").count == 1)
        #expect(composed.text.utf8.count < 6_000)
        for text in [composed.text, composed.html, composed.calendar ?? ""] {
            #expect(!text.contains("http://"))
            #expect(!text.contains("www."))
            #expect(!text.contains("evil.example"))
            #expect(!text.unicodeScalars.contains { "\u{202E}\u{2028}\u{0}\u{1B}".unicodeScalars.contains($0) })
        }
        // The text has as many lines as with a harmless name: the stranger opened none.
        notice.seats = [.init(person: Person(name: "Eve", organisation: "Eve", needs: "Eve"), state: .confirmed)]
        notice.to.name = "Eve"
        let (plain, _) = try compose(notice)
        if name.contains(where: \.isLetter) {
            #expect(composed.text.split(separator: "\n").count == plain.text.split(separator: "\n").count)
        }
        let events = composed.calendar?.split(separator: "\r\n").filter { $0.hasPrefix("BEGIN:VEVENT") }
        #expect(events?.count == 1)
    }

    @Test func `a hostile wish is only ever quoted in a question`() throws {
        var notice = Seminar.notice(.question, .portuguese)
        let eve = Person(name: "<b>Eve</b>\r\nX: y http://evil.example")
        notice.pending = .change([
            .substitute(old: eve, new: eve), .correct(old: eve, new: eve), .add(eve), .remove(eve),
        ])
        let (composed, _) = try compose(notice)
        #expect(!composed.html.contains("<b>"))
        #expect(composed.text.contains("• substituir <b>Eve</b> X: y […] por <b>Eve</b> X: y […]\n"))
        #expect(!composed.text.contains("http"))
    }

    @Test func `a campaign can be left, by machine and by hand`() throws {
        let story = try #require(Seminar.stories.first { $0.name == "deadline-reminder" })
        let (composed, message) = try compose(story.notice(.french))
        #expect(message.fields["List-Id"] == "<days-before.sia.desk.example>")
        #expect(message.fields["List-Unsubscribe"] == "<mailto:inscription@desk.example?subject=unsubscribe%20sia>")
        #expect(composed.text.contains("Pour ne plus recevoir de rappel, répondez «\u{A0}stop\u{A0}»"))
    }

    @Test func `a party is told person by person where each stands`() throws {
        let story = try #require(Seminar.stories.first { $0.name == "confirmation-party" })
        let (composed, _) = try compose(story.notice(.english))
        #expect(composed.text.contains("Places confirmed:\n• Awa Diallo, Ville de Dakar\n• João Pereira,"))
        #expect(composed.text.contains("On the waiting list:\n• Carmen Ruiz Ibáñez — number\u{A0}1 on the list\n"))
    }

    @Test(arguments: [
        ("de", ["fr", "en"], "fr"), ("de", ["de"], "en"), ("pt", ["fr"], "pt"), ("it", ["de", "es"], "es"),
    ])
    func `a notice is in its own language, else in one the event answers in, else in English`(
        language: String, event: [String], expected: String
    ) throws {
        var seminar = Seminar.event
        seminar.languages = event.map { Language($0) }
        let composed = try Seminar.composer().compose(
            Seminar.notice(.waiting, Language(language)), event: seminar, number: 1, token: 7, now: Seminar.now)
        #expect(Message(composed.bytes).fields["Content-Language"] == expected)
    }

    @Test func `who is answered in another language is told so in their own`() throws {
        var notice = Seminar.notice(.waiting, .spanish)
        notice.reads = Language("it")
        let (italian, _) = try compose(notice)
        #expect(
            italian.text.hasPrefix("Ci dispiace di poterle rispondere solo in spagnolo; può scriverci in italiano.\n\n")
        )
        #expect(italian.html.contains("Ci dispiace"))
        notice.reads = Language("zh")
        #expect(try compose(notice).0.text.hasPrefix("Buenos días"))
    }

    @Test func `a notice for nobody or about another event is refused`() throws {
        var notice = Seminar.notice(.waiting, .french)
        notice.to.address = "nobody"
        #expect(throws: NoticeError.address("nobody", use: "the recipient of a notice")) { try compose(notice) }
        notice = Seminar.notice(.waiting, .french)
        notice.event = EventCode("other")
        #expect(throws: NoticeError.notice(.waiting, problem: "it is about event other, not sia")) {
            try compose(notice)
        }
    }

    @Test(arguments: ["desk example", "", "-\r\nX: y", "a..b", ".a", "désk.example", "a@b"])
    func `a domain that no Message-ID can end in is refused`(domain: String) {
        #expect(throws: NoticeError.self) {
            try Letterhead(name: "Desk", address: "desk@desk.example", messageIDDomain: domain)
        }
    }

    @Test func `Message-IDs differ by number and by token, and fit the grammar`() {
        let id = Composer.messageID(number: 9_876_543_210, token: 7, domain: "desk.example")
        #expect(id == "usher.9876543210.0000000000000007@desk.example")
        #expect(OutboundMessage.isIdentifier(id))
        #expect(Composer.messageID(number: 9_876_543_210, token: .max, domain: "desk.example") != id)
    }
}
