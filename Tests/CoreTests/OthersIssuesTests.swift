// The issues in which users of other registration systems asked for what a waiting list should do, each by its number.

import Core
import Foundation
import Histories
import Testing

@Suite("What users of other systems wait for")
struct OthersIssuesTests {
    private func quota(_ category: String, limit: Int) -> Quota {
        let labels = Texts([.english: category])
        return Quota(name: category, labels: labels, trait: .category, values: [category], limit: limit)
    }

    private func full(_ adjust: (inout Policies) -> Void = { _ in }) -> Story {
        var story = Story(capacity: 1, adjust)
        for name in ["Seated One", "First Waiting", "Second Waiting"] { story.register(name) }
        return story
    }

    @Test func `pretix 974: a party waits together, and neither idle seats nor unfairness come of it`() {
        var story = Story(capacity: 5)
        for number in 1...5 { story.register("Seated \(number)") }
        let party = ["Ana Souza", "Rui Costa", "Eva Lima", "Leo Reis", "Ida Melo"]
        #expect(story.ask(party, party: .together).notices.first?.party == .together)
        story.register("Single One")
        // Three seats are free, and five wait at the head: whoever fits has one, and the party stays at the head.
        for number in 1...3 { story.giveUp("Seated \(number)") }
        #expect(story.state("Single One")?.isOffered == true)
        #expect(story.waitingNames == party)
        #expect(story.roster.count(at: story.now).free == 2)
        story.no("Single One")
        story.giveUp("Seated 4")
        let last = story.giveUp("Seated 5")
        #expect(last.kinds == [.cancellation, .offer])
        #expect(last.notices.last?.seats.map(\.person.name) == party)
    }

    @Test func `pretix 1163: who was promoted and cancels leaves a seat that is offered again at once`() {
        var story = full()
        story.giveUp("Seated One")
        story.yes("First Waiting")
        let cancelled = story.giveUp("First Waiting")
        #expect(cancelled.kinds == [.cancellation, .offer])
        #expect(cancelled.notices.last?.to.address == address("Second Waiting"))
        #expect(story.yes("Second Waiting").kinds == [.confirmation])
    }

    @Test func `pretix 1163: and so it is where a freed seat is confirmed without asking`() {
        var story = full { $0.freedSeat = .confirm }
        story.giveUp("Seated One")
        #expect(story.giveUp("First Waiting").kinds == [.cancellation, .confirmation])
        #expect(story.state("Second Waiting") == .confirmed)
    }

    @Test func `pretix 1405: an organiser cancels somebody promoted, and nothing stays blocked by the old offer`() {
        var story = full()
        story.giveUp("Seated One")
        story.yes("First Waiting")
        story.no("Second Waiting")
        #expect(story.act(.cancel(Whom(address("First Waiting")))).kinds == [.cancellation])
        let count = story.roster.count(at: story.now)
        #expect(count.offered == 0 && count.confirmed == 0 && count.free == 1)
        #expect(story.register("Somebody New").kinds == [.confirmation])
    }

    @Test func `pretix 2119: the oldest of a quota is served, though somebody newer waits for another`() {
        var story = Story(quotas: [quota("press", limit: 1), quota("local", limit: 1)])
        story.ask("Press One", as: "press")
        story.ask("Local One", as: "local")
        story.ask("Older Press", as: "press")
        story.ask("Newer Press", as: "press")
        story.ask("Newer Local", as: "local")
        #expect(story.giveUp("Press One").notices.last?.to.address == address("Older Press"))
        #expect(story.giveUp("Local One").notices.last?.to.address == address("Newer Local"))
        #expect(story.waitingNames == ["Newer Press"])
    }

    @Test func `pretix 2119: a seat of the capacity goes to the oldest, whatever quota the one who left was of`() {
        var story = Story(capacity: 2, quotas: [quota("press", limit: 2), quota("local", limit: 2)])
        story.ask("Press One", as: "press")
        story.ask("Local One", as: "local")
        story.ask("Older Press", as: "press")
        story.ask("Newer Local", as: "local")
        #expect(story.giveUp("Local One").notices.last?.to.address == address("Older Press"))
        #expect(story.state("Newer Local") == .waiting)
    }

    @Test func `pretix 3628: why nobody is served stands in the notice and in the journal`() {
        var story = Story(capacity: 3, quotas: [quota("press", limit: 1)]) { $0.partyPatience = 86_400 }
        story.ask("Press One", as: "press")
        let press = story.ask("Press Two", as: "press")
        #expect(press.notices.first?.shortage?.limit == .quota("press"))
        #expect(press.entries.last?.reason.contains("quota press, 1 of 1 taken: 1 confirmed; 0 waiting") == true)
        story.giveUp("Press One")
        story.register("Seated One")
        let saved = story.ask(["Ana Souza", "Rui Costa"], party: .together)
        #expect(saved.notices.first?.shortage?.wanted == 2)
        #expect(saved.entries.last?.reason.contains("too few for a party of 2: they are saved for it") == true)
        let behind = story.register("Single One")
        #expect(behind.notices.first?.shortage?.limit == .saved(until: day(1)))
        #expect(behind.entries.last?.reason.contains("saved for a party before them until") == true)
        #expect(behind.entries.last?.reason.contains("1 confirmed, 1 offered; 2 waiting before") == true)
    }

    @Test func `pretix 1031: no offer after the start, none too close to it, and none that ends after it`() {
        var story = full()
        story.now = Story.start - 3_600
        #expect(story.giveUp("Seated One").kinds == [.cancellation])
        story.now = Story.start + 900
        #expect(story.decide(.clock).kinds.isEmpty)
        #expect(story.state("First Waiting") == .waiting)
        story = full()
        story.now = Story.start - 2.5 * 3_600
        story.giveUp("Seated One")
        #expect(story.state("First Waiting") == .offered(until: Story.start - 1_800))
        story.now = Story.start
        #expect(story.decide(.clock).kinds == [.lapsed])
        #expect(story.state("Second Waiting") == .waiting)
    }

    @Test func `alfio 425: a group joins the list with one letter, is offered its seats at once and takes them so`() {
        var story = Story(capacity: 1)
        story.register("Seated One")
        let group = ["Ana Souza", "Rui Costa", "Eva Lima"]
        #expect(story.ask(group, party: .together).kinds == [.waiting])
        #expect(story.act(.capacity(3)).kinds.isEmpty)
        let raised = story.act(.capacity(4))
        #expect(raised.kinds == [.offer])
        #expect(raised.notices.first?.seats.map(\.person.name) == group)
        #expect(story.send(from: Story.office, .accept).kinds == [.confirmation])
        #expect(story.roster.count(at: story.now).confirmed == 4)
    }

    @Test func `Indico 3036: full, so they wait in order; a seat is freed, offered and accepted`() {
        var story = Story(capacity: 1)
        #expect(story.register("Seated One").kinds == [.confirmation])
        let waiting = ["First Waiting", "Second Waiting"].map { story.register($0) }
        #expect(waiting.map(\.kinds) == [[.waiting], [.waiting]])
        #expect(waiting.map { $0.notices.first?.seats.first?.position } == [1, 2])
        let freed = story.giveUp("Seated One")
        #expect(freed.kinds == [.cancellation, .offer])
        #expect(freed.notices.last?.seats.map(\.state) == [.offered(until: day(2))])
        #expect(story.yes("First Waiting").kinds == [.confirmation])
        #expect(story.waitingNames == ["Second Waiting"])
    }
}
