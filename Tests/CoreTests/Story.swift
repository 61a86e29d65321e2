// A desk told as a story: every decision is applied, journalled and checked against what always holds.

import Core
import Foundation
import Testing

/// Days after an arbitrary midnight, as instants.
func day(_ days: Double) -> Date { Date(timeIntervalSince1970: 1_900_000_000 + days * 86_400) }

struct Story {
    static let deadline = day(30)
    static let start = day(40)

    private(set) var roster: Roster
    private(set) var journal: [Entry] = []
    private let beginning: Roster
    private var uid: UInt32 = 0
    /// The register's number of the last letter.
    private(set) var message = 0
    var now = day(0)

    init(capacity: Int = 10, _ adjust: (inout Policies) -> Void = { _ in }) {
        var policies = Policies()
        adjust(&policies)
        roster = Roster(event: .sample(capacity: capacity, policies: policies))
        beginning = roster
    }

    init(roster: Roster) {
        self.roster = roster
        beginning = roster
    }

    /// A letter as the desk gets it: received now unless said otherwise.
    mutating func letter(
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
    mutating func send(
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
    mutating func register(_ name: String, received: Date? = nil) -> Decision {
        send(from: address(name), .register([.named(name)]), received: received)
    }

    @discardableResult
    mutating func decide(_ cause: Cause) -> Decision {
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
        let violations = Invariants(before: before, decision: decision, after: roster, now: now, heard: heard)
            .violations
        #expect(violations.isEmpty, "after \(cause)")
        return decision
    }

    /// The roster as the journal alone gives it, through JSON and back.
    func rebuilt() throws -> Roster {
        let data = try JSONEncoder().encode(journal)
        let entries = try JSONDecoder().decode([Entry].self, from: data)
        return entries.reduce(into: beginning) { $0.apply($1.change) }
    }

    func state(_ name: String) -> AttendeeState? {
        let found = roster.attendees.values.filter { $0.person.nameKey == Person.key(of: name) }
        return (found.first { $0.state.isActive } ?? found.max { $0.id < $1.id })?.state
    }

    func reference(of sender: String) throws -> Reference {
        try #require(roster.registration(of: sender)).reference
    }

    var waitingNames: [String] { roster.waiting.map(\.person.name) }
}

func address(_ name: String) -> String {
    Person.key(of: name).replacingOccurrences(of: " ", with: ".") + "@town.example"
}

extension Person {
    static func named(_ name: String) -> Person { Person(name: name, email: address(name)) }
}

extension Event {
    static func sample(capacity: Int = 10, policies: Policies = Policies()) -> Event {
        Event(
            code: EventCode("seminar"), referencePrefix: "TST", titles: Texts([.english: "Seminar"]),
            languages: [.english, .french], zone: .gmt, start: Story.start, end: day(41),
            place: Place(name: Texts([.english: "City Hall"]), address: "1 Square, Town"), capacity: capacity,
            deadline: Story.deadline, policies: policies)
    }
}

extension Decision {
    var kinds: [NoticeKind] { notices.map(\.kind) }
    /// Whether anything about a person or a seat was changed.
    var changesSeats: Bool {
        entries.contains {
            switch $0.change {
            case .entered, .moved, .substituted, .corrected: true
            case .opened, .asked, .answered, .held, .released: false
            }
        }
    }
}
