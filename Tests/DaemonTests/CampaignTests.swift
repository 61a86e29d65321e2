// Campaigns: each person once, in time or not at all, also after a stop.

import Core
import Foundation
import MIME
import Testing

@testable import Daemon
@testable import Store

@Suite struct CampaignTests {
    private let bureau: Bureau
    /// Three days before the event at nine.
    private let due = Bureau.date(7, 2, 9)

    init() throws {
        bureau = try Bureau(capacity: 2) {
            $0.campaigns = [
                Campaign(
                    name: "days-before", kind: .reminder, audience: .confirmed,
                    when: .day(-3, .start, minuteOfDay: 540)),
                Campaign(
                    name: "last-call", kind: .deadlineReminder, audience: .unanswered,
                    when: .day(-7, .deadline, minuteOfDay: 540)),
            ]
        }
        for (index, name) in ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt"].enumerated() {
            try bureau.handle(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(index))
        }
    }

    private func reminded() throws -> [String] {
        try bureau.sent().filter { $0.kind == "reminder" || $0.kind == "deadline-reminder" }.map(\.to).sorted()
    }

    @Test func `the desk wakes when the first campaign is due`() throws {
        #expect(try bureau.wake() == Bureau.date(6, 11, 9))
        #expect(try reminded().isEmpty)
    }

    @Test func `the confirmed are reminded once, however often the clock rings and the desk opens`() throws {
        bureau.clock.set(due)
        for _ in 0..<3 {
            try bureau.wake()
            try bureau.reopen()
        }
        bureau.clock.advance(3600)
        try bureau.wake()
        #expect(try reminded() == ["claire.dumont@ville.example", "moira.kinnear@ville.example"])
    }

    @Test func `a desk that was closed catches up while it is of use`() throws {
        bureau.clock.set(due + 23 * 3600)
        try bureau.reopen()
        try bureau.wake()
        #expect(try reminded().count == 2)
    }

    @Test func `what comes too late is passed over, and the register says so`() throws {
        bureau.clock.set(due + 24 * 3600)
        try bureau.wake()
        #expect(try reminded().isEmpty)
        let rounds = try bureau.register.read { try $0.rounds(of: bureau.event.code) }
        #expect(rounds.first { $0.campaign == "days-before" }?.note.hasPrefix("passed over") == true)
        bureau.clock.set(due)
        try bureau.wake()
        #expect(try reminded().isEmpty)
    }

    @Test func `a campaign whose time is moved reminds nobody a second time`() throws {
        bureau.clock.set(due)
        try bureau.wake()
        bureau.event.campaigns[0].when = .day(-3, .start, minuteOfDay: 600)
        try bureau.reopen()
        bureau.clock.set(due + 3600)
        try bureau.wake()
        #expect(try reminded() == ["claire.dumont@ville.example", "moira.kinnear@ville.example"])
    }

    @Test func `who wants no more reminders gets none, and keeps the seat and the answers`() throws {
        var letter = Letter.cancel("Moira Kinnear", id: "stop@ville.example")
        letter.subject = "unsubscribe sia"
        letter.text = ""
        try bureau.handle(letter, uid: 10)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
        bureau.clock.set(due)
        try bureau.wake()
        #expect(try reminded() == ["claire.dumont@ville.example"])
        try bureau.handle(.register("Moira Kinnear", id: "again@ville.example"), uid: 11)
        #expect(
            try bureau.kinds(to: "moira.kinnear@ville.example").last?.hasPrefix("refused") == true
                || bureau.kinds(to: "moira.kinnear@ville.example").last == "status")
    }

    @Test func `invitees of whom nothing was heard are reminded, the others are not`() throws {
        try bureau.register.transaction { transaction in
            for name in ["Moira Kinnear", "Grace Kariuki", "Peter Lindqvist"] {
                try transaction.invite(
                    Invitee(
                        contact: Contact(name: name, address: Letter.address(of: name)), language: .english,
                        hasAnswered: false),
                    event: bureau.event.code)
            }
        }
        try bureau.handle(.register("Peter Lindqvist"), uid: 20)
        bureau.clock.set(Bureau.date(6, 11, 9))
        try bureau.wake()
        #expect(try reminded() == ["grace.kariuki@ville.example"])
    }

    @Test func `who gave the seat up is not reminded`() throws {
        try bureau.handle(.cancel("Moira Kinnear"), uid: 10)
        bureau.clock.set(due)
        try bureau.wake()
        #expect(try reminded() == ["claire.dumont@ville.example"])
    }

    // MARK: Occurrences and policies

    private func rounds() throws -> [String] {
        try bureau.register.read { try $0.rounds(of: bureau.event.code) }.map {
            "\($0.campaign) \($0.occurrence): \($0.note)"
        }
    }

    private func move(start days: Int) throws {
        bureau.event.start += Double(days) * 24 * 3600
        bureau.event.end += Double(days) * 24 * 3600
        bureau.event.policies.tellsChanges = false
        try bureau.reopen()
    }

    @Test func `an event that moves to another day is announced again for that day`() throws {
        bureau.clock.set(due)
        try bureau.wake()
        try submitAll()
        try move(start: 7)
        try bureau.wake()
        #expect(try reminded().count == 2)
        bureau.clock.set(due + 7 * 24 * 3600)
        try bureau.wake()
        try bureau.wake()
        #expect(try reminded().count == 4)
        #expect(
            try rounds().filter { $0.hasPrefix("days-before") } == [
                "days-before 2018-07-05: sent", "days-before 2018-07-12: sent",
            ])
    }

    @Test func `one that goes out once does not follow the event`() throws {
        bureau.event.campaigns[0].moving = .once
        try bureau.reopen()
        bureau.clock.set(due)
        try bureau.wake()
        try submitAll()
        try move(start: 7)
        bureau.clock.set(due + 7 * 24 * 3600)
        try bureau.wake()
        #expect(try reminded().count == 2)
    }

    @Test(arguments: [(Campaign.Joining.skip, 0), (.send, 1)])
    func `who comes into the audience later gets it or not, as the campaign says`(
        joining: Campaign.Joining, more: Int
    ) throws {
        bureau.event.campaigns[0].joining = joining
        bureau.event.capacity = 5
        bureau.event.deadline = bureau.event.start
        try bureau.reopen()
        bureau.clock.set(due)
        try bureau.wake()
        let before = try reminded().count
        bureau.clock.advance(120)
        try bureau.handle(.register("Late Comer"), uid: 50)
        try bureau.wake()
        try bureau.wake()
        #expect(try reminded().count == before + more)
        bureau.clock.set(due + 25 * 3600)
        try bureau.wake()
        try bureau.handle(.register("Later Still"), uid: 51)
        try bureau.wake()
        #expect(try reminded().count == before + more)
    }

    @Test func `only those of a category, a language, an organisation`() throws {
        for (filter, meant) in [
            (filter { $0.languages = [.french] }, 0), (filter { $0.languages = [.english] }, 2),
            (filter { $0.categories = ["university"] }, 0), (filter { $0.organisations = ["ville"] }, 0),
        ] {
            bureau.event.campaigns[0].filter = filter
            let roster = try bureau.roster()
            #expect(bureau.event.campaigns[0].notices(to: roster, invitees: []).count == meant)
        }
        let passed = bureau.event.campaigns[0].addressees(in: try bureau.roster(), invitees: []).compactMap {
            if case .passedBy(let reason) = $0.verdict { reason } else { nil }
        }
        #expect(passed.sorted() == ["is of no known organisation", "is of no known organisation", "is waiting"])
    }

    private func filter(_ change: (inout Campaign.Filter) -> Void) -> Campaign.Filter {
        var filter = Campaign.Filter()
        change(&filter)
        return filter
    }

    // MARK: Stopping

    /// As the submission loop does with what has left.
    private func submitAll() throws {
        try bureau.register.transaction { transaction in
            for notice in try transaction.dueNotices(at: bureau.clock.now, limit: 9999) {
                try transaction.accepted(notice.id, reply: "250", at: bureau.clock.now)
            }
        }
    }

    private func invite(_ count: Int, _ domain: String = "many.example") throws {
        try bureau.register.transaction { transaction in
            for number in 0..<count {
                try transaction.invite(
                    Invitee(
                        contact: Contact(address: "i\(number)@\(domain)"), language: .french, hasAnswered: false),
                    event: bureau.event.code)
            }
        }
    }

    @Test func `a campaign of many goes out in batches; stopped and resumed it neither repeats nor skips`() throws {
        let count = Desk.batch * 3 + 50
        try invite(count)
        bureau.clock.set(Bureau.date(6, 11, 9))
        #expect(try bureau.wake() == bureau.clock.now)
        try bureau.wake()
        // The outbox is full: no more is written before some of it has left.
        #expect(try bureau.wake() == bureau.clock.now + Desk.backlogRest)
        #expect(try reminded().count == Desk.backlog)
        try submitAll()
        try bureau.wake()
        try bureau.desk.queue.sync { try bureau.desk.pause("last-call", of: bureau.event, by: "Félicia") }
        bureau.clock.advance(3600)
        try bureau.wake()
        func states() throws -> [String: Int] {
            try bureau.sent().filter { $0.kind == "deadline-reminder" }.reduce(into: [:]) {
                $0[$1.state, default: 0] += 1
            }
        }
        #expect(try states() == ["accepted": 400, "dropped": 200])
        #expect(try bureau.desk.queue.sync { try bureau.desk.resume("last-call", of: bureau.event, by: "Félicia") })
        // A kill between two batches.
        try bureau.wake()
        try bureau.reopen()
        while try bureau.wake() == bureau.clock.now {}
        try submitAll()
        while try bureau.wake() == bureau.clock.now {}
        try submitAll()
        #expect(try states() == ["accepted": count, "dropped": 200])
        let left = try bureau.sent().filter { $0.kind == "deadline-reminder" && $0.state == "accepted" }.map(\.to)
        #expect(Set(left).count == count)
        #expect(try rounds() == ["last-call 2018-06-18: sent"])
    }

    @Test func `more invitees than a batch who join later all get it`() throws {
        bureau.event.campaigns[1].joining = .send
        try bureau.reopen()
        bureau.clock.set(Bureau.date(6, 11, 9))
        try bureau.wake()
        try invite(Desk.batch + 100)
        bureau.clock.advance(120)
        while try bureau.wake() == bureau.clock.now {}
        #expect(try reminded().count == Desk.batch + 100)
    }

    @Test func `nobody is invited to what is closed, by the file or by an organiser's word`() throws {
        try invite(3)
        let close = Act(by: "Félicia", deed: .close)
        _ = try bureau.desk.queue.sync { try bureau.desk.perform(close, event: bureau.event) }
        bureau.clock.set(Bureau.date(6, 11, 9))
        try bureau.wake()
        #expect(try reminded().isEmpty)
        #expect(try rounds() == ["last-call 2018-06-18: passed over: registration is closed"])
    }

    @Test func `what waits when the event changes is written anew, to the same people`() throws {
        try bureau.wake()
        bureau.clock.set(due)
        try bureau.wake()
        bureau.event.place.address = "9, rue Christiani, 75018 Paris"
        try bureau.reopen()
        bureau.clock.advance(60)
        try bureau.wake()
        let reminders = try bureau.sent().filter { $0.kind == "reminder" }
        #expect(reminders.map(\.state) == ["dropped", "dropped", "waiting", "waiting"])
        for sent in reminders.suffix(2) { #expect(Message(sent.bytes).body.plain?.contains("rue Christiani") == true) }
    }

    @Test func `a skipped campaign writes to nobody, and what waits is dropped`() throws {
        let campaign = bureau.event.campaigns[1]
        try bureau.desk.queue.sync { try bureau.desk.skip(campaign, of: bureau.event, by: "Félicia") }
        #expect(try rounds().contains("last-call 2018-06-18: skipped by Félicia") == true)
        bureau.clock.set(Bureau.date(6, 11, 9))
        try bureau.wake()
        #expect(try reminded().isEmpty)
        #expect(throws: ActRefusal.self) {
            try bureau.desk.queue.sync { try bureau.desk.skip(campaign, of: bureau.event, by: "Félicia") }
        }
    }

    @Test func `nothing goes out at night, and what waits for the morning waits in the outbox too`() throws {
        bureau.event.campaignHours = WorkingHours(opens: 480, closes: 1200)
        bureau.event.campaigns[0].when = .elapsed(-58 * 3600, .start)  // 23:00 on Monday the 2nd
        try bureau.reopen()
        bureau.clock.set(Bureau.date(7, 2, 23))
        #expect(try bureau.wake() == Bureau.date(7, 3, 8))
        #expect(try reminded().isEmpty)
        #expect(
            try bureau.register.read { try bureau.desk.heldCampaigns($0, at: bureau.clock.now) }.contains(
                "sia/days-before"))
        bureau.clock.set(Bureau.date(7, 3, 8))
        try bureau.wake()
        #expect(try reminded().count == 2)
        #expect(try bureau.register.read { try bureau.desk.heldCampaigns($0, at: bureau.clock.now) }.isEmpty)
    }

    @Test func `what the rate kept too long is dropped, and the journal says so`() throws {
        bureau.clock.set(due)
        try bureau.wake()
        bureau.clock.set(due + 24 * 3600)
        try bureau.wake()
        #expect(try bureau.sent().filter { $0.kind == "reminder" }.map(\.state) == ["dropped", "dropped"])
        #expect(try bureau.journal().contains("campaign"))
    }

    // MARK: Changes

    private func told(_ kind: String = "changed") throws -> [String] {
        try bureau.sent().filter { $0.kind == kind }.map(\.to).sorted()
    }

    @Test func `another time is told after ten minutes to who knew the old one, once, with a new calendar entry`()
        throws
    {
        try bureau.wake()
        bureau.clock.advance(60)
        bureau.event.start += 3600
        try bureau.reopen()
        let noticed = bureau.clock.now
        #expect(try bureau.wake() == noticed + Campaign.changeRests)
        // Registers meanwhile, and is told the new time at once.
        bureau.clock.advance(300)
        try bureau.handle(.register("Late Comer"), uid: 40)
        bureau.clock.set(noticed + Campaign.changeRests)
        for _ in 0..<3 {
            try bureau.wake()
            try bureau.reopen()
        }
        #expect(
            try told() == [
                "claire.dumont@ville.example", "moira.kinnear@ville.example", "rui.bettencourt@ville.example",
            ])
        let moira = try bureau.sent().filter { $0.to == "moira.kinnear@ville.example" }
        let entries = try moira.map { sent in
            try Message(sent.bytes).body.calendars.first.flatMap { CalendarObject($0.text()) }?.components
                .first { $0.name == "VEVENT" }.map {
                    ($0["UID"]?.value, try #require(Int($0["SEQUENCE"]?.value ?? "")))
                }
        }.compactMap { $0 }
        #expect(entries.count == 2 && entries[0].0 == entries[1].0 && entries[0].1 < entries[1].1)
        // Who waits gets no entry.
        let rui = try #require(try bureau.sent().last { $0.to == "rui.bettencourt@ville.example" })
        #expect(Message(rui.bytes).body.calendars.isEmpty)
    }

    @Test func `a change taken back within ten minutes is told to nobody`() throws {
        try bureau.wake()
        bureau.clock.advance(60)
        bureau.event.place.address = "elsewhere"
        try bureau.reopen()
        try bureau.wake()
        bureau.clock.advance(300)
        bureau.event.place.address = "5, rue Lobau, 75004 Paris"
        try bureau.reopen()
        try bureau.wake()
        bureau.clock.advance(900)
        try bureau.wake()
        #expect(try told().isEmpty)
    }

    @Test func `who registers while a wrong time stands hears when it is put right, and nobody else`() throws {
        try bureau.wake()
        bureau.clock.advance(60)
        bureau.event.start += 3600
        try bureau.reopen()
        try bureau.wake()
        bureau.clock.advance(60)
        try bureau.handle(.register("Late Comer"), uid: 40)
        bureau.clock.advance(60)
        bureau.event.start -= 3600
        try bureau.reopen()
        try bureau.wake()
        bureau.clock.advance(Campaign.changeRests)
        try bureau.wake()
        #expect(try told() == ["late.comer@ville.example"])
    }

    @Test func `who put somebody else down hears of a change too, with the entry their calendar has`() throws {
        bureau.event.capacity = 5
        try bureau.reopen()
        var letter = Letter.register("Secretary Office", id: "boss@ville.example")
        letter.text = """
            Please register Ms Berta Boss for the seminar "Towards a sustainable international action".

            Name: Berta Boss
            E-mail: berta.boss@ville.example
            """
        try bureau.handle(letter, uid: 40)
        #expect(try bureau.states().last == "Berta Boss: confirmed")
        bureau.clock.advance(60)
        bureau.event.calledOff = true
        try bureau.reopen()
        try bureau.wake()
        bureau.clock.advance(Campaign.changeRests)
        try bureau.wake()
        let sent = try #require(
            try bureau.sent().first { $0.kind == "called-off" && $0.to == "secretary.office@ville.example" })
        #expect(Message(sent.bytes).body.calendars.first.flatMap { CalendarObject($0.text()) }?.method == "CANCEL")
    }

    @Test func `a change is not told where an organiser said so, seen by the desk or not`() throws {
        try bureau.wake()
        bureau.clock.advance(60)
        bureau.event.start += 3600
        try bureau.reopen()
        let event = bureau.event
        try bureau.desk.queue.sync {
            try bureau.desk.skip(
                .changes(FactsChange(told: EventFacts(event), toldSince: .distantPast, since: .distantPast), of: event),
                of: event, by: "Félicia")
        }
        bureau.clock.advance(Campaign.changeRests + 60)
        try bureau.wake()
        #expect(try told().isEmpty)
    }

    @Test func `Gmail's button for no more reminders is heard`() throws {
        var letter = Letter.cancel("Moira Kinnear", id: "gmail@ville.example")
        letter.subject = "unsubscribe sia"
        letter.text = "This message was automatically generated by Gmail."
        try bureau.handle(letter, uid: 10)
        #expect(
            try bureau.register.read {
                try $0.suppression(of: "moira.kinnear@ville.example", isCampaign: true)
            } == "asked for no more reminders")
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
    }

    @Test func `an event that is called off is told to everybody, and to calendars, and gives no more seats`() throws {
        try bureau.wake()
        bureau.clock.advance(60)
        bureau.event.calledOff = true
        bureau.event.closed = true
        try bureau.reopen()
        try bureau.wake()
        bureau.clock.advance(Campaign.changeRests)
        try bureau.wake()
        #expect(try told("called-off").count == 3)
        let moira = try #require(try bureau.sent().last { $0.to == "moira.kinnear@ville.example" })
        #expect(Message(moira.bytes).body.calendars.first.flatMap { CalendarObject($0.text()) }?.method == "CANCEL")
        try bureau.handle(.cancel("Moira Kinnear"), uid: 30)
        #expect(
            try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: confirmed", "Rui Bettencourt: waiting"])
        bureau.clock.set(due)
        try bureau.wake()
        #expect(try reminded().isEmpty)
    }

    // MARK: Certificates

    @Test func `thanks carry a certificate for each who was there`() throws {
        bureau.event.certificate = Certification(signedBy: "Félicia Moreno")
        bureau.event.campaigns = [
            Campaign(
                name: "thanks", kind: .thanks, audience: .confirmed, when: .day(1, .end, minuteOfDay: 600),
                usefulFor: 5 * 24 * 3600)
        ]
        try bureau.reopen()
        bureau.clock.set(Bureau.date(7, 6, 10))
        try bureau.wake()
        let thanks = try bureau.sent().filter { $0.kind == "thanks" }
        #expect(thanks.map(\.to).sorted() == ["claire.dumont@ville.example", "moira.kinnear@ville.example"])
        for sent in thanks {
            let text = String(decoding: sent.bytes, as: UTF8.self)
            #expect(text.contains("Content-Type: application/pdf"))
            // "%PDF-1" in base64.
            #expect(text.contains("\r\n\r\nJVBERi0x"))
        }
    }

    @Test func `a campaign that cannot be written is stopped, and the rest goes on`() throws {
        bureau.event.certificate = Certification()
        var campaign = Campaign(
            name: "thanks", kind: .thanks, audience: .confirmed, when: .day(1, .end, minuteOfDay: 600),
            usefulFor: 5 * 24 * 3600)
        campaign.moving = .once
        bureau.event.campaigns = [campaign]
        // No sheet can be drawn for an event that has no name.
        bureau.event.titles = Texts([.english: "\u{200B}"])
        try bureau.reopen()
        bureau.clock.set(Bureau.date(7, 6, 10))
        try bureau.wake()
        #expect(try bureau.sent().filter { $0.kind == "thanks" }.isEmpty)
        #expect(try bureau.register.read { try $0.brake("thanks", event: bureau.event.code) }?.who == "the desk")
        #expect(try bureau.toOrganisers().count == 1)
        bureau.event.titles = Texts([.english: "Towards a sustainable international action"])
        try bureau.reopen()
        #expect(try bureau.desk.queue.sync { try bureau.desk.resume("thanks", of: bureau.event, by: "Félicia") })
        try bureau.wake()
        #expect(try bureau.sent().filter { $0.kind == "thanks" }.count == 2)
    }

    // MARK: An older copy of the register

    @Test func `a restored backup sends nothing a second time until an organiser says so`() throws {
        let path = bureau.register.path
        let copy = bureau.folder.appending(path: "backup.sqlite").path
        bureau.clock.set(due)
        try bureau.register.backup(to: copy)
        try bureau.desk.queue.sync { try bureau.desk.heedOlderCopy() }
        try bureau.wake()
        #expect(try reminded().count == 2)
        // The disk is lost; the backup, made before, comes back.
        try bureau.restore(copy)
        #expect(bureau.register.path == path)
        try bureau.desk.queue.sync { try bureau.desk.heedOlderCopy() }
        try bureau.wake()
        #expect(try reminded().isEmpty)
        #expect(try bureau.register.read { try $0.brake("days-before", event: bureau.event.code) }?.who == "the desk")
        #expect(try bureau.toOrganisers().contains { $0.kind == "organiser-alert" })
        // Answers that waited are set aside, not lost.
        #expect(try bureau.sent().filter { $0.kind == "confirmation" }.map(\.state) == ["failed", "failed"])
        // Asked again it is no older copy any more, and the organiser decides.
        try bureau.reopen()
        try bureau.desk.queue.sync { try bureau.desk.heedOlderCopy() }
        #expect(try bureau.desk.queue.sync { try bureau.desk.resume("days-before", of: bureau.event, by: "Félicia") })
        try bureau.wake()
        #expect(try reminded().count == 2)
    }

    @Test func `a register that comes back as it was sends on`() throws {
        bureau.clock.set(due)
        try bureau.desk.queue.sync { try bureau.desk.heedOlderCopy() }
        try bureau.wake()
        try bureau.reopen()
        try bureau.desk.queue.sync { try bureau.desk.heedOlderCopy() }
        #expect(try bureau.register.isOlderCopy() == false)
        #expect(try bureau.toOrganisers().isEmpty)
    }
}
