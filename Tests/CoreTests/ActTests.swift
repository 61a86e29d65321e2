// What organisers do: decided like a letter, done once, and journalled with who did it.

import Core
import Foundation
import Histories
import Testing

@Suite("The organiser's acts: done once, and the journal says who")
struct ActTests {
    private let english = Language.english
    private let office = Contact(address: Story.office)

    /// One seat, and two who wait.
    private func full() -> Story {
        var story = Story(capacity: 1)
        for name in ["Seated One", "First Waiting", "Second Waiting"] { story.register(name) }
        return story
    }

    private static let deeds: [Act.Deed] = [
        .register([Person(name: "Guest One")], contact: Contact(address: Story.office), language: .english),
        .cancel(Whom(address("Seated One"))), .confirm(Whom(address("First Waiting"))),
        .decline(Whom(address("Second Waiting"))), .move(Whom(address("Second Waiting")), place: 1), .capacity(2),
        .close,
    ]

    @Test(arguments: deeds)
    func `an act is done with the organiser's name, and said again changes nothing`(deed: Act.Deed) throws {
        var story = full()
        story.now = day(1)
        let done = story.act(deed, beyond: true)
        #expect(done.refused == nil)
        #expect(done.entries.first?.reason.contains("anna") == true)
        let again = story.act(deed, beyond: true)
        #expect(again.refused != nil)
        #expect(again.entries.isEmpty && again.notices.isEmpty && again.alerts.isEmpty)
        #expect(try story.rebuilt() == story.roster)
    }

    @Test func `who is registered gets a confirmation in the language given, or a place behind those who wait`() {
        var story = Story(capacity: 1)
        let seated = story.act(.register([Person(name: "Guest One")], contact: office, language: english))
        #expect(seated.kinds == [.confirmation])
        #expect(seated.notices.first?.to.address == Story.office)
        #expect(seated.notices.first?.language == .english)
        story.register("First Waiting")
        story.now = day(1)
        let waiting = story.act(.register([Person(name: "Guest Two")], contact: office, language: english))
        #expect(waiting.kinds == [.waiting])
        #expect(waiting.notices.first?.shortage?.limit == .capacity)
        #expect(story.waitingNames == ["First Waiting", "Guest Two"])
    }

    @Test func `beyond the seats there are only when the organiser says so, and then the journal says it too`() {
        var story = full()
        let guest = Act.Deed.register([Person(name: "Guest One")], contact: office, language: english)
        let given = story.act(guest, beyond: true)
        #expect(given.kinds == [.confirmation])
        #expect(given.alerts == [.over(quota: nil, by: 1)])
        #expect(given.entries.contains { $0.reason.contains("anna") && $0.reason.contains("beyond what there is") })
        #expect(story.waitingNames == ["First Waiting", "Second Waiting"])
    }

    @Test func `a seat that is not there is confirmed to nobody, unless beyond what there is`() {
        var story = full()
        let whom = Whom(address("Second Waiting"))
        let refused = story.act(.confirm(whom))
        #expect(refused.refused == "Second Waiting waits: seats 1 of 1 taken: 1 confirmed")
        #expect(refused.entries.isEmpty && refused.notices.isEmpty)
        let done = story.act(.confirm(whom), beyond: true)
        #expect(done.kinds == [.confirmation])
        #expect(done.alerts == [.over(quota: nil, by: 1)])
        #expect(done.entries.first?.reason.contains("beyond what there is") == true)
        #expect(story.state("Second Waiting") == .confirmed)
    }

    @Test func `a confirm that is refused for one of several changes nothing for the others`() {
        var story = Story(capacity: 2) { $0.party = .together }
        story.register("Seated One")
        story.ask(["Ana Souza", "Rui Costa"])
        let refused = story.act(.confirm(Whom(Story.office)))
        #expect(refused.refused != nil)
        #expect(refused.entries.isEmpty && refused.notices.isEmpty)
        #expect(story.waitingNames == ["Ana Souza", "Rui Costa"])
    }

    @Test func `an offer is confirmed or taken back by an organiser, a seat given only cancelled`() throws {
        var story = full()
        let cancelled = story.act(.cancel(Whom(try story.reference(of: address("Seated One")).text.lowercased())))
        #expect(cancelled.kinds == [.cancellation, .offer])
        #expect(story.act(.decline(Whom(address("First Waiting")))).kinds == [.cancellation, .offer])
        #expect(story.act(.confirm(Whom(address("Second Waiting")))).kinds == [.confirmation])
        let refused = story.act(.decline(Whom(address("Second Waiting"))))
        #expect(refused.refused == "they have their seats already; cancel takes them back")
        #expect(story.state("Second Waiting") == .confirmed)
    }

    @Test func `a place on the list is given by number, up and down, and the others make room`() {
        var story = full()
        story.register("Third Waiting")
        let first = story.act(.move(Whom(address("Third Waiting")), place: 1))
        #expect(first.kinds == [.status])
        #expect(first.notices.first?.seats.first?.position == 1)
        #expect(first.entries.allSatisfy { $0.reason.contains("anna") })
        #expect(story.waitingNames == ["Third Waiting", "First Waiting", "Second Waiting"])
        story.act(.move(Whom(address("First Waiting")), place: 3))
        #expect(story.waitingNames == ["Third Waiting", "Second Waiting", "First Waiting"])
        #expect(story.giveUp("Seated One").notices.last?.to.address == address("Third Waiting"))
        let off = story.act(.move(Whom(address("First Waiting")), place: 9))
        #expect(off.refused == "place 9 is not on the list, which has 2")
        let seated = story.act(.move(Whom(address("Third Waiting")), place: 1))
        #expect(seated.refused == "Third Waiting does not wait")
    }

    @Test func `more seats go to those who wait in one pass`() {
        var story = full()
        story.register("Third Waiting")
        let raised = story.act(.capacity(3))
        #expect(raised.notices.map(\.kind) == [.offer, .offer])
        #expect(raised.notices.map(\.to.address) == [address("First Waiting"), address("Second Waiting")])
        #expect(story.waitingNames == ["Third Waiting"])
        #expect(story.roster.size == 3)
    }

    @Test func `closed is closed for letters until it is open again, and never for organisers`() {
        var story = Story(capacity: 5)
        story.act(.close)
        #expect(story.register("Ana Souza").kinds == [.refusedClosed])
        let guest = Act.Deed.register([Person(name: "Guest One")], contact: office, language: english)
        #expect(story.act(guest).kinds == [.confirmation])
        #expect(story.act(.reopen).refused == nil)
        #expect(story.register("Ana Souza").kinds == [.confirmation])
    }

    @Test func `after the deadline an organiser may let somebody in, and the journal says who did`() {
        var story = Story(capacity: 5)
        story.now = Story.deadline + 60
        #expect(story.register("Late Comer").kinds == [.refusedLate])
        let contact = Contact(address: address("Late Comer"))
        let done = story.act(.register([.named("Late Comer")], contact: contact, language: .french))
        #expect(done.kinds == [.confirmation])
        #expect(done.entries.allSatisfy { $0.reason.contains("anna registered them") })
        #expect(story.state("Late Comer") == .confirmed)
    }

    @Test func `whoever is not known is named in the refusal`() throws {
        var story = full()
        let unknown = story.act(.cancel(Whom("TST-777777")))
        #expect(unknown.refused == "nothing is registered under TST-777777")
        let code = try story.reference(of: address("Seated One")).text
        let other = story.act(.cancel(Whom(code, name: "Eva Lima")))
        #expect(other.refused == "there is no one Eva Lima in \(code), but Seated One")
        #expect(unknown.entries.isEmpty && other.entries.isEmpty)
    }
}

@Suite("Alterations: what organisers altered holds as long as the event file says what it said")
struct AlterationsTests {
    @Test func `each gives way when the file says something else in its place`() {
        var event = Event.sample(capacity: 10)
        let labels = Texts([.english: "Press"])
        event.quotas = [Quota(name: "press", labels: labels, trait: .category, values: ["press"], keeps: 3)]
        var alterations = Alterations()
        alterations.capacity = .init(value: 20, instead: 10)
        alterations.closed = .init(value: true, instead: false)
        alterations.quotas = ["press": .init(value: 5, instead: 3)]
        #expect(alterations.applied(to: event).capacity == 20)
        #expect(alterations.applied(to: event).closed)
        #expect(alterations.applied(to: event).quota("press")?.keeps == 5)
        event.capacity = 15
        event.quotas[0].keeps = 4
        #expect(alterations.applied(to: event).capacity == 15)
        #expect(alterations.applied(to: event).closed)
        #expect(alterations.applied(to: event).quota("press")?.keeps == 4)
    }

    @Test func `a larger hall in the file fills from the waiting list, a smaller one alerts once`() {
        var story = Story(capacity: 1)
        for name in ["Seated One", "First Waiting", "Second Waiting", "Third Waiting"] { story.register(name) }
        story.act(.capacity(2))
        var event = story.roster.configured
        event.capacity = 3
        story = Story(roster: story.roster.under(event))
        #expect(story.roster.event.capacity == 3)
        #expect(story.decide(.clock).kinds == [.offer])
        #expect(story.waitingNames == ["Third Waiting"])
        event.capacity = 2
        story = Story(roster: story.roster.under(event))
        #expect(story.decide(.clock).alerts == [.over(quota: nil, by: 1)])
        #expect(story.roster.count(at: story.now).offered == 2)
        let again = story.decide(.clock)
        #expect(again.alerts.isEmpty && again.entries.isEmpty)
    }
}
