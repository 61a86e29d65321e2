// Calendar programs' answers to the desk's invitations, as Gmail, Outlook and others send them, and what becomes of them.

import Core
import Foundation
import Intake
import MIME
import Testing

@testable import Daemon
@testable import Store

/// A calendar program's reply to an invitation of ours.
struct CalendarLetter {
    var from: String
    var attendee: String?
    var partstat: String
    var method = "REPLY"
    /// outlook.com leaves ORGANIZER out.
    var hasOrganiser = true
    var sequence: String?
    var isAuthenticated = true
    var extra = ""

    /// The bytes, answering the invitation inside `notice`.
    func bytes(to notice: Sent) throws -> [UInt8] {
        let invitation = try #require(
            Message(notice.bytes).body.calendars.first.flatMap { CalendarObject($0.text()) }?.components
                .first { $0.name == "VEVENT" })
        let uid = try #require(invitation["UID"]?.value)
        let sequence = self.sequence ?? invitation["SEQUENCE"]?.value ?? "0"
        let domain = from.split(separator: "@").last.map(String.init) ?? ""
        var lines: [String] = []
        if isAuthenticated {
            lines.append("Authentication-Results: mail.desk.example; dmarc=pass header.from=\(domain)")
        }
        lines += [
            "From: Somebody <\(from)>", "To: inscription@desk.example", "Subject: Reply: Seminar",
            "Message-ID: <\(UUID().uuidString)@\(domain)>", "Date: Mon, 14 May 2018 11:00:00 +0200",
            "MIME-Version: 1.0", "Content-Type: text/calendar; charset=utf-8; method=\(method)", "",
            "BEGIN:VCALENDAR", "PRODID:-//Somebody//EN", "VERSION:2.0", "METHOD:\(method)", "BEGIN:VEVENT",
            "UID:\(uid)", "SEQUENCE:\(sequence)", "DTSTAMP:20180514T090000Z", "DTSTART:20180705T070000Z",
            "ATTENDEE;PARTSTAT=\(partstat);CN=\(attendee ?? from):mailto:\(attendee ?? from)",
        ]
        if hasOrganiser { lines.append("ORGANIZER:mailto:inscription@desk.example") }
        if !extra.isEmpty { lines.append(extra) }
        lines += ["END:VEVENT", "END:VCALENDAR", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}

@Suite("Calendar replies are acts") struct CalendarReplyTests {
    private let bureau: Bureau
    private let moira = "moira.kinnear@ville.example"

    init() throws { bureau = try Bureau(capacity: 1) }

    /// Moira has the seat and her invitation, Claire waits.
    private func seated(_ change: (inout Event) -> Void = { _ in }) throws -> Sent {
        change(&bureau.event)
        try bureau.reopen()
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        try bureau.handle(.register("Claire Dumont"), uid: 2)
        return try #require(try bureau.sent().first { $0.kind == "confirmation" })
    }

    private func reply(_ letter: CalendarLetter, to notice: Sent, uid: UInt32 = 10) throws {
        try bureau.take(letter.bytes(to: notice), uid: uid)
        try bureau.receive()
    }

    private func attendance() throws -> Attendance? {
        try bureau.roster().registration(of: moira)?.attendance
    }

    private func reviews() throws -> Int { try bureau.register.read { try $0.reviews(all: false).count } }

    @Test(arguments: [true, false])
    func `ACCEPTED says that they come, and is not answered`(hasOrganiser: Bool) throws {
        let notice = try seated()
        let before = try bureau.sent().count
        try reply(CalendarLetter(from: moira, partstat: "ACCEPTED", hasOrganiser: hasOrganiser), to: notice)
        #expect(try attendance() == .accepted)
        #expect(try bureau.sent().count == before)
        #expect(try reviews() == 0)
    }

    @Test func `TENTATIVE is noted, and is not answered`() throws {
        let notice = try seated()
        let before = try bureau.sent().count
        try reply(CalendarLetter(from: moira, partstat: "TENTATIVE"), to: notice)
        #expect(try attendance() == .tentative)
        #expect(try bureau.sent().count == before)
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Claire Dumont: waiting"])
        #expect(try reviews() == 0)
    }

    @Test func `DECLINED asks whether the seat is given up, and a yes gives it up`() throws {
        let notice = try seated()
        try reply(CalendarLetter(from: moira, partstat: "DECLINED", hasOrganiser: false), to: notice)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
        let question = try #require(try bureau.sent().last)
        #expect(question.kind == "question" && question.to == moira)
        #expect(try attendance() == .declined)
        // Said twice, asked once.
        try reply(CalendarLetter(from: moira, partstat: "DECLINED"), to: notice, uid: 11)
        try bureau.handle(.reply("Moira Kinnear", "Yes", to: question), uid: 12)
        #expect(try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: offered"])
    }

    @Test func `a no to that question keeps the seat`() throws {
        let notice = try seated()
        try reply(CalendarLetter(from: moira, partstat: "DECLINED"), to: notice)
        let question = try #require(try bureau.sent().last)
        try bureau.handle(.reply("Moira Kinnear", "No", to: question), uid: 12)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
    }

    @Test(arguments: [(true, "cancelled"), (false, "confirmed")])
    func `where the event says so DECLINED gives the seat up at once, if the server vouches for the sender`(
        isAuthenticated: Bool, state: String
    ) throws {
        let notice = try seated { $0.policies.calendarNo = .atOnce }
        try reply(
            CalendarLetter(from: moira, partstat: "DECLINED", isAuthenticated: isAuthenticated), to: notice)
        #expect(try bureau.states().first == "Moira Kinnear: \(state)")
    }

    @Test func `DECLINED to an invitation that was replaced asks, even where the event says at once`() throws {
        let notice = try seated { $0.policies.calendarNo = .atOnce }
        try reply(CalendarLetter(from: moira, partstat: "DECLINED", sequence: "0"), to: notice)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
        #expect(try bureau.sent().last?.kind == "question")
    }

    @Test func `a stranger's reply is refused: nothing changes, nothing is answered`() throws {
        let notice = try seated { $0.policies.calendarNo = .atOnce }
        let before = try bureau.sent().count
        for (index, partstat) in ["ACCEPTED", "DECLINED", "TENTATIVE"].enumerated() {
            try reply(
                CalendarLetter(from: "party@crash.example", partstat: partstat), to: notice, uid: UInt32(10 + index))
        }
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Claire Dumont: waiting"])
        #expect(try attendance() == nil)
        #expect(try bureau.sent().count == before)
        #expect(try bureau.outcomes().filter { $0?.contains("was not invited") == true }.count == 3)
    }

    @Test func `a reply for somebody else's address goes to a person`() throws {
        let notice = try seated()
        try reply(CalendarLetter(from: "assistant@ville.example", attendee: moira, partstat: "DECLINED"), to: notice)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
        #expect(try reviews() == 1)
    }

    @Test(arguments: ["COUNTER", "REFRESH", "DECLINECOUNTER"])
    func `what is no reply goes to a person`(method: String) throws {
        let notice = try seated()
        try reply(CalendarLetter(from: moira, partstat: "TENTATIVE", method: method), to: notice)
        #expect(try reviews() == 1)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
        #expect(try attendance() == nil)
    }

    @Test func `an invitation of somebody who left is not accepted again by a calendar`() throws {
        let notice = try seated()
        try bureau.handle(.cancel("Moira Kinnear"), uid: 5)
        try reply(CalendarLetter(from: moira, partstat: "DECLINED"), to: notice)
        try reply(CalendarLetter(from: moira, partstat: "ACCEPTED", sequence: "99"), to: notice, uid: 11)
        #expect(try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: offered"])
        #expect(try bureau.kinds(to: moira).last == "status")
    }

    @Test func `who was put down by a colleague speaks for their own seat alone, whatever entry they hold`() throws {
        bureau.event.capacity = 1
        try bureau.reopen()
        var letter = Letter.register("Moira Kinnear")
        letter.text = """
            Please register us for the seminar "Towards a sustainable international action":

            Name: Moira Kinnear
            E-mail: moira.kinnear@ville.example

            Name: Berta Boss
            E-mail: berta.boss@ville.example

            Name: Carl Costa
            E-mail: carl.costa@ville.example
            """
        try bureau.handle(letter, uid: 1)
        let notice = try #require(try bureau.sent().last { !Message($0.bytes).body.calendars.isEmpty })
        bureau.event.capacity = 3
        try bureau.reopen()
        try bureau.wake()
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Berta Boss: offered", "Carl Costa: offered"])
        try reply(CalendarLetter(from: "berta.boss@ville.example", partstat: "ACCEPTED"), to: notice)
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Berta Boss: confirmed", "Carl Costa: offered"])
        // The contact's own calendar is about the contact's own seat, not about the offer to somebody else.
        try reply(CalendarLetter(from: moira, partstat: "DECLINED"), to: notice, uid: 11)
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Berta Boss: confirmed", "Carl Costa: offered"])
        let question = try #require(try bureau.sent().last)
        try bureau.handle(.reply("Moira Kinnear", "Yes", to: question), uid: 12)
        #expect(try bureau.states().prefix(2) == ["Moira Kinnear: cancelled", "Berta Boss: confirmed"])
    }

    @Test func `one of a party declines through the contact's calendar: the contact's own seat is asked about`() throws
    {
        bureau.event.capacity = 3
        try bureau.reopen()
        let party = """
            Please register the two of us for the seminar "Towards a sustainable international action":

            Name: Moira Kinnear
            Name: Rui Costa

            Kind regards,
            Moira Kinnear
            """
        var letter = Letter.register("Moira Kinnear")
        letter.text = party
        try bureau.handle(letter, uid: 1)
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Rui Costa: confirmed"])
        let notice = try #require(try bureau.sent().last)
        try reply(CalendarLetter(from: moira, attendee: moira, partstat: "DECLINED"), to: notice)
        let question = try #require(try bureau.sent().last)
        #expect(question.kind == "question")
        try bureau.handle(.reply("Moira Kinnear", "Yes", to: question), uid: 12)
        #expect(try bureau.states() == ["Moira Kinnear: cancelled", "Rui Costa: confirmed"])
    }
}
