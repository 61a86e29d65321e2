// Random histories from a seed: the same seed is the same history, so that a failure reruns alone.

import Core
import Foundation
import Rig

struct History {
    var random: SeededGenerator
    var story: Story
    private var letters: [Request] = []
    private static let names = [
        "Jeanne Le Goff", "LE GOFF Jeanne", "Jean Dupont", "Jean-Pierre Dupont", "Marie Martin", "Ana Souza",
        "Inès Núñez", "Ines Nunez", "Søren Kjær", "Li Wei", "Amadou Ba", "Fatou Diop", "Rosa", "Rosa Luz",
    ]
    private static let senders = [
        "desk@town.example", "office@uni.example", "jeanne@town.example", "JEANNE@town.example", "ana@ngo.example",
        "marie@city.example", "stranger@else.example",
    ]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        story = Story(capacity: Int.random(in: 0...7, using: &random)) { policies in
            policies.freedSeat = random.one(of: Policies.FreedSeat.allCases)
            policies.lapse = random.one(of: Policies.Lapse.allCases)
            policies.waitingList = random.chance(80)
            policies.partyLimit = random.one(of: [3, 10])
            policies.reviewHolds = random.chance(80)
            policies.proof = random.chance(85)
        }
        self.random = random
    }

    /// One more thing that happens; what it was and what was decided.
    mutating func step() -> (cause: Cause, decision: Decision) {
        story.now += random.one(of: [0, 1, 600, 3_600, 40_000, 86_400, 200_000, -300, -90_000])
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
        let held = story.roster.holds.keys.sorted()
        let review = held.isEmpty ? 0 : random.one(of: held)
        let deed: Act.Deed = random.chance(70) ? .settle(review: review, as: request()) : .dismiss(review: review)
        return Act(by: "anna@desk.example", deed: deed)
    }
}
