// Offers: until when they stand, and what becomes of those who do not answer.

import Core
import Foundation
import Histories
import Testing

@Suite("Offers: time enough to answer, never in the night, never beyond the deadline")
struct OfferTests {
    private static let hour: TimeInterval = 3_600

    /// One seat and two who wait, the seat given up: the first of them is offered it.
    private func offered(_ lapse: Policies.Lapse = .leave) -> Story {
        var story = Story(capacity: 1) { $0.lapse = lapse }
        for name in ["Seated One", "First Waiting", "Second Waiting"] { story.register(name) }
        story.giveUp("Seated One")
        return story
    }

    // MARK: How long

    private static func hours(_ hours: Double, before instant: Date) -> Date { instant - hours * hour }

    private static let stands: [(Date, Date)] = [
        (day(0), day(2)),
        // A quarter of what is left to the start.
        (day(33), day(34.75)), (day(36), day(37)),
        // Two hours at least, up to the start itself.
        (hours(4, before: Story.start), hours(2, before: Story.start)), (hours(2, before: Story.start), Story.start),
        // Never beyond the deadline while it is to come, and after it as if there were none.
        (day(29), Story.deadline), (hours(2, before: Story.deadline), Story.deadline), (Story.deadline, day(32)),
    ]

    @Test(arguments: stands)
    func `an offer stands for two days, for less as the event nears, never beyond a limit`(made: Date, until: Date) {
        #expect(Event.sample().offerEnd(from: made) == until)
    }

    private static let tooLate: [Date] = [
        hours(1.999, before: Story.deadline), Story.deadline - 1, hours(1.999, before: Story.start), Story.start,
        Story.start + 60,
    ]

    @Test(arguments: tooLate)
    func `none is made where less than two hours are left`(made: Date) {
        let event = Event.sample()
        #expect(event.offerEnd(from: made) == nil)
    }

    // MARK: At which hour

    private func end(
        _ made: String, _ zone: String = "Europe/Paris", onWeekends: Bool = false,
        deadline: String = "2030-12-02T00:00:00Z", start: String = "2030-12-09T08:00:00Z"
    ) throws -> String? {
        var event = Event.sample()
        event.zone = try #require(TimeZone(identifier: zone))
        event.deadline = try Date(deadline, strategy: .iso8601)
        event.start = try Date(start, strategy: .iso8601)
        event.end = event.start + 8 * Self.hour
        event.policies.offerHours = WorkingHours(opens: 8 * 60, closes: 20 * 60, onWeekends: onWeekends)
        return event.offerEnd(from: try Date(made, strategy: .iso8601))?.rfc3339
    }

    @Test(arguments: [
        // Tuesday noon, and the last minute of the day; then Tuesday night and Monday before dawn.
        ("2030-03-05T11:00:00Z", "2030-03-07T11:00:00Z"), ("2030-03-05T19:00:00Z", "2030-03-07T19:00:00Z"),
        ("2030-03-05T22:00:00Z", "2030-03-08T09:00:00Z"), ("2030-03-04T04:00:00Z", "2030-03-06T09:00:00Z"),
        // To a Saturday, and to a Friday night.
        ("2030-03-07T11:00:00Z", "2030-03-11T09:00:00Z"), ("2030-03-06T22:30:00Z", "2030-03-11T09:00:00Z"),
        // Over the weekend on which the clocks go forward: 19:00 is 20:00 two days later.
        ("2030-03-29T11:00:00Z", "2030-04-01T08:00:00Z"), ("2030-03-30T18:00:00Z", "2030-04-01T18:00:00Z"),
        ("2030-03-30T18:01:00Z", "2030-04-02T08:00:00Z"),
        // And back: 20:30 is 19:30 two days later.
        ("2030-10-25T06:00:00Z", "2030-10-28T09:00:00Z"), ("2030-10-26T18:30:00Z", "2030-10-28T18:30:00Z"),
        ("2030-10-26T19:30:00Z", "2030-10-29T09:00:00Z"),
    ])
    func `in Paris it ends in the hours of a working day, two after they open where it was put off`(
        made: String, until: String
    ) throws {
        #expect(try end(made) == until)
    }

    @Test(arguments: [
        ("2030-03-29T06:00:00Z", "2030-03-31T06:00:00Z"), ("2030-03-29T05:00:00Z", "2030-03-31T08:00:00Z"),
        ("2030-10-25T07:00:00Z", "2030-10-27T07:00:00Z"), ("2030-10-25T06:00:00Z", "2030-10-27T09:00:00Z"),
        ("2030-10-24T22:30:00Z", "2030-10-27T09:00:00Z"),
    ])
    func `on the Sundays when the clocks change the hours are those of the new time`(
        made: String, until: String
    ) throws {
        #expect(try end(made, onWeekends: true) == until)
    }

    /// In UTC the first ends on a Saturday and the second on a Monday.
    @Test(arguments: [
        ("2030-03-07T00:30:00Z", "2030-03-09T00:30:00Z"), ("2030-03-09T01:00:00Z", "2030-03-11T15:00:00Z"),
        ("2030-03-06T02:00:00Z", "2030-03-08T15:00:00Z"), ("2030-03-07T15:00:00Z", "2030-03-11T15:00:00Z"),
    ])
    func `west of Greenwich the day is the day there`(made: String, until: String) throws {
        #expect(try end(made, "America/Bogota") == until)
    }

    /// Monday 10 June at 00:00, and Monday 17 June at 09:00, in Paris.
    @Test(
        arguments: [
            ("2030-06-06T10:00:00Z", "2030-06-07T18:00:00Z"), ("2030-06-07T17:00:00Z", nil),
            ("2030-06-08T10:00:00Z", nil), ("2030-06-09T22:00:00Z", "2030-06-12T08:00:00Z"),
            ("2030-06-14T10:00:00Z", "2030-06-17T07:00:00Z"),
        ] as [(String, String?)])
    func `what would be put off beyond a limit ends in the last hours before it, or is not offered`(
        made: String, until: String?
    ) throws {
        #expect(try end(made, deadline: "2030-06-09T22:00:00Z", start: "2030-06-17T07:00:00Z") == until)
    }

    // MARK: Without an answer

    @Test func `where the event says so, whoever lets an offer pass is out`() {
        var story = offered(.leave)
        story.now = day(2)
        let lapsed = story.decide(.clock)
        #expect(lapsed.kinds == [.lapsed, .offer])
        #expect(lapsed.notices.first?.lapse == .leave)
        #expect(story.state("First Waiting") == .declined)
        #expect(story.yes("First Waiting").kinds == [.status])
        #expect(story.state("First Waiting") == .declined)
    }

    @Test func `or goes to the end of the list, and has another turn`() {
        var story = offered(.tail)
        story.register("Third Waiting")
        story.now = day(2)
        let lapsed = story.decide(.clock)
        #expect(lapsed.notices.first?.lapse == .tail)
        #expect(story.waitingNames == ["Third Waiting", "First Waiting"])
        story.no("Second Waiting")
        #expect(story.no("Third Waiting").notices.last?.to.address == address("First Waiting"))
        #expect(story.state("First Waiting") == .offered(until: day(4)))
    }

    @Test func `or keeps the place and is offered nothing; a late yes has a free seat at once`() {
        var story = offered(.keep)
        story.now = day(2)
        let lapsed = story.decide(.clock)
        #expect(lapsed.kinds == [.lapsed, .offer])
        #expect(lapsed.notices.first?.lapse == .keep)
        #expect(story.waitingNames == ["First Waiting"])
        #expect(story.giveUp("Second Waiting").kinds == [.cancellation])
        #expect(story.roster.count(at: story.now).free == 1)
        #expect(story.decide(.clock).entries.isEmpty)
        #expect(story.yes("First Waiting").kinds == [.confirmation])
        #expect(story.state("First Waiting") == .confirmed)
    }

    @Test func `a late yes where nothing is free is answered with the kept place, before those who came later`() {
        var story = offered(.keep)
        story.register("Third Waiting")
        story.now = day(2)
        story.decide(.clock)
        let late = story.yes("First Waiting")
        #expect(late.kinds == [.status])
        #expect(late.notices.first?.seats.first?.position == 1)
        #expect(story.no("Second Waiting").notices.last?.to.address == address("First Waiting"))
        #expect(story.state("Third Waiting") == .waiting)
    }

    // MARK: By plain answer

    @Test func `a yes takes the seat, and said again is answered with where things stand`() {
        var story = offered()
        #expect(story.yes("First Waiting").kinds == [.confirmation])
        let again = story.yes("First Waiting")
        #expect(again.kinds == [.status])
        #expect(!again.changesSeats)
    }

    @Test func `a no passes the seat on, and nobody else's yes takes it`() {
        var story = offered()
        #expect(story.send(from: "stranger@else.example", .accept).kinds == [.handedOver])
        #expect(story.yes("Second Waiting").kinds == [.status])
        #expect(story.state("First Waiting")?.isOffered == true)
        #expect(story.no("First Waiting").kinds == [.cancellation, .offer])
        #expect(story.state("First Waiting") == .declined)
        #expect(story.state("Second Waiting")?.isOffered == true)
    }
}
