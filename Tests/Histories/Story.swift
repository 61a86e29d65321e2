// A desk told as a story: every decision is applied, journalled and checked against what always holds.

import Core
import Foundation

/// Days after an arbitrary midnight, as instants.
package func day(_ days: Double) -> Date { Date(timeIntervalSince1970: 1_900_000_000 + days * 86_400) }

package struct Story {
    package static let deadline = day(30)
    package static let start = day(40)

    package private(set) var roster: Roster
    package private(set) var journal: [Entry] = []
    private let beginning: Roster
    private var uid: UInt32 = 0
    /// The register's number of the last letter.
    package private(set) var message = 0
    package var now = day(0)
    /// Told of everything that does not hold.
    private let report: @Sendable (String) -> Void

    package init(event: Event, report: @escaping @Sendable (String) -> Void) {
        self.init(roster: Roster(event: event), report: report)
    }

    package init(roster: Roster, report: @escaping @Sendable (String) -> Void) {
        self.roster = roster
        beginning = roster
        self.report = report
    }

    /// A letter as the desk gets it: received now unless said otherwise.
    package mutating func letter(
        from sender: String, _ wish: Wish, proof: Proof = .authenticated, received: Date? = nil,
        quoting reference: Reference? = nil, answering answered: [AnsweredNotice] = []
    ) -> Request {
        uid += 1
        message += 1
        var request = Request(
            origin: Origin(messageID: "letter-\(message)@mail.example", subject: "Seminar"),
            sender: Contact(address: sender), proof: proof, receipt: Receipt(received: received ?? now, uid: uid),
            language: .french, reference: reference, wish: wish)
        request.message = message
        request.answered = answered
        return request
    }

    @discardableResult
    package mutating func send(
        from sender: String, _ wish: Wish, proof: Proof = .authenticated, received: Date? = nil,
        quoting reference: Reference? = nil, answering answered: [AnsweredNotice] = []
    ) -> Decision {
        decide(
            .request(
                letter(
                    from: sender, wish, proof: proof, received: received, quoting: reference, answering: answered)))
    }

    /// `name` asks for one seat from an address of their own.
    @discardableResult
    package mutating func register(_ name: String, received: Date? = nil) -> Decision {
        send(from: address(name), .register([.named(name)]), received: received)
    }

    @discardableResult
    package mutating func decide(_ cause: Cause) -> Decision {
        let before = roster
        var number = roster.registrations.count
        let decision = Core.decide(cause, roster: roster, now: now) {
            number += 1
            return Reference(prefix: "TST", number: number * 7_919)
        }
        for entry in decision.entries { roster.apply(entry.change) }
        journal += decision.entries
        var heard = now
        if case .request(let request) = cause { heard = min(now, request.receipt.received) }
        let invariants = Invariants(
            before: before, cause: cause, decision: decision, after: roster, now: now, heard: heard)
        for violation in invariants.violations { report("\(violation), after \(cause)") }
        let places = roster
        var placed = decision
        placed.notices = decision.notices.map { $0.placed { places.place(of: $0) } }
        return placed
    }

    /// The roster as the journal alone gives it, through JSON and back.
    package func rebuilt() throws -> Roster {
        let data = try JSONEncoder().encode(journal)
        let entries = try JSONDecoder().decode([Entry].self, from: data)
        return entries.reduce(into: beginning) { $0.apply($1.change) }
    }

    package func state(_ name: String) -> AttendeeState? {
        let found = roster.attendees.values.filter { $0.person.nameKey == Person.key(of: name) }
        return (found.first { $0.state.isActive } ?? found.max { $0.id < $1.id })?.state
    }

    package var waitingNames: [String] { roster.waiting.map(\.person.name) }
}

package func address(_ name: String) -> String {
    Person.key(of: name).replacingOccurrences(of: " ", with: ".") + "@town.example"
}

extension Person {
    package static func named(_ name: String) -> Person { Person(name: name, email: address(name)) }
}

extension Event {
    package static func sample(capacity: Int = 10, policies: Policies = Policies()) -> Event {
        Event(
            code: EventCode("seminar"), referencePrefix: "TST", titles: Texts([.english: "Seminar"]),
            languages: [.english, .french], zone: .gmt, start: Story.start, end: day(41),
            place: Place(name: Texts([.english: "City Hall"]), address: "1 Square, Town"), capacity: capacity,
            deadline: Story.deadline, policies: policies)
    }
}

extension Decision {
    package var kinds: [NoticeKind] { notices.map(\.kind) }
    /// Whether anything about a person or a seat was changed.
    package var changesSeats: Bool {
        entries.contains {
            switch $0.change {
            case .entered, .moved, .substituted, .corrected, .placed: true
            case .opened, .asked, .answered, .held, .released, .awaiting, .rested, .saved, .verified, .attends,
                .altered, .sized,
                .reserved:
                false
            }
        }
    }
}
