// Rosters, stored row by row with the journal: what the tables give, what the journal alone gives, and what was decided are one.

import Foundation
import GRDB
import Histories
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

    /// What the desk does: a part of the roster, a larger one where that did not reach.
    private func decideOnPart(
        _ cause: Cause, _ event: Event, at now: Date, heads: Int, reference: @escaping () -> Reference
    ) throws -> Decision {
        var heads = heads
        while true {
            let roster = try register.transaction { transaction in
                try transaction.part(of: event, for: Core.Scope(cause), now: now, heads: heads)
            }
            let decision = decide(cause, roster: roster, now: now, reference: reference)
            guard decision.needsMore else { return decision }
            heads *= 2
        }
    }

    @Test(arguments: UInt64(0)..<150)
    func `a part of a roster decides as the whole, and tables and journal give what was decided`(seed: UInt64) throws {
        var history = History(seed: seed) { Issue.record("\($0)") }
        let event = history.story.roster.event
        try register.takeLetters(1...200)
        for _ in 0..<40 {
            let before = history.story.roster
            let (cause, whole) = history.step()
            let now = history.story.now
            var number = before.registrations.count
            var part = try decideOnPart(cause, event, at: now, heads: 1) {
                number += 1
                return Reference(prefix: "TST", number: number * 7_919)
            }
            #expect(part.entries == whole.entries, "\(cause)")
            #expect(part.review == whole.review && part.refused == whole.refused && part.alerts == whole.alerts)
            let roster = history.story.roster
            try register.transaction {
                try $0.write(part.entries, event: event.code, cause: .timer, roster: roster, at: now)
            }
            part.notices = try register.read { transaction in
                try part.notices.map { try $0.placed { try transaction.place(of: $0, event: event.code) } }
            }
            #expect(part.notices == whole.notices, "\(cause)")
        }
        let roster = history.story.roster
        let (stored, replayed, tally) = try register.read {
            (try $0.roster(of: event), try $0.replayedRoster(of: event), try $0.tally(of: event.code))
        }
        #expect(stored == roster)
        #expect(replayed == roster)
        let counted = Dictionary(grouping: roster.attendees.values, by: roster.standing(of:)).mapValues(\.count)
        #expect(tally == counted)
        #expect(try folder.register().read { try $0.roster(of: event) } == roster)
    }

    /// Sixty people of one kind wait for five seats; then `cause`. Who was offered a seat, by what the desk loads.
    private func offered(after cause: (Roster) -> Cause, lapse: Policies.Lapse = .leave) throws -> [Int] {
        var policies = Policies()
        policies.lapse = lapse
        let event = Seminar.event(capacity: 5, policies: policies)
        var roster = Roster(event: event)
        let office = registration
        var changes: [Change] = [.opened(office)]
        for id in 1...60 {
            var person = Person(name: "Guest \(id)")
            // Number 50 belongs to the same contact as those who are seated.
            let code = id <= 5 || id == 50 ? office.reference : Reference(prefix: "SIA", number: 1000 + id)
            if code != office.reference {
                person.email = "g\(id)@ville.example"
                changes.append(
                    .opened(
                        Registration(
                            reference: code, event: event.code, contact: Contact(address: "g\(id)@ville.example"),
                            language: .french, received: Seminar.now)))
            }
            let state: AttendeeState =
                id > 5 ? .waiting : lapse == .leave ? .confirmed : .offered(until: Seminar.now + 60)
            changes.append(
                .entered(
                    Attendee(
                        id: id, reference: code, person: person, state: state,
                        receipt: Receipt(received: Seminar.now.addingTimeInterval(Double(id - 100)), uid: UInt32(id)))))
        }
        try write(changes, &roster)
        let now = Seminar.now + 3600
        let decision = try decideOnPart(cause(roster), event, at: now, heads: 4) { Reference(prefix: "SIA", number: 1) }
        return decision.entries.compactMap {
            if case .moved(let id, .waiting, .offered, _) = $0.change { id } else { nil }
        }
    }

    @Test func `five seats given up go to the first five, not to somebody of the same registration far behind`() throws
    {
        let served = try offered(after: { roster in
            .act(Act(by: "anna", deed: .cancel(Whom(registration.reference.text, name: "Guest 1"))))
        })
        #expect(served == [6])
        let all = try RosterTests().offered(after: { roster in
            var request = Request(
                origin: Origin(messageID: nil), sender: registration.contact, proof: .authenticated,
                receipt: Receipt(received: Seminar.now + 3600, uid: 99), language: .french,
                wish: .cancel((1...5).map { Person(name: "Guest \($0)") }, seats: 5))
            request.message = 1
            return .request(request)
        })
        #expect(all == [6, 7, 8, 9, 10])
    }

    @Test func `five offers that lapse to the tail together go to the next five`() throws {
        #expect(try offered(after: { _ in .clock }, lapse: .tail) == [6, 7, 8, 9, 10])
    }

    @Test func `other quotas in the event file count people anew`() throws {
        var event = Seminar.event()
        var roster = Roster(event: event)
        var person = Person(name: "Awa Diallo", category: "town")
        person.answers = ["region": "africa"]
        try write(
            [
                .opened(registration),
                .entered(
                    Attendee(
                        id: 1, reference: reference, person: person, state: .waiting,
                        receipt: Receipt(received: Seminar.now))),
            ], &roster)
        event.quotas = [
            Quota(name: "towns", labels: Texts([:]), trait: .category, values: ["town"], limit: 3),
            Quota(name: "africa", labels: Texts([:]), trait: .answer("region"), values: ["africa"], keeps: 1),
        ]
        let part = try register.transaction {
            try $0.part(of: event, for: Core.Scope(.clock), now: Seminar.now, heads: 1)
        }
        #expect(part.attendees.count == 1)
        let tally = try register.read { try $0.tally(of: event.code) }
        #expect(tally == [Standing(kind: .waiting, set: QuotaSet(rawValue: "africa+towns"), isGuest: false): 1])
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
