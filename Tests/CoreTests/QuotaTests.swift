// Quotas beside the capacity: limits, kept seats, the organiser's reserve, and what whoever waits is told of them.

import Core
import Foundation
import Histories
import Testing

@Suite("Quotas: so many of a kind, and so many kept for them")
struct QuotaTests {
    private func category(_ name: String, limit: Int? = nil, keeps: Int = 0) -> Quota {
        Quota(
            name: name, labels: Texts([.english: name]), trait: .category, values: [name], limit: limit, keeps: keeps)
    }

    private func region(_ name: String, limit: Int? = nil, keeps: Int = 0, until: Date? = nil) -> Quota {
        Quota(
            name: name, labels: Texts([.english: name]), trait: .answer("region"), values: [name], limit: limit,
            keeps: keeps, until: until)
    }

    private let guest = Act.Deed.register(
        [Person(name: "Guest One")], contact: Contact(address: Story.office), language: .english)

    @Test func `a full category makes its people wait, and nobody else`() {
        var story = Story(quotas: [category("press", limit: 2)])
        story.ask("Press One", as: "press")
        story.ask("Press Two", as: "press")
        let waiting = story.ask("Press Three", as: "press")
        #expect(waiting.kinds == [.waiting])
        #expect(waiting.notices.first?.shortage?.limit == .quota("press"))
        #expect(waiting.notices.first?.shortage?.size == 2)
        #expect(waiting.notices.first?.shortage?.grade == .full)
        #expect(story.ask("Town Clerk").kinds == [.confirmation])
        #expect(story.giveUp("Press One").kinds == [.cancellation, .offer])
        #expect(story.state("Press Three")?.isOffered == true)
    }

    @Test func `seats kept for a region are its people's until the date, and then of everybody who waits`() {
        var story = Story(capacity: 3, quotas: [region("south", keeps: 2, until: day(10))])
        story.ask("North One", from: "north")
        let waiting = story.ask("North Two", from: "north")
        #expect(waiting.kinds == [.waiting])
        #expect(waiting.notices.first?.shortage?.limit == .kept("south"))
        #expect(story.ask("South One", from: "south").kinds == [.confirmation])
        #expect(story.roster.count(at: story.now).kept == 1)
        #expect(story.roster.count(at: story.now).free == 0)
        #expect(story.roster.event.nextTurn(after: story.now) == day(10))
        story.now = day(10) - 1
        #expect(story.decide(.clock).entries.isEmpty)
        story.now = day(10)
        #expect(story.decide(.clock).kinds == [.offer])
        #expect(story.state("North Two") == .offered(until: day(12)))
        let late = story.ask("South Two", from: "south")
        #expect(late.notices.first?.shortage?.limit == .capacity)
        #expect(late.notices.first?.shortage?.grade == .offered)
    }

    @Test func `a seat that is kept is not said to be somebody's to answer for`() {
        var story = Story(capacity: 1, quotas: [region("south", keeps: 1)])
        let waiting = story.ask("North One", from: "north")
        #expect(waiting.notices.first?.shortage?.limit == .kept("south"))
        #expect(waiting.notices.first?.shortage?.grade != .offered)
    }

    @Test func `whoever two quotas count needs room in both`() {
        var story = Story(quotas: [category("press", limit: 1), region("south", limit: 2)])
        story.ask("Press South", as: "press", from: "south")
        let press = story.ask("Press North", as: "press", from: "north")
        #expect(press.notices.first?.shortage?.limit == .quota("press"))
        #expect(story.ask("South Two", from: "south").kinds == [.confirmation])
        let south = story.ask("South Three", from: "south")
        #expect(south.notices.first?.shortage?.limit == .quota("south"))
        #expect(story.ask("Press Souther", as: "press", from: "south").kinds == [.waiting])
        // One seat less fills two quotas less: the first of each has one.
        let freed = story.giveUp("Press South")
        #expect(freed.kinds == [.cancellation, .offer, .offer])
        #expect(freed.notices.dropFirst().map(\.to.address) == [address("Press North"), address("South Three")])
        #expect(story.waitingNames == ["Press Souther"])
    }

    @Test func `whoever fills two kept seats with one leaves the other to those who wait`() {
        var story = Story(capacity: 2, quotas: [category("local", keeps: 1), region("south", keeps: 1)])
        #expect(story.ask("North One", from: "north").notices.first?.shortage?.limit == .kept("local"))
        #expect(story.ask("Local South", as: "local", from: "south").kinds == [.confirmation, .offer])
        #expect(story.state("North One")?.isOffered == true)
    }

    @Test func `the organiser's reserve is given by organisers, and goes back to them`() {
        var story = Story(capacity: 3, reserved: 1)
        story.register("Town One")
        story.register("Town Two")
        #expect(story.register("Town Three").notices.first?.shortage?.limit == .reserved)
        let given = story.act(guest)
        #expect(given.kinds == [.confirmation])
        #expect(given.entries.contains { $0.reason.contains("anna") && $0.reason.contains("of the reserve") })
        #expect(story.state("Guest One") == .confirmed)
        // A seat that was never reserved is passed on, the reserved one is not.
        #expect(story.giveUp("Town One").kinds == [.cancellation, .offer])
        story.register("Town Four")
        #expect(story.act(.cancel(Whom(Story.office, name: "Guest One"))).kinds == [.cancellation])
        #expect(story.waitingNames == ["Town Four"])
        #expect(story.roster.count(at: story.now).kept == 1)
    }

    @Test func `the reserve is the organiser's to give where there is no waiting list either`() {
        var story = Story(capacity: 1, reserved: 1) { $0.waitingList = false }
        #expect(story.register("Town One").kinds == [.refusedFull])
        #expect(story.act(guest).kinds == [.confirmation])
        #expect(story.state("Guest One") == .confirmed)
    }

    @Test func `an organiser's word gives somebody who waits a seat of the reserve`() {
        var story = Story(capacity: 1, reserved: 1)
        #expect(story.register("Town One").kinds == [.waiting])
        #expect(story.act(.confirm(Whom(address("Town One")))).kinds == [.confirmation])
        #expect(story.state("Town One") == .confirmed)
    }

    @Test func `who waits is told how final it is: all taken, held for a reading, or offered`() {
        var story = Story(capacity: 1)
        story.register("Seated One")
        let full = story.register("First Waiting").notices.first?.shortage
        #expect(full?.limit == .capacity)
        #expect(full?.grade == .full)
        story.giveUp("Seated One")
        let offered = story.register("Second Waiting").notices.first?.shortage
        #expect(offered?.taken.offered == 1)
        #expect(offered?.grade == .offered)
        story = Story(capacity: 1)
        story.send(from: "unclear@town.example", .review(seats: 1))
        let held = story.register("First Waiting").notices.first?.shortage
        #expect(held?.taken.held == 1)
        #expect(held?.grade == .held)
    }

    @Test func `a correction into a full quota is for a person, one out of it passes the place on`() {
        var story = Story(quotas: [category("press", limit: 1)])
        story.ask("Press One", as: "press")
        story.ask("Town Clerk")
        story.ask("Press Two", as: "press")
        func corrected(_ name: String, to category: String) -> Decision {
            story.send(
                from: address(name), .change([.correct(old: nil, new: Person(name: name, category: category))]))
        }
        let into = corrected("Town Clerk", to: "press")
        #expect(into.kinds == [.handedOver])
        #expect(into.review?.contains("quota press") == true)
        #expect(!into.changesSeats)
        #expect(story.state("Town Clerk") == .confirmed)
        let out = corrected("Press One", to: "local")
        #expect(out.kinds == [.correction, .offer])
        #expect(story.state("Press Two")?.isOffered == true)
    }

    @Test func `a raised quota takes from the waiting list, a lowered one throws nobody out and says how many`() {
        var story = Story(quotas: [category("press", limit: 1)])
        for name in ["Press One", "Press Two", "Press Three", "Press Four"] { story.ask(name, as: "press") }
        #expect(story.act(.quota("press", 3)).kinds == [.offer, .offer])
        #expect(story.waitingNames == ["Press Four"])
        let lowered = story.act(.quota("press", 1))
        #expect(lowered.kinds.isEmpty)
        #expect(lowered.alerts == [.over(quota: "press", by: 2)])
        #expect(story.state("Press Three")?.isOffered == true)
        let unknown = story.act(.quota("staff", 3))
        #expect(unknown.refused == "there is no quota staff; known here: press")
        #expect(unknown.entries.isEmpty)
    }

    @Test func `a lowered capacity throws nobody out, and organisers are told by how many it is over`() {
        var story = Story(capacity: 3)
        for name in ["Town One", "Town Two", "Town Three", "Town Four"] { story.register(name) }
        let lowered = story.act(.capacity(1))
        #expect(lowered.kinds.isEmpty)
        #expect(lowered.alerts == [.over(quota: nil, by: 2)])
        #expect(story.roster.count(at: story.now).confirmed == 3)
        // What is given up goes to nobody until there is room again.
        #expect(story.giveUp("Town One").kinds == [.cancellation])
        #expect(story.giveUp("Town Two").kinds == [.cancellation])
        #expect(story.giveUp("Town Three").kinds == [.cancellation, .offer])
    }
}
