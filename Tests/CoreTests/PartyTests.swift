// Parties: served together, at least so many of them, or each alone; and what becomes of smaller ones behind them.

import Core
import Foundation
import Histories
import Testing

@Suite("Parties: together or not at all, and in nobody's way for ever")
struct PartyTests {
    private static let patience: TimeInterval = 5 * 86_400
    private let two = ["Ana Souza", "Rui Costa"]
    private let four = ["Ana Souza", "Rui Costa", "Eva Lima", "Leo Reis"]

    /// Every seat taken, each by somebody who asked alone: `Bird 1`, `Bird 2` and so on.
    private func full(_ capacity: Int, patience: TimeInterval = 0, _ party: Policies.Party = .together) -> Story {
        var story = Story(capacity: capacity) {
            $0.party = party
            $0.partyPatience = patience
        }
        for number in 1...capacity { story.register("Bird \(number)") }
        return story
    }

    @Test func `two who come together wait together for the last seat, and say so`() {
        var story = Story(capacity: 3) { $0.party = .together }
        story.register("Bird 1")
        story.register("Bird 2")
        let decision = story.ask(two)
        #expect(decision.kinds == [.waiting])
        #expect(decision.notices.first?.party == .together)
        #expect(decision.notices.first?.shortage?.wanted == 2)
        #expect(decision.notices.first?.seats.map(\.position) == [1, 2])
        #expect(story.roster.count(at: story.now).free == 1)
    }

    @Test func `together they are offered their seats in one notice, and one yes takes them`() {
        var story = full(2)
        story.ask(two)
        #expect(story.giveUp("Bird 1").kinds == [.cancellation])
        let freed = story.giveUp("Bird 2")
        #expect(freed.kinds == [.cancellation, .offer])
        #expect(freed.notices.last?.to.address == Story.office)
        #expect(freed.notices.last?.seats.map(\.person.name) == two)
        #expect(freed.notices.last?.seats.allSatisfy { $0.state == .offered(until: day(2)) } == true)
        #expect(story.send(from: Story.office, .accept).kinds == [.confirmation])
        #expect(story.roster.count(at: story.now).confirmed == 2)
    }

    @Test func `a letter may ask to be served together where the event splits`() {
        var story = Story(capacity: 2)
        story.register("Bird 1")
        #expect(story.ask(two, party: .together).kinds == [.waiting])
        #expect(story.waitingNames == two)
        #expect(story.roster.count(at: story.now).free == 1)
    }

    @Test func `a letter may ask to be split where the event serves together`() {
        var story = Story(capacity: 1) { $0.party = .together }
        #expect(story.ask(two, party: .split).kinds == [.confirmation])
        #expect(story.state("Ana Souza") == .confirmed)
        #expect(story.waitingNames == ["Rui Costa"])
    }

    @Test func `at least two of four have their seats at once, and the rest wait each alone`() {
        var story = Story(capacity: 4) { $0.party = .atLeast(2) }
        story.register("Bird 1")
        let decision = story.ask(four)
        #expect(decision.kinds == [.confirmation])
        #expect(decision.notices.first?.seats.map(\.state) == [.confirmed, .confirmed, .confirmed, .waiting])
        #expect(story.giveUp("Bird 1").kinds == [.cancellation, .offer])
        #expect(story.state("Leo Reis")?.isOffered == true)
    }

    @Test func `fewer than at least two of four are not served, then two are, then one`() {
        var story = full(3, .atLeast(2))
        let decision = story.ask(four)
        #expect(decision.kinds == [.waiting])
        #expect(decision.notices.first?.party == .atLeast(2))
        #expect(story.giveUp("Bird 1").kinds == [.cancellation])
        let freed = story.giveUp("Bird 2")
        #expect(freed.kinds == [.cancellation, .offer])
        #expect(freed.notices.last?.seats.map(\.person.name) == two)
        #expect(story.waitingNames == ["Eva Lima", "Leo Reis"])
        #expect(story.giveUp("Bird 3").kinds == [.cancellation, .offer])
        #expect(story.waitingNames == ["Leo Reis"])
    }

    @Test func `a party that does not fit stands in nobody's way`() {
        var story = full(2)
        story.ask(two)
        story.register("Single One")
        let freed = story.giveUp("Bird 1")
        #expect(freed.kinds == [.cancellation, .offer])
        #expect(freed.notices.last?.to.address == address("Single One"))
        #expect(story.waitingNames == two)
        // Nor in a newcomer's.
        story.act(.capacity(3))
        #expect(story.register("Single Two").kinds == [.confirmation])
    }

    @Test func `with patience seats are saved for it, and neither smaller ones nor newcomers have them`() {
        var story = full(2, patience: Self.patience)
        story.ask(two)
        story.register("Single One")
        let freed = story.giveUp("Bird 1")
        #expect(freed.kinds == [.cancellation])
        #expect(freed.entries.contains { $0.change == .saved(party: 3, until: day(5)) })
        #expect(story.roster.nextRelease(after: story.now) == day(5))
        let newcomer = story.register("Single Two")
        #expect(newcomer.kinds == [.waiting])
        #expect(newcomer.notices.first?.shortage?.limit == .saved(until: day(5)))
        story.now = day(2)
        #expect(story.giveUp("Bird 2").kinds == [.cancellation, .offer])
        #expect(story.waitingNames == ["Single One", "Single Two"])
    }

    @Test func `when the patience is over smaller ones go first, and the party keeps its place`() {
        var story = full(2, patience: Self.patience)
        story.ask(two)
        story.register("Single One")
        story.register("Single Two")
        story.giveUp("Bird 1")
        story.now = day(5) - 1
        #expect(story.decide(.clock).entries.isEmpty)
        story.now = day(5)
        let released = story.decide(.clock)
        #expect(released.notices.map(\.to.address) == [address("Single One")])
        #expect(story.waitingNames == two + ["Single Two"])
        // Seats are saved for it once; where there are enough it is served first as ever.
        let raised = story.act(.capacity(4))
        #expect(raised.notices.map(\.to.address) == [Story.office])
        #expect(story.waitingNames == ["Single Two"])
    }

    @Test func `nothing is saved for a party larger than the event`() {
        var story = full(2, patience: Self.patience)
        story.ask(four)
        story.register("Single One")
        #expect(story.giveUp("Bird 1").kinds == [.cancellation, .offer])
        #expect(story.state("Single One")?.isOffered == true)
    }

    @Test func `who leaves a party that waits makes it smaller, and it may fit then`() {
        var story = full(2)
        story.ask(["Ana Souza", "Rui Costa", "Eva Lima"])
        story.giveUp("Bird 1")
        let eva = story.send(from: Story.office, .cancel([Person(name: "Eva Lima")], seats: 1))
        #expect(eva.kinds == [.cancellation])
        let rui = story.send(from: Story.office, .cancel([Person(name: "Rui Costa")], seats: 1))
        #expect(rui.kinds == [.cancellation, .offer])
        #expect(story.state("Ana Souza")?.isOffered == true)
    }
}
