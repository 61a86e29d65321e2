import Core
import Foundation
import Histories
import Testing

@Suite("Rule 5: a seat set free is passed on in the decision that frees it")
struct Rule5Tests {
    private func full() -> Story {
        var story = Story(capacity: 1)
        for name in ["Seated One", "First Waiting", "Second Waiting"] { story.register(name) }
        return story
    }

    @Test func `a cancelled seat is offered to the first, and when the offer lapses to the next`() throws {
        var story = full()
        let cancelled = story.send(from: address("Seated One"), .cancel([], seats: nil))
        #expect(cancelled.kinds == [.cancellation, .offer])
        #expect(cancelled.notices.last?.to.address == address("First Waiting"))
        let end = try #require(story.roster.nextLapse)
        #expect(end == day(2))
        story.now = end - 1
        #expect(story.decide(.clock).entries.isEmpty)
        story.now = end
        let lapsed = story.decide(.clock)
        #expect(lapsed.kinds == [.lapsed, .offer])
        #expect(lapsed.notices.map(\.to.address) == [address("First Waiting"), address("Second Waiting")])
        #expect(story.state("First Waiting") == .declined)
    }

    @Test func `a declined offer goes to the next at once`() {
        var story = full()
        story.send(from: address("Seated One"), .cancel([], seats: nil))
        #expect(story.send(from: address("First Waiting"), .decline).kinds == [.cancellation, .offer])
        #expect(story.state("Second Waiting")?.isOffered == true)
        #expect(story.send(from: address("Second Waiting"), .accept, proof: .none).kinds == [.confirmation])
        #expect(story.state("Second Waiting") == .confirmed)
    }

    @Test func `a yes after the offer's end comes too late, and the next has it`() {
        var story = full()
        story.send(from: address("Seated One"), .cancel([], seats: nil))
        story.now = day(2)
        #expect(story.send(from: address("First Waiting"), .accept).kinds == [.lapsed, .offer, .status])
        #expect(story.state("First Waiting") == .declined)
    }

    @Test func `where the event says so a freed seat is confirmed without asking`() {
        var story = Story(capacity: 1) { $0.freedSeat = .confirm }
        story.register("Seated One")
        story.register("First Waiting")
        #expect(
            story.send(from: address("Seated One"), .cancel([], seats: nil)).kinds == [.cancellation, .confirmation])
        #expect(story.state("First Waiting") == .confirmed)
    }

    @Test func `an offer ends at the start at the latest, and none is made where too little time is left`() {
        var story = full()
        story.now = Story.start - 3 * 3_600
        story.send(from: address("Seated One"), .cancel([], seats: nil))
        // A quarter of what is left would be too short for an answer.
        #expect(story.state("First Waiting") == .offered(until: story.now + 2 * 3_600))
        story.now += 2 * 3_600
        #expect(story.decide(.clock).kinds == [.lapsed])
        #expect(story.state("Second Waiting") == .waiting)
        story.now = Story.start
        #expect(story.decide(.clock).kinds.isEmpty)
    }

    @Test func `whoever comes new does not take what those who wait are only to be offered later`() {
        var story = full()
        story.now = Story.deadline - 3_600
        story.send(from: address("Seated One"), .cancel([], seats: nil))
        #expect(story.state("First Waiting") == .waiting)
        #expect(story.register("Late Comer").kinds == [.waiting])
        // After the deadline there is time again.
        story.now = Story.deadline
        #expect(story.decide(.clock).kinds == [.offer])
        #expect(story.state("First Waiting") == .offered(until: Story.deadline + 48 * 3_600))
    }

    @Test func `a substitution keeps the seat, and nobody is offered it`() {
        var story = full()
        let decision = story.send(
            from: address("Seated One"), .change([.substitute(old: nil, new: Person(name: "Eva Lima"))]))
        #expect(decision.kinds == [.correction])
        #expect(story.state("Eva Lima") == .confirmed)
        #expect(story.state("Seated One") == nil)
        #expect(story.waitingNames == ["First Waiting", "Second Waiting"])
    }
}
