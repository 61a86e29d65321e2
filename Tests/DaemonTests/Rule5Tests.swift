// Rule 5: a seat set free is passed on at once. With it the clock: offers that end, and what they pass on.

import Core
import Foundation
import Testing

@testable import Daemon
@testable import Store

@Suite struct Rule5Tests {
    /// One seat taken, two people waiting.
    private func full(_ change: (inout Event) -> Void = { _ in }) throws -> Bureau {
        let bureau = try Bureau(capacity: 1, change: change)
        for (index, name) in ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt"].enumerated() {
            try bureau.handle(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(index))
        }
        return bureau
    }

    private func cancelled(_ change: (inout Event) -> Void = { _ in }) throws -> Bureau {
        let bureau = try full(change)
        bureau.clock.advance(3600)
        try bureau.handle(.cancel("Moira Kinnear"), uid: 10)
        return bureau
    }

    @Test func `a seat given up is offered to the first who waits, in the same transaction`() throws {
        let bureau = try cancelled()
        #expect(
            try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: offered", "Rui Bettencourt: waiting"])
        #expect(try bureau.kinds(to: "moira.kinnear@ville.example") == ["confirmation", "cancellation"])
        #expect(try bureau.kinds(to: "claire.dumont@ville.example") == ["waiting", "offer"])
        try bureau.expectSound()
    }

    @Test func `an offer accepted in its thread is a seat`() throws {
        let bureau = try cancelled()
        let offer = try #require(try bureau.sent().first { $0.kind == "offer" })
        bureau.clock.advance(3600)
        try bureau.handle(.reply("Claire Dumont", "Yes, I accept.", to: offer), uid: 11)
        #expect(
            try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: confirmed", "Rui Bettencourt: waiting"])
        #expect(try bureau.kinds(to: "claire.dumont@ville.example") == ["waiting", "offer", "confirmation"])
    }

    @Test func `the clock rings when a quota falls to everyone, and whoever waits for it has the seat`() throws {
        let bureau = try Bureau(capacity: 1) {
            $0.quotas = [
                Quota(
                    name: "south", labels: Texts([.english: "South"]), trait: .answer("region"), values: ["south"],
                    keeps: 1, until: Bureau.date(5, 20))
            ]
        }
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        #expect(try bureau.states() == ["Moira Kinnear: waiting"])
        #expect(try bureau.wake() == Bureau.date(5, 20))
        bureau.clock.set(Bureau.date(5, 20))
        try bureau.wake()
        #expect(try bureau.states() == ["Moira Kinnear: offered"])
    }

    @Test func `an offer that ends is passed on by the clock, once, however often it wakes`() throws {
        let bureau = try cancelled()
        let end = try #require(try bureau.wake())
        #expect(end == bureau.clock.now + bureau.event.policies.offerLasts)
        bureau.clock.set(end)
        for _ in 0..<3 { try bureau.wake() }
        #expect(
            try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: declined", "Rui Bettencourt: offered"])
        #expect(try bureau.kinds(to: "claire.dumont@ville.example") == ["waiting", "offer", "lapsed"])
        #expect(try bureau.kinds(to: "rui.bettencourt@ville.example") == ["waiting", "offer"])
        try bureau.expectSound()
    }

    @Test func `an offer that ended while the desk was closed is passed on when it opens, and by a letter too`() throws
    {
        for isLetter in [false, true] {
            let bureau = try cancelled()
            bureau.clock.advance(bureau.event.policies.offerLasts + 1)
            try bureau.reopen()
            if isLetter { try bureau.handle(.register("Grace Kariuki"), uid: 20) } else { try bureau.wake() }
            #expect(
                try bureau.states().prefix(3) == [
                    "Moira Kinnear: cancelled", "Claire Dumont: declined", "Rui Bettencourt: offered",
                ])
            #expect(try bureau.waiting() == (isLetter ? ["Grace Kariuki"] : []))
        }
    }

    @Test func `early, the clock does nothing`() throws {
        let bureau = try cancelled()
        let before = (try bureau.sent(), try bureau.journal())
        bureau.clock.advance(bureau.event.policies.offerLasts - 1)
        try bureau.wake()
        #expect(try bureau.sent() == before.0)
        #expect(try bureau.journal() == before.1)
    }

    @Test func `where the seat is confirmed at once, the first who waits has it`() throws {
        let bureau = try cancelled { $0.policies.freedSeat = .confirm }
        #expect(
            try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: confirmed", "Rui Bettencourt: waiting"])
    }

    @Test func `without proof nothing is given up, and the holder is asked`() throws {
        let bureau = try full()
        try bureau.handle(.cancel("Moira Kinnear", isAuthenticated: false), uid: 10)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
        let question = try #require(try bureau.sent().last)
        #expect(question.kind == "question" && question.to == "moira.kinnear@ville.example")
        try bureau.handle(.reply("Moira Kinnear", "Yes", to: question), uid: 11)
        #expect(
            try bureau.states() == ["Moira Kinnear: cancelled", "Claire Dumont: offered", "Rui Bettencourt: waiting"])
    }
}
