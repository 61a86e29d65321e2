// weigh [LARGE] [EVENTS] [ROUNDS]: what a decision costs in an event of 100 attendees and in one of LARGE (100,000), in one
// register of EVENTS (10) such events.
//
// Each round, in both events: somebody new asks for a seat and has to wait, asks where things stand and gives up; somebody
// gives a seat up and it is offered to the first on the list, who accepts; the one who gave it up asks again and waits, so
// that the list stays as long as it was. Measured is all that the desk does in its
// transaction but the letters: the part of the roster, the decision, the places on the list, the tables and the journal.
// Prints medians in microseconds, and their ratio.

import Core
import Dispatch
import Foundation
import Store

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let large = arguments.first ?? 100_000
let events = arguments.dropFirst().first ?? 10
let rounds = arguments.dropFirst(2).first ?? 300
let now = Date(timeIntervalSince1970: 1_526_285_520)
let folder = FileManager.default.temporaryDirectory.appending(path: "usher-weigh-\(UUID().uuidString)")
defer { try? FileManager.default.removeItem(at: folder) }

func event(_ code: String, attendees: Int) -> Event {
    var event = Event(
        code: EventCode(code), referencePrefix: "W\(code.uppercased())", titles: Texts([.english: code]),
        languages: [.english], zone: .gmt, start: now + 60 * 86_400, end: now + 61 * 86_400,
        place: Place(name: Texts([.english: "Hall"]), address: "1 Square"), capacity: attendees * 9 / 10,
        deadline: now + 50 * 86_400)
    event.quotas = [
        Quota(name: "uni", labels: Texts([:]), trait: .category, values: ["uni"], limit: attendees),
        Quota(name: "latam", labels: Texts([:]), trait: .answer("region"), values: ["latam"], keeps: attendees / 10),
    ]
    return event
}

func address(_ event: Event, _ number: Int) -> String { "p\(number)@\(event.code).example" }

func reference(_ event: Event, _ number: Int) -> Reference {
    Reference(prefix: event.referencePrefix, number: number * 53 % Reference.space)
}

/// Fills an event: nine of ten have a seat, the rest waits.
func fill(_ event: Event, attendees: Int, _ register: Register) throws {
    var roster = Roster(event: event)
    var entries: [Entry] = []
    for number in 1...attendees {
        let code = reference(event, number)
        let receipt = Receipt(received: now.addingTimeInterval(Double(number - attendees) / 10), uid: UInt32(number))
        let contact = Contact(address: address(event, number))
        var person = Person(name: "Guest \(number)", email: contact.address, category: number % 3 == 0 ? "uni" : "town")
        person.answers = ["region": number % 2 == 0 ? "latam" : "europe"]
        let state: AttendeeState = number <= event.capacity ? .confirmed : .waiting
        for change in [
            Change.opened(
                Registration(
                    reference: code, event: event.code, contact: contact, language: .english,
                    received: receipt.received)),
            .entered(Attendee(id: number, reference: code, person: person, state: state, receipt: receipt)),
        ] {
            roster.apply(change)
            entries.append(Entry(change: change, reason: "filled"))
        }
    }
    try register.transaction { try $0.write(entries, event: event.code, cause: .timer, roster: roster, at: now) }
}

var uid: UInt32 = 10_000_000
var fresh = large * 2

/// One decision as the desk makes it; its microseconds.
@MainActor func decide(_ wish: Wish, from address: String, in event: Event, _ register: Register) throws -> Double {
    uid += 1
    fresh += 1
    let code = reference(event, fresh)
    let request = Request(
        origin: Origin(messageID: nil), sender: Contact(address: address), proof: .authenticated,
        receipt: Receipt(received: now, uid: uid), language: .english, wish: wish)
    let began = DispatchTime.now().uptimeNanoseconds
    try register.transaction { transaction in
        let cause = Cause.request(request)
        let before = try transaction.part(of: event, for: Scope(cause), now: now, heads: 2)
        let decision = Core.decide(cause, roster: before, now: now, heard: now) { code }
        let after = decision.entries.reduce(into: before) { $0.apply($1.change) }
        try transaction.write(decision.entries, event: event.code, cause: .timer, roster: after, at: now)
        for notice in decision.notices { _ = try notice.placed { try transaction.place(of: $0, event: event.code) } }
    }
    return Double(DispatchTime.now().uptimeNanoseconds - began) / 1000
}

/// Somebody who has a seat, the first from the attendee of that number on.
func seatedHolder(of event: Event, from number: Int, _ register: Register) throws -> (address: String, person: Person) {
    var number = number
    while true {
        var scope = Scope()
        scope.addresses = [address(event, number)]
        let part = try register.transaction { try $0.part(of: event, for: scope, now: now, heads: 1) }
        let own = part.attendees.values.first { $0.person.email == address(event, number) && $0.state == .confirmed }
        if let own { return (address(event, number), own.person) }
        number += 1
    }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

do {
    let register = try Register(path: folder.appending(path: "usher.sqlite").path)
    let small = event("small", attendees: 100)
    let big = event("big", attendees: large)
    print("filling \(events) events of \(large) and one of 100 …")
    try fill(small, attendees: 100, register)
    try fill(big, attendees: large, register)
    for number in 1..<events { try fill(event("e\(number)", attendees: large), attendees: large, register) }
    var times: [String: [String: [Double]]] = [:]
    for round in 0..<rounds {
        for (event, attendees) in [(small, 100), (big, large)] {
            func measure(_ what: String, _ wish: Wish, _ sender: String) throws {
                let time = try decide(wish, from: sender, in: event, register)
                if round >= rounds / 10 { times[what, default: [:]][event.code.rawValue, default: []].append(time) }
            }
            let newcomer = "n\(round)@\(event.code).example"
            let person = Person(
                name: "Newcomer \(round)", email: newcomer, category: "town", answers: ["region": "europe"])
            try measure("register, waits", .register([person]), newcomer)
            try measure("status", .status, newcomer)
            try measure("gives up waiting", .cancel([], seats: nil), newcomer)
            let number = round % (attendees * 9 / 10) + 1
            let seated = try seatedHolder(of: event, from: number, register)
            try measure("gives a seat up, offered on", .cancel([], seats: nil), seated.address)
            let offered = try register.read { transaction in
                try transaction.part(of: event, for: Scope(.clock), now: now + 90 * 86_400, heads: 1).attendees.values
                    .first { if case .offered = $0.state { true } else { false } }?.person.email
            }
            if let offered { try measure("yes to the offer", .accept, offered) }
            try measure("asks again, waits", .register([seated.person]), seated.address)
        }
    }
    for (what, measured) in times.sorted(by: { $0.key < $1.key }) {
        guard let few = measured["small"].map(median), let many = measured["big"].map(median) else { continue }
        print(
            "\(what): \(Int(few)) µs of 100, \(Int(many)) µs of \(large), ratio "
                + "\((many / few * 100).rounded() / 100)")
    }
} catch {
    print("weigh: \(error)")
    exit(1)
}
