import Core
import Foundation
import Histories
import Testing

@Suite("Campaigns: when they are due, and to whom they go")
struct CampaignTests {
    private func event(_ zone: String, start: String, deadline: String) throws -> Event {
        var event = Event.sample()
        event.zone = try #require(TimeZone(identifier: zone))
        event.start = try Date(start, strategy: .iso8601)
        event.end = event.start + 8 * 3_600
        event.deadline = try Date(deadline, strategy: .iso8601)
        return event
    }

    private func campaign(
        _ anchor: Campaign.Anchor, _ days: Int, _ minute: Int, audience: Audience = .confirmed
    ) -> Campaign {
        Campaign(name: "c", kind: .reminder, audience: audience, when: .day(days, anchor, minuteOfDay: minute))
    }

    /// Paris: clocks go from 02:00 to 03:00 on 31 March 2030, and from 03:00 to 02:00 on 27 October 2030.
    @Test(arguments: [
        (Campaign.Anchor.start, -3, 9 * 60, "2030-03-30T08:00:00Z"),
        (.start, -2, 9 * 60, "2030-03-31T07:00:00Z"),
        (.start, -2, 2 * 60 + 30, "2030-03-31T01:00:00Z"),
        (.start, -2, 0, "2030-03-30T23:00:00Z"),
        (.end, 1, 18 * 60, "2030-04-03T16:00:00Z"),
        (.deadline, -1, 10 * 60, "2030-03-24T09:00:00Z"),
        (.deadline, 0, 0, "2030-03-24T23:00:00Z"),
        (.deadline, 7, 23 * 60 + 59, "2030-04-01T21:59:00Z"),
    ])
    func `in spring the wall clock counts, and in the gap its first instant`(
        anchor: Campaign.Anchor, days: Int, minute: Int, due: String
    ) throws {
        let event = try event("Europe/Paris", start: "2030-04-02T07:00:00Z", deadline: "2030-03-24T23:00:00Z")
        #expect(campaign(anchor, days, minute).due(in: event) == (try Date(due, strategy: .iso8601)))
    }

    @Test(arguments: [
        (-3, 2 * 60 + 30, "2030-10-26T00:30:00Z"), (-2, 2 * 60 + 30, "2030-10-27T00:30:00Z"),
        (-2, 9 * 60, "2030-10-27T08:00:00Z"), (-1, 2 * 60 + 30, "2030-10-28T01:30:00Z"),
    ])
    func `in autumn the first of two equal times counts`(days: Int, minute: Int, due: String) throws {
        let event = try event("Europe/Paris", start: "2030-10-29T08:00:00Z", deadline: "2030-10-20T22:00:00Z")
        #expect(campaign(.start, days, minute).due(in: event) == (try Date(due, strategy: .iso8601)))
    }

    @Test func `where a day has no midnight its first instant is meant`() throws {
        // Beirut: clocks go from 00:00 to 01:00 on 31 March 2030.
        let event = try event("Asia/Beirut", start: "2030-04-01T07:00:00Z", deadline: "2030-03-20T22:00:00Z")
        #expect(campaign(.start, -1, 0).due(in: event) == (try Date("2030-03-30T22:00:00Z", strategy: .iso8601)))
        #expect(campaign(.start, -1, 9 * 60).due(in: event) == (try Date("2030-03-31T06:00:00Z", strategy: .iso8601)))
    }

    private func story() -> Story {
        var story = Story(capacity: 5)
        story.send(
            from: "office@town.example",
            .register([
                Person(name: "Ana Souza"), .named("Rui Costa"), Person(name: "Eva Lima", email: "shared@town.example"),
                Person(name: "Leo Reis", email: "SHARED@town.example"),
                Person(name: "Office", email: "office@town.example"),
            ]))
        story.register("Wai Ting")
        return story
    }

    @Test func `each address gets one reminder, with all the seats it is for`() {
        let notices = campaign(.start, -1, 0).notices(to: story().roster, invitees: [])
        let seats = Dictionary(uniqueKeysWithValues: notices.map { ($0.to.key, $0.seats.map(\.person.name)) })
        #expect(
            seats == [
                "office@town.example": ["Ana Souza", "Office"], address("Rui Costa"): ["Rui Costa"],
                "shared@town.example": ["Eva Lima", "Leo Reis"],
            ])
        #expect(notices.allSatisfy { $0.kind == .reminder && $0.campaign == "c" && !$0.isReply })
        let waiting = campaign(.start, -1, 0, audience: .waiting).notices(to: story().roster, invitees: [])
        #expect(waiting.map(\.to.address) == [address("Wai Ting")])
        #expect(waiting.first?.seats.first?.position == 1)
    }

    @Test func `invitees are reminded once an address, and not those who answered or were put down by a colleague`() {
        func invitee(_ address: String, answered: Bool = false) -> Invitee {
            Invitee(contact: Contact(address: address), language: .french, hasAnswered: answered)
        }
        let invitees = [
            invitee("new@city.example"), invitee("NEW@city.example"), invitee("Office@town.example"),
            invitee(address("Rui Costa")), invitee("no@city.example", answered: true), invitee("other@city.example"),
        ]
        let notices = campaign(.deadline, -3, 0, audience: .unanswered).notices(to: story().roster, invitees: invitees)
        #expect(notices.map(\.to.address) == ["new@city.example", "other@city.example"])
        #expect(notices.allSatisfy { $0.language == .french && $0.reference == nil && $0.seats.isEmpty })
    }
}
