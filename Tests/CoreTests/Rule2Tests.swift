import Core
import Foundation
import Histories
import Testing

@Suite("Rule 2: the order is the order of receipt")
struct Rule2Tests {
    @Test(arguments: [(-1.0, NoticeKind.confirmation), (0, .refusedLate), (1, .refusedLate)])
    func `the deadline is the first instant that is too late`(seconds: Double, kind: NoticeKind) {
        var story = Story()
        story.now = Story.deadline + 7_200
        #expect(story.register("Ana Souza", received: Story.deadline + seconds).kinds == [kind])
    }

    @Test func `where late requests wait they come after everybody in time, and get what is left`() {
        var story = Story(capacity: 2) { $0.late = .wait }
        story.register("In Time")
        story.now = Story.deadline + 60
        let late = story.register("Late One")
        // Told of the offer alone, not of a wait that was over at once.
        #expect(late.kinds == [.offer])
        #expect(story.register("Late Two").kinds == [.waiting])
        // Received in time and read now: before those who were late.
        story.register("Slow Post", received: Story.deadline - 60)
        #expect(story.waitingNames == ["Slow Post", "Late Two"])
        story.now = Story.start
        // From the start on nobody comes in, and the offer that nobody answered is over.
        #expect(story.register("Too Late").kinds == [.lapsed, .refusedLate])
    }

    @Test func `who has a seat and asks again after the deadline is told where things stand`() {
        var story = Story()
        story.register("Ana Souza")
        story.now = Story.deadline + 60
        let decision = story.register("Ana Souza")
        #expect(decision.kinds == [.status])
        #expect(decision.notices.first?.seats.map(\.state) == [.confirmed])
    }

    @Test func `a letter that turns up late takes its place on the waiting list, but no seat`() {
        var story = Story(capacity: 1)
        story.now = day(3)
        story.register("Ana Souza")
        story.register("Rui Costa")
        story.register("Late Found", received: day(1))
        #expect(story.state("Ana Souza") == .confirmed)
        #expect(story.waitingNames == ["Late Found", "Rui Costa"])
    }

    @Test func `same instant: the lower UID, then the place in the letter`() {
        let early = Receipt(received: day(1), uid: 2, place: 9)
        #expect(early < Receipt(received: day(1), uid: 3))
        #expect(early < Receipt(received: day(1), uid: 2, place: 10))
        #expect(Receipt(received: day(0), uid: 99) < early)
    }

    @Test func `those who let an offer lapse go behind everybody, also when the server's clock is ahead`() {
        var story = Story(capacity: 1) { $0.lapse = .tail }
        story.register("Seated One")
        story.register("First Waiting")
        story.register("Second Waiting", received: day(9))
        story.send(from: address("Seated One"), .cancel([], seats: nil))
        story.now = day(3)
        #expect(story.decide(.clock).kinds == [.lapsed, .offer])
        #expect(story.waitingNames == ["First Waiting"])
        story.register("Third Waiting", received: day(8))
        #expect(story.waitingNames == ["Third Waiting", "First Waiting"])
    }

    @Test func `nothing is taken before the opening, nor when an organiser closed it`() {
        var event = Event.sample()
        event.opening = day(1)
        var story = Story(roster: Roster(event: event))
        #expect(story.register("Ana Souza").kinds == [.refusedClosed])
        story.now = day(1)
        #expect(story.register("Ana Souza").kinds == [.confirmation])
        event.closed = true
        story = Story(roster: Roster(event: event))
        story.now = day(2)
        #expect(story.register("Ana Souza").kinds == [.refusedClosed])
    }

    @Test func `a yes received before the offer's end is in time however late it is read`() {
        var story = Story(capacity: 1)
        story.register("Seated One")
        story.register("First Waiting")
        story.register("Second Waiting")
        story.send(from: address("Seated One"), .cancel([], seats: nil))
        let received = story.now.addingTimeInterval(3600)
        story.now = day(5)
        // The clock may ring first; as long as the mailbox has not been read, nothing lapses.
        #expect(
            Core.decide(.clock, roster: story.roster, now: story.now, heard: received) { fatalError() }.entries.isEmpty)
        #expect(story.send(from: address("First Waiting"), .accept, received: received).kinds == [.confirmation])
        #expect(story.state("First Waiting") == .confirmed)
        #expect(story.state("Second Waiting") == .waiting)
    }
}
