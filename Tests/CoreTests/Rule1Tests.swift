import Core
import Foundation
import Histories
import Testing

@Suite("Rule 1: seats given and held never exceed the capacity")
struct Rule1Tests {
    @Test func `of a party of four with two free seats two are seated and two wait, in the order named`() {
        var story = Story(capacity: 3)
        story.register("Early Bird")
        let people = ["Ana Souza", "Rui Costa", "Eva Lima", "Leo Reis"].map { Person(name: $0) }
        let decision = story.send(from: "desk@town.example", .register(people))
        #expect(decision.kinds == [.confirmation])
        #expect(decision.notices.first?.seats.map(\.state) == [.confirmed, .confirmed, .waiting, .waiting])
        #expect(decision.notices.first?.seats.map(\.position) == [nil, nil, 1, 2])
        #expect(story.waitingNames == ["Eva Lima", "Leo Reis"])
    }

    @Test func `a review holds seats, and settling it seats the letter's people before those who wait`() {
        var story = Story(capacity: 2)
        let unclear = story.letter(from: "desk@town.example", .review(seats: 2))
        #expect(story.decide(.request(unclear)).kinds == [.handedOver])
        story.register("Marie Martin")
        #expect(story.state("Marie Martin") == .waiting)
        var settled = unclear
        settled.wish = .register(["Ana Souza", "Rui Costa", "Eva Lima"].map { Person(name: $0) })
        story.decide(.act(Act(by: "anna", deed: .settle(review: unclear.message, as: settled))))
        #expect(story.state("Ana Souza") == .confirmed)
        #expect(story.state("Rui Costa") == .confirmed)
        // Beyond what was held they take their place by receipt, which is before hers.
        #expect(story.waitingNames == ["Eva Lima", "Marie Martin"])
        #expect(story.roster.holds.isEmpty)
    }

    @Test func `settling for fewer than were held passes the rest on at once`() {
        var story = Story(capacity: 2) { $0.freedSeat = .confirm }
        let unclear = story.letter(from: "desk@town.example", .review(seats: 2))
        story.decide(.request(unclear))
        story.register("Marie Martin")
        var settled = unclear
        settled.wish = .register([Person(name: "Ana Souza")])
        story.decide(.act(Act(by: "anna", deed: .settle(review: unclear.message, as: settled))))
        #expect(story.state("Ana Souza") == .confirmed)
        #expect(story.state("Marie Martin") == .confirmed)
    }

    @Test func `a dismissed review frees what it held`() {
        var story = Story(capacity: 1)
        let unclear = story.letter(from: "desk@town.example", .review(seats: 1))
        story.decide(.request(unclear))
        story.register("Marie Martin")
        let decision = story.decide(.act(Act(by: "anna", deed: .dismiss(review: unclear.message))))
        #expect(decision.kinds == [.offer])
        #expect(story.state("Marie Martin")?.isOffered == true)
    }

    @Test func `the holds of one sender do not pile up`() {
        var story = Story(capacity: 5)
        story.send(from: "desk@town.example", .review(seats: 2))
        story.send(from: "Desk@Town.example", .review(seats: 2))
        #expect(story.roster.count(at: story.now).held == 2)
        story.send(from: "other@town.example", .review(seats: 9))
        #expect(story.roster.count(at: story.now).held == 5)
        #expect(story.roster.count(at: story.now).free == 0)
    }

    @Test func `without a waiting list a party beyond the free seats is refused whole, by whatever way it asks`() {
        var story = Story(capacity: 2) { $0.waitingList = false }
        story.register("Early Bird")
        let two = [Person(name: "Ana Souza"), Person(name: "Rui Costa")]
        #expect(story.send(from: "desk@town.example", .register(two)).kinds == [.refusedFull])
        #expect(story.send(from: "desk@town.example", .change(two.map { .add($0) })).kinds == [.refusedFull])
        #expect(story.send(from: "desk@town.example", .register([two[0], two[0]])).kinds == [.confirmation])
        let mixed = story.send(
            from: "desk@town.example",
            .change([.correct(old: two[0], new: Person(name: "Ana Sousa")), .add(two[1])]))
        #expect(mixed.kinds == [.refusedFull, .correction])
        #expect(story.roster.count(at: story.now).confirmed == 2)
    }

    @Test func `without a waiting list held seats are not counted twice when a review is settled`() {
        var story = Story(capacity: 2) { $0.waitingList = false }
        let unclear = story.letter(from: "desk@town.example", .review(seats: 2))
        story.decide(.request(unclear))
        var settled = unclear
        settled.wish = .register(["A One", "B Two", "C Three"].map { Person(name: $0) })
        let decision = story.decide(.act(Act(by: "anna", deed: .settle(review: unclear.message, as: settled))))
        #expect(decision.kinds == [.refusedFull])
    }
}
