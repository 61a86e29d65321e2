import Core
import Foundation
import Histories
import Testing

@Suite("Rule 8: when unsure, a person reads it")
struct Rule8Tests {
    private func party() -> Story {
        var story = Story()
        story.send(from: "office@town.example", .register([Person(name: "Ana Souza"), Person(name: "Rui Costa")]))
        return story
    }

    @Test(arguments: [
        Wish.cancel([], seats: nil), .cancel([], seats: 1), .cancel([Person(name: "Ana Souza")], seats: 2),
        .cancel([Person(name: "Nobody Known")], seats: nil), .decline, .change([]),
        .change([.substitute(old: nil, new: Person(name: "Eva Lima"))]),
        .change([.remove(Person(name: "Nobody Known"))]), .register([]), .review(seats: 0),
    ])
    func `what is not clear changes nothing and is handed over`(wish: Wish) {
        var story = party()
        let decision = story.send(from: "office@town.example", wish)
        #expect(decision.review != nil)
        #expect(!decision.changesSeats)
        #expect(decision.kinds == [.handedOver])
    }

    @Test func `somebody whose seats are in two registrations is not taken at their word for either`() {
        var story = party()
        for sender in ["a@town.example", "b@town.example"] {
            story.send(from: sender, .register([Person(name: "For \(sender)", email: "shared@town.example")]))
        }
        for wish in [Wish.cancel([], seats: nil), .decline] {
            let decision = story.send(from: "shared@town.example", wish)
            #expect(decision.review != nil && !decision.changesSeats)
        }
    }

    @Test func `who sits in the room cannot be written out of it`() {
        let code = Reference(prefix: "TST", number: 7)
        let contact = Contact(address: "office@town.example")
        let roster = Roster(
            event: .sample(),
            registrations: [
                Registration(
                    reference: code, event: EventCode("seminar"), contact: contact, language: .english, received: day(0)
                )
            ],
            attendees: [
                Attendee(
                    id: 4, reference: code, person: Person(name: "Ana Souza"), state: .present,
                    receipt: Receipt(received: day(0)))
            ], questions: [], holds: [], nextAttendee: 1, nextQuestion: 1)
        var story = Story(roster: roster)
        for wish in [
            Wish.cancel([], seats: nil), .cancel([Person(name: "Ana Souza")], seats: 1), .decline, .accept,
            .change([.remove(Person(name: "Ana Souza"))]),
            .change([.substitute(old: nil, new: Person(name: "Eva Lima"))]),
        ] {
            #expect(!story.send(from: "office@town.example", wish).changesSeats)
        }
    }
}
