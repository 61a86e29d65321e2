import Core
import Foundation
import Histories
import Testing

@Suite("Rule 3: one person holds one active seat")
struct Rule3Tests {
    @Test(arguments: ["Jeanne Le Goff", "LE GOFF Jeanne", "le goff, jeanne", "Jeânne Le-Goff"])
    func `a name written another way is the same person`(name: String) {
        var story = Story()
        story.register("Jeanne Le Goff")
        let decision = story.send(from: "colleague@town.example", .register([Person(name: name)]))
        #expect(decision.kinds == [.status])
        #expect(!decision.changesSeats)
    }

    @Test func `namesakes with another organisation and another address are two`() {
        var story = Story()
        for (place, email) in ["m.martin@lyon.example", "marie@tunis.example"].enumerated() {
            let marie = Person(name: "Marie Martin", organisation: "Town \(place)", email: email)
            #expect(story.send(from: email, .register([marie])).kinds == [.confirmation])
        }
        let same = Person(name: "Marie Martin", organisation: "Town 0", email: "private@mail.example")
        #expect(story.send(from: "private@mail.example", .register([same])).kinds == [.status])
    }

    @Test func `a secretary's address shared by a delegation makes them nobody else`() {
        var story = Story()
        let people = ["Ana Souza", "Rui Costa", "Ana Souza Lima"].map {
            Person(name: $0, email: "office@town.example")
        }
        let decision = story.send(from: "office@town.example", .register(people))
        // The third is the first with her second surname.
        #expect(decision.notices.first?.seats.map(\.person.name) == ["Ana Souza", "Rui Costa"])
    }

    @Test func `a stranger who names somebody learns neither address nor needs nor code`() throws {
        var story = Story()
        let ana = Person(
            name: "Ana Souza", organisation: "Town", email: address("Ana Souza"), needs: "wheelchair")
        story.send(from: address("Ana Souza"), .register([ana]))
        let notice = try #require(
            story.send(from: "stranger@else.example", .register([Person(name: "Souza Ana")])).notices.first)
        #expect(notice.seats.map(\.person) == [Person(name: "Ana Souza")])
        #expect(notice.reference == nil)
    }

    @Test func `an alteration never seats somebody twice`() {
        var story = Story()
        let ana = Person(name: "Ana Souza")
        let rui = Person(name: "Rui Costa")
        let eva = Person(name: "Eva Lima")
        story.send(from: "office@town.example", .register([ana, rui]))
        let twice: [[Alteration]] = [
            [.correct(old: ana, new: rui)],
            [.substitute(old: ana, new: rui)],
            [.substitute(old: ana, new: eva), .substitute(old: rui, new: eva)],
            [.correct(old: ana, new: eva), .substitute(old: rui, new: eva)],
            [.remove(ana), .add(ana)],
        ]
        for alterations in twice {
            let decision = story.send(from: "office@town.example", .change(alterations))
            #expect(decision.review != nil && !decision.changesSeats, "\(alterations)")
        }
    }

    @Test func `a wish about one of several, said again, is answered with where things stand`() {
        var story = Story()
        let ana = Person(name: "Ana Souza")
        let rui = Person(name: "Rui Costa")
        let eva = Person(name: "Eva Lima")
        story.send(from: "office@town.example", .register([ana, rui, Person(name: "Ana Souza Reis")]))
        for wish in [
            Wish.cancel([ana], seats: 1), .change([.remove(ana)]), .change([.substitute(old: rui, new: eva)]),
            .change([.correct(old: eva, new: Person(name: "Eva Lyma"))]),
        ] {
            story.send(from: "office@town.example", wish)
            let again = story.send(from: "office@town.example", wish)
            #expect(again.kinds == [.status], "\(wish)")
            #expect(again.review == nil && !again.changesSeats, "\(wish)")
        }
        #expect(story.state("Ana Souza Reis") == .confirmed)
    }

    @Test func `a no to an offer, said twice or too late, gives up no other seat`() throws {
        var story = Story(capacity: 2)
        story.register("Seated One")
        story.send(from: "office@town.example", .register([Person(name: "Ana Souza"), Person(name: "Rui Costa")]))
        story.send(from: address("Seated One"), .cancel([], seats: nil))
        #expect(story.state("Rui Costa")?.isOffered == true)
        let answered = [AnsweredNotice(kind: .offer, reference: try story.reference(of: "office@town.example"))]
        story.send(from: "office@town.example", .decline, answering: answered)
        #expect(story.state("Rui Costa") == .declined)
        let again = story.send(from: "office@town.example", .decline, answering: answered)
        #expect(again.kinds == [.status])
        #expect(story.state("Ana Souza") == .confirmed)
    }

    @Test func `a namesake from another address is for a person to look at, and seated when an organiser says so`()
        throws
    {
        var story = Story(capacity: 3)
        story.register("Maria Silva")
        let other = Person(name: "Maria Silva", email: "maria@else.example")
        let decision = story.send(from: "maria@else.example", .register([other]))
        #expect(decision.kinds == [.handedOver])
        #expect(decision.review?.contains("same name") == true)
        let letter = story.letter(from: "maria@else.example", .register([other]))
        story.decide(.act(Act(by: "Felicia", deed: .settle(review: letter.message - 1, as: letter))))
        #expect(story.roster.attendees.values.count { $0.state == .confirmed } == 2)
    }

    @Test func `an answer is in the language of the letter, a later notice in the registration's`() {
        var story = Story(capacity: 1)
        story.register("Ana Souza")
        var request = story.letter(from: address("Ana Souza"), .status)
        request.language = .english
        #expect(story.decide(.request(request)).notices.map(\.language) == [.english])
    }
}
