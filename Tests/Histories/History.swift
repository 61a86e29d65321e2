// Random histories from a seed: the same seed is the same history, so that a failure reruns alone.

import Core
import Foundation
import Rig

package struct History {
    package var random: SeededGenerator
    package var story: Story
    private var letters: [Request] = []
    private static let names = [
        "Jeanne Le Goff", "LE GOFF Jeanne", "Jean Dupont", "Jean-Pierre Dupont", "Marie Martin", "Ana Souza",
        "Inès Núñez", "Ines Nunez", "Søren Kjær", "Li Wei", "Amadou Ba", "Fatou Diop", "Rosa", "Rosa Luz",
    ]
    private static let senders = [
        "desk@town.example", "office@uni.example", "jeanne@town.example", "JEANNE@town.example", "ana@ngo.example",
        "marie@city.example", "stranger@else.example",
    ]

    package init(seed: UInt64, report: @escaping @Sendable (String) -> Void) {
        var random = SeededGenerator(seed: seed)
        let event = Self.event(&random)
        story = Story(event: event, report: report)
        self.random = random
    }

    /// An event with some of everything an organiser may choose.
    private static func event(_ random: inout SeededGenerator) -> Event {
        var policies = Policies()
        policies.freedSeat = random.one(of: Policies.FreedSeat.allCases)
        policies.lapse = random.one(of: Policies.Lapse.allCases)
        policies.late = random.one(of: Policies.Late.allCases)
        policies.waitingList = random.chance(85)
        policies.party = random.one(of: [.split, .together, .atLeast(2), .atLeast(3)])
        policies.partyPatience = random.one(of: [0, 0, 100_000, 400_000])
        policies.partyLimit = random.one(of: [3, 10])
        policies.reviewHolds = random.chance(80)
        policies.cancelProof = random.one(of: Policies.Proof.allCases)
        policies.substituteProof = random.one(of: Policies.Proof.allCases)
        policies.correctProof = random.one(of: Policies.Proof.allCases)
        policies.offerHours = random.chance(30) ? WorkingHours(opens: 8 * 60, closes: 20 * 60) : nil
        policies.addressCheck = random.chance(70) ? .off : random.one(of: Policies.AddressCheck.allCases)
        policies.approval = random.one(of: [.nobody, .nobody, .nobody, .everybody, .categories(["uni"])])
        var event = Event.sample(capacity: Int.random(in: 0...9, using: &random), policies: policies)
        var kept = 0
        if random.chance(25), event.capacity > 1 {
            event.reserved = 1
            kept = 1
        }
        if random.chance(40) {
            event.quotas.append(
                Quota(
                    name: "uni", labels: Texts([.english: "Universities"]), trait: .category, values: ["uni"],
                    limit: Int.random(in: 0...3, using: &random), until: random.chance(30) ? day(12) : nil))
        }
        if random.chance(40) {
            let keeps = Int.random(in: 0...max(0, min(3, event.capacity - kept)), using: &random)
            kept += keeps
            event.quotas.append(
                Quota(
                    name: "latam", labels: Texts([.english: "Latin America"]), trait: .answer("region"),
                    values: ["latam"], keeps: keeps, until: random.chance(50) ? day(15) : nil))
        }
        if random.chance(25) {
            let keeps =
                random.chance(50) ? Int.random(in: 0...max(0, min(2, event.capacity - kept)), using: &random) : 0
            event.quotas.append(
                Quota(
                    name: "towns", labels: Texts([.english: "Towns"]), trait: .category, values: ["town", "ngo"],
                    limit: keeps == 0 ? 4 : nil, keeps: keeps))
        }
        return event
    }

    /// One more thing that happens; what it was and what was decided.
    package mutating func step() -> (cause: Cause, decision: Decision) {
        story.now += random.one(of: [0, 1, 600, 3_600, 40_000, 86_400, 200_000, 300_000, -300, -90_000])
        let cause: Cause =
            switch Int.random(in: 0..<100, using: &random) {
            case 0..<8: .clock
            case 8..<16 where !letters.isEmpty: .request(random.one(of: letters))
            case 16..<26: .act(act())
            default: .request(request())
            }
        if case .request(let request) = cause { letters.append(request) }
        return (cause, story.decide(cause))
    }

    private mutating func person() -> Person {
        var person = Person(name: random.one(of: Self.names))
        if random.chance(50) { person.email = random.one(of: Self.senders) }
        if random.chance(30) { person.organisation = random.one(of: ["Town Hall", "University", "Town hall"]) }
        if random.chance(10) { person.needs = "vegetarian" }
        if random.chance(70) { person.category = random.one(of: ["uni", "town", "ngo"]) }
        if random.chance(60) { person.answers = ["region": random.one(of: ["latam", "europe"])] }
        return person
    }

    private mutating func people(_ range: ClosedRange<Int>) -> [Person] {
        (0..<Int.random(in: range, using: &random)).map { _ in person() }
    }

    /// Mostly somebody who holds something.
    private mutating func somebody() -> Person {
        let known = story.roster.attendees.values.sorted { $0.id < $1.id }
        return known.isEmpty || random.chance(20) ? person() : random.one(of: known).person
    }

    private mutating func alteration() -> Alteration {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: .substitute(old: random.chance(60) ? somebody() : nil, new: person())
        case 1: .correct(old: random.chance(60) ? somebody() : nil, new: person())
        case 2: .add(person())
        default: .remove(somebody())
        }
    }

    private mutating func wish() -> Wish {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<45: .register(people(0...5))
        case 45..<60:
            .cancel(
                random.chance(50) ? [] : (0...random.one(of: [0, 0, 1])).map { _ in somebody() },
                seats: random.chance(30) ? Int.random(in: -1...3, using: &random) : nil)
        case 60..<75: .change((0..<Int.random(in: 0...3, using: &random)).map { _ in alteration() })
        case 75..<80: .status
        case 80..<88: .accept
        case 88..<94: .decline
        default: .review(seats: Int.random(in: -1...4, using: &random))
        }
    }

    private mutating func request() -> Request {
        let received = story.now + random.one(of: [0, 0, 0, -60, -90_000, 60])
        var request = story.letter(
            from: random.one(of: Self.senders), wish(), proof: random.chance(60) ? .authenticated : .none,
            received: received)
        if random.chance(25) { request.party = random.one(of: [.split, .together, .atLeast(2)]) }
        let references = story.roster.registrations.keys.sorted()
        if !references.isEmpty, random.chance(35) { request.reference = random.one(of: references) }
        if !references.isEmpty, random.chance(20) {
            request.answered.append(
                AnsweredNotice(kind: random.one(of: NoticeKind.allCases), reference: random.one(of: references)))
        }
        let questions = story.roster.questions.values.sorted { $0.id < $1.id }
        if !questions.isEmpty, random.chance(35) {
            let question = random.one(of: questions)
            request.answered.append(
                AnsweredNotice(kind: .question, reference: question.reference, question: question.id))
            if random.chance(80) {
                request.wish = random.chance(70) ? .accept : .decline
                request.sender = story.roster.registrations[question.reference]?.contact ?? request.sender
            }
        }
        return request
    }

    private mutating func act() -> Act {
        Act(by: "anna@desk.example", deed: deed(), isBeyond: random.chance(15))
    }

    private mutating func deed() -> Act.Deed {
        let held = story.roster.holds.keys.sorted()
        let review = held.isEmpty ? 0 : random.one(of: held)
        let capacity = story.roster.event.capacity
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: return .settle(review: review, as: request())
        case 20..<28: return .dismiss(review: review)
        case 28..<38:
            return .register(people(1...2), contact: Contact(address: random.one(of: Self.senders)), language: .english)
        case 38..<48: return .cancel(whom())
        case 48..<62: return .confirm(whom())
        case 62..<70: return .decline(whom())
        case 70..<80: return .move(whom(), place: Int.random(in: 0...4, using: &random))
        case 80..<90: return .capacity(max(0, capacity + Int.random(in: -2...3, using: &random)))
        case 90..<95: return .quota(random.one(of: ["uni", "latam", "towns"]), Int.random(in: 0...4, using: &random))
        case 95..<97: return .close
        default: return .reopen
        }
    }

    private mutating func whom() -> Whom {
        let references = story.roster.registrations.keys.sorted()
        let who =
            references.isEmpty || random.chance(20)
            ? random.one(of: Self.senders) : random.one(of: references).text
        return Whom(who, name: random.chance(60) ? somebody().name : nil)
    }
}
