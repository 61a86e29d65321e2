import Core
import Foundation
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
        let attendee = Attendee(id: 1, reference: code, person: ana, state: .offered(until: instant), receipt: receipt)
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
                .released(review: 9),
            ] + wishes.map { .asked(Question(id: 7, reference: code, wish: $0, asked: instant)) }
        let data = try JSONEncoder().encode(changes)
        #expect(try JSONDecoder().decode([Change].self, from: data) == changes)
        #expect(Set(changes.map(\.name)).count == 9)
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
}
