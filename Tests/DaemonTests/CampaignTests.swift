// Campaigns: each person once, in time or not at all, also after a stop.

import Core
import Foundation
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
}
