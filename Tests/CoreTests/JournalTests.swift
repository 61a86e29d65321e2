import Core
import Foundation
import Histories
import Testing

@Suite("The journal: every change survives JSON exactly")
struct JournalTests {
    private static let instants: [Date] = [
        day(0), day(0.1), Date(timeIntervalSinceReferenceDate: 0.1 + 0.2), Date(timeIntervalSince1970: -1.000_000_1),
        Date(timeIntervalSinceReferenceDate: 823_456_789.123_456_7), Date(timeIntervalSince1970: 1_529_272_799.999_999),
    ]

    @Test(arguments: instants)
    func `all kinds of change come back as they were`(instant: Date) throws {
        let code = Reference(prefix: "TST", number: 42)
        let ana = Person(
            name: "Ana \"Zé\" Souza\u{2028}\n", organisation: "Çà", email: "a@é.example", category: "other",
            needs: "\u{0}\u{1F9BD}")
        let rui = Person(name: "Rui")
        let receipt = Receipt(received: instant, uid: .max, place: 3)
        var attendee = Attendee(id: 1, reference: code, person: ana, state: .offered(until: instant), receipt: receipt)
        attendee.bond = Bond(party: 1, least: 2, savedUntil: instant)
        attendee.awaits = [.address(until: instant), .approval]
        attendee.rests = true
        attendee.isGuest = true
        attendee.lapses = 2
        attendee.person.answers = ["region": "latin-america"]
        var alterations = Alterations()
        alterations.capacity = .init(value: 90, instead: 120)
        alterations.closed = .init(value: true, instead: false)
        alterations.quotas = ["uni": .init(value: 3, instead: 4)]
        let wishes: [Wish] = [
            .register([ana, rui]), .cancel([], seats: nil), .cancel([rui], seats: 2), .status, .accept, .decline,
            .review(seats: 3),
            .change([.substitute(old: nil, new: rui), .correct(old: ana, new: rui), .add(ana), .remove(rui)]),
        ]
        let origin = Origin(messageID: nil, references: ["a@b.example"], subject: "Ré: x")
        let changes: [Change] =
            [
                .opened(
                    Registration(
                        reference: code, event: EventCode("seminar"),
                        contact: Contact(name: "É", address: "a@b.example"),
                        language: .french, received: instant, origin: origin)),
                .entered(attendee), .moved(attendee: 1, from: .offered(until: instant), to: .waiting, receipt: receipt),
                .moved(attendee: 1, from: .waiting, to: .cancelled, receipt: nil),
                .substituted(attendee: 1, from: ana, to: rui), .corrected(attendee: 1, from: rui, to: ana),
                .answered(question: 7, yes: false),
                .held(Hold(review: 9, seats: 2, receipt: receipt, sender: "a@b.example")),
                .held(
                    Hold(review: 9, seats: 0, receipt: receipt, sender: "a@b.example", sets: [QuotaSet(["uni", "a"])])),
                .released(review: 9), .awaiting(attendee: 1, [.approval]), .rested(attendee: 1, true),
                .reserved(attendee: 1), .placed(attendee: 1, from: receipt, to: receipt.at(place: 4)),
                .saved(party: 1, until: instant),
                .verified(code), .attends(code, .tentative), .altered(from: Alterations(), to: alterations),
                .sized(from: nil, to: 3),
            ] + wishes.map { .asked(Question(id: 7, reference: code, wish: $0, asked: instant)) }
        let data = try JSONEncoder().encode(changes)
        #expect(try JSONDecoder().decode([Change].self, from: data) == changes)
        #expect(Set(changes.map(\.name)).count == 18)
    }

    @Test func `an identifier is never given again after what it named is gone`() {
        let roster = Roster(
            event: .sample(), registrations: [], attendees: [], questions: [], holds: [], nextAttendee: 12,
            nextQuestion: 5)
        var story = Story(roster: roster)
        story.register("Ana Souza")
        #expect(story.roster.attendees.keys.sorted() == [12])
        #expect(story.roster.nextAttendee == 13)
    }

    @Test func `what earlier versions wrote is read with its plainest value for what they did not know`() throws {
        let attendee = """
            {"entered":{"_0":{"id":1,"person":{"name":"Ana"},"receipt":{"place":0,"received":0,"uid":1},\
            "reference":{"text":"TST-222223"},"state":{"confirmed":{}}}}}
            """
        let hold = """
            {"held":{"_0":{"receipt":{"place":0,"received":0,"uid":1},"review":3,"seats":2,"sender":"a@b.example"}}}
            """
        guard case .entered(let entered) = try JSONDecoder().decode(Change.self, from: Data(attendee.utf8)) else {
            throw Surprise()
        }
        #expect(entered.bond == nil && entered.awaits.isEmpty && !entered.rests && !entered.isGuest)
        guard case .held(let held) = try JSONDecoder().decode(Change.self, from: Data(hold.utf8)) else {
            throw Surprise()
        }
        #expect(held.wanted == 2 && held.sets == [.none, .none])
    }

    private struct Surprise: Error {}
}
