// Rosters, stored row by row with the journal: what the tables give, what the journal alone gives, and what was decided are one.

import Foundation
import GRDB
import Rig
import Testing

@testable import Core
@testable import Store

@Suite struct RosterTests {
    let folder: TemporaryFolder
    let register: Register

    init() throws {
        folder = try TemporaryFolder()
        register = try folder.register()
    }

    /// Everything the core can be asked, by few people, so that they get into each other's way.
    private struct Causes {
        var random: SeededGenerator
        var letter = 0

        mutating func person() -> Person {
            let names = ["Awa Diallo", "João Pereira", "Carmen Ruiz", "Éloïse Œhler", "Li Na", "Sam O'Neil"]
            let index = Int.random(in: 0..<names.count, using: &random)
            return Person(
                name: names[index], organisation: Bool.random(using: &random) ? "Ville \(index)" : nil,
                email: Bool.random(using: &random) ? "p\(index)@ville.example" : nil,
                category: Bool.random(using: &random) ? "local-authority" : nil,
                needs: Bool.random(using: &random) ? "végétarien \"strict\"" : nil)
        }

        mutating func request(at now: Date) -> Request {
            letter += 1
            let sender = Int.random(in: 0..<5, using: &random)
            let wishes: [Wish] = [
                .register([person()]), .register([person(), person()]), .register([person()]), .cancel([], seats: nil),
                .cancel([person()], seats: 1), .change([.substitute(old: nil, new: person())]),
                .change([.correct(old: nil, new: person())]), .change([.add(person()), .remove(person())]),
                .status, .accept, .decline, .review(seats: Int.random(in: 0...3, using: &random)),
            ]
            var request = Request(
                origin: Origin(
                    messageID: "l\(letter)@ville.example", references: ["a@b.example"], subject: "Inscription"),
                sender: Contact(name: "S. \(sender)", address: "S\(sender)@Ville.example"),
                proof: Bool.random(using: &random) ? .authenticated : .none,
                receipt: Receipt(received: now, uid: UInt32(letter)), language: .french,
                wish: wishes.randomElement(using: &random) ?? .status)
            request.message = letter
            return request
        }
    }

    @Test(arguments: UInt64(0)..<40)
    func `tables and journal give the roster that was decided`(seed: UInt64) throws {
        var policies = Policies()
        policies.freedSeat = seed % 2 == 0 ? .offer : .confirm
        policies.lapse = seed % 3 == 0 ? .tail : .leave
        policies.offerLasts = 3600
        policies.proof = seed % 5 != 0
        let event = Seminar.event(capacity: 3, policies: policies)
        var causes = Causes(random: SeededGenerator(seed: seed))
        let letters = try register.takeLetters(1...60)
        var open: [(Int, Request)] = []
        var code = 0
        var roster = Roster(event: event)
        var now = Seminar.now
        for _ in letters {
            now += TimeInterval(Int.random(in: 1...2000, using: &causes.random))
            let request = causes.request(at: now)
            let cause: Cause
            switch Int.random(in: 0..<10, using: &causes.random) {
            case 0: cause = .clock
            case 1 where !open.isEmpty: cause = .act(Act(by: "Félicia", deed: .dismiss(review: open.removeFirst().0)))
            case 2 where !open.isEmpty:
                var (review, settled) = open.removeFirst()
                settled.wish = .register([causes.person()])
                cause = .act(Act(by: "Félicia", deed: .settle(review: review, as: settled)))
            default: cause = .request(request)
            }
            let decision = decide(cause, roster: roster, now: now) {
                code += 1
                return Reference(prefix: "SIA", number: code * 7919)
            }
            for entry in decision.entries { roster.apply(entry.change) }
            if case .request = cause, decision.review != nil { open.append((request.message, request)) }
            try register.transaction {
                try $0.write(decision.entries, event: event.code, cause: .timer, roster: roster, at: now)
            }
        }
        #expect(!roster.attendees.isEmpty)
        let (stored, replayed) = try register.read { (try $0.roster(of: event), try $0.replayedRoster(of: event)) }
        #expect(stored == roster)
        #expect(replayed == roster)
        #expect(try folder.register().read { try $0.roster(of: event) } == roster)
    }

    @Test func `an event without letters has an empty roster`() throws {
        let event = Seminar.event()
        #expect(try register.read { try $0.roster(of: event) } == Roster(event: event))
        #expect(try register.read { try $0.replayedRoster(of: event) } == Roster(event: event))
    }

    // MARK: Values, there and back

    private let reference = Reference(prefix: "SIA", number: 99)
    private var registration: Registration {
        Registration(
            reference: reference, event: EventCode("sia"), contact: Contact(name: "Awa", address: "Awa@Dakar.example"),
            language: .portuguese, received: Seminar.now,
            origin: Origin(messageID: "1@dakar.example", references: ["0@dakar.example"], subject: "Ça / “x”"))
    }

    private func attendee(_ id: Int, _ state: AttendeeState) -> Attendee {
        Attendee(
            id: id, reference: reference,
            person: Person(
                name: "Awa Diallo ✓", organisation: "Ville\nde Dakar", email: "awa@dakar.example", category: "x",
                needs: "'"),
            state: state, receipt: Receipt(received: Seminar.now, uid: .max, place: 3))
    }

    private func write(_ changes: [Change], _ roster: inout Roster, cause: JournalCause = .timer) throws {
        for change in changes { roster.apply(change) }
        let roster = roster
        try register.transaction {
            try $0.write(
                changes.map { Entry(change: $0, reason: "a test") }, event: EventCode("sia"), cause: cause,
                roster: roster,
                at: Seminar.now)
        }
    }

    @Test func `every change comes back as it went in`() throws {
        let event = Seminar.event()
        var roster = Roster(event: event)
        try register.takeLetters(1...2)
        let states: [AttendeeState] = [
            .unconfirmed, .confirmed, .waiting, .offered(until: Seminar.now.addingTimeInterval(0.125)), .declined,
            .cancelled,
            .present,
        ]
        let other = Person(name: "João Pereira")
        let wish = Wish.change([
            .substitute(old: other, new: other), .correct(old: nil, new: other), .add(other), .remove(other),
        ])
        let question = Question(id: 5, reference: reference, wish: wish, asked: Seminar.now)
        let hold = Hold(
            review: 2, seats: 2, receipt: Receipt(received: Seminar.now, uid: 2, place: 1), sender: "x@ville.example")
        let changes: [Change] =
            [.opened(registration)] + states.enumerated().map { .entered(attendee($0.offset + 1, $0.element)) } + [
                .moved(attendee: 3, from: .waiting, to: .offered(until: Seminar.start), receipt: nil),
                .moved(
                    attendee: 4, from: states[3], to: .waiting,
                    receipt: Receipt(received: Seminar.start, uid: 0, place: 9)),
                .substituted(attendee: 1, from: attendee(1, .unconfirmed).person, to: other),
                .corrected(attendee: 1, from: other, to: Person(name: "J. Pereira", email: "j@evora.example")),
                .asked(question),
                .asked(Question(id: 6, reference: reference, wish: .cancel([other], seats: nil), asked: Seminar.now)),
                .answered(question: 6, yes: true), .held(hold),
                .held(Hold(review: 1, seats: 1, receipt: Receipt(received: Seminar.now), sender: "y@ville.example")),
                .released(review: 1),
            ]
        try write(changes, &roster, cause: .message(1))
        let (stored, replayed, lines) = try register.read {
            (try $0.roster(of: event), try $0.replayedRoster(of: event), try $0.history(of: reference.text))
        }
        #expect(stored == roster)
        #expect(replayed == roster)
        #expect(
            stored.attendees.count == states.count && stored.questions == [5: question] && stored.holds == [2: hold])
        #expect(lines.allSatisfy { $0.letter == 1 && $0.cause == "message" && $0.at == Seminar.now })
        #expect(lines.compactMap(\.change).contains(.opened(registration)))
    }

    @Test func `an identifier is never used again, not even when its row is gone`() throws {
        let event = Seminar.event()
        var roster = Roster(event: event)
        try write(
            [
                .opened(registration), .entered(attendee(1, .confirmed)), .entered(attendee(2, .confirmed)),
                .asked(Question(id: 1, reference: reference, wish: .accept, asked: Seminar.now)),
                .answered(question: 1, yes: false),
            ], &roster)
        try register.transaction { try $0.db.execute(sql: "DELETE FROM attendee") }
        let after = try register.read { try $0.roster(of: event) }
        #expect(after.nextAttendee == 3)
        #expect(after.nextQuestion == 2)
    }

    @Test func `one event's rows are not another's`() throws {
        var roster = Roster(event: Seminar.event())
        try write([.opened(registration), .entered(attendee(1, .confirmed))], &roster)
        var other = Seminar.event()
        other.code = EventCode("other")
        #expect(try register.read { try $0.roster(of: other) } == Roster(event: other))
        #expect(try register.read { try $0.replayedRoster(of: other) } == Roster(event: other))
    }

    @Test func `one contact has one registration an event`() throws {
        var roster = Roster(event: Seminar.event())
        try write([.opened(registration)], &roster)
        let second = Registration(
            reference: Reference(prefix: "SIA", number: 100), event: EventCode("sia"),
            contact: Contact(address: "aWa@dakar.EXAMPLE"), language: .french, received: Seminar.now)
        #expect(throws: DatabaseError.self) { try write([.opened(second)], &roster) }
    }

    @Test func `the history of an address has its registrations, and what others put down for it`() throws {
        var roster = Roster(event: Seminar.event())
        try write([.opened(registration), .entered(attendee(1, .confirmed))], &roster, cause: .organiser("Félicia"))
        try register.transaction {
            try $0.note(
                "held-back", "enough for a day", event: EventCode("sia"), cause: .timer, address: "AWA@dakar.example",
                at: Seminar.now)
        }
        let lines = try register.read { try $0.history(of: "awa@DAKAR.example") }
        #expect(lines.map(\.what) == ["opened", "entered", "held-back"])
        #expect(lines[0].who == "Félicia" && lines[1].attendee == 1 && lines[2].change == nil)
        #expect(try register.read { try $0.history(of: "nobody@dakar.example") }.isEmpty)
        #expect(try register.read { try $0.history(of: reference.text.lowercased()) }.count == 2)
    }
}
