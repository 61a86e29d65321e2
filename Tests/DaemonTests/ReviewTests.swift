// Letters a person must read: held meanwhile (rule 1), settled at their own place. And another process at the same register.

import Core
import Foundation
import Testing

@testable import Daemon
@testable import Store

@Suite struct ReviewTests {
    let bureau: Bureau

    init() throws { bureau = try Bureau(capacity: 2) }

    /// A letter that asks for more than one letter may, from a town.
    private func large(_ count: Int, uid: UInt32 = 1) throws -> Int {
        let all = [
            "Anna Martin", "Boris Novak", "Carla Olsen", "David Petit", "Emma Quinn", "Frank Rossi", "Greta Sorel",
            "Hugo Thomas",
            "Ines Urban", "Jonas Vidal", "Karla Weiss", "Louis Yvon",
        ]
        let names = all.prefix(count)
        var letter = Letter.register("Grace Kariuki", id: "large.\(uid)@ville.example")
        letter.text = """
            Dear Sir or Madam,

            Please register the following \(count) people for the seminar "Towards a sustainable international action":

            \(names.map { "- \($0)" }.joined(separator: "\n"))

            Yours faithfully,

            Grace Kariuki
            """
        try bureau.handle(letter, uid: uid)
        return try #require(try bureau.reviews().last?.id)
    }

    @Test func `seats are held for a letter under review, and nobody else gets them`() throws {
        _ = try large(11)
        #expect(try bureau.count().held == 2)
        try bureau.handle(.register("Moira Kinnear"), uid: 2)
        #expect(try bureau.states() == ["Moira Kinnear: waiting"])
        #expect(try bureau.kinds() == ["handed-over", "waiting"])
        try bureau.expectSound()
    }

    @Test func `a letter dismissed frees what it held, for whoever waits`() throws {
        let review = try large(11)
        try bureau.handle(.register("Moira Kinnear"), uid: 2)
        try bureau.settle(review, as: .dismiss)
        #expect(try bureau.count().held == 0)
        #expect(try bureau.states() == ["Moira Kinnear: offered"])
        #expect(try bureau.reviews().isEmpty)
    }

    @Test func `people registered for a letter get what it held, at its own place`() throws {
        let review = try large(11)
        bureau.clock.advance(3600)
        try bureau.handle(.register("Moira Kinnear"), uid: 2)
        try bureau.settle(
            review,
            as: .register([Person(name: "Anna Martin"), Person(name: "Boris Novak"), Person(name: "Carla Olsen")]))
        let roster = try bureau.roster()
        #expect(
            roster.attendees.values.filter { $0.state == .confirmed }.map(\.person.name).sorted() == [
                "Anna Martin", "Boris Novak",
            ])
        #expect(roster.waiting.map(\.person.name) == ["Carla Olsen", "Moira Kinnear"])
        #expect(roster.holds.isEmpty)
        try bureau.expectSound()
    }

    @Test func `a letter is settled once`() throws {
        let review = try large(11)
        try bureau.settle(review, as: .dismiss)
        #expect(throws: ActRefusal.self) { try bureau.settle(review, as: .dismiss) }
        #expect(throws: ActRefusal.self) { try bureau.settle(4711, as: .dismiss) }
    }

    @Test func `where the core would have a person look again, nothing is settled and nothing held for ever`() throws {
        let review = try large(11)
        let before = try bureau.roster()
        let people = (0..<11).map { Person(name: "Person Number\($0)") }
        do {
            try bureau.settle(review, as: .register(people))
            // An organiser may go beyond what one letter may ask for: then it is done, and nothing stays held.
            #expect(try bureau.reviews().isEmpty)
            #expect(try bureau.roster().attendees.count == 11)
            #expect(try bureau.roster().holds.isEmpty)
        } catch is ActRefusal {
            #expect(try bureau.reviews().map(\.id) == [review])
            #expect(try bureau.roster() == before)
            try bureau.settle(review, as: .dismiss)
        }
        #expect(try bureau.count().held == 0)
    }

    // MARK: Another process

    @Test func `what another process decides is not decided over`() throws {
        let other = try bureau.another()
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        try bureau.take(.register("Claire Dumont"), uid: 2)
        #expect(try other.queue.sync { try other.receive() } == 1)
        try bureau.handle(.register("Rui Bettencourt"), uid: 3)
        #expect(
            try bureau.states() == ["Moira Kinnear: confirmed", "Claire Dumont: confirmed", "Rui Bettencourt: waiting"])
        try bureau.take(.cancel("Moira Kinnear"), uid: 4)
        #expect(try other.queue.sync { try other.receive() } == 1)
        try bureau.handle(.register("Grace Kariuki"), uid: 5)
        #expect(try bureau.states().suffix(2) == ["Rui Bettencourt: offered", "Grace Kariuki: waiting"])
        try bureau.expectSound()
    }

    @Test func `a settlement from another process is seen by the desk that runs`() throws {
        let review = try large(11)
        let other = try bureau.another()
        try other.queue.sync {
            _ = try other.settle(review, as: .register([Person(name: "Anna Martin")]), by: "Félicia")
        }
        try bureau.handle(.register("Moira Kinnear"), uid: 2)
        try bureau.handle(.register("Claire Dumont"), uid: 3)
        #expect(
            try bureau.states() == ["Anna Martin: confirmed", "Moira Kinnear: confirmed", "Claire Dumont: waiting"])
    }
}
